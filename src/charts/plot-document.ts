const SVG = 'http://www.w3.org/2000/svg';

/** An element as Plot writes it: a name, attributes in the order they were set, and what is in it. */
export class DrawnElement {
  readonly namespaceURI = SVG;
  readonly ownerDocument: DrawnDocument;
  readonly localName: string;
  readonly attributes = new Map<string, string>();
  readonly childNodes: (DrawnElement | string)[] = [];
  /** Inline styles are not published: nothing is kept. */
  readonly style = { setProperty: (): void => undefined, removeProperty: (): void => undefined };

  constructor(ownerDocument: DrawnDocument, localName: string) {
    this.ownerDocument = ownerDocument;
    this.localName = localName;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  appendChild<Child extends DrawnElement>(child: Child): Child {
    return this.insertBefore(child, null);
  }

  /** Plot puts every element it makes in one place and leaves it there: a child is never moved. */
  insertBefore<Child extends DrawnElement>(child: Child, next: DrawnElement | string | null): Child {
    const index = next === null ? -1 : this.childNodes.indexOf(next);
    this.childNodes.splice(index < 0 ? this.childNodes.length : index, 0, child);
    return child;
  }

  set textContent(text: unknown) {
    this.childNodes.splice(0, this.childNodes.length, String(text));
  }
}

/**
 * The part of a document that Plot needs to draw an SVG element: it makes elements and never looks for one. What a mark
 * asks beyond that (text measured, a canvas, events) fails as a missing method.
 */
export class DrawnDocument {
  readonly documentElement: DrawnElement = new DrawnElement(this, 'svg');

  createElementNS(_namespace: string, name: string): DrawnElement {
    return new DrawnElement(this, name);
  }
}
