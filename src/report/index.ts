export { factGuide } from "./factGuide.js";
export { planMarkdown } from "./planMarkdown.js";
export { planTable } from "./planTable.js";
export { reportMarkdown } from "./reportMarkdown.js";
export { reportSummary } from "./reportSummary.js";
export type { TableOptions } from "./reportTable.js";
export { reportTable } from "./reportTable.js";
export { rubricTable } from "./rubricTable.js";
export type { ReportOptions } from "./words.js";
