import { both, same } from './both.ts';
import type { Acknowledgement } from './dataset.ts';
import type { TellOdd } from './doubts/doubter.ts';
import type { KnownWarning, Warning } from './problem.ts';

/** What was found, told apart by whether somebody looked at it. */
interface Looked {
  readonly open: readonly Warning[];
  readonly known: readonly KnownWarning[];
}

const nameOf = (rule: string, file: string, key: string | undefined): string => `${rule}\n${file}\n${key}`;

/**
 * Holds findings against what was acknowledged: by rule, file and the key of the row, and by the value where one was
 * noted, so that a figure that changed is doubted again. An acknowledgement that nothing answers to is told itself.
 */
export function acknowledge(
  found: readonly Warning[],
  acknowledgements: readonly Acknowledgement[],
  tell: TellOdd,
): Looked {
  const named = new Map(acknowledgements.map((row) => [nameOf(row.rule, row.file, row.key), row]));
  const used = new Set<Acknowledgement>();
  const changed = new Map<Acknowledgement, string>();
  const open: Warning[] = [];
  const known: KnownWarning[] = [];
  for (const warning of found) {
    const row = named.get(nameOf(warning.rule, warning.file, warning.key));
    if (row && (row.value === undefined || row.value === warning.value)) {
      used.add(row);
      known.push({ ...warning, acknowledgement: row });
    } else {
      if (row) changed.set(row, warning.value);
      open.push(warning);
    }
  }
  for (const row of acknowledgements) {
    if (used.has(row)) continue;
    const now = changed.get(row);
    if (now === undefined) {
      tell(row, 'key', row.key, {
        rule: 'unused-acknowledgement',
        expected: both('hal yang diperingatkan aturannya', 'something that its rule warns of'),
        mend: both(
          `hapus barisnya jika sudah tidak ada yang janggal, atau tulis berkas dan kuncinya seperti dicetak npm run check`,
          `delete the row if nothing is odd any more, or write file and key as npm run check prints them`,
        ),
      });
    } else {
      tell(row, 'value', row.value ?? '', {
        rule: 'unused-acknowledgement',
        expected: same(now),
        mend: both(
          `nilainya sekarang ${now}: periksa lagi, lalu tulis nilai dan alasan yang baru`,
          `the value is ${now} now: look at it again, then write the new value and reason`,
        ),
      });
    }
  }
  return { open, known };
}
