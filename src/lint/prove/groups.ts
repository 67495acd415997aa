import { pointer } from "../../document/issue.js";
import { decimal } from "../../number/decimal.js";
import { toPlainValue } from "../../number/print.js";
import { compare, divide, isZero, multiply, ONE, type Rational, sum, ZERO } from "../../number/rational.js";
import type { Join, RubricNode } from "../../rubric/types.js";
import { bestWitness } from "./bestWitness.js";
import type { ProveContext } from "./context.js";
import { finding, type LintFinding, suggest } from "./finding.js";

/** A group, or the total, as far as its maximum goes. */
interface Group {
  readonly code: string | null;
  readonly max: Rational;
  readonly join: Join;
  readonly children: readonly RubricNode[];
  readonly path: string;
}

/**
 * Groups whose children cannot add up to their maximum, where points are not simply added: sums kept within the
 * maximum, means, and groups of penalties. Plain sums are compared when the rubric is read.
 */
export function checkGroups(context: ProveContext): readonly LintFinding[] {
  const { rubric, nodes } = context;
  const groups = nodes.flatMap(({ node, path }) => groupOf(node, node.code, node.children, pointer(path, "max")));
  return [...groups, ...groupOf(rubric.total, null, rubric.nodes, "/total/max")].flatMap(
    ({ code, max, join, children, path }) => {
      const reached = joinedMax(join, children);
      if (reached === undefined) return [];
      const order = compare(reached, max);
      const isCapped = join === "cappedSum" || join === "rescale";
      if (order === 0 || (order > 0 && isCapped)) return [];
      const params = {
        code: code ?? { code: "lint.total", params: {} },
        max: toPlainValue(max),
        highest: toPlainValue(reached),
      };
      return [
        finding("error", order < 0 ? "groupOutOfReach" : "groupAboveMax", path, {
          params,
          suggestion: suggest("matchMax", { max: params.max, highest: params.highest }),
          witness: bestWitness(context),
        }),
      ];
    },
  );
}

function groupOf(
  { max, join = "sum" }: Pick<RubricNode, "max" | "join">,
  code: string | null,
  children: readonly RubricNode[] | undefined,
  path: string,
): readonly Group[] {
  if (max === null || children === undefined) return [];
  const isCompared = join === "sum" && children.some(({ role }) => role === undefined);
  return isCompared ? [] : [{ code, max: decimal(max), join, children, path }];
}

/** The highest that the maxima of the children come to; `undefined` where one is not known, or nothing follows. */
function joinedMax(join: Join, children: readonly RubricNode[]): Rational | undefined {
  if (join === "rescale") return undefined;
  const main = children.filter(({ role }) => role === undefined);
  const counted = main.length === 0 ? [] : main;
  const maxima = counted.flatMap(({ max }) => (max === null ? [] : [decimal(max)]));
  if (maxima.length < counted.length) return undefined;
  if (join === "sum" || join === "cappedSum") return sum(maxima);
  const weights = counted.map(({ weight }) => (join === "mean" || weight === undefined ? ONE : decimal(weight)));
  const weight = sum(weights);
  return isZero(weight)
    ? ZERO
    : divide(sum(maxima.map((value, index) => multiply(value, weights[index] ?? ONE))), weight);
}
