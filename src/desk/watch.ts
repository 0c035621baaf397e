import { dayAt } from '../data/day.ts';
import { parsePeriod } from '../data/period.ts';
import { period } from '../text/dates.ts';
import { LANGS, type Lang } from '../text/lang.ts';
import { watchWords } from '../text/words/desk/watch.ts';

/** What of `/build.json` is watched. */
export interface LiveBuild {
  readonly commit: string | undefined;
  readonly rhythm: readonly LiveRhythm[];
}

/** How long figures of a family may take, as the live site says it. */
export interface LiveRhythm {
  readonly family: 'comparable' | 'reported';
  readonly newest: string;
  readonly pauseDays: number;
  /** `2027-07-02` */
  readonly overdueFrom: string;
}

/** What is held against each other in a watch. */
export interface Watch {
  /** The address that readers use. */
  readonly site: string;
  /** Undefined where it cannot be read. */
  readonly live: LiveBuild | undefined;
  /** The newest commit of the branch that is published, and when it was made, in milliseconds. */
  readonly main: { readonly commit: string; readonly at: number };
  /** Milliseconds. */
  readonly now: number;
  /** The issues of ours that are open. */
  readonly open: readonly { readonly number: number; readonly title: string }[];
}

export type Act =
  | { readonly kind: 'open'; readonly title: string; readonly body: string }
  | { readonly kind: 'close'; readonly number: number; readonly comment: string };

/** Titles are how an issue is found again: they never change. */
export const LAG_TITLE = 'The live site lags behind main';
export const OVERDUE_TITLE = 'Angka baru belum masuk / New figures are overdue';

/** So long a deployment may take, in milliseconds. */
const PATIENCE = 2 * 3_600_000;

const inBoth = (say: (lang: Lang) => string): string => LANGS.map(say).join('\n\n---\n\n');

/** A date in words; as it stands where it is none. */
const dated = (lang: Lang, text: string): string => {
  const found = parsePeriod(text);
  return found ? period(lang, found) : text;
};

const overdueText = (overdue: readonly LiveRhythm[]): string =>
  inBoth((lang) => {
    const words = watchWords(lang);
    const each = overdue.flatMap(({ family, newest, pauseDays, overdueFrom }) => [
      `${words.families[family](dated(lang, newest))} ${words.since(dated(lang, overdueFrom), String(pauseDays))}`,
      words.steps[family],
    ]);
    return [words.overdue, ...each, words.guide].join('\n\n');
  });

/** Opens one issue, or closes it; nothing where it is as it should be. */
function keep(
  { open }: Watch,
  title: string,
  isWrong: boolean,
  say: { readonly body: string; readonly comment: string },
): readonly Act[] {
  const found = open.find((issue) => issue.title === title);
  if (isWrong) return found ? [] : [{ kind: 'open', title, body: say.body }];
  return found ? [{ kind: 'close', number: found.number, comment: say.comment }] : [];
}

/** What a watch does: at most one issue for a site that lags, and one for figures that are overdue. */
export function actsOf(watch: Watch): readonly Act[] {
  const { site, live, main, now } = watch;
  const isUpToDate = live?.commit === main.commit;
  const lag =
    isUpToDate || now - main.at > PATIENCE
      ? keep(watch, LAG_TITLE, !isUpToDate, {
          body: inBoth((lang) =>
            watchWords(lang).lag(site, live?.commit ?? watchWords(lang).unreadable, main.commit),
          ),
          comment: inBoth((lang) => watchWords(lang).caughtUp(main.commit)),
        })
      : [];
  // A site that cannot be read tells nothing of its figures.
  if (!live) return lag;
  const today = dayAt(now);
  const overdue = live.rhythm.filter(({ overdueFrom }) => overdueFrom <= today);
  return [
    ...lag,
    ...keep(watch, OVERDUE_TITLE, overdue.length > 0, {
      body: overdueText(overdue),
      comment: inBoth((lang) => watchWords(lang).arrived),
    }),
  ];
}
