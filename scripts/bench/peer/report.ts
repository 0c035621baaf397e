import type { SamePages, Side, SideBySide } from '../peer.ts';
import { KINDS } from '../serve.ts';
import type { RunCost } from './timed-run.ts';

/** How much less ours costs than the peer: 12 where it costs a twelfth. */
export interface Ratios {
  /** Seconds of processors of all that each makes; undefined where ours has no page for some of the regions. */
  readonly whole: number | undefined;
  /** The same of the pages alone that both have, from nothing. */
  readonly same: number | undefined;
  /** Likewise over what an earlier build left, and after one figure changed. */
  readonly again: number | undefined;
  readonly changed: number | undefined;
  /** Seconds of processors a page of HTML. */
  readonly perPage: number;
  /** Bytes of JavaScript of a province's page; undefined where ours has none. */
  readonly js: number | undefined;
}

const ratio = (peer: number, ours: number): number | undefined => (ours > 0 ? peer / ours : undefined);

const jsOf = ({ visits }: Side): number => visits[1]?.bytes.js ?? 0;

export function ratiosOf({ ours, peer, same }: SideBySide): Ratios {
  const isWhole = ours.regions >= peer.regions;
  const held = (theirs: RunCost | undefined, own: RunCost | undefined): number | undefined =>
    isWhole && theirs && own ? theirs.processor / own.processor : undefined;
  return {
    whole: held(peer.build, ours.build),
    same: held(same.peer.cold, same.ours.cold),
    again: held(same.peer.again, same.ours.again),
    changed: held(same.peer.changed, same.ours.changed),
    perPage: peer.build.processor / peer.pages / (ours.build.processor / ours.pages),
    js: ratio(jsOf(peer), jsOf(ours)),
  };
}

/**
 * Seconds of processors that a further region costs, from the smallest and the largest site of a run: what the rest of
 * the site costs falls out. Undefined where only one was built.
 */
export function perRegion(sizes: readonly SideBySide[], side: 'ours' | 'peer'): number | undefined {
  const [first, last] = [sizes[0]?.[side], sizes.at(-1)?.[side]];
  if (!first || !last || last.regions <= first.regions) return undefined;
  return (last.build.processor - first.build.processor) / (last.regions - first.regions);
}

const kilobytes = (bytes: number): string => (bytes === 0 ? '0' : (bytes / 1000).toFixed(1));
const milliseconds = (seconds: number): string => `${(seconds * 1000).toFixed(0)} ms`;
const times = (value: number | undefined): string => (value === undefined ? '–' : `${value.toFixed(1)} ×`);

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, i) => (i === 0 ? String(cell).padEnd(58) : String(cell).padStart(11))).join('');

function buildRow({ name, version, build, pages, regionPages, files }: Side): string {
  const of = name === 'Cakupan' ? `${name} (Astro ${version})` : `${name} ${version}`;
  const perPage = milliseconds(build.processor / pages);
  const load = build.load.map((one) => one.toFixed(1)).join('–');
  return row([
    of,
    `${build.seconds.toFixed(1)} s`,
    `${build.processor.toFixed(1)} s`,
    load,
    pages,
    regionPages,
    files,
    perPage,
  ]);
}

const sameRow = (name: string, { pages, cold, again, changed }: SamePages): string =>
  row([
    name,
    ...[cold, again, changed].flatMap((run) =>
      run ? [`${run.seconds.toFixed(1)} s`, `${run.processor.toFixed(1)} s`] : ['–', '–'],
    ),
    pages,
    milliseconds(again.processor / pages),
  ]);

function visitRows({ name, visits }: Side): readonly string[] {
  return visits.map(({ address, bytes, total, requests, firstPaint, firstChart }) =>
    row([
      `${name} ${address}`,
      ...KINDS.map((kind) => kilobytes(bytes[kind])),
      kilobytes(total),
      requests,
      firstPaint,
      firstChart,
    ]),
  );
}

/** The comparison as text to read. */
export function peerTable(sizes: readonly SideBySide[]): string {
  const parts = sizes.flatMap((both) => {
    const { asked, ours, peer, same } = both;
    const { whole, perPage, js, ...pages } = ratiosOf(both);
    const missing = peer.regions - ours.regions;
    return [
      `${asked} regions, cold`,
      row(['', 'build', 'processor', 'load', 'pages', 'of regions', 'files', 'a page']),
      buildRow(ours),
      buildRow(peer),
      ...(missing > 0
        ? [`Cakupan has no page for ${missing} of these regions: its build is not held against the other`]
        : []),
      `Framework ÷ Cakupan, by processor: all that each makes ${times(whole)}, a page ${times(perPage)}; JavaScript of a province ${times(js)}`,
      '',
      row([
        'the pages alone that both have',
        ...['cold', 'again', 'one figure'].flatMap((run) => [run, 'processor']),
        'pages',
        'a page',
      ]),
      sameRow('Cakupan', same.ours),
      sameRow('Framework', same.peer),
      `Framework ÷ Cakupan, by processor: cold ${times(pages.same)}, again ${times(pages.again)}, one figure ${times(pages.changed)}`,
      '',
      row(['kB after brotli', ...KINDS, 'no font', 'requests', 'paint ms', 'chart ms']),
      ...visitRows(ours),
      ...visitRows(peer),
      '',
    ];
  });
  const [own, other] = [perRegion(sizes, 'ours'), perRegion(sizes, 'peer')];
  const further =
    own === undefined || other === undefined
      ? []
      : [`a further region: Cakupan ${milliseconds(own)}, Framework ${milliseconds(other)} of a processor`];
  return [...parts, ...further, ...FAIRNESS].join('\n');
}

/** What the figures leave out, on either side. */
const FAIRNESS: readonly string[] = [
  'Framework: one language, one chart a page, no table, no download; no theme, search, sidebar or web font. Its data is written before the clock starts.',
  'Cakupan: all of its site in two languages, with tables, embeds, downloads, share pictures and the check of the tables.',
  'Again: the site is gone, what each keeps for later builds is there. One figure: the site is there too, and one share of a regency changed.',
  'Both: the same Node, one after the other, else nothing kept; the same browser, HTTP/2, brotli at its best, a round trip of 150 ms, 1.6 Mbit/s, a fourth of the processor.',
];
