import type { Text } from "../i18n/text.js";
import { decimal } from "../number/decimal.js";
import { compare } from "../number/rational.js";
import type { RuleInput } from "../rules/types.js";

/** The level with the most points as the rubric prints it; of alternatives the first one's. `null` where none is printed. */
export function bestLevel(rule: RuleInput | undefined): Text | null {
  const [alternative] = rule?.firstKnown ?? rule?.best ?? [];
  if (alternative !== undefined) return bestLevel(alternative);
  const [best] = [...(rule?.points?.levels ?? [])].sort((one, other) =>
    compare(decimal(other.points), decimal(one.points)),
  );
  return best?.when ?? null;
}
