// The rows of a regency's tables, as markup: of thousands of pages with dozens of rows each, a component for a row or a
// cell would cost more than all else. Pure: what is not of the regency comes in, the words of the language and where
// things stand on the site.
import { STATUS_SHAPES } from '../../charts/status-shape.ts';
import { escapeText } from '../../charts/svg.ts';
import type { Observation, Origin } from '../../data/dataset.ts';
import { type Page, rowAnchor, tableAddress } from '../../publish/addresses.ts';
import { isPaceTelling, type Progress } from '../../stats/promise.ts';
import { isSameRow, type Regency } from '../../stats/regency.ts';
import type { RegencyAward } from '../../stats/regency-awards.ts';
import type { Statement } from '../../stats/reported.ts';
import { due, period } from '../../text/dates.ts';
import { figureText } from '../../text/figures.ts';
import type { Lang } from '../../text/lang.ts';
import { instrumentOf, nameOf } from '../../text/names.ts';
import { percent, qualified, rounded, whole } from '../../text/numbers.ts';
import { distanceText, measureText, outcomeText, paceText } from '../../text/sentences/promise.ts';
import { namesOf } from '../../text/sentences/regency.ts';
import { basisText, rowBasisText, shareText } from '../../text/sentences/region.ts';
import { statusName } from '../../text/status.ts';
import { regencyWords } from '../../text/words/regency.ts';
import { regionWords } from '../../text/words/region.ts';
import { targetsWords } from '../../text/words/targets.ts';
import { terms } from '../../text/words/terms.ts';
import { winnerWords } from '../../text/words/winners.ts';

/** Where things stand on the site. */
export interface Site {
  readonly asset: (path: string) => string;
  readonly link: (page: Page, lang: Lang) => string;
}

/** A table: its columns, those that no row fills left out, and its rows as markup. */
export interface TableMarkup {
  readonly columns: readonly { readonly name: string; readonly number: boolean }[];
  readonly rows: string;
}

interface Column<T> {
  readonly name: string;
  readonly number?: boolean;
  readonly className?: string;
  /** The content of its cell as markup, empty where there is nothing. */
  readonly cell: (row: T) => string;
}

/** The first column names its row, the last is its source. */
function tableOf<T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  attributes: (row: T) => string,
): TableMarkup {
  const cells = columns.map(({ cell }) => rows.map(cell));
  const filled = columns.map((_, at) => cells[at]?.some((text) => text !== '') ?? false);
  const openings = columns.map(({ name, number, className }, at) => {
    if (at === 0) return '<th scope="row">';
    const classes = [number && 'number', className].filter((text) => text).join(' ');
    const label = className === 'source' ? '' : ` data-label="${escapeText(name)}"`;
    return `<td${classes && ` class="${classes}"`}${label}>`;
  });
  let markup = '';
  for (const [index, row] of rows.entries()) {
    markup += `<tr${attributes(row)}>`;
    for (const at of columns.keys())
      if (filled[at]) markup += `${openings[at]}${cells[at]?.[index]}${at === 0 ? '</th>' : '</td>'}`;
    markup += '</tr>';
  }
  return {
    columns: columns.flatMap(({ name, number = false }, at) => (filled[at] ? [{ name, number }] : [])),
    rows: markup,
  };
}

/** Everything on a regency's page that is a table, in one language. */
export interface RegencyTables {
  readonly statements: TableMarkup;
  readonly others: TableMarkup;
  readonly promises: TableMarkup;
  readonly awards: TableMarkup;
  /** Where a row comes from: source with its link and date, and the line of the CSV it stands on. */
  readonly cited: (source: string, at: Origin) => string;
}

