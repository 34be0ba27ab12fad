/**
 * `sum / n` to the nearest integer, halves up (towards +∞). By integers all the way: a binary float
 * would now and then round 78,125 the wrong way, and a rank hangs on it.
 */
export function roundHalfUpDiv(sum: number | bigint, n: number | bigint): number {
  const [dividend, divisor] = [BigInt(sum), BigInt(n)];
  if (divisor <= 0n) throw new RangeError(`cannot divide by ${n}`);
  return Number(floorDiv(2n * dividend + divisor, 2n * divisor));
}

function floorDiv(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}
