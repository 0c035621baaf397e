import type { Dataset } from '../../data/dataset.ts';
import type { Fact } from '../../stats/fact.ts';
import type { Statement } from '../../stats/reported.ts';
import { during, period } from '../dates.ts';
import type { Lang } from '../lang.ts';
import { nameOf } from '../names.ts';
import { computedPercent, qualified, whole } from '../numbers.ts';
import { publisherOf } from '../publisher.ts';
import { factWords } from '../words/fact.ts';
import { shareText } from './region.ts';

/** "43.31% of eligible workers"; of workers where the source does not state the basis. */
function shareOf(lang: Lang, { bases }: Dataset, statement: Statement): string {
  const words = factWords(lang);
  const { basis: code } = statement.total;
  const basis = code === undefined ? undefined : bases.get(code);
  const share = shareText(lang, statement);
  return basis?.stated ? words.of(share, nameOf(lang, basis)) : words.ofWorkers(share);
}

function reportedFact(lang: Lang, dataset: Dataset, name: string, statement: Statement): string {
  const words = factWords(lang);
  const { total, count, source } = statement;
  const stated = during(lang, statement.period);
  const when = total.periodBasis === 'stated' ? stated : words.published(stated);
  const basis = total.basis === undefined ? undefined : dataset.bases.get(total.basis);
  const publisher = publisherOf(dataset.sources.get(source), source);
  const said = basis?.stated ? publisher : `${publisher}, ${words.unstated}`;
  const share = shareOf(lang, dataset, statement);
  if (!count) return words.withoutCount(name, share, when, said);
  return words.withCount(name, qualified(lang, count.qualifier, whole(lang, count.value)), when, share, said);
}

/** One sentence that a number, or what it rests on, is doubted; undefined where no number is. */
export function doubtedFact(lang: Lang, { family }: Fact): string | undefined {
  const words = factWords(lang);
  if (family === 'none') return undefined;
  return family === 'reported' ? words.doubted : words.doubtedYear;
}

/**
 * One sentence with a region's number, its date, basis and source, to be quoted as it stands: "In Jambi, 568,373
 * workers were protected …". Where a figure is old or not the region's own, it says so; where there is none, that.
 */
export function factSentence(lang: Lang, dataset: Dataset, fact: Fact): string {
  const words = factWords(lang);
  const name = nameOf(lang, fact.region);
  if (fact.family === 'none') return words.nobody(name);
  if (fact.family === 'reported') {
    const said = reportedFact(lang, dataset, name, fact.statement);
    return fact.old ? `${said} ${words.old}` : said;
  }
  const { unit, figure, region } = fact;
  const place = unit === region ? name : words.includes(nameOf(lang, unit), name);
  const computed = words.computed(
    place,
    whole(lang, figure.covered),
    computedPercent(lang, figure.share),
    String(figure.year),
  );
  return `${words.nobody(name)} ${computed}`;
}

/** The same as a title: "Jambi: 43.31% of eligible workers (June 2024)". */
export function factTitle(lang: Lang, dataset: Dataset, fact: Fact): string {
  const words = factWords(lang);
  const name = nameOf(lang, fact.region);
  if (fact.family === 'none') return words.noTitle(name);
  if (fact.family === 'reported')
    return words.title(name, shareOf(lang, dataset, fact.statement), period(lang, fact.statement.period));
  const { unit, figure } = fact;
  return words.computedTitle(nameOf(lang, unit), computedPercent(lang, figure.share), String(figure.year));
}
