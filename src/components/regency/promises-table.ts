import { STATUS_SHAPES } from '../../charts/status-shape.ts';
import { escapeText } from '../../charts/svg.ts';
import { rowAnchor } from '../../publish/addresses.ts';
import { isPaceTelling, type Progress } from '../../stats/promise.ts';
import type { Regency } from '../../stats/regency.ts';
import { due, period } from '../../text/dates.ts';
import { figureText } from '../../text/figures.ts';
import { instrumentOf, nameOf } from '../../text/names.ts';
import { distanceText, measureText, outcomeText, paceText } from '../../text/sentences/promise.ts';
import { statusName } from '../../text/status.ts';
import { regionWords } from '../../text/words/region.ts';
import { targetsWords } from '../../text/words/targets.ts';
import { terms } from '../../text/words/terms.ts';
import type { Cells } from './cells.ts';
import { type TableMarkup, tableOf } from './table-markup.ts';

/** What was promised, the latest first, and how it stands. */
export function promisesTable(
  { promises }: Pick<Regency, 'promises'>,
  { lang, site, names, cited, noteOf, lowOf, indicatorOf }: Cells,
): TableMarkup {
  const region = regionWords(lang);
  const targets = targetsWords(lang);
  const term = terms(lang);
  const method = site.link({ kind: 'method' }, lang);
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
  return tableOf<Progress>(
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
    promises.toReversed(),
    ({ target }) => ` id="${rowAnchor(target.at)}"`,
  );
}
