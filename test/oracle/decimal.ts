import { divide, type Fraction, fraction, multiply } from "./fraction.js";

const written = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;

/** Section 1: what a decimal of a document means: `2.75`, `"2.75"`, `"80%"`, `"1/3"`. */
export function decimal(input: number | string): Fraction {
  const text = String(input).trim();
  if (text.endsWith("%")) return multiply(plain(text.slice(0, -1)), fraction(1n, 100n));
  const [above, below] = text.split("/");
  return below === undefined ? plain(text) : divide(plain(above ?? ""), plain(below));
}

function plain(text: string): Fraction {
  const match = written.exec(text.trim());
  const [, sign, whole = "", part = "", exponent = "0"] = match ?? [];
  if (match === null || whole + part === "") throw new Error(`not a decimal: ${text}`);
  const digits = BigInt(whole + part) * (sign === "-" ? -1n : 1n);
  const power = Number(exponent) - part.length;
  return power < 0 ? fraction(digits, 10n ** BigInt(-power)) : fraction(digits * 10n ** BigInt(power));
}
