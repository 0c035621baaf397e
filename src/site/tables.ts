import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asOf } from '../data/as-of.ts';
import { handedTables } from '../data/handed.ts';
import { loadFolder } from '../data/load.ts';
import { nationOf } from '../data/nation.ts';
import { tongueOf } from '../data/tongue.ts';
import { repositoryAt } from '../publish/repository.ts';
import { statistics, withRegencies } from '../stats/profile.ts';

/** The folder of the committed tables. */
export const folder = process.env.DATA_DIR || 'data';

/** What the gate made of them, checked. */
export const loaded = handedTables(folder) ?? loadFolder(folder, tongueOf(process.env));

/** The checked tables of this build. */
export const { dataset } = loaded;

const noticeFile = join(folder, 'NOTICE.md');

/** The terms of the tables, as they stand beside them; undefined where there are none. */
export const notice = existsSync(noticeFile) ? readFileSync(noticeFile, 'utf8') : undefined;

/** Where this site is kept; undefined where the build was not told. */
export const repository = repositoryAt(process.env.REPOSITORY_URL);

/** What the tables hold of the country, its provinces and the regencies that promised something. */
export const nation = nationOf(dataset);

/** What is derived of that. The moment it is told from is that of all tables. */
export const nationStats = statistics(nation.dataset, asOf(dataset));

/** The same with all regencies and cities. */
export const stats = withRegencies(nationStats, dataset);
