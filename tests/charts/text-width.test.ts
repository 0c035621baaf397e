import { expect, test } from 'vitest';
import { fittedText, textWidth } from '../../src/charts/text-width.ts';

const LONG = 'Peraturan Gubernur Kepulauan Bangka Belitung No. 9 Tahun 2025';

test.each([60, 150, 240, 900])('a name fitted to %i keeps to its width and its lines', (width) => {
  for (const most of [1, 2, 3]) {
    const lines = fittedText(LONG, 13, width, most);
    expect(lines.length).toBeLessThanOrEqual(most);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
    const whole = lines.join(' ') === LONG;
    expect(lines.some((line) => line.endsWith('…'))).toBe(!whole);
  }
});

test('a short name is left as it is, and none has no line', () => {
  expect(fittedText('BKBK', 13, 300, 2)).toEqual(['BKBK']);
  expect(fittedText('', 13, 300, 2)).toEqual([]);
});
