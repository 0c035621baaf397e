import { regencyChartKind } from '../charts/regency-chart.ts';
import type { Regencies, Regency } from '../stats/regency.ts';
import type { Page } from './addresses.ts';
import type { NamedChart } from './changed-charts.ts';
import { regencyCsv } from './regency-files.ts';
import { regencyRecord } from './regency-record.ts';

const pageOf = ({ province, region }: Regency): Page => ({
  kind: 'regency',
  province: province.slug,
  slug: region.slug,
});

/** The charts of regencies: one each, where a share leads. */
export const regencyCharts = (regencies: Regencies): readonly NamedChart[] =>
  regencies.all.flatMap(({ code }): readonly NamedChart[] => {
    const regency = regencies.of(code);
    if (!regencyChartKind(regency)) return [];
    const of = regency.region.slug;
    return [{ chart: 'regency', of, page: pageOf(regency), csv: () => regencyCsv(regency) }];
  });

/** Parts of a record that are no figures of its own: where rows stand, whom it is listed with, the day of all tables. */
const ASIDE: ReadonlySet<string> = new Set([
  'file',
  'line',
  'as_of',
  'neighbours',
  'more_in_province',
  'sources',
]);

/** Without what is odd about them: that is no figure. */
const figuresOf = (regency: Regency): string =>
  JSON.stringify(regencyRecord(regency, []), (key, value: unknown) => (ASIDE.has(key) ? undefined : value));

/** The pages of regencies on which a figure came, differs or is gone; not those that are gone themselves. */
export const changedRegencies = (before: Regencies, after: Regencies): readonly Page[] =>
  after.all.flatMap(({ code }) => {
    const regency = after.of(code);
    const same = before.has(code) && figuresOf(before.of(code)) === figuresOf(regency);
    return same ? [] : [pageOf(regency)];
  });
