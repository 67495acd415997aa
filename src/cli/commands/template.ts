import type { Command } from "commander";
import { templateEvidence } from "../../evidence/template.js";
import { factDictionary } from "../../facts/dictionary.js";
import type { Rubric } from "../../rubric/types.js";
import { definitionsOf } from "../../score/compile.js";
import type { CommandContext } from "../context.js";
import { readScorer } from "../documents.js";
import { addFormat, addOut } from "../formats.js";
import { lineJson } from "../lineJson.js";
import { emit, refuseInputAsOutput } from "../output.js";
import { UsageError } from "../usageError.js";
import { readYear } from "../years.js";

interface TemplateOptions {
  readonly format: "json" | "markdown";
  readonly year?: number;
  readonly out?: string;
}

/** `chamdiem template RUBRIC` */
export function addTemplate(program: Command, context: CommandContext): void {
  const { text } = context;
  const command = program
    .command("template")
    .description(text("cli.template.description"))
    .usage(`RUBRIC ${text("cli.help.optionsTerm")}`)
    .argument("<RUBRIC>", text("cli.argument.rubric"))
    .option("--year <YEAR>", text("cli.option.year"), readYear)
    .action((rubric: string, options: TemplateOptions) => template(rubric, options, context));
  addOut(addFormat(command, ["json", "markdown"], context), context);
}

async function template(
  name: string,
  { format, out, year }: TemplateOptions,
  { io, language, text }: CommandContext,
): Promise<void> {
  refuseInputAsOutput(out, [name]);
  const { rubric } = await readScorer(name, io);
  const definitions = definitionsOf(rubric, factDictionary);
  if (format === "markdown") {
    const { factGuide } = await import("../../report/index.js");
    return emit(factGuide(rubric, definitions, { language }), out, io);
  }
  const unit = {
    id: text("cli.template.unitId"),
    name: text("cli.template.unitName"),
    type: rubric.unitTypes[0] ?? "department",
  };
  const evidence = templateEvidence(rubric, definitions, { unit, year: fittingYear(rubric, year, io.year) });
  await emit(lineJson(evidence), out, io);
}

/** The year that was asked for, which the rubric must know; else this year, as near as the rubric allows. */
function fittingYear({ years }: Rubric, asked: number | undefined, now: number): number {
  const { from, to = Number.POSITIVE_INFINITY } = years;
  if (asked === undefined) return Math.min(Math.max(now, from), to);
  if (asked >= from && asked <= to) return asked;
  throw new UsageError("cli.yearNotCovered", { year: String(asked), years: `${from}–${years.to ?? ""}` });
}
