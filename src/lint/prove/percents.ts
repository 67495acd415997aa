import { pointer } from "../../document/issue.js";
import { parseDecimal } from "../../number/decimal.js";
import { compare, isInteger, rational } from "../../number/rational.js";
import type { Ends } from "../../rules/types.js";
import type { ProveContext } from "./context.js";
import { finding, type LintFinding, suggest } from "./finding.js";
import type { Part } from "./part.js";

const FEWEST = rational(10n);
const MOST = rational(100n);

/**
 * Values of a share that are written as 85 where "85%" is meant: 85 is 8500 %. From 10 to 100 it is hardly ever what
 * somebody wants of a share; whoever does writes "1000%".
 */
export function checkPercents({ leaves }: ProveContext): readonly LintFinding[] {
  return leaves.flatMap(({ node, parts }) =>
    parts
      .filter(({ measure }) => measure.unit === "percent")
      .flatMap(measuredValues)
      .filter(({ value }) => isPercentAsNumber(value))
      .map(({ value, path }) => {
        const params = { code: node.code, value: String(value), percent: `${value}%` };
        return finding("warning", "percentAsNumber", path, { params, suggestion: suggest("writePercent", params) });
      }),
  );
}

function isPercentAsNumber(written: unknown): boolean {
  if ((typeof written !== "number" && typeof written !== "string") || String(written).includes("%")) return false;
  const value = parseDecimal(written);
  return typeof value === "object" && isInteger(value) && compare(value, FEWEST) >= 0 && compare(value, MOST) <= 0;
}

interface Written {
  readonly value: unknown;
  readonly path: string;
}

/** All measured values that a part writes down, with their places. */
function measuredValues({ input, path }: Part): readonly Written[] {
  const { levels = [], linear } = input.points ?? {};
  const way = pointer(path, "points");
  const line = pointer(way, "linear");
  return [
    ...levels.flatMap((level, index) => endsOf(level, pointer(way, "levels", index))),
    ...(linear === undefined
      ? []
      : [
          { value: linear.from[0], path: pointer(line, "from", 0) },
          { value: linear.to[0], path: pointer(line, "to", 0) },
          { value: linear.zeroBelow, path: pointer(line, "zeroBelow") },
        ]),
    ...(input.effects ?? []).flatMap((effect, index) => endsOf(effect, pointer(path, "effects", index))),
  ];
}

function endsOf(ends: Ends, path: string): readonly Written[] {
  return (["from", "over", "to", "below"] as const).map((key) => ({ value: ends[key], path: pointer(path, key) }));
}
