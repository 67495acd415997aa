import { linearSum } from "../../facts/linear.js";
import type { SumInput } from "../../facts/types.js";
import { compare, equals, isNegative, isZero, negate, ONE, type Rational, ZERO } from "../../number/rational.js";
import { exactText } from "../exactText.js";
import { quoted, type RuleContextInWords } from "./context.js";

/** A weighted sum of facts by their titles: “Báo cáo chậm” + 2 × “Báo cáo thiếu”. */
export function sumText(input: SumInput, { words }: RuleContextInWords): string {
  const { terms, plus } = linearSum(input);
  const factors = terms.map(({ fact, times }) => ({ times, name: quoted(words.fact(fact)) }));
  const constant = isZero(plus) && factors.length > 0 ? [] : [{ times: plus, name: undefined }];
  return [...factors, ...constant]
    .map(({ times, name }, index) => {
      const size = isNegative(times) ? negate(times) : times;
      return `${sign(times, index)}${sized(size, name, words.language)}`;
    })
    .join(" ");
}

function sign(times: Rational, index: number): string {
  if (index === 0) return isNegative(times) ? "− " : "";
  return compare(times, ZERO) < 0 ? "− " : "+ ";
}

function sized(size: Rational, name: string | undefined, language: RuleContextInWords["words"]["language"]): string {
  if (name === undefined) return exactText(size, language);
  return equals(size, ONE) ? name : `${exactText(size, language)} × ${name}`;
}

/** The same inside a larger formula: a sum of several terms stands in brackets. */
export function bracketedSum(input: SumInput, context: RuleContextInWords): string {
  const text = sumText(input, context);
  const { terms, plus } = linearSum(input);
  return terms.length + (isZero(plus) ? 0 : 1) > 1 ? `(${text})` : text;
}
