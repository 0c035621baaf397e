import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Dataset } from '../../src/data/dataset.ts';
import { loadFolder } from '../../src/data/load.ts';
import { type Statistics, statistics } from '../../src/stats/profile.ts';
import { launchChromium } from '../browser/chromium.ts';
import { moveAside } from './aside.ts';
import { forgetBuilds } from './cold.ts';
import { oneFigureChanged } from './one-figure.ts';
import { peerFiles, writePeerFiles } from './peer/content.ts';
import { enlargeFolder, MADE_UP } from './peer/folder.ts';
import { installPeer, versionIn } from './peer/install.ts';
import { ourPages, type PeerRegion, peerPage, peerRegions } from './peer/regions.ts';
import { type RunCost, timedRun } from './peer/timed-run.ts';
import { serveBuilt } from './serve.ts';
import { costOfPage, type PageCost } from './visit.ts';

const FRAMEWORK = '@observablehq/framework';
const HOME = resolve('.cache/bench/peer');

/** One tool's site of so many regions. */
export interface Side {
  readonly name: string;
  readonly version: string;
  readonly build: RunCost;
  /** Pages of HTML, whatever they are about. */
  readonly pages: number;
  /** Pages about one region, in all languages. */
  readonly regionPages: number;
  /** Regions of the data that have such a page. */
  readonly regions: number;
  readonly files: number;
  /** Home, a province and, where it has one, a regency. */
  readonly visits: readonly PageCost[];
}

/** Builds of one set of pages. */
export interface SamePages {
  readonly pages: number;
  /** From nothing. */
  readonly cold: RunCost;
  /** Over what that left for later builds, but for the site itself. */
  readonly again: RunCost;
  /** Over all that is there, after one share of a made-up regency changed; undefined where there is none. */
  readonly changed: RunCost | undefined;
}

/** Both tools' sites of the same data. */
export interface SideBySide {
  readonly asked: number;
  /** All that each makes of it. */
  readonly ours: Side;
  readonly peer: Side;
  /** The pages that both have: home and one a region, in one language. */
  readonly same: { readonly ours: SamePages; readonly peer: SamePages };
}

export interface PeerOptions {
  /** Numbers of regions, provinces first. */
  readonly sizes: readonly number[];
  /** Visits of each page as the slow phone. */
  readonly visits?: number;
  /** Takes lines that tell how far it is. */
  readonly say?: (line: string) => void;
}

/** What sites are made of. */
interface PeerData {
  readonly dir: string;
  readonly dataset: Dataset;
  readonly regions: readonly PeerRegion[];
  readonly stats: Statistics;
}

function dataIn(dir: string, size: number): PeerData {
  const { dataset } = loadFolder(dir);
  const stats = statistics(dataset);
  return { dir, dataset, stats, regions: peerRegions(dataset, stats, size) };
}

/** A copy of the data folder, with made-up regencies where it has fewer regions. */
function copyOfData(size: number): PeerData {
  const own = dataIn(process.env.DATA_DIR || 'data', size);
  const copy = join(HOME, `data-${size}`);
  rmSync(copy, { recursive: true, force: true });
  if (own.regions.length < size) enlargeFolder(own.dir, copy, own.dataset, size - own.regions.length);
  else cpSync(own.dir, copy, { recursive: true });
  return dataIn(copy, size);
}

/**
 * Changes a share of a made-up regency, in the tables and in the files of the peer; returns whether there is one.
 * @throws {Error} where that changes nothing for the peer
 */
function changeFigure({ dir, regions, stats }: PeerData): boolean {
  const table = join(dir, MADE_UP);
  if (!existsSync(table)) return false;
  writeFileSync(table, oneFigureChanged(readFileSync(table, 'utf8')));
  const after = dataIn(dir, regions.length);
  const files = peerFiles(after.regions, after.stats);
  const before = peerFiles(regions, stats);
  if ([...files].every(([path, text]) => text === before.get(path)))
    throw new Error(`a figure of ${table} changed, and no page of the peer`);
  writePeerFiles(HOME, files);
  return true;
}

const filesIn = (folder: string): readonly string[] =>
  globSync('**/*.*', { cwd: folder, withFileTypes: true }).flatMap((file) =>
    file.isFile() ? [file.name] : [],
  );

interface Built {
  readonly out: string;
  readonly build: RunCost;
  readonly pagesOf: (region: PeerRegion) => readonly string[];
}

