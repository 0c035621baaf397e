import type { LabelLine } from './labels.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { Layout } from './trend-layout.ts';

export interface LabelStyle {
  readonly colour: string;
  /** Of the quieter line. */
  readonly quiet: string;
  readonly weight?: number;
  /** Font size; that of labels where not given. */
  readonly size?: number;
  /** Longest line; that of labels within the panel where not given. */
  readonly longest?: number;
  /** How many of the quieter line's parts are never left out; none where not given. */
  readonly kept?: number;
}

/**
 * A label and the quieter line below it, long ones broken; then without the last of that line's parts, and so on to the
 * label alone, or to the parts that are kept.
 */
export function versionsOf(
  layout: Layout,
  label: string,
  notes: readonly (string | undefined)[],
  { colour, quiet, weight = 700, size = layout.label, longest = layout.longest, kept = 0 }: LabelStyle,
): readonly (readonly LabelLine[])[] {
  const write = (text: string, letters: number, boldness: number, fill: string): LabelLine[] =>
    wrapText(text, letters, longest).map((part) => ({ text: part, size: letters, weight: boldness, fill }));
  const short = write(label, size, weight, colour);
  const told = notes.filter((note) => note !== undefined);
  return Array.from({ length: Math.max(1, told.length - kept + 1) }, (_, i) => {
    const parts = told.slice(0, told.length - i);
    const whole = parts.join(', ');
    // Parts that do not fit one line stand on lines of their own: no date is broken apart.
    const lines = parts.length > 0 && textWidth(whole, layout.note) <= longest ? [whole] : parts;
    return [...short, ...lines.flatMap((line) => write(line, layout.note, 400, quiet))];
  });
}

/** A few words on one line, or on two where those find a better place. */
export const phraseVersions = (
  layout: Layout,
  words: string,
  style: LabelStyle,
): readonly (readonly LabelLine[])[] =>
  [layout.longest, textWidth(words, style.size ?? layout.label) * 0.7].flatMap((longest) =>
    versionsOf(layout, words, [], { ...style, longest }),
  );
