/** So many digits of a computed number are right; what stands behind them is noise of binary fractions. */
const DIGITS = 12;

/** A number without the noise that sums of decimals carry in their last places: it must not decide how one is rounded. */
export const withoutNoise = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));

/** A number to so many decimals, halves away from zero, as pages write it and files hold it: 5.845 → 5.85, −0.05 → −0.1. */
export function roundedTo(value: number, decimals: number): number {
  if (Number.isInteger(value)) return value;
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(withoutNoise(Math.abs(value) * scale))) / scale;
}

/** Which way a change in points went, as it is told to one decimal: 1 up, −1 down, 0 where it is told as 0.0. */
export const directionOf = (points: number): number => Math.sign(roundedTo(points, 1));
