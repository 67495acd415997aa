import type { Assessment } from "../assess/types.js";
import type { HeaderLine } from "./header.js";
import type { Words } from "./words.js";

/** What makes a report checkable: program, documents and hashes. */
export function sourceLines(assessment: Assessment, words: Words): readonly HeaderLine[] {
  const { library, rubric, evidence, dictionary, sha256 } = assessment;
  return [
    { label: words.text("report.sources.program"), value: `${library.name} ${library.version}` },
    { label: words.text("report.sources.rubric"), value: `${rubric.id} ${rubric.version}, SHA-256 ${rubric.sha256}` },
    ...(rubric.tailoredFrom ?? []).map((base) => ({
      label: words.text("report.tailoredFrom"),
      value: `${base.id} ${base.version}, SHA-256 ${base.sha256}`,
    })),
    { label: words.text("report.sources.evidence"), value: `SHA-256 ${evidence.sha256}` },
    { label: words.text("report.sources.dictionary"), value: `${dictionary.id} ${dictionary.version}` },
    { label: words.text("report.sources.result"), value: `SHA-256 ${sha256}` },
  ];
}
