import type { Command } from "commander";
import { type AsOfOption, addAsOf, onDay } from "../asOf.js";
import { readChanges } from "../changes.js";
import type { CommandContext } from "../context.js";
import { readDocument, readScorer, refused, STDIN } from "../documents.js";
import { addFormat, addOut } from "../formats.js";
import { addCohort, addPrevious, type OtherOptions, othersNamed, readOthers } from "../others.js";
import { emit, refuseInputAsOutput, tableWidth } from "../output.js";
import { UsageError } from "../usageError.js";

interface WhatIfOptions extends OtherOptions, AsOfOption {
  readonly format: "table" | "json" | "markdown";
  readonly out?: string;
}

/** `chamdiem whatif RUBRIC EVIDENCE FACT=VALUE…` */
export function addWhatIf(program: Command, context: CommandContext): void {
  const { text } = context;
  const command = program
    .command("whatif")
    .description(text("cli.whatif.description"))
    .usage(`RUBRIC EVIDENCE FACT=VALUE… ${text("cli.help.optionsTerm")}`)
    .argument("<RUBRIC>", text("cli.argument.rubric"))
    .argument("<EVIDENCE>", text("cli.argument.evidence"))
    .argument("<FACT=VALUE...>", text("cli.argument.changes"))
    .action((rubric: string, evidence: string, changes: readonly string[], options: WhatIfOptions) =>
      whatIf(rubric, evidence, changes, options, context),
    );
  addCohort(addPrevious(addAsOf(command, context), context), context);
  addOut(addFormat(command, ["table", "json", "markdown"], context), context);
}

async function whatIf(
  rubric: string,
  evidence: string,
  written: readonly string[],
  options: WhatIfOptions,
  { io, language }: CommandContext,
): Promise<void> {
  const { format, out } = options;
  const inputs = [rubric, evidence, ...othersNamed(options)];
  if (inputs.filter((name) => name === STDIN).length > 1) throw new UsageError("cli.stdinTwice");
  refuseInputAsOutput(out, inputs);
  const changes = readChanges(written);
  const scorer = await readScorer(rubric, io);
  const document = await onDay(await readDocument(evidence, io), options.asOf, [scorer.rubric]);
  const beside = await readOthers(options, io);
  const session = refused(document, () => scorer.open(document.value, beside.of(document.value)));
  // What is wrong from here on is wrong with the changes.
  const place = { name: written.join(" "), text: "" };
  const change = refused(place, () => session.whatIf(changes));
  beside.checkUsed();
  if (format === "json") return emit(`${JSON.stringify(change, null, 2)}\n`, out, io);
  const { whatIfMarkdown, whatIfTable } = await import("../../report/index.js");
  const text =
    format === "markdown"
      ? whatIfMarkdown(change, { language })
      : whatIfTable(change, { language, width: tableWidth(out, io) });
  await emit(text, out, io);
}