/** The tables of a regency. */
export function regencyTables(lang: Lang, regency: Regency, { asset, link }: Site): RegencyTables {
  const words = regencyWords(lang);
  const region = regionWords(lang);
  const targets = targetsWords(lang);
  const term = terms(lang);
  const names = namesOf(regency);
  const { headline, sources } = regency;
  const method = link({ kind: 'method' }, lang);
  const sourcesPage = link({ kind: 'sources' }, lang);

  const files = new Map<string, { readonly href: string; readonly name: string }>();
  const fileOf = (file: string) => {
    const known = files.get(file) ?? {
      href: asset(tableAddress(file)),
      name: file.slice(file.lastIndexOf('/') + 1),
    };
    files.set(file, known);
    return known;
  };
  const openings = new Map<string, string>();
  const sourceOf = (id: string): string => {
    const known = openings.get(id);
    if (known !== undefined) return known;
    const source = sources[id];
    const details = [
      source?.published && period(lang, source.published),
      source?.url ? undefined : term.noAddress,
    ]
      .filter((text) => text)
      .join(', ');
    const markup =
      `<span class="cited"><a href="${escapeText(source?.url ?? `${sourcesPage}#${id}`)}"${source?.url ? ' rel="external"' : ''}>` +
      `${escapeText(source?.publisher || id)}</a>${details && `, ${escapeText(details)}`} <a class="csv" href="`;
    openings.set(id, markup);
    return markup;
  };
  const cited = (source: string, { file, line }: Origin): string => {
    const { href, name } = fileOf(file);
    return `${sourceOf(source)}${href}" aria-label="${term.csvRow} ${name}:${line}">${name}:${line}</a></span>`;
  };
  const noteOf = (note: string | undefined): string => {
    if (note === undefined) return '';
    return lang === 'en'
      ? `<p class="note">${escapeText(note)}</p>`
      : `<details class="note"><summary>${term.noteInEnglish}</summary><p lang="en">${escapeText(note)}</p></details>`;
  };
  const lowOf = (confidence: Observation['confidence']): string =>
    confidence === 'low' ? `<p class="low">${term.lowConfidence}</p>` : '';
  const anchored = (row: Observation, text: string): string =>
    `<span id="${rowAnchor(row.at)}">${text}</span>`;
  const indicatorOf = (code: string): string => {
    const indicator = names.indicators.get(code);
    return escapeText(indicator ? nameOf(lang, indicator) : code);
  };
  const datedBy = ({ period: when, periodBasis }: Observation): string =>
    period(lang, when) +
    (periodBasis === 'published' ? ` <span class="muted">(${term.dateOfArticle})</span>` : '');
  const leads = ({ total }: Statement): boolean => headline !== undefined && isSameRow(total, headline.total);

  const statements = tableOf<Statement>(
    [
      { name: term.date, cell: ({ total }) => datedBy(total) },
      {
        name: term.share,
        number: true,
        className: 'share',
        cell: (each) =>
          shareText(lang, each) + (leads(each) ? `<span class="mark">${region.headlineMark}</span>` : ''),
      },
      { name: term.basis, cell: (each) => escapeText(basisText(lang, names, each)) },
      {
        name: term.workers,
        number: true,
        cell: ({ count }) =>
          count ? anchored(count, qualified(lang, count.qualifier, whole(lang, count.value))) : '',
      },
      {
        name: words.eligible,
        number: true,
        cell: ({ eligible, base }) => {
          if (eligible) return anchored(eligible, figureText(lang, names, eligible));
          return base === undefined ? '' : rounded(lang, Math.round(base));
        },
      },
      {
        name: region.segments,
        cell: ({ formal, informal }) =>
          formal || informal
            ? [formal, informal]
                .map((row) => (row ? anchored(row, percent(lang, row.value)) : '–'))
                .join(' / ')
            : '',
      },
      { name: term.trust, cell: ({ total }) => term.confidence[total.confidence] },
      {
        name: term.source,
        className: 'source',
        cell: ({ total }) => cited(total.source, total.at) + noteOf(total.note),
      },
    ],
    regency.statements,
    (each) => ` id="${rowAnchor(each.total.at)}"${leads(each) ? ' class="headline"' : ''}`,
  );

  const others = tableOf<Observation>(
    [
      { name: words.indicator, cell: ({ indicator }) => indicatorOf(indicator) },
      { name: term.value, number: true, className: 'share', cell: (row) => figureText(lang, names, row) },
      { name: term.date, cell: datedBy },
      { name: term.basis, cell: (row) => escapeText(rowBasisText(lang, names, row)) },
      { name: term.trust, cell: ({ confidence }) => term.confidence[confidence] },
      {
        name: term.source,
        className: 'source',
        cell: ({ source, at, note }) => cited(source, at) + noteOf(note),
      },
    ],
    regency.others,
    ({ at }) => ` id="${rowAnchor(at)}"`,
  );

  const goalOf = ({ target }: Progress): string => {
    const basis = target.basis === undefined ? undefined : names.bases.get(target.basis);
    const of =
      target.indicator === 'coverage_total'
        ? escapeText(basis ? nameOf(lang, basis) : '')
        : indicatorOf(target.indicator);
    return `${figureText(lang, names, target)}, ${due(lang, target.due)}${of && `<small>${of}</small>`}`;
  };
  const stateOf = (promise: Progress): string => {
    const { verdict, measure, passed, unit } = promise;
    const { tone, d } = STATUS_SHAPES[verdict.status];
    const pace =
      !passed &&
      measure &&
      verdict.needed !== undefined &&
      isPaceTelling(promise) &&
      targets.needed(paceText(lang, unit, verdict.needed), period(lang, measure.point.period));
    const outcome = [outcomeText(lang, names, promise), pace].filter((text) => text).join('; ');
    return (
      `<a class="status ${tone}" href="${method}#status"><svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">` +
      `<path d="${d}" fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round"/></svg>` +
      `${statusName(lang, verdict.status, passed)}</a>${outcome && `<small>${escapeText(outcome)}</small>`}`
    );
  };
  const heldOf = ({ measure, gap, unit }: Progress): string => {
    if (measure?.family !== 'reported') return `<span class="muted">${region.noMeasure}</span>`;
    const short =
      gap !== undefined && gap > 0
        ? ` <span class="muted">${targets.short(distanceText(lang, unit, gap))}</span>`
        : '';
    return `<a href="#${rowAnchor(measure.row.at)}">${measureText(lang, names, measure)}</a>${short}`;
  };
  const promises = tableOf<Progress>(
    [
      { name: term.target, cell: goalOf },
      { name: region.state, cell: stateOf },
      { name: region.heldAgainst, cell: heldOf },
      {
        name: region.byWhom,
        className: 'source',
        cell: ({ target }) => {
          const by = [instrumentOf(lang, target), target.setOn && region.setOn(period(lang, target.setOn))]
            .filter((text) => text)
            .join(', ');
          return `${by && `${escapeText(by)}. `}${cited(target.source, target.at)}${lowOf(target.confidence)}${noteOf(target.note)}`;
        },
      },
    ],
    regency.promises.toReversed(),
    ({ target }) => ` id="${rowAnchor(target.at)}"`,
  );

  const galleryOf = ({ ceremony, at }: RegencyAward): string =>
    `${link({ kind: 'ceremony', id: ceremony.id }, lang)}#${rowAnchor(at)}`;
  const awards = tableOf<RegencyAward>(
    [
      {
        name: words.name,
        cell: (award) => {
          const { record, name, own } = award;
          const href = record === undefined ? galleryOf(award) : link({ kind: 'winner', slug: record }, lang);
          return `<a href="${href}">${escapeText(name)}</a><small>${own ? words.awardsOf : words.awardsThere}</small>`;
        },
      },
      {
        name: words.result,
        cell: ({ result, rank, confidence }) =>
          winnerWords(lang).result[result] +
          (rank === undefined ? '' : `, ${words.rank(whole(lang, rank))}`) +
          lowOf(confidence),
      },
      { name: words.category, cell: ({ category }) => escapeText(nameOf(lang, category)) },
      {
        name: words.ceremony,
        cell: (award) => {
          const { level, date, year } = award.ceremony;
          const when = date ? period(lang, date) : words.undated(String(year));
          return `<a href="${galleryOf(award)}">${winnerWords(lang).level[level]}, ${when}</a>`;
        },
      },
      { name: term.source, className: 'source', cell: ({ source, at }) => cited(source, at) },
    ],
    regency.awards,
    () => '',
  );
  return { statements, others, promises, awards, cited };
}

/** The links to the neighbours of a regency, as items of a list. */
export const neighbourItems = (lang: Lang, { neighbours, province }: Regency, { link }: Site): string => {
  const base = link({ kind: 'region', slug: province.slug }, lang);
  return neighbours
    .map((place) => `<li><a href="${base}${place.slug}/">${escapeText(nameOf(lang, place))}</a></li>`)
    .join('');
};