async function sideOf(
  browser: Browser,
  { out, build, pagesOf }: Built,
  regions: readonly PeerRegion[],
  visits: number,
  say: (line: string) => void,
): Promise<Omit<Side, 'name' | 'version'>> {
  const there = regions.map((region) => pagesOf(region).filter((page) => existsSync(join(out, page))));
  const middle = (ofProvince: boolean): string | undefined => {
    const some = regions.flatMap(({ province }, i) =>
      (province === undefined) === ofProvince ? (there[i]?.[0] ?? []) : [],
    );
    return some[Math.floor(some.length / 2)];
  };
  const pages = [middle(true), middle(false)].filter((page) => page !== undefined);
  const addresses = ['/', ...pages.map((page) => `/${page.replace(/(?:index)?\.html$/, '')}`)];
  const server = await serveBuilt(out);
  const costs: PageCost[] = [];
  try {
    for (const address of addresses) {
      say(`visits ${address}`);
      costs.push(await costOfPage(browser, server, address, visits));
    }
  } finally {
    await server.close();
  }
  const files = filesIn(out);
  return {
    build,
    pages: files.filter((file) => file.endsWith('.html')).length,
    regionPages: there.flat().length,
    regions: there.filter((found) => found.length > 0).length,
    files: files.length,
    visits: costs,
  };
}

/**
 * Builds the same regions with this project and with Observable Framework, each cold, one after the other, and visits
 * the pages of both with the same browser.
 * @throws where one of them does not build
 */
export async function besidePeer({
  sizes,
  visits = 5,
  say = () => {},
}: PeerOptions): Promise<readonly SideBySide[]> {
  say(`installs ${FRAMEWORK} in ${HOME}`);
  installPeer(HOME);
  const browser = await launchChromium();
  const found: SideBySide[] = [];
  try {
    for (const size of sizes) {
      const data = copyOfData(size);
      const { dir, regions, stats } = data;
      writePeerFiles(HOME, peerFiles(regions, stats));

      say(`${size} regions: Framework builds`);
      const theirs = join(HOME, 'dist');
      for (const kept of [theirs, join(HOME, 'src', '.observablehq')]) moveAside(kept);
      const observable = join(HOME, 'node_modules', FRAMEWORK, 'dist', 'bin', 'observable.js');
      const buildPeer = (): Promise<RunCost> =>
        timedRun({
          name: 'Framework',
          command: [process.execPath, observable, 'build'],
          cwd: HOME,
          env: { OBSERVABLE_TELEMETRY_DISABLE: 'true' },
          say,
        });
      const peerBuild = await buildPeer();
      const peerBuilt = {
        out: theirs,
        build: peerBuild,
        pagesOf: (region: PeerRegion) => [peerPage(region)],
      };
      const peer = await sideOf(browser, peerBuilt, regions, visits, say);
      moveAside(theirs);
      const peerAgain = await buildPeer();

      say(`${size} regions: Cakupan builds`);
      const out = join(HOME, 'ours');
      moveAside(out);
      const buildOurs = (...options: string[]): Promise<RunCost> =>
        timedRun({
          name: 'Cakupan',
          command: [process.execPath, resolve('scripts/build.ts'), '--out', out, ...options],
          cwd: resolve('.'),
          env: { DATA_DIR: dir, BASE_PATH: '', SITE_URL: '' },
          say,
        });
      forgetBuilds();
      const build = await buildOurs();
      const ours = await sideOf(browser, { out, build, pagesOf: ourPages }, regions, visits, say);

      say(`${size} regions: Cakupan builds the pages alone that both have`);
      const both = ['index.html', ...regions.flatMap((region) => ourPages(region).slice(0, 1))].filter(
        (file) => existsSync(join(out, file)),
      );
      const list = join(HOME, 'same-pages.txt');
      writeFileSync(list, both.join('\n'));
      moveAside(out);
      forgetBuilds();
      const ourCold = await buildOurs('--only', list);
      moveAside(out);
      const ourAgain = await buildOurs('--only', list);

      const isChanged = changeFigure(data);
      if (isChanged) say(`${size} regions: one figure changes`);
      const ourChanged = isChanged ? await buildOurs('--only', list) : undefined;
      const peerChanged = isChanged ? await buildPeer() : undefined;
      const same = {
        ours: { pages: both.length, cold: ourCold, again: ourAgain, changed: ourChanged },
        peer: { pages: peer.pages, cold: peerBuild, again: peerAgain, changed: peerChanged },
      };
      moveAside(out);
      found.push({
        asked: size,
        same,
        ours: { name: 'Cakupan', version: versionIn('.', 'astro'), ...ours },
        peer: { name: 'Framework', version: versionIn(HOME, FRAMEWORK), ...peer },
      });
    }
  } finally {
    await browser.close();
  }
  return found;
}
