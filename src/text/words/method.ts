import type { Lang } from '../lang.ts';
import { awards } from './method/awards.ts';
import { bases } from './method/bases.ts';
import { comparable } from './method/comparable.ts';
import { evidence } from './method/evidence.ts';
import { families } from './method/families.ts';
import { headline } from './method/headline.ts';
import { hundred } from './method/hundred.ts';
import { limits } from './method/limits.ts';
import { mix } from './method/mix.ts';
import { national } from './method/national.ts';
import { pace } from './method/pace.ts';
import { page } from './method/page.ts';
import { papua } from './method/papua.ts';
import { peers } from './method/peers.ts';
import { ranking } from './method/ranking.ts';
import { rounding } from './method/rounding.ts';
import { status } from './method/status.ts';
import { toGo } from './method/to-go.ts';
import { whatItTakes } from './method/what-it-takes.ts';

/** The method page: every derived number explained once. Sentences with figures in them stand in `text/sentences/method/`. */
export function methodWords(lang: Lang) {
  return {
    ...page(lang),
    families: families(lang),
    comparable: comparable(lang),
    papua: papua(lang),
    headline: headline(lang),
    bases: bases(lang),
    hundred: hundred(lang),
    rounding: rounding(lang),
    pace: pace(lang),
    status: status(lang),
    'to-go': toGo(lang),
    'what-it-takes': whatItTakes(lang),
    peers: peers(lang),
    mix: mix(lang),
    ranking: ranking(lang),
    national: national(lang),
    awards: awards(lang),
    evidence: evidence(lang),
    limits: limits(lang),
  };
}

/** The sections of the method page, in order: each is an anchor that other pages link to, in both languages. */
export const METHOD_SECTIONS = [
  'families',
  'comparable',
  'papua',
  'headline',
  'bases',
  'hundred',
  'rounding',
  'pace',
  'status',
  'to-go',
  'what-it-takes',
  'peers',
  'mix',
  'ranking',
  'national',
  'awards',
  'evidence',
  'limits',
] as const;
export type MethodSection = (typeof METHOD_SECTIONS)[number];
