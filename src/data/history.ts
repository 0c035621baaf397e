import type { DataFile } from './gate.ts';
import type { DataRelease } from './releases.ts';
import { type RowChange, tableChanges } from './table-changes.ts';

/** What a release of the tables, or the tables since the newest one, changed. */
export interface HistoryStep {
  /** Undefined for what no release holds yet. */
  readonly release: DataRelease | undefined;
  /** Against the release before; against nothing for the first one. */
  readonly changes: readonly RowChange[];
  readonly first: boolean;
}

/**
 * What changed from release to release and since the newest one, newest first. It is told from the copies that are
 * committed, so it is the same with git and without.
 * @param releases oldest first
 * @param files the tables as they stand
 */
export function historyOf(
  releases: readonly DataRelease[],
  files: readonly DataFile[],
): readonly HistoryStep[] {
  const states = [
    ...releases.map((release) => ({ release, files: release.files })),
    { release: undefined, files },
  ];
  return states
    .map(({ release, files: after }, index): HistoryStep => {
      const before = states[index - 1]?.files;
      // Before the first release there is nothing to tell of, however much there is.
      const changes = release || before ? tableChanges(before ?? [], after) : [];
      return { release, first: index === 0, changes };
    })
    .toReversed();
}
