import { VIETNAMESE } from "../../src/i18n/vi.js";
import { rubricToMarkdown } from "../../src/report/index.js";
import type { Rubric } from "../../src/rubric/types.js";
import { rubrics } from "../../src/rubrics.js";

const FOLDER = "docs/rubrics/pages";

/** One page for each bundled rubric, in Vietnamese as the decisions are, and the table that leads to them. */
export function rubricPages(): ReadonlyMap<string, string> {
  const all = Object.values(rubrics);
  return new Map([
    ...all.map((rubric) => [`${FOLDER}/${fileOf(rubric)}`, rubricToMarkdown(rubric, { language: "vi" })] as const),
    [`${FOLDER}/README.md`, index(all)] as const,
  ]);
}

function fileOf({ id }: Rubric): string {
  return `${id.replaceAll("/", "-")}.md`;
}

function index(all: readonly Rubric[]): string {
  const rows = all.map((rubric) => {
    const { id, title, status, sources } = rubric;
    const cells = [`[${id}](${fileOf(rubric)})`, title.vi, VIETNAMESE[`status.${status}`], sources[0]?.document ?? ""];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  return `${[
    "# Các bộ tiêu chí kèm theo",
    "",
    "Mỗi bộ tiêu chí một trang: lĩnh vực, điểm, cách chấm bằng lời, số liệu, tài liệu kiểm chứng, nguồn. Các trang này được tạo từ",
    "chính bộ tiêu chí (`npm run generate`). Trang của một bộ tiêu chí bất kỳ: `npx chamdiem rubrics RUBRIC`.",
    "",
    "| Mã | Tên | Tính chất | Nguồn chính |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n")}`;
}
