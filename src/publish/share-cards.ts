import { countryMapChart } from '../charts/country-map.ts';
import { coverageKey, KEY_HEIGHT } from '../charts/coverage-key.ts';
import { COVERAGE_BREAKS } from '../charts/coverage-scale.ts';
import { map } from '../charts/map.ts';
import { filePaint } from '../charts/paint.ts';
import { regionWorkers } from '../charts/region-workers.ts';
import {
  type ShareCard,
  type SquareDrawing,
  shareCard,
  shareText,
  type WideDrawing,
} from '../charts/share-card.ts';
import type { Boundaries } from '../geo/boundaries.ts';
import type { Fact } from '../stats/fact.ts';
import { factOf } from '../stats/fact.ts';
import { cycleOf, nationalEditions } from '../stats/national-stage.ts';
import type { RegionProfile } from '../stats/profile.ts';
import { summaryOf } from '../stats/promise-summary.ts';
import type { View } from '../stats/views.ts';
import type { Winners } from '../stats/winners.ts';
import { period } from '../text/dates.ts';
import type { Lang } from '../text/lang.ts';
import { nameOf } from '../text/names.ts';
import { computedPercent, percent, whole, wholePercent } from '../text/numbers.ts';
import { publisherOf } from '../text/publisher.ts';
import { sentenceCase } from '../text/sentence-case.ts';
import {
  awardsHeadline,
  ceremonyDate,
  ceremonyHeadline,
  editionName,
  holderName,
} from '../text/sentences/awards.ts';
import { countryHeadline } from '../text/sentences/country.ts';
import { criteriaHeadline } from '../text/sentences/criteria.ts';
import { evidenceHeadline } from '../text/sentences/evidence.ts';
import { countSentence, segmentSentence } from '../text/sentences/region.ts';
import { stageHeadline } from '../text/sentences/stage.ts';
import { summaryHeadline } from '../text/sentences/targets.ts';
import { timelineHeadline } from '../text/sentences/timeline.ts';
import { winnersHeadline } from '../text/sentences/winners.ts';
import { awardWords } from '../text/words/awards.ts';
import { chartWords } from '../text/words/chart-tools.ts';
import { compareWords } from '../text/words/compare.ts';
import { criteriaWords } from '../text/words/criteria.ts';
import { dataWords } from '../text/words/data.ts';
import { evidenceWords } from '../text/words/evidence.ts';
import { historyWords } from '../text/words/history.ts';
import { mapWords } from '../text/words/map.ts';
import { methodWords } from '../text/words/method.ts';
import { qualityWords } from '../text/words/quality.ts';
import { regionWords } from '../text/words/region.ts';
import { regionsWords } from '../text/words/regions.ts';
import { searchWords } from '../text/words/search.ts';
import { shareWords } from '../text/words/share.ts';
import { siteWords } from '../text/words/site.ts';
import { snippetWords } from '../text/words/snippets.ts';
import { sourcesWords } from '../text/words/sources.ts';
import { stageWords } from '../text/words/stage.ts';
import { targetsWords } from '../text/words/targets.ts';
import { timelineWords } from '../text/words/timeline.ts';
import { winnerWords } from '../text/words/winners.ts';
import type { Page } from './addresses.ts';
import { rowCount } from './build-info.ts';
import { FAMILY } from './picture-form.ts';
import type { Release } from './release.ts';
import { shareName } from './share-address.ts';
import { citingRows, sourceUses } from './source-list.ts';

/** The picture of a page where its link is shared. */
export interface SharePicture {
  /** What it is called among all: `region-jambi`. */
  readonly name: string;
  /** What it says, for those who do not see it. */
  readonly alt: (lang: Lang) => string;
  /** As a drawing of its own. */
  readonly draw: (lang: Lang) => string;
  /** Whether it says something of the tables as a whole. */
  readonly isOfAll: boolean;
}

/** What a card says beyond what all cards say. */
type Said = Pick<ShareCard, 'kicker' | 'figure' | 'finding' | 'more' | 'counts'> & {
  /** Where its figures are from; the date of the tables alone where not given. */
  readonly source?: string;
};

type Draw = (lang: Lang) => SquareDrawing | WideDrawing | undefined;

