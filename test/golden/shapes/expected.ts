import type { Assessment, NodeResult } from "../../../src/assess/types.js";
import type { DecimalInput } from "../../../src/number/decimal.js";
import { decimal } from "../../oracle/decimal.js";
import { asText } from "../../oracle/fraction.js";
import type { ExpectedNode } from "./shape.js";

type ExpectedNodes = { readonly [code: string]: ExpectedNode };

/** The exact value that is meant, as the oracle writes it. */
export function exact(value: DecimalInput): string {
  return asText(decimal(value));
}

export function scoreOf({ score, exact: fraction }: NodeResult | Assessment["total"]): string | null {
  return score === null ? null : exact(fraction ?? score);
}

/** What the assessment says of the nodes, as far as the case asks. */
export function asked(expected: ExpectedNodes, nodes: readonly NodeResult[]): object {
  return Object.fromEntries(
    Object.entries(expected).map(([code, asks]) => {
      const node = nodes.find((one) => one.code === code);
      if (node === undefined) return [code, "no such node"];
      const { state, basis, max, available = max } = node;
      const ofBasis = asks.basis !== undefined && { basis };
      const ofMax = asks.max !== undefined && { max: available === null ? null : exact(available) };
      return [code, { score: scoreOf(node), state, ...ofBasis, ...ofMax }];
    }),
  );
}

/** What the case says of the nodes, written in the same way. */
export function wanted(expected: ExpectedNodes): object {
  return Object.fromEntries(
    Object.entries(expected).map(([code, { score, state = "scored", basis, max }]) => {
      const ofBasis = basis !== undefined && { basis };
      const ofMax = max !== undefined && { max: exact(max) };
      return [code, { score: exact(score), state, ...ofBasis, ...ofMax }];
    }),
  );
}
