import type { LabelLine } from './labels.ts';
import { wrapText } from './text-width.ts';
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

/** A label and the quieter line below it, long ones broken; then without that line. */
export function versionsOf(
  layout: Layout,
  label: string,
  note: string | undefined,
  { colour, quiet, weight = 700, size = layout.label, longest = layout.longest }: LabelStyle,
): readonly (readonly LabelLine[])[] {
  const write = (text: string, letters: number, boldness: number, fill: string): LabelLine[] =>
    wrapText(text, letters, longest).map((part) => ({ text: part, size: letters, weight: boldness, fill }));
  const short = write(label, size, weight, colour);
  return note ? [[...short, ...write(note, layout.note, 400, quiet)], short] : [short];
}
