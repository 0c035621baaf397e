import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BuildOptions, type Run, type Running, startBuild } from './run-build.ts';
import { differences, siteState } from './site-state.ts';

/** Two sets of tables that differ in a figure and its source. */
export type Tables = 'old' | 'new';
export const otherThan = (tables: Tables): Tables => (tables === 'old' ? 'new' : 'old');

type How = Partial<BuildOptions>;

/** A checkout to hurt, what clean builds of two sets of tables are, and what was found. */
export class Trial {
  /** Holds all of it, and goes afterwards. */
  readonly home: string;
  readonly checkout: string;
  /** Where most builds go. */
  readonly out: string;
  readonly seed: string;
  /** The state of a clean site of each. */
  readonly clean = new Map<Tables, string>();
  readonly failures: string[] = [];
  readonly skipped: string[] = [];
  checks = 0;
  readonly #started = performance.now();

  constructor(home: string, seed: string) {
    this.home = home;
    this.seed = seed;
    this.checkout = join(home, 'checkout');
    this.out = join(home, 'www', 'site');
  }

  data(tables: Tables): string {
    return join(this.home, `data-${tables}`);
  }

  /** A clean site, for comparison. */
  reference(tables: Tables): string {
    return join(this.home, `clean-${tables}`);
  }

  say(line: string): void {
    const seconds = (performance.now() - this.#started) / 1000;
    console.log(`${seconds.toFixed(0).padStart(5)} s  ${line}`);
  }

  /** Counts a check, and tells where it fails. */
  check(what: string, holds: boolean, found = ''): void {
    this.checks += 1;
    if (holds) return;
    this.failures.push(what);
    this.say(`FAILED: ${what}${found && `; found: ${found.trim().slice(-1500)}`}`);
  }

  /** What could not be tried here. */
  skip(what: string): void {
    this.skipped.push(what);
    this.say(`SKIPPED: ${what}`);
  }

  start(tables: Tables, how: How = {}): Running {
    return startBuild({ checkout: this.checkout, out: this.out, data: this.data(tables), ...how });
  }

  build(tables: Tables, how: How = {}): Promise<Run> {
    return this.start(tables, how).ended;
  }

  /** What stands in a place, by name where it is a clean site. */
  standing(out = this.out): string {
    const state = siteState(out);
    return [...this.clean].find(([, clean]) => clean === state)?.[0] ?? state;
  }

  /** Checks that a place holds the very site of some tables. */
  stands(what: string, tables: Tables, out = this.out): void {
    const found = this.standing(out);
    const told = found.startsWith('whole')
      ? `a site that differs at ${differences(out, this.reference(tables)).slice(0, 5).join(', ')}`
      : found;
    this.check(`${what}: the site is the ${tables} one`, found === tables, told);
  }

  /** Builds as anyone would after a fault, and checks that it comes out as from nothing and leaves nothing beside. */
  async mends(what: string, tables: Tables, how: How = {}): Promise<Run> {
    const run = await this.build(tables, how);
    this.check(`${what}: the next build ends well`, run.code === 0, run.said);
    this.stands(`${what}, then built`, tables, how.out);
    this.leavesNothing(what, how);
    return run;
  }

  /** Checks that nothing is left of builds that ended, beside the site and in the workshop. */
  leavesNothing(what: string, { out = this.out, checkout = this.checkout }: How = {}): void {
    const beside = readdirSync(dirname(out)).filter((name) => name !== basename(out));
    const workshop = join(checkout, '.cache', 'build');
    const inside = existsSync(workshop)
      ? readdirSync(workshop).filter((name) => !/^[0-9a-f]{12}\.json$/.test(name))
      : [];
    const left = [...beside, ...inside];
    this.check(`${what}: nothing is left over`, left.length === 0, left.join(', '));
  }

  /** The tables that the place does not hold, so that a build has something to replace. */
  next(): Tables {
    return this.standing() === 'old' ? 'new' : 'old';
  }

  /** What builds leave in a checkout for later ones. */
  forget(checkout = this.checkout): void {
    for (const name of ['.cache', '.astro', 'node_modules/.vite'])
      rmSync(join(checkout, name), { recursive: true, force: true });
  }
}
