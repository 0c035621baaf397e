import type { Caveat, Observation, Origin, Region, Source, Target } from '../data/dataset.ts';
import { type Json, orNull } from './json.ts';

// Keys are the columns of the tables, so that a reader of the CSV and of the JSON meets the same names.

/** Where a row stands in the tables. */
export const placeOf = ({ at }: { readonly at: Origin }) => ({ file: at.file, line: at.line });

/** A row of the observations as committed, with its place in the tables. */
export const observationRow = (o: Observation): Json => ({
  region: o.region,
  period: o.period.text,
  period_basis: o.periodBasis,
  indicator: o.indicator,
  value: o.value,
  qualifier: orNull(o.qualifier),
  basis: orNull(o.basis),
  source: o.source,
  confidence: o.confidence,
  note: orNull(o.note),
  file: o.at.file,
  line: o.at.line,
});

/** A row of the targets as committed, with its place in the tables. */
export const targetRow = (t: Target): Json => ({
  region: t.region,
  indicator: t.indicator,
  due: t.due.text,
  value: t.value,
  set_on: orNull(t.setOn?.text),
  basis: orNull(t.basis),
  instrument: orNull(t.instrument),
  instrument_en: orNull(t.instrumentEn),
  source: t.source,
  confidence: t.confidence,
  note: orNull(t.note),
  file: t.at.file,
  line: t.at.line,
});

/** A row of the caveats as committed, with its place in the tables. */
export const caveatRow = (c: Caveat): Json => ({
  indicator: c.indicator,
  period: c.period.text,
  basis: orNull(c.basis),
  text_id: c.textId,
  text_en: c.textEn,
  region: orNull(c.region),
  file: c.at.file,
  line: c.at.line,
});

export const sourceRow = (s: Omit<Source, 'at'>): Json => ({
  title: s.title,
  publisher: s.publisher,
  url: orNull(s.url),
  published: orNull(s.published?.text),
  kind: s.kind,
});

/** What names a region. */
export const regionName = (r: Region): { readonly [key: string]: Json } => ({
  code: r.code,
  name: r.name,
  name_en: r.nameEn,
  level: r.level,
});
