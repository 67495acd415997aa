import { join } from "node:path";
import type { Command } from "commander";
import { placed } from "../../document/places.js";
import { formatMessage } from "../../i18n/format.js";
import type { Message } from "../../i18n/message.js";
import { lintRubrics } from "../../lint/lintRubric.js";
import type { LintedRubric, ReportedFinding } from "../../report/lintReport.js";
import { bundledIds } from "../bundled.js";
import type { CommandContext } from "../context.js";
import { readRubricText, STDIN } from "../documents.js";
import { ErrorsFound } from "../errorsFound.js";
import { addFormat, addOut } from "../formats.js";
import { type LintedInput, lintInput } from "../lintInput.js";
import { emit, refuseInputAsOutput, tableWidth } from "../output.js";
import { UsageError } from "../usageError.js";
import { witnessFileName } from "../witnessFileName.js";

interface LintCommandOptions {
  readonly all?: true;
  readonly format: "table" | "json" | "markdown";
  readonly information?: true;
  readonly out?: string;
  readonly witnesses?: string;
}

/** `chamdiem lint RUBRIC…` */
export function addLint(program: Command, context: CommandContext): void {
  const { text } = context;
  const command = program
    .command("lint")
    .description(text("cli.lint.description"))
    .usage(`RUBRIC… ${text("cli.help.optionsTerm")}`)
    .argument("[RUBRIC...]", text("cli.argument.rubric"))
    .option("--all", text("cli.option.all"))
    .option("--information", text("cli.option.information"))
    .option("--witnesses <FOLDER>", text("cli.option.witnesses"))
    .action((names: readonly string[], options: LintCommandOptions) => lint(names, options, context));
  addOut(addFormat(command, ["table", "json", "markdown"], context), context);
}

async function lint(given: readonly string[], options: LintCommandOptions, context: CommandContext): Promise<void> {
  const { io } = context;
  const names = [...new Set([...given, ...(options.all === true ? await bundledIds(io) : [])])];
  if (names.length === 0) throw new UsageError("cli.lint.nothing");
  if (given.filter((name) => name === STDIN).length > 1) throw new UsageError("cli.stdinTwice");
  refuseInputAsOutput(options.out, names);
  const inputs: LintedInput[] = [];
  for (const name of names) inputs.push(await lintInput(await readRubricText(name, io), io));
  const rubrics = await withWitnessFiles(linted(inputs), options, names, context);
  await emit(await print(rubrics, options, context), options.out, io);
  const isWrong = rubrics.some(({ findings }) => findings.some(({ severity }) => severity === "error"));
  if (isWrong) throw new ErrorsFound();
}

/** The findings of each rubric, with those that only appear beside the others. */
function linted(inputs: readonly LintedInput[]): readonly LintedRubric[] {
  const together = inputs.length < 2 ? [] : lintRubrics(inputs.map(({ rubric }) => rubric));
  return inputs.map(({ name, text, findings }, index) => {
    const start = `/${index}/`;
    const beside = together
      .filter(({ path }) => path.startsWith(start))
      .map((finding) => ({ ...finding, path: finding.path.slice(start.length - 1) }));
    return { name, findings: [...findings, ...placed(beside, text)] };
  });
}

/** Writes the witness of every finding that is shown, where a folder for them is named. */
async function withWitnessFiles(
  rubrics: readonly LintedRubric[],
  { information, witnesses }: LintCommandOptions,
  inputs: readonly string[],
  { io }: CommandContext,
): Promise<readonly LintedRubric[]> {
  if (witnesses === undefined) return rubrics;
  let written = 0;
  const result: LintedRubric[] = [];
  for (const { name, findings } of rubrics) {
    const named: ReportedFinding[] = [];
    for (const finding of findings) {
      const { severity, witness } = finding;
      if (witness === undefined || (severity === "information" && information !== true)) {
        named.push(finding);
        continue;
      }
      written += 1;
      const witnessFile = join(witnesses, witnessFileName(name, finding.code, written));
      refuseInputAsOutput(witnessFile, inputs);
      await io.writeFile(witnessFile, `${JSON.stringify(witness, null, 2)}\n`);
      named.push({ ...finding, witnessFile });
    }
    result.push({ name, findings: named });
  }
  return result;
}

async function print(
  rubrics: readonly LintedRubric[],
  options: LintCommandOptions,
  context: CommandContext,
): Promise<string> {
  const { io, language } = context;
  const information = options.information === true;
  if (options.format === "json") return `${JSON.stringify(asJson(rubrics, information, context), null, 2)}\n`;
  const { lintMarkdown, lintTable } = await import("../../report/index.js");
  if (options.format === "markdown") return lintMarkdown(rubrics, { language, information });
  const table = lintTable(rubrics, { language, information, width: tableWidth(options.out, io) });
  return [table, ...hints(rubrics, options, context)].join("");
}

/** How to see what the table does not show. */
function hints(
  rubrics: readonly LintedRubric[],
  { information, witnesses }: LintCommandOptions,
  { text }: CommandContext,
): readonly string[] {
  const findings = rubrics.flatMap((rubric) => rubric.findings);
  const told = findings.filter(({ severity }) => severity === "information");
  const isShown = (finding: ReportedFinding): boolean => information === true || !told.includes(finding);
  const shown = findings.filter((finding) => isShown(finding) && finding.witness !== undefined);
  return [
    ...(information === true || told.length === 0 ? [] : [`${text("cli.lint.showInformation")}\n`]),
    ...(witnesses !== undefined || shown.length === 0
      ? []
      : [`${text("cli.lint.writeWitnesses", { count: shown.length })}\n`]),
  ];
}

/** The findings as data, each also as a sentence. */
function asJson(rubrics: readonly LintedRubric[], information: boolean, { language }: CommandContext): object {
  const worded = <Worded extends Message>(message: Worded): Worded & { readonly text: string } => ({
    ...message,
    text: formatMessage(message, { language }),
  });
  const all = rubrics.flatMap(({ findings }) => findings);
  const count = (severity: ReportedFinding["severity"]): number =>
    all.filter((finding) => finding.severity === severity).length;
  return {
    rubrics: rubrics.map(({ name, findings }) => ({
      name,
      findings: findings
        .filter(({ severity }) => information || severity !== "information")
        .map((finding) => ({
          ...worded(finding),
          ...(finding.suggestion !== undefined && { suggestion: worded(finding.suggestion) }),
        })),
    })),
    counts: { error: count("error"), warning: count("warning"), information: count("information") },
    hidden: information ? 0 : count("information"),
  };
}
