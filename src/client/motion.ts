/** What moves from one view to the next: a shape's colour, a dot's place. */
const MOVING = ['fill', 'cx', 'cy'] as const;

const marks = (root: ParentNode): ReadonlyMap<string, Element> =>
  new Map(
    [...root.querySelectorAll('[data-drawing] [data-region]')].flatMap((mark) => {
      // A small province has a circle around it, for fingers, before its own shape.
      const shape = mark.querySelector('path[fill], rect[fill]') ?? mark.querySelector('circle[cx]');
      const drawing = mark.closest<HTMLElement>('[data-drawing]')?.dataset['drawing'];
      return shape ? [[`${drawing} ${mark.getAttribute('data-region')}`, shape] as const] : [];
    }),
  );

/**
 * Lets the shapes of a new drawing start as those of the old one were: the style sheet's transitions carry them from
 * there to what they are. Call it before the new drawing takes the old one's place.
 * @returns the start of the movement, for when the new drawing stands in the page
 */
export function movement(from: ParentNode, to: ParentNode): () => void {
  const before = marks(from);
  const ends: (() => void)[] = [];
  for (const [key, shape] of marks(to)) {
    for (const attribute of MOVING) {
      const start = before.get(key)?.getAttribute(attribute);
      const end = shape.getAttribute(attribute);
      if (!start || !end || start === end) continue;
      shape.setAttribute(attribute, start);
      ends.push(() => shape.setAttribute(attribute, end));
    }
  }
  return () => {
    // A layout in between, or there is nothing to move from.
    document.body.getBoundingClientRect();
    for (const end of ends) end();
  };
}
