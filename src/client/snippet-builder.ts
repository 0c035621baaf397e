import { ask, asked, followAddress } from './query.ts';

const FORMS = ['live', 'frozen', 'picture'] as const;
type Form = (typeof FORMS)[number];
const OPTIONS = ['theme', 'background', 'title'] as const;

/** What the site answers of a chart (`/oembed/…`): its snippets, whole. */
interface Answer {
  readonly title: string;
  readonly html: string;
  readonly frozen_html?: string;
  readonly picture_html: string;
}

/** The addresses of charts that a snippet frames. */
const FRAME = /(?<=<iframe src=")[^"]+/;

/**
 * Makes the snippets of a chart for the choices of a reader, keeps the choices in the address, and shows the chart in
 * columns of several widths. Without a script the snippets of one chart stand here as text, and the choices step aside.
 */
class SnippetBuilder extends HTMLElement {
  private readonly fields = [...this.querySelectorAll('select')];
  private asking = 0;

  connectedCallback(): void {
    for (const field of this.fields) {
      const wanted = asked(field.name) ?? '';
      if ([...field.options].some(({ value }) => value === wanted)) field.value = wanted;
    }
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.preview(Number(target.value));
      if (!(target instanceof HTMLSelectElement)) return;
      ask(target.name, target.selectedIndex === 0 ? undefined : target.value);
      void this.show();
    });
    followAddress();
    // A phone has room for the narrowest column.
    const narrowest = this.querySelector<HTMLInputElement>('input[type=radio]');
    if (narrowest && this.clientWidth < 640) {
      narrowest.checked = true;
      this.preview(Number(narrowest.value));
    }
    if (this.fields.some(({ selectedIndex }) => selectedIndex > 0)) void this.show();
  }

  private chosen(name: string): string {
    return this.fields.find((field) => field.name === name)?.value ?? '';
  }

  private async show(): Promise<void> {
    this.asking += 1;
    const own = this.asking;
    const { oembed = '', language = '' } = this.dataset;
    const answer = await fetch(`${oembed}${this.chosen('chart')}.${language}.json`)
      .then((response): Promise<Answer> | undefined => (response.ok ? response.json() : undefined))
      .catch(() => undefined);
    // Another choice may have been made since.
    if (own !== this.asking) return;
    this.toggleAttribute('data-failed', answer === undefined);
    // The code of another chart must not stand below the name of this one.
    if (!answer) return;
    const options = new URLSearchParams(
      OPTIONS.flatMap((name) => (this.chosen(name) ? [[name, this.chosen(name)]] : [])),
    ).toString();
    const framed = (html: string): string =>
      html.replace(FRAME, (address) =>
        options ? `${address}?${options.replaceAll('&', '&amp;')}` : address,
      );
    const texts: Record<Form, string | undefined> = {
      live: framed(answer.html),
      frozen: answer.frozen_html && framed(answer.frozen_html),
      picture: answer.picture_html,
    };
    for (const form of FORMS) {
      const section = this.querySelector<HTMLElement>(`[data-form=${form}]`);
      const text = section?.querySelector('pre');
      if (!section || !text) continue;
      section.hidden = texts[form] === undefined;
      text.textContent = texts[form] ?? '';
    }
    const frame = this.querySelector('iframe');
    const address = FRAME.exec(answer.html)?.[0];
    if (!frame || !address) return;
    frame.title = answer.title;
    frame.src = `${new URL(address).pathname}${options && `?${options}`}`;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-frame]')) link.href = frame.src;
  }

  private preview(width: number): void {
    const frame = this.querySelector('iframe');
    if (frame) frame.style.inlineSize = `${width}px`;
  }
}

customElements.define('snippet-builder', SnippetBuilder);
