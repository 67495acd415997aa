import type { Contrast, NodeReasons, TotalReasons } from "../../assess/scoreReasons.js";
import type { Words } from "../words.js";
import { groupText, lackTexts, possibility, sentence } from "./contrastText.js";
import type { ReasonEntry } from "./entry.js";

/**
 * Why not the next grade: what stands between, the fewest things that lead there, and what the total is then.
 *
 * @param undeclared - the leaves that lack data
 */
export function totalEntry(total: TotalReasons, undeclared: readonly NodeReasons[], words: Words): ReasonEntry {
  const { next, obstacles, contrast, barrier } = total;
  const { text } = words;
  return {
    head: headOf(total, words),
    sentences: [
      ...(next === undefined
        ? []
        : [
            text("reasons.notGrade", {
              grade: next.title,
              obstacles: obstacles.map(({ message }) => words.message(message)).join("; "),
            }),
          ]),
      ...(contrast === undefined ? [] : contrastSentences(contrast, total, undeclared, words)),
      ...(barrier === undefined ? [] : [sentence(barrier, words)]),
    ],
  };
}

function headOf({ score, max, grade }: TotalReasons, words: Words): string {
  const points =
    max === null
      ? words.text("report.points", { points: words.points(score) })
      : words.text("report.pointsOf", { points: words.points(score), max: words.points(max) });
  return grade === null
    ? words.text("reasons.totalHead", { points })
    : words.text("reasons.totalGraded", { points, grade: grade.title });
}

function contrastSentences(
  contrast: Contrast,
  { next, reachesGrade }: TotalReasons,
  undeclared: readonly NodeReasons[],
  words: Words,
): readonly string[] {
  const { text } = words;
  const total = words.points(contrast.reaches);
  const answers = contrast.moves.filter(({ kind }) => kind === "answer").map(({ change }) => change.fact);
  const declared = undeclared.filter(
    ({ code, missing }) => contrast.leaves.includes(code) && missing.some((fact) => answers.includes(fact)),
  );
  const named = new Set(declared.flatMap(({ missing }) => missing));
  // What a whole node lacks is named by the node.
  const changed = contrast.moves.filter(({ kind, change }) => kind === "fact" || !named.has(change.fact));
  const isDeclared = declared.length > 0;
  if (next === undefined && !isDeclared) return [groupText(contrast, words), possibility(contrast, words)];
  const parts = [
    ...(changed.length === 0 ? [] : [lackTexts(changed, words)]),
    ...(isDeclared
      ? [text("reasons.declareNodes", { count: declared.length, nodes: declared.map(({ code }) => code).join(", ") })]
      : []),
  ];
  const count = changed.length + (isDeclared ? declared.length : 0);
  return [
    text(count === 1 ? "reasons.oneMove" : "reasons.leastMoves", { count, moves: parts.join(text("reasons.and")) }),
    reachesGrade === undefined
      ? text("reasons.thenTotal", { total })
      : text("reasons.thenGrade", { total, grade: reachesGrade.title }),
    // What is only to be declared may be so already.
    ...(changed.length === 0 ? [] : [possibility({ ...contrast, moves: changed }, words)]),
    ...(contrast.isProved ? [] : [text("reasons.notProved")]),
  ];
}
