import type { UnsealedAssessment } from "../assess/types.js";
import { isZero, negate } from "../number/rational.js";
import type { Balance } from "./balance.js";
import type { Words } from "./words.js";

/** One line of the balance: where points are, how many, and what that means. */
export interface BalanceRow {
  readonly label: string;
  readonly points: string;
  readonly note: string;
}

/** The balance of an assessment in words; nothing where the rubric's points do not add up. */
export function balanceRows(
  { total }: UnsealedAssessment,
  balance: Balance | undefined,
  words: Words,
): readonly BalanceRow[] {
  if (balance === undefined) return [];
  const { points, text } = words;
  const waiting = (["missing", "survey", "appraiser"] as const)
    .filter((part) => !isZero(balance[part]))
    .map((part) => ({
      label: text(`report.balance.${part}`),
      points: points(balance[part]),
      note: text(`report.balance.${part}Note`),
    }));
  return [
    { label: text("report.balance.reached"), points: points(balance.reached), note: "" },
    { label: text("report.balance.lost"), points: points(balance.lost), note: lostNote(balance, words) },
    ...waiting,
    { label: text("report.balance.open"), points: points(balance.open), note: "" },
    ...(isZero(balance.bonus)
      ? []
      : [{ label: text("report.balance.bonus"), points: words.signed(balance.bonus), note: "" }]),
    ...(isZero(balance.deducted)
      ? []
      : [
          {
            label: text("report.balance.deducted"),
            points: points(negate(balance.deducted)),
            note: deductedNote(balance, words),
          },
        ]),
    ...(balance.isKeptWithinBounds
      ? [
          {
            label: text("report.total"),
            points: points(total.score),
            note: text("report.balance.keptWithinBounds"),
          },
        ]
      : []),
  ];
}

function lostNote(balance: Balance, words: Words): string {
  return isZero(balance.lost) ? "" : words.text("report.balance.lostNote");
}

function deductedNote(balance: Balance, words: Words): string {
  if (isZero(balance.deductedUndeclared)) return "";
  return words.text("report.balance.deductedUndeclared", { points: words.points(balance.deductedUndeclared) });
}
