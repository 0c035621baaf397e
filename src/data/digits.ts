// Numbers as text in all their digits, without exponent and without grouping: as the tables write them.

/** A number as a program holds it, in all its digits and no exponent: `1.5e-7` → `0.00000015`. */
export function allDigits(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  return exponent === undefined ? mantissa : movePoint(mantissa, Number(exponent));
}

/** The number with its point moved to the right, or to the left where negative: `0.4331` by 2 → `43.31`. */
export function movePoint(plain: string, places: number): string {
  const sign = plain.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = plain.replace('-', '').split('.');
  const digits = whole + fraction;
  const at = whole.length + places;
  const padded = at > 0 ? digits.padEnd(at, '0') : '0'.repeat(1 - at) + digits;
  const point = Math.max(at, 1);
  const head = padded.slice(0, point).replace(/^0+(?=\d)/, '');
  const tail = padded.slice(point).replace(/0+$/, '');
  return sign + (tail === '' ? head : `${head}.${tail}`);
}
