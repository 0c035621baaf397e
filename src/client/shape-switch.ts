import { ask, asked } from './query.ts';

/** Keeps in the address which shape of the map the reader chose; the choice itself is the style sheet's. */
class ShapeSwitch extends HTMLElement {
  connectedCallback(): void {
    const inputs = [...this.querySelectorAll('input')];
    const [first] = inputs;
    for (const input of inputs) {
      if (input.value === asked('shape')) input.checked = true;
      input.addEventListener('change', () => ask('shape', input === first ? undefined : input.value));
    }
  }
}

customElements.define('shape-switch', ShapeSwitch);
