import { CommanderError } from "commander";
import type { Language } from "../i18n/text.js";
import type { CommandIo } from "./io.js";
import { chooseLanguage } from "./language.js";
import { createProgram } from "./program.js";
import { reportFailure } from "./reportFailure.js";

/**
 * Runs the command.
 *
 * @param args - without the program's own name
 * @returns the exit code: 0 done, 1 a document is malformed or the work failed, 2 wrong usage
 */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  let language: Language = "vi";
  try {
    language = chooseLanguage(args, io.env);
    const program = await createProgram(args, io, language);
    await program.parseAsync([...args], { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    return reportFailure(error, io, language);
  }
}
