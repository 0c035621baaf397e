import type { Region } from '../data/dataset.ts';
import { readFolder } from '../data/files.ts';
import { historyOf } from '../data/history.ts';
import { absolute, absoluteAsset } from '../links.ts';
import { feedAddress } from '../publish/addresses.ts';
import { changeLog } from '../publish/change-log.ts';
import { changesFeed } from '../publish/feed.ts';
import type { Lang } from '../text/lang.ts';
import { dataset, folder, loaded } from './tables.ts';

/** When the newest release of the tables came, as their register says; undefined where there is none. */
export const newestRelease = loaded.releases.at(-1)?.date;

const { files } = readFolder(folder);

/** What changed from release to release, newest first. */
export const log = changeLog(dataset, historyOf(loaded.releases, files), files);

/** The feed of changes: of all, or of one region. */
export const feedOf = (lang: Lang, region?: Region): string =>
  changesFeed(
    lang,
    dataset,
    log,
    {
      self: absoluteAsset(feedAddress(lang, region?.slug)),
      page: absolute({ kind: 'changes' }, lang),
    },
    region,
  );
