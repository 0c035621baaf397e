/** Orders codes, ids and paths by their code units: alike on every machine, whatever its language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