/** A number and how it was found. */
function regionSaid(lang: Lang, { dataset }: Release, fact: Fact): Said {
  const words = shareWords(lang);
  const kicker = nameOf(lang, fact.region);
  if (fact.family === 'none') return { kicker, finding: regionWords(lang).noShare(kicker) };
  if (fact.family === 'comparable') {
    const { unit, figure } = fact;
    return {
      kicker,
      figure: { text: computedPercent(lang, figure.share), tone: 'total' },
      finding: words.comparable(String(figure.year), nameOf(lang, unit)),
      more: regionWords(lang).noShare(kicker),
      source: chartWords(lang).source(words.comparableSource),
    };
  }
  const { total, formal, informal, source } = fact.statement;
  const { strong, rest } = countSentence(lang, dataset, fact.statement);
  const lag = segmentSentence(lang, formal?.value, informal?.value);
  const old = fact.old ? regionWords(lang).gaps['old-share'] : undefined;
  return {
    kicker,
    figure: {
      before: total.qualifier && regionWords(lang).qualifier[total.qualifier],
      text: percent(lang, total.value),
      tone: 'total',
    },
    finding: [strong && sentenceCase(strong), rest].filter(Boolean).join(' '),
    more: [lag, old].filter((text) => text !== undefined).join(' '),
    source: chartWords(lang).source(publisherOf(dataset.sources.get(source), source)),
  };
}

/** One hundred people, where there is a figure. */
function people(lang: Lang, fact: Fact): SquareDrawing | undefined {
  if (fact.family === 'none') return undefined;
  const [region, share, qualifier] =
    fact.family === 'reported'
      ? [fact.region, fact.statement.total.value, fact.statement.total.qualifier]
      : [fact.unit, fact.figure.share];
  const named = { code: region.code, name: nameOf(lang, region) };
  return {
    kind: 'square',
    svg: regionWorkers(lang, named, { segment: 'total', share, qualifier }, filePaint),
  };
}

/** Pages whose pictures count all rows or sources. */
const OF_ALL: ReadonlySet<Page['kind']> = new Set(['data', 'sources']);

/**
 * Each page that can be shared, with what its picture says.
 * @param all the tables as a whole, for the pages that tell how much there is
 */
