import type { ViewSwitch } from './view-switch.ts';

/** How long a year stands while the years are played, in milliseconds: long enough to read its figure. */
const STAND = 1600;

/** A slider over the links of the years, and a button that plays them. */
class YearSlider extends HTMLElement {
  private readonly slider = this.querySelector('input') as HTMLInputElement;
  private readonly button = this.querySelector('button') as HTMLButtonElement;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The number of the newest play or pause: what an older one still waits for is not wanted any more. */
  private run = 0;

  connectedCallback(): void {
    const { slider, button, view } = this;
    slider.disabled = false;
    button.disabled = false;
    slider.addEventListener('input', () => {
      this.pause();
      this.describe();
      void this.go();
    });
    slider.addEventListener('change', () => void this.go(true));
    for (const intent of ['focus', 'pointerenter']) slider.addEventListener(intent, () => this.readAll());
    button.addEventListener('click', () => ('playing' in this.dataset ? this.stop() : this.play()));
    view?.addEventListener('viewchange', () => this.follow());
    view?.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a[data-view]')) this.pause();
    });
    document.addEventListener('visibilitychange', () => this.stop());
    this.follow();
  }

  private get view(): ViewSwitch | null {
    return this.closest<ViewSwitch>('view-switch');
  }

  private get links(): readonly HTMLAnchorElement[] {
    return [...this.querySelectorAll('a')];
  }

  /** Takes over what the links say: which years there are, and which is shown. */
  private follow(): void {
    const { links, slider } = this;
    for (const link of links) link.tabIndex = -1;
    slider.max = String(links.length - 1);
    slider.value = String(links.findIndex((link) => link.ariaCurrent));
    this.style.setProperty('--years', String(links.length));
    this.describe();
  }

  private describe(): void {
    const link = this.links[this.slider.valueAsNumber];
    this.slider.ariaValueText = link?.dataset['says'] ?? '';
  }

  private readAll(): void {
    for (const link of this.links) void this.view?.read(link.pathname).catch(() => undefined);
  }

  private async go(say = false, wanted?: () => boolean): Promise<void> {
    const link = this.links[this.slider.valueAsNumber];
    if (link) await this.view?.show(link.pathname, { say, ...(wanted && { wanted }) });
  }

  private play(): void {
    this.readAll();
    const last = this.links.length - 1;
    let next = this.slider.valueAsNumber < last ? this.slider.valueAsNumber + 1 : 0;
    this.dataset['playing'] = '';
    this.button.ariaLabel = this.dataset['pause'] ?? '';
    this.run += 1;
    const own = this.run;
    const wanted = (): boolean => own === this.run;
    const step = async (): Promise<void> => {
      const ended = next >= last;
      this.slider.valueAsNumber = next++;
      this.describe();
      await this.go(ended, wanted);
      if (!wanted()) return;
      if (ended) this.pause();
      else this.timer = setTimeout(step, STAND);
    };
    void step();
  }

  /** Pauses at the year that is shown, though the next one may be on its way. */
  private stop(): void {
    this.pause();
    this.follow();
  }

  private pause(): void {
    clearTimeout(this.timer);
    this.run += 1;
    delete this.dataset['playing'];
    this.button.ariaLabel = this.dataset['play'] ?? '';
  }
}

customElements.define('year-slider', YearSlider);
