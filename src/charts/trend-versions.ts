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
}

/**
 * A label and the quieter line below it, long ones broken; then without the last of that line's parts, and so on to the
 * label alone.
 */
export function versionsOf(
  layout: Layout,
  label: string,
  notes: readonly (string | undefined)[],
  { colour, quiet, weight = 700, size = layout.label, longest = layout.longest }: LabelStyle,
): readonly (readonly LabelLine[])[] {
  const write = (text: string, letters: number, boldness: number, fill: string): LabelLine[] =>
    wrapText(text, letters, longest).map((part) => ({ text: part, size: letters, weight: boldness, fill }));
  const short = write(label, size, weight, colour);
  const told = notes.filter((note) => note !== undefined);
  const quieter = told.map((_, i) => {
    const parts = told.slice(0, told.length - i);
    const whole = parts.join(', ');
    // Parts that do not fit one line stand on lines of their own: no date is broken apart.
    const lines = textWidth(whole, layout.note) <= longest ? [whole] : parts;
    return lines.flatMap((line) => write(line, layout.note, 400, quiet));
  });
  return [...quieter.map((lines) => [...short, ...lines]), short];
}
