/** How long it says what became of a copy, in milliseconds. */
const SAID = 4000;

/**
 * A text with a button that copies it. Without JavaScript, or where a page may not use the clipboard, there is only the
 * text, which can be selected. The button's words are those of `data-copy`, what it says is in `data-copied` and, where
 * the text could only be selected, in `data-selected`; where several stand on a page, `data-what` says what each copies.
 */
class CopyText extends HTMLElement {
  private forget: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const text = this.firstElementChild;
    if (!text || this.querySelector('button') || typeof navigator.clipboard?.writeText !== 'function') return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.dataset.copy ?? '';
    const what = this.dataset.what;
    if (what) button.setAttribute('aria-label', `${button.textContent}: ${what}`);
    // It is a status to assistive technology, and none of those that the elements around it look for.
    const status = document.createElement('output');
    button.addEventListener('click', () => void this.copy(text, status));
    this.append(button, status);
  }

  private async copy(text: Element, status: HTMLElement): Promise<void> {
    clearTimeout(this.forget);
    // What was said of the copy before does not hold for this one; and the same words again are heard as new ones.
    status.replaceChildren();
    let said = this.dataset.copied;
    try {
      await navigator.clipboard.writeText((text.textContent ?? '').trim());
    } catch {
      // The reader or the browser said no: the text is selected instead, for the reader's own keys.
      getSelection()?.selectAllChildren(text);
      said = this.dataset.selected;
    }
    status.textContent = said ?? '';
    clearTimeout(this.forget);
    this.forget = setTimeout(() => status.replaceChildren(), SAID);
  }
}

customElements.define('copy-text', CopyText);
