/** A part of a sentence: plain words, or words that lead to what they are taken from. */
export type Piece<T> = string | { readonly text: string; readonly of: T };

/**
 * A sentence with its figures in their places: `{goal} by the {due}`. In two languages the same figures stand in another
 * order, so a sentence is a template and not a row of halves.
 * @throws {RangeError} where the template names a figure that is not given.
 */
export function pieces<T>(template: string, slots: Readonly<Record<string, Piece<T>>>): readonly Piece<T>[] {
  return template.split(/(\{\w+\})/).flatMap((part): readonly Piece<T>[] => {
    if (part === '') return [];
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return [part];
    const slot = slots[name];
    if (slot === undefined) throw new RangeError(`no figure for {${name}} in: ${template}`);
    return [slot];
  });
}

/** The same without its links. */
export const plain = (parts: readonly Piece<unknown>[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
