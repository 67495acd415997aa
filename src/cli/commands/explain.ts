import type { Command } from "commander";
import { createEngine } from "../../assess/engine.js";
import type { RubricNode } from "../../rubric/types.js";
import type { CommandContext } from "../context.js";
import { readDocument, readScorer, refused, STDIN } from "../documents.js";
import { addFormat, addOut } from "../formats.js";
import { addCohort, addPrevious, type OtherOptions, othersNamed, readOthers } from "../others.js";
import { emit, refuseInputAsOutput, tableWidth } from "../output.js";
import { UsageError } from "../usageError.js";

interface ExplainOptions extends OtherOptions {
  readonly format: "table" | "json" | "markdown";
  readonly out?: string;
}

/** `chamdiem explain RUBRIC EVIDENCE [CODE…]` */
export function addExplain(program: Command, context: CommandContext): void {
  const { text } = context;
  const command = program
    .command("explain")
    .description(text("cli.explain.description"))
    .usage(`RUBRIC EVIDENCE [CODE…] ${text("cli.help.optionsTerm")}`)
    .argument("<RUBRIC>", text("cli.argument.rubric"))
    .argument("<EVIDENCE>", text("cli.argument.evidence"))
    .argument("[CODE...]", text("cli.argument.codes"))
    .action((rubric: string, evidence: string, codes: readonly string[], options: ExplainOptions) =>
      explain(rubric, evidence, codes, options, context),
    );
  addCohort(addPrevious(command, context), context);
  addOut(addFormat(command, ["table", "json", "markdown"], context), context);
}

async function explain(
  name: string,
  evidence: string,
  codes: readonly string[],
  options: ExplainOptions,
  { io, language }: CommandContext,
): Promise<void> {
  const { format, out } = options;
  const inputs = [name, evidence, ...othersNamed(options)];
  if (inputs.filter((input) => input === STDIN).length > 1) throw new UsageError("cli.stdinTwice");
  refuseInputAsOutput(out, inputs);
  const { rubric } = await readScorer(name, io);
  const known = new Set(rubric.nodes.flatMap(codesOf));
  const unknown = codes.find((code) => !known.has(code));
  if (unknown !== undefined) throw new UsageError("cli.explain.unknownCode", { code: unknown });
  const document = await readDocument(evidence, io);
  const beside = await readOthers(options, io);
  const others = beside.of(document.value);
  const reasons = refused(document, () =>
    createEngine().explain(rubric, document.value, { ...(codes.length > 0 && { codes }), others }),
  );
  beside.checkUsed();
  if (format === "json") return emit(`${JSON.stringify(reasons, null, 2)}\n`, out, io);
  const { reasonsMarkdown, reasonsTable } = await import("../../report/index.js");
  const text =
    format === "markdown"
      ? reasonsMarkdown(reasons, { language })
      : reasonsTable(reasons, { language, width: tableWidth(out, io) });
  await emit(text, out, io);
}

function codesOf({ code, children = [] }: RubricNode): readonly string[] {
  return [code, ...children.flatMap(codesOf)];
}
