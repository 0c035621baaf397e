import { pagePaint } from '../charts/paint.ts';
import type { Lang } from '../text/lang.ts';
import type { PublishedChart } from './published-charts.ts';
import type { Sheet } from './sheet.ts';

/** A chart with the drawings that its page for frames holds. */
export interface Framed {
  readonly sheet: Sheet;
  /** For a column of text, and for a phone. */
  readonly column: readonly string[];
  readonly phone: readonly string[];
}

const known = new WeakMap<PublishedChart, Map<Lang, Framed>>();

/** A chart as it is drawn for frames, once: a release of the tables as they stand shows the drawings of today. */
export function framed(published: PublishedChart, lang: Lang): Framed {
  const own = known.getOrInsertComputed(published, () => new Map());
  return own.getOrInsertComputed(lang, () => {
    const sheet = published.sheet(lang);
    return { sheet, column: sheet.draw('column', pagePaint), phone: sheet.draw('phone', pagePaint) };
  });
}
