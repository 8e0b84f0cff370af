/** Exact fractions, because `multipleOf: 0.1` has no exact answer in binary floating point. */

export interface Rational {
  readonly numerator: bigint;
  /** Always positive, and without a common factor with the numerator. */
  readonly denominator: bigint;
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

export function rational(numerator: bigint, denominator: bigint): Rational {
  const sign = denominator < 0n ? -1n : 1n;
  const common = greatestCommonDivisor(numerator, denominator) || 1n;
  return { numerator: (sign * numerator) / common, denominator: (sign * denominator) / common };
}

export const zero = rational(0n, 1n);

/** The decimal number a person wrote: the shortest text that reads back as this double. */
export function fromNumber(value: number): Rational {
  const [, sign, whole = '0', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value)) ?? [];
  const digits = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n);
  const power = Number(exponent) - fraction.length;
  return power >= 0 ? rational(digits * 10n ** BigInt(power), 1n) : rational(digits, 10n ** BigInt(-power));
}

/** The double that is written like this fraction, or undefined when there is none. */
export function toNumber(value: Rational): number | undefined {
  const candidate = value.denominator === 1n ? Number(value.numerator) : Number(value.numerator) / Number(value.denominator);
  if (!Number.isFinite(candidate)) return undefined;
  return compare(fromNumber(candidate), value) === 0 ? candidate + 0 : undefined;
}

export function compare(left: Rational, right: Rational): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function times(left: Rational, right: Rational): Rational {
  return rational(left.numerator * right.numerator, left.denominator * right.denominator);
}

export function divide(left: Rational, right: Rational): Rational {
  return rational(left.numerator * right.denominator, left.denominator * right.numerator);
}

export function isMultiple(value: Rational, of: Rational): boolean {
  return (value.numerator * of.denominator) % (value.denominator * of.numerator) === 0n;
}

/** The least positive fraction that both divide. */
export function leastCommonMultiple(left: Rational, right: Rational): Rational {
  const a = left.numerator * right.denominator;
  const b = right.numerator * left.denominator;
  return rational((a / greatestCommonDivisor(a, b)) * b, left.denominator * right.denominator);
}

export function floor(value: Rational): bigint {
  const quotient = value.numerator / value.denominator;
  return value.numerator < 0n && quotient * value.denominator !== value.numerator ? quotient - 1n : quotient;
}

export function ceiling(value: Rational): bigint {
  return -floor(rational(-value.numerator, value.denominator));
}
