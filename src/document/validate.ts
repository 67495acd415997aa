import { misfitsOf } from "./check.js";
import { withGuesses } from "./guesses.js";
import type { Issue } from "./issue.js";
import { unreadable } from "./readable.js";
import type { Shape } from "./shape.js";

/** More issues than a person reads at once help nobody. */
const MOST_ISSUES = 100;

/** Checks a document against the shape that it should have; all that is wrong, in the order of the document. */
export function validateDocument(shape: Shape, document: unknown): readonly Issue[] {
  return issuesOf(shape, document, withGuesses);
}

/** The same without guesses at what was meant: who wants little code does without the words for them. */
export function validatePlainly(shape: Shape, document: unknown): readonly Issue[] {
  return issuesOf(shape, document, (issues) => issues);
}

function issuesOf(
  shape: Shape,
  document: unknown,
  finish: (issues: readonly Issue[], document: unknown) => readonly Issue[],
): readonly Issue[] {
  const problem = unreadable(document);
  return problem === undefined ? finish(misfitsOf(document, shape), document).slice(0, MOST_ISSUES) : [problem];
}
