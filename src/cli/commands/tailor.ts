import type { Command } from "commander";
import { lintRubric } from "../../lint/lintRubric.js";
import type { CommandContext } from "../context.js";
import { readTailored } from "../documents.js";
import { addFormat, addOut } from "../formats.js";
import { emit, refuseInputAsOutput, tableWidth } from "../output.js";

interface TailorOptions {
  readonly format: "json" | "table" | "markdown";
  readonly out?: string;
}

/** `chamdiem tailor FILE` */
export function addTailor(program: Command, context: CommandContext): void {
  const { text } = context;
  const command = program
    .command("tailor")
    .description(text("cli.tailor.description"))
    .usage(`FILE ${text("cli.help.optionsTerm")}`)
    .argument("<FILE>", text("cli.argument.tailoring"))
    .action((file: string, options: TailorOptions) => tailor(file, options, context));
  addOut(addFormat(command, ["json", "table", "markdown"], context), context);
}

async function tailor(file: string, { format, out }: TailorOptions, { io, language }: CommandContext): Promise<void> {
  refuseInputAsOutput(out, [file]);
  const tailored = await readTailored(file, io);
  if (format === "json") return emit(`${JSON.stringify(tailored.value, null, 2)}\n`, out, io);
  const report = { ...tailored, findings: lintRubric(tailored.value) };
  const { tailoringMarkdown, tailoringTable } = await import("../../report/index.js");
  const text =
    format === "markdown"
      ? tailoringMarkdown(report, { language })
      : tailoringTable(report, { language, width: tableWidth(out, io) });
  await emit(text, out, io);
}
