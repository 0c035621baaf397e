import type { Point } from './simplify.ts';

/**
 * Lines as SVG path data in few bytes: relative steps, no space and no zero that the grammar can do without.
 * @param lines points in whole steps of `grid`
 * @param grid pixels a step; at most two decimals
 * @param closed whether each line returns to its first point (given once, not repeated at the end)
 */
export function pathData(lines: readonly (readonly Point[])[], grid: number, closed: boolean): string {
  const number = (steps: number): string => {
    const text = String(Number((steps * grid).toFixed(2))).replace(/^(-?)0\./, '$1.');
    return text === '-0' ? '0' : text;
  };
  const after = (text: string): string => (text.startsWith('-') ? text : ` ${text}`);

  let data = '';
  let [x, y] = [0, 0];
  for (const line of lines) {
    line.forEach(([px, py], i) => {
      const [dx, dy] = [number(px - x), number(py - y)];
      const command = i === 0 ? (data ? 'm' : 'M') : i === 1 ? 'l' : '';
      data += `${command || (dx.startsWith('-') ? '' : ' ')}${dx}${after(dy)}`;
      [x, y] = [px, py];
    });
    const first = line[0];
    if (closed && first) {
      data += 'z';
      [x, y] = first;
    }
  }
  return data;
}
