/**
 * Scores the evidence of five departments of science and technology, as far as their published reports give it, and
 * prints for each the total, the first deficiencies and the first actions. Run it with `npm run demo`, in English with
 * `npm run demo -- --lang en`.
 */
import { readFile } from "node:fs/promises";
import { compileRubric, formatIssue, InvalidDocumentError, parseJson } from "chamdiem";
import { reportSummary } from "chamdiem/report";
import { rubrics } from "chamdiem/rubrics";

const reports = [
  { file: "kon-tum-2022-q3.json", rubric: "par/department-model" },
  { file: "khanh-hoa-2021.json", rubric: "par/department-model" },
  { file: "tien-giang-2023.json", rubric: "par/department-model" },
  { file: "thai-nguyen-2022.json", rubric: "par/department-model" },
  { file: "quang-tri-2022-q1.json", rubric: "papi/department-plan-model" },
];

const language = process.argv.slice(2).join(" ") === "--lang en" ? "en" : "vi";

for (const { file, rubric } of reports) {
  const read = parseJson(await readFile(new URL(file, import.meta.url), "utf8"));
  const issues = read.ok ? score(rubric, read.value) : read.issues;
  for (const issue of issues) console.error(`${file}: ${formatIssue(issue, language)}`);
  if (issues.length > 0) process.exitCode = 1;
}

/** Prints the summary; what is wrong with the evidence comes back. */
function score(rubric, evidence) {
  try {
    const assessment = compileRubric(rubrics[rubric]).assess(evidence);
    console.log(reportSummary(assessment, { language, width: 100 }));
    return [];
  } catch (error) {
    if (error instanceof InvalidDocumentError) return error.issues;
    throw error;
  }
}
