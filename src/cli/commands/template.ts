import type { Command } from "commander";
import { templateEvidence } from "../../evidence/template.js";
import { factDictionary } from "../../facts/dictionary.js";
import { definitionsOf } from "../../score/compile.js";
import type { CommandContext } from "../context.js";
import { readScorer } from "../documents.js";
import { addFormat, addOut } from "../formats.js";
import { lineJson } from "../lineJson.js";
import { emit, refuseInputAsOutput } from "../output.js";
import { fittingYear, readYear } from "../years.js";

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
