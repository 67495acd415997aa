/**
 * Scores the evidence of five departments of science and technology, as far as their published reports give it, and of
 * an invented one by the table that its province tailored; prints for each the total, the first deficiencies and the
 * first actions. Run it with `npm run demo`, in English with
 * `npm run demo -- --lang en`.
 */
import { readFile } from "node:fs/promises";
import { compileRubric, formatIssue, InvalidDocumentError, parseJson, tailorRubric } from "chamdiem";
import { reportSummary } from "chamdiem/report";
import { rubrics } from "chamdiem/rubrics";

const reports = [
  { file: "kon-tum-2022-q3.json", rubric: "par/department-model" },
  { file: "khanh-hoa-2021.json", rubric: "par/department-model" },
  { file: "tien-giang-2023.json", rubric: "par/department-model" },
  { file: "thai-nguyen-2022.json", rubric: "par/department-model" },
  { file: "quang-tri-2022-q1.json", rubric: "papi/department-plan-model" },
  { file: "vi-du-2024-evidence.json", tailoring: "vi-du-2024-tailoring.json" },
];

const language = process.argv.slice(2).join(" ") === "--lang en" ? "en" : "vi";

for (const { file, rubric, tailoring } of reports) {
  try {
    const scorer = compileRubric(tailoring === undefined ? rubrics[rubric] : await tailored(tailoring));
    console.log(reportSummary(scorer.assess(await readDocument(file)), { language, width: 100 }));
  } catch (error) {
    if (!(error instanceof InvalidDocumentError)) throw error;
    for (const issue of error.issues) console.error(`${file}: ${formatIssue(issue, language)}`);
    process.exitCode = 1;
  }
}

/** The rubric that a tailoring makes of a bundled one. */
async function tailored(file) {
  const result = tailorRubric(await readDocument(file), Object.values(rubrics));
  if (result.ok) return result.value;
  throw new InvalidDocumentError(result.issues);
}

/** The JSON value of an example. */
async function readDocument(file) {
  const read = parseJson(await readFile(new URL(file, import.meta.url), "utf8"));
  if (read.ok) return read.value;
  throw new InvalidDocumentError(read.issues);
}