export function sharePictures(
  release: Release,
  winners: Winners,
  boundaries: Boundaries,
  homeView: View,
  all = release.dataset,
): ReadonlyMap<string, SharePicture> {
  const { dataset, stats, board, evidence, views } = release;
  const { country, comparable, ceremonies } = stats;

  const picture = (page: Page, say: (lang: Lang) => Said, draw?: Draw): SharePicture => {
    const name = shareName(page);
    const card = (lang: Lang): ShareCard => {
      const { source, ...said } = say(lang);
      return {
        id: `share-${name}-${lang}`,
        ...said,
        source: [source ?? '', siteWords(lang).upTo(period(lang, stats.asOf))],
        site: siteWords(lang).name,
        fontFamily: FAMILY,
        paint: filePaint,
      };
    };
    return {
      name,
      alt: (lang) => shareText(card(lang)),
      draw: (lang) => shareCard(card(lang), draw?.(lang)),
      isOfAll: OF_ALL.has(page.kind),
    };
  };

  const viewPicture = (page: Page, { year, segment }: View): SharePicture => {
    const overview = stats.overview(year, segment);
    const { national } = overview;
    return picture(
      page,
      (lang) => ({
        kicker: shareWords(lang).computed(mapWords(lang).viewTitle[segment](String(year))),
        figure: national && { text: computedPercent(lang, national.share), tone: segment },
        finding: countryHeadline(lang, overview),
        source: chartWords(lang).source(shareWords(lang).comparableSource),
      }),
      (lang) => {
        const drawn = { lang, dataset, view: overview, paint: filePaint };
        const { labels, ...chart } = countryMapChart(drawn, boundaries, 'desk');
        return {
          kind: 'wide',
          svg: map(chart),
          key: (x, bottom) =>
            coverageKey({
              x,
              y: bottom - KEY_HEIGHT,
              breaks: COVERAGE_BREAKS,
              written: (value) => wholePercent(lang, value),
              paint: filePaint,
            }),
        };
      },
    );
  };

  const regionPicture = (profile: RegionProfile): SharePicture => {
    const fact = factOf(profile, comparable);
    return picture(
      { kind: 'region', slug: profile.region.slug },
      (lang) => regionSaid(lang, release, fact),
      (lang) => people(lang, fact),
    );
  };

  const summary = summaryOf(board.rows);
  const pictures: readonly SharePicture[] = [
    viewPicture({ kind: 'home' }, homeView),
    ...views
      .filter(({ year, segment }) => year !== homeView.year || segment !== homeView.segment)
      .map((view) => viewPicture({ kind: 'map', ...view }, view)),
    ...[country.region, ...stats.provinces].map(({ code }) => regionPicture(stats.profile(code))),
    picture({ kind: 'regions' }, (lang) => ({
      kicker: '',
      finding: regionsWords(lang).title,
      more: regionsWords(lang).intro,
    })),
    picture({ kind: 'targets' }, (lang) => {
      const words = shareWords(lang);
      const counted = [
        { count: summary.achieved, name: words.achieved },
        { count: summary.missed, name: words.missed },
        { count: summary.unknown, name: words.unknown },
        { count: summary.open, name: words.open },
      ];
      return {
        kicker: targetsWords(lang).title,
        finding: summaryHeadline(lang, summary),
        counts: counted.map(({ count, name }) => ({ value: whole(lang, count), name })),
      };
    }),
    picture({ kind: 'compare' }, (lang) => ({
      kicker: '',
      finding: compareWords(lang).title,
      more: compareWords(lang).lead,
    })),
    picture({ kind: 'awards' }, (lang) => ({
      kicker: awardWords(lang).award,
      finding: awardsHeadline(lang, ceremonies),
    })),
    ...ceremonies.map((ceremony) =>
      picture({ kind: 'ceremony', id: ceremony.id }, (lang) => ({
        kicker: [
          editionName(lang, ceremony),
          sentenceCase(holderName(lang, dataset, ceremony)),
          ceremonyDate(lang, ceremony),
        ].join(' · '),
        finding: ceremonyHeadline(lang, dataset, ceremony, cycleOf(ceremonies, ceremony)),
      })),
    ),
    picture({ kind: 'winners' }, (lang) => ({
      kicker: winnerWords(lang).title,
      finding: winnersHeadline(lang, winners.all),
    })),
    picture({ kind: 'national-stage' }, (lang) => ({
      kicker: stageWords(lang).title,
      finding: stageHeadline(lang, nationalEditions(ceremonies)),
    })),
    picture({ kind: 'evidence' }, (lang) => ({
      kicker: evidenceWords(lang).title,
      finding: evidenceHeadline(lang, evidence),
    })),
    picture({ kind: 'criteria' }, (lang) => ({
      kicker: criteriaWords(lang).title,
      finding: criteriaHeadline(lang, dataset.criteria),
    })),
    picture({ kind: 'timeline' }, (lang) => ({
      kicker: timelineWords(lang).title,
      finding: timelineHeadline(lang, dataset.milestones),
    })),
    picture({ kind: 'search' }, (lang) => ({
      kicker: '',
      finding: searchWords(lang).title,
      more: searchWords(lang).description,
    })),
    picture({ kind: 'snippets' }, (lang) => ({
      kicker: '',
      finding: snippetWords(lang).title,
      more: snippetWords(lang).lead,
    })),
    picture({ kind: 'method' }, (lang) => ({
      kicker: '',
      finding: methodWords(lang).title,
      more: methodWords(lang).lead,
    })),
    picture({ kind: 'data' }, (lang) => ({
      kicker: '',
      finding: dataWords(lang).title,
      more: dataWords(lang).lead,
      counts: [
        { value: whole(lang, rowCount(all)), name: dataWords(lang).rows },
        { value: whole(lang, all.sources.size), name: dataWords(lang).sources },
        { value: whole(lang, stats.provinces.length), name: dataWords(lang).regions },
      ],
    })),
    picture({ kind: 'changes' }, (lang) => ({
      kicker: dataWords(lang).title,
      finding: historyWords(lang).title,
      more: historyWords(lang).description,
    })),
    picture({ kind: 'sources' }, (lang) => {
      const uses = sourceUses(all);
      return {
        kicker: dataWords(lang).title,
        finding: sourcesWords(lang).title,
        more: sourcesWords(lang).lead(whole(lang, uses.length), whole(lang, citingRows(uses))),
      };
    }),
    picture({ kind: 'dictionary' }, (lang) => ({
      kicker: dataWords(lang).title,
      finding: dataWords(lang).dictionary,
      more: dataWords(lang).dictionaryIntro,
    })),
    picture({ kind: 'quality' }, (lang) => ({
      kicker: dataWords(lang).title,
      finding: qualityWords(lang).title,
      more: qualityWords(lang).principle,
    })),
  ];
  return new Map(pictures.map((each) => [each.name, each]));
}
