import type { Command } from "commander";
import type { CommandContext } from "../context.js";
import { readDocument, readScorer, refused, STDIN } from "../documents.js";
import { addOut } from "../formats.js";
import { refuseInputAsOutput } from "../output.js";
import { UsageError } from "../usageError.js";
import { fittingYear, readYear } from "../years.js";

interface WorkbookOptions {
  readonly out?: string;
  readonly year?: number;
}

/** `chamdiem workbook RUBRIC [EVIDENCE] --out FILE.xlsx` */
export function addWorkbook(program: Command, context: CommandContext): void {
  const { text } = context;
  const command = program
    .command("workbook")
    .description(text("cli.workbook.description"))
    .usage(`RUBRIC [EVIDENCE] --out FILE.xlsx ${text("cli.help.optionsTerm")}`)
    .argument("<RUBRIC>", text("cli.argument.rubric"))
    .argument("[EVIDENCE]", text("cli.argument.evidence"))
    .option("--year <YEAR>", text("cli.option.year"), readYear)
    .action((rubric: string, evidence: string | undefined, options: WorkbookOptions) =>
      workbook(rubric, evidence, options, context),
    );
  addOut(command, context);
}

async function workbook(
  rubric: string,
  evidence: string | undefined,
  { out, year }: WorkbookOptions,
  { io, language }: CommandContext,
): Promise<void> {
  if (out === undefined) throw new UsageError("cli.workbook.needsOut");
  if (rubric === STDIN && evidence === STDIN) throw new UsageError("cli.stdinTwice");
  refuseInputAsOutput(out, [rubric, ...(evidence === undefined ? [] : [evidence])]);
  const scorer = await readScorer(rubric, io);
  const document = evidence === undefined ? undefined : await readDocument(evidence, io);
  const { createWorkbook } = await import("../../workbook/index.js");
  const options = { language, year: fittingYear(scorer.rubric, year, io.year) };
  // Without evidence it is the rubric that is refused; it may have been made by a tailoring, which has other places.
  const input = document ?? { name: rubric, text: "", value: undefined };
  const bytes = refused(input, () => createWorkbook(scorer.rubric, input.value, options));
  await io.writeFile(out, bytes);
}
