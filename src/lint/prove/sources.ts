import type { RubricStatus } from "../../rubric/types.js";
import type { ProveContext } from "./context.js";
import { finding, type LintFinding, suggest } from "./finding.js";

/** Statuses under which every number comes from a document that can be named. */
const TAKEN_OVER: ReadonlySet<RubricStatus> = new Set<RubricStatus>(["official", "transcribed", "reconstructed"]);

/**
 * Numbers without a source. Where the rubric is taken over from a document each node says where it stands in it; a
 * model or a sample is its author's own and needs a source only as a whole. What is official names its decision.
 */
export function checkSources({ rubric, nodes }: ProveContext): readonly LintFinding[] {
  const { status, decision, sources } = rubric;
  const isTakenOver = TAKEN_OVER.has(status);
  const without = isTakenOver ? nodes.filter(({ node }) => node.source === undefined) : [];
  return [
    ...(status === "official" && (decision === null || !/\p{N}/u.test(decision.number))
      ? [finding("error", "officialWithoutDecision", "/decision", { suggestion: suggest("nameDecision") })]
      : []),
    ...(sources.some(({ document }) => isSaid(document))
      ? []
      : [
          finding(status === "official" ? "error" : "warning", "rubricWithoutSource", "/sources", {
            suggestion: suggest("nameSources"),
          }),
        ]),
    ...without.map(({ node, path }) =>
      finding("warning", "nodeWithoutSource", path, {
        params: { code: node.code },
        suggestion: suggest("nameSource", { code: node.code }),
      }),
    ),
  ];
}

/** True where a text says anything: it has letters or digits. */
export function isSaid(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
