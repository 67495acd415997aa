import { formatIssue } from "../document/format.js";
import type { Issue } from "../document/issue.js";
import { plainText } from "../report/plainText.js";
import type { CommandContext } from "./context.js";

/** More refused lines than this are counted and not told one by one. */
const MOST_TOLD = 20;

/** The lines that could not be scored. */
export interface RefusedLines {
  count(): number;
  add(file: string, line: number, issues: readonly Issue[]): void;
  /** Says on standard error what is wrong with them. */
  report(scored: number): void;
}

export function createRefusedLines({ io, language, text }: CommandContext): RefusedLines {
  let count = 0;
  let isFirstNoJson = false;
  const told: string[] = [];
  return {
    count: () => count,
    add(file, line, issues) {
      count += 1;
      if (count === 1) isFirstNoJson = issues.some(({ code }) => code === "json.syntax");
      if (count > MOST_TOLD) return;
      // Editors find a place that is written so; the line within the text would always be the first.
      for (const { place, ...issue } of issues) {
        const where = [file, line, ...(place === undefined ? [] : [place.column])].join(":");
        told.push(`${where}: ${formatIssue(issue, language)}`);
      }
    },
    report(scored) {
      const summary = text("cli.lines.refused", { count, scored });
      const first = count > MOST_TOLD ? [text("cli.lines.firstTold", { limit: MOST_TOLD })] : [];
      // A document that is written on many lines looks like this.
      const hint = scored === 0 && isFirstNoJson ? [text("cli.lines.oneEach")] : [];
      for (const one of [...told, ...first, summary, ...hint]) io.stderr(`${plainText(one)}\n`);
    },
  };
}
