import type { Command } from "commander";
import { parseJson } from "../../document/json.js";
import type { Rubric } from "../../rubric/types.js";
import { bundledIds, bundledPath } from "../bundled.js";
import type { CommandContext } from "../context.js";
import { readScorer } from "../documents.js";
import { addFormat, addOut } from "../formats.js";
import { emit, refuseInputAsOutput, tableWidth } from "../output.js";

interface RubricsOptions {
  readonly format: "table" | "json";
  readonly out?: string;
}

/** `chamdiem rubrics [RUBRIC]` */
export function addRubrics(program: Command, context: CommandContext): void {
  const command = program
    .command("rubrics")
    .description(context.text("cli.rubrics.description"))
    .usage(`[RUBRIC] ${context.text("cli.help.optionsTerm")}`)
    .argument("[RUBRIC]", context.text("cli.argument.rubric"))
    .action((rubric: string | undefined, options: RubricsOptions) =>
      rubric === undefined ? list(options, context) : page(rubric, options, context),
    );
  addOut(addFormat(command, ["table", "json"], context), context);
}

/** The page of one rubric; as JSON, the rubric itself, to begin one's own from. */
async function page(name: string, { format, out }: RubricsOptions, { io, language }: CommandContext): Promise<void> {
  refuseInputAsOutput(out, [name]);
  const { rubric } = await readScorer(name, io);
  if (format === "json") return emit(`${JSON.stringify(rubric, null, 2)}\n`, out, io);
  const { rubricToMarkdown } = await import("../../report/index.js");
  await emit(rubricToMarkdown(rubric, { language }), out, io);
}

async function list({ format, out }: RubricsOptions, { io, language }: CommandContext): Promise<void> {
  const rubrics: Rubric[] = [];
  for (const id of await bundledIds(io)) {
    const path = bundledPath(id);
    const document = path === undefined ? undefined : parseJson(await io.packaged.read(path));
    // These come with the library, whose own tests have read them.
    if (document?.ok === true) rubrics.push(document.value as Rubric);
  }
  if (format === "json") {
    const entries = rubrics.map(({ id, version, title, status, family, years, unitTypes, issuer, decision }) => ({
      id,
      version,
      title,
      status,
      family,
      years,
      unitTypes,
      issuer,
      decision,
    }));
    return emit(`${JSON.stringify(entries, null, 2)}\n`, out, io);
  }
  const { rubricTable } = await import("../../report/index.js");
  await emit(rubricTable(rubrics, { language, width: tableWidth(out, io) }), out, io);
}
