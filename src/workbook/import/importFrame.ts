import type { Epoch } from "../../cell/date.js";
import type { Issue } from "../../document/issue.js";
import type { Evidence } from "../../evidence/types.js";
import type { FactDefinition } from "../../facts/types.js";
import type { Message } from "../../i18n/message.js";
import type { Text } from "../../i18n/text.js";
import type { Rubric } from "../../rubric/types.js";
import type { ImportedDocuments } from "./readDocuments.js";

/** What the import of a workbook is held to. */
export interface ImportTarget {
  readonly rubric: Rubric;
  readonly rubricHash: string;
  readonly definitions: ReadonlyMap<string, FactDefinition>;
}

/** What the sheets are read with, and where what is noticed is gathered. */
export interface ImportFrame {
  readonly target: ImportTarget;
  /** The evidence that the workbook was made with. */
  readonly before: Evidence;
  readonly documents: ImportedDocuments;
  readonly epoch: Epoch;
  /** What the import is refused for. */
  readonly issues: Issue[];
  /** What it is not refused for. */
  readonly findings: Issue[];
}

/** What a value is of: the title of a fact, the code of a node, or words of the sheet. */
export type Named = Text | Message | string;

/** A value that cannot be used, with the row where it stands. */
export function valueIssue(path: string, row: number, of: Named, problem: Message): Issue {
  const { code, params } = problem;
  return { code: "workbook.import.value", path, params: { row, of, problem: { code, params } } };
}
