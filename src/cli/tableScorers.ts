import type { OtherEvidence } from "../assess/otherEvidence.js";
import type { UnsealedAssessment } from "../assess/types.js";
import type { Rubric } from "../rubric/types.js";
import { readBundled, readDictionary } from "./bundled.js";
import { readScorers } from "./documents.js";
import type { CommandIo } from "./io.js";

/** Rubrics, ready to score units for tables. */
export interface TableScorers {
  readonly rubrics: readonly Rubric[];
  /** @throws {InvalidDocumentError} */
  assess(evidence: unknown, others: OtherEvidence): readonly UnsealedAssessment[];
}

/** Rubrics by file, id or standard input. One that comes with the library is not sealed: no table shows a hash. @throws {MalformedError} */
export async function readTableScorers(names: readonly string[], io: CommandIo): Promise<TableScorers> {
  const [only, ...others] = names;
  const bundled = only === undefined || others.length > 0 ? undefined : await readBundled(only, io);
  if (bundled === undefined) {
    const { scorers, assess } = await readScorers(names, io);
    return { rubrics: scorers.map(({ rubric }) => rubric), assess };
  }
  const { createUnsealedScorer } = await import("../assess/unsealed.js");
  const scorer = createUnsealedScorer(bundled, await readDictionary(io));
  return { rubrics: [bundled], assess: (evidence, beside) => [scorer.assess(evidence, beside)] };
}
