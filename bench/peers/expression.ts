import type { Leaf, Level } from "../police/table.js";

/** How an engine writes what a leaf needs. */
export interface Syntax {
  readonly name: (fact: string) => string;
  readonly text: (value: string | boolean) => string;
  readonly when: (condition: string, then: string, otherwise: string) => string;
  readonly both: (left: string, right: string) => string;
  readonly either: (left: string, right: string) => string;
  readonly equal: string;
}

/** The points of a leaf as an expression; what is over nothing is missing, and scores nothing. */
export function expressionOf({ above, below, levels }: Leaf, syntax: Syntax): string {
  const sum = (ids: readonly string[]): string =>
    ids.length === 1 ? ids.map(syntax.name).join("") : `(${ids.map(syntax.name).join(" + ")})`;
  const value = below.length === 0 ? sum(above) : `(${sum(above)} / ${sum(below)})`;
  const points = levels.reduceRight(
    (rest, level) => syntax.when(conditionOf(level, value, syntax), String(level.points), rest),
    "0",
  );
  return below.length === 0 ? points : syntax.when(`${sum(below)} ${syntax.equal} 0`, "0", points);
}

function conditionOf({ is, from, over, to, below }: Level, value: string, syntax: Syntax): string {
  if (is !== undefined) return is.map((one) => `${value} ${syntax.equal} ${syntax.text(one)}`).reduce(syntax.either);
  return [
    ...(from === undefined ? [] : [`${value} >= ${from}`]),
    ...(over === undefined ? [] : [`${value} > ${over}`]),
    ...(to === undefined ? [] : [`${value} <= ${to}`]),
    ...(below === undefined ? [] : [`${value} < ${below}`]),
  ].reduce(syntax.both);
}
