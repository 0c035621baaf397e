import { both } from '../both.ts';
import { namingOf } from '../naming.ts';
import { foldName } from '../spelling.ts';
import type { Rows, Tell } from './identity.ts';

/** A spelling means one name, which is no spelling of another; `PT Maju` and `pt  maju` are one spelling. */
export function aliasesMeanOneName({ aliases }: Rows, tell: Tell): void {
  const seen = new Map<string, string>();
  for (const { at, printed, province, winner } of aliases) {
    const spelling = foldName(printed);
    const key = `${spelling}\n${province ?? ''}`;
    const other = seen.get(key);
    if (other !== undefined) {
      tell(at, 'printed', printed, {
        rule: 'alias-twice',
        expected: both('setiap ejaan sekali', 'a spelling once'),
        mend: both(
          `hapus barisnya: tanpa memandang huruf besar dan spasi, ejaan ini sudah berarti ${other}`,
          `delete the row: capitals and spaces aside, this spelling already means ${other}`,
        ),
      });
    } else seen.set(key, winner);
    if (spelling === foldName(winner)) {
      const mend = both(
        'hapus barisnya: nama yang hanya berbeda huruf besar dan spasi sudah dianggap satu',
        'delete the row: names that differ in capitals and spaces only are one already',
      );
      const expected = both('ejaan lain', 'another spelling');
      tell(at, 'winner', winner, { rule: 'alias-of-itself', expected, mend });
    }
  }
  const meant = namingOf(aliases);
  const anywhere = new Map(aliases.map(({ printed, winner }) => [foldName(printed), winner]));
  for (const { at, winner, province } of aliases) {
    // One for all provinces is one for each.
    const end = province === undefined ? anywhere.get(foldName(winner)) : meant({ winner, province });
    if (end === undefined || foldName(end) === foldName(winner)) continue;
    tell(at, 'winner', winner, {
      rule: 'alias-chain',
      expected: both('nama umum yang bukan ejaan nama lain', 'a common name that is no spelling of another'),
      mend: both(`tulis ${end}, arti dari ${winner} sendiri`, `write ${end}, which ${winner} itself means`),
    });
  }
}
