import type { Assessment, NodeResult } from "../../assess/types.js";
import { isBlank, keyOf, textOf } from "../../cell/cell.js";
import { words } from "../../cell/words.js";
import { formatMessage } from "../../i18n/format.js";
import type { Language } from "../../i18n/text.js";
import type { MessageCode } from "../../i18n/vi.js";
import { gradeText } from "../../report/grade.js";
import { nodeStateText } from "../../report/nodeState.js";
import { treeOf } from "../../report/tree.js";
import { wordsOf } from "../../report/words.js";
import type { OutputCell } from "../cell.js";
import { FunctionProblem } from "../problem.js";

/** What can be asked of a total or of a node. */
type Quantity = "score" | "floor" | "ceiling" | "max" | "percent" | "supported" | "grade" | "state";

const OF_TOTAL: readonly Quantity[] = ["score", "floor", "ceiling", "max", "percent", "supported", "grade"];
const OF_NODE: readonly Quantity[] = ["score", "floor", "ceiling", "max", "supported", "state"];

const codeOf = (quantity: Quantity): MessageCode => `addin.quantity.${quantity}`;

/** What the unit has reached, or another number of the total. */
export function totalQuantity(assessment: Assessment, asked: unknown, language: Language): OutputCell {
  const quantity = readQuantity(asked, OF_TOTAL, language);
  if (quantity === "grade") return known(gradeText(assessment, wordsOf(assessment, language)));
  const { total } = assessment;
  if (quantity === "max") return known(total.available ?? total.max);
  return known(quantity === "state" ? undefined : total[quantity]);
}

/** The same of a node. */
export function nodeQuantity(assessment: Assessment, node: NodeResult, asked: unknown, language: Language): OutputCell {
  const quantity = readQuantity(asked, OF_NODE, language);
  if (quantity === "state") return nodeStateText(node, treeOf(assessment), wordsOf(assessment, language));
  if (quantity === "max") return known(node.available ?? node.max);
  // What is not stated apart is the score itself.
  if (quantity === "supported") return known(node.supported ?? node.score);
  return known(quantity === "score" || quantity === "floor" || quantity === "ceiling" ? node[quantity] : undefined);
}

function readQuantity(asked: unknown, allowed: readonly Quantity[], language: Language): Quantity {
  if (isBlank(asked)) return "score";
  const found = allowed.find((quantity) => words(codeOf(quantity)).has(keyOf(asked)));
  if (found !== undefined) return found;
  const known = allowed.map(
    (quantity) => formatMessage({ code: codeOf(quantity), params: {} }, { language }).split("|")[0] ?? "",
  );
  throw new FunctionProblem("addin.error.quantity", { actual: textOf(asked), known });
}

function known(value: OutputCell | null | undefined): OutputCell {
  if (value === null || value === undefined) throw new FunctionProblem("addin.error.noValue", {}, "unknown");
  return value;
}
