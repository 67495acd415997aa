import type { Command } from "commander";
import { formatIssue } from "../../document/format.js";
import { plainText } from "../../report/plainText.js";
import type { CommandContext } from "../context.js";
import { readScorer } from "../documents.js";
import { addOut } from "../formats.js";
import { lineJson } from "../lineJson.js";
import { MalformedError } from "../malformedError.js";
import { emit, refuseInputAsOutput } from "../output.js";

interface ImportOptions {
  readonly out?: string;
  readonly rubric?: string;
}

/** `chamdiem import FILE.xlsx` */
export function addImport(program: Command, context: CommandContext): void {
  const { text } = context;
  const command = program
    .command("import")
    .description(text("cli.import.description"))
    .usage(`FILE.xlsx ${text("cli.help.optionsTerm")}`)
    .argument("<FILE>", text("cli.argument.workbook"))
    .option("--rubric <RUBRIC>", text("cli.option.rubric"))
    .action((file: string, options: ImportOptions) => importFile(file, options, context));
  addOut(command, context);
}

async function importFile(
  name: string,
  { out, rubric }: ImportOptions,
  { io, language }: CommandContext,
): Promise<void> {
  refuseInputAsOutput(out, [name, ...(rubric === undefined ? [] : [rubric])]);
  const bytes = await io.readBytes(name);
  const { identifyWorkbook, readEvidenceWorkbook } = await import("../../workbook/index.js");
  const found = identifyWorkbook(bytes);
  if (!found.ok) throw new MalformedError([{ name, issues: found.issues }]);
  const scorer = await readScorer(rubric ?? found.identity.rubricId, io);
  const result = readEvidenceWorkbook(bytes, scorer.rubric);
  if (!result.ok) throw new MalformedError([{ name, issues: result.issues }]);
  for (const finding of result.findings) io.stderr(`${plainText(`${name}: ${formatIssue(finding, language)}`)}\n`);
  await emit(lineJson(result.evidence), out, io);
}
