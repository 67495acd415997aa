import type { Command } from "commander";
import type { CommandContext } from "../context.js";
import { UsageError } from "../usageError.js";

const NAMES: readonly string[] = ["rubric", "evidence", "assessment", "facts", "dossiers", "holidays"];

/** `chamdiem schema NAME` */
export function addSchema(program: Command, context: CommandContext): void {
  program
    .command("schema")
    .description(context.text("cli.schema.description"))
    .usage(`NAME ${context.text("cli.help.optionsTerm")}`)
    .argument("<NAME>", context.text("cli.argument.schema", { known: NAMES.join(", ") }))
    .action(async (name: string) => {
      if (!NAMES.includes(name)) throw new UsageError("cli.badValue", { name: "NAME", value: name, known: [...NAMES] });
      context.io.stdout(await context.io.packaged.read(`schemas/${name}.schema.json`));
    });
}
