import { type HundredsChart, regionHundreds } from '../charts/region-hundreds.ts';
import type { Hundreds } from '../stats/hundreds.ts';
import type { RegionProfile } from '../stats/profile.ts';
import { period } from '../text/dates.ts';
import type { Lang } from '../text/lang.ts';
import { nameOf } from '../text/names.ts';
import { computedPercent, percent, qualified } from '../text/numbers.ts';
import { chartNotes } from '../text/sentences/notes.ts';
import { basisText, hundredFinding, mixSentence, rowBasisText } from '../text/sentences/region.ts';
import { chartWords } from '../text/words/chart-tools.ts';
import { mapWords } from '../text/words/map.ts';
import { reportedSource, type Sheet, type SheetContext } from './sheet.ts';

/** The title of a region's one hundred workers. */
export function workersTitle(lang: Lang, { region, unit }: RegionProfile, hundreds: Hundreds): string {
  if (hundreds.family === 'reported') {
    const { value, qualifier } = hundreds.statement.total;
    return hundredFinding(lang, nameOf(lang, region), value, 'total', qualifier);
  }
  const [first] = hundreds.shares;
  return hundredFinding(lang, nameOf(lang, unit), first?.share ?? 0, first?.segment);
}

type HundredsParts = Pick<HundredsChart, 'region' | 'caption' | 'shares'> & {
  /** Where the shares are from, and what has to be said with them. */
  readonly notes: readonly string[];
};

function hundredsParts(
  context: SheetContext,
  { region, unit, mix }: RegionProfile,
  hundreds: Hundreds,
): HundredsParts {
  const { lang, dataset } = context;
  const words = chartWords(lang);
  if (hundreds.family === 'reported') {
    const { statement, shares } = hundreds;
    return {
      region: { code: region.code, name: nameOf(lang, region) },
      // A source may say what its total is a share of and not what its segments are: each names its own.
      caption: words.reportedGroup(
        period(lang, statement.period),
        shares.length > 1 ? '' : basisText(lang, dataset, statement),
      ),
      shares: shares.map(({ segment, row }) => ({
        segment,
        share: row.value,
        qualifier: row.qualifier,
        text: qualified(lang, row.qualifier, percent(lang, row.value)),
        basis: shares.length > 1 ? rowBasisText(lang, dataset, row) : undefined,
      })),
      notes: [
        reportedSource(context, statement, [statement]),
        shares.length > 1 ? mixSentence(lang, mix) : undefined,
      ].filter((note) => note !== undefined),
    };
  }
  const segment = hundreds.shares[0]?.segment ?? 'total';
  const inputs = hundreds.shares.flatMap((figure) => figure.inputs);
  return {
    region: { code: unit.code, name: nameOf(lang, unit) },
    caption:
      hundreds.shares.length > 1
        ? words.comparableGroup(String(hundreds.year), nameOf(lang, unit))
        : mapWords(lang).caption[segment](String(hundreds.year)),
    shares: hundreds.shares.map(({ segment, share }) => ({
      segment,
      share,
      text: computedPercent(lang, share),
    })),
    notes: [words.comparableSource(mapWords(lang).source[segment]), ...chartNotes(lang, dataset, inputs, [])],
  };
}

/**
 * A region's one hundred workers.
 * @param of What the file is called
 */
export function workersSheet(
  context: SheetContext,
  profile: RegionProfile,
  hundreds: Hundreds,
  of: string,
): Sheet {
  const { lang } = context;
  const id = `workers-${of}-${lang}`;
  const title = workersTitle(lang, profile, hundreds);
  const { notes, ...parts } = hundredsParts(context, profile, hundreds);
  return {
    id,
    title,
    subtitle: chartWords(lang).hundredMeasure,
    notes,
    draw: (screen, paint) => [
      regionHundreds({
        id: `${id}-people-${screen}`,
        lang,
        title,
        description: parts.caption,
        ...parts,
        narrow: screen === 'phone',
        paint,
      }),
    ],
  };
}
