/** A table with one figure changed by a hundredth: of the row in its middle. */
export function oneFigureChanged(csv: string): string {
  const lines = csv.split('\n');
  const at = Math.floor(lines.length / 2);
  const cells = (lines[at] ?? '').split(',');
  const value = Number(cells[4]);
  if (!Number.isFinite(value)) throw new Error(`no figure in the row ${lines[at]}`);
  cells[4] = String(Number.isInteger(value) ? value + 1 : Math.round(100 * value + 1) / 100);
  return lines.with(at, cells.join(',')).join('\n');
}
