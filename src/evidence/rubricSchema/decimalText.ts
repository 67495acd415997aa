/** What is asked of a number that is written as text, as far as a regular expression can ask it. */
interface DecimalText {
  readonly isNegativeAllowed: boolean;
  /** `share`: at most 1, that is 100%; `whole`: a whole number; `any`: neither. */
  readonly kind: "any" | "share" | "whole";
}

/** Two digits that are not zero, with so many between them that the number has more than 17 that count. */
const NOT_TOO_MANY_DIGITS = String.raw`(?!.*[1-9](?:\.?\d){16,}\.?[1-9])`;
const NOT_OVER_ZERO = "(?!.*/0+$)";
const NOT_NEGATIVE = String.raw`(?!-[\d.]*[1-9])`;

/** Forms whose value cannot be told from their letters: exponents and fractions. They are left to the parser. */
const UNTOLD = [String.raw`\d+(?:\.\d+)?[eE][+-]?\d+%?`, String.raw`\d+/\d+`];

const FORMS: { readonly [kind in DecimalText["kind"]]: readonly string[] } = {
  any: [String.raw`\d+(?:\.\d{1,100})?`, String.raw`\d+(?:\.\d{1,98})?%`],
  share: [
    String.raw`0*1(?:\.0{1,100})?`,
    String.raw`0+(?:\.\d{1,100})?`,
    String.raw`0*100(?:\.0{1,98})?%`,
    String.raw`0*\d{1,2}(?:\.\d{1,98})?%`,
  ],
  whole: [String.raw`\d+(?:\.0{1,100})?`, String.raw`(?:\d*00|0)(?:\.0{1,98})?%`],
};

/**
 * The regular expression of a number in text. It takes whatever the parser takes; what it takes beyond that are
 * fractions and exponents whose value would not do.
 */
export function decimalText({ isNegativeAllowed, kind }: DecimalText): string {
  const guards = [NOT_TOO_MANY_DIGITS, NOT_OVER_ZERO, ...(isNegativeAllowed ? [] : [NOT_NEGATIVE])].join("");
  return `^${guards}-?(?:${[...FORMS[kind], ...UNTOLD].join("|")})$`;
}
