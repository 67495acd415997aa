import type { MessageParam } from "../i18n/message.js";
import type { Language } from "../i18n/text.js";
import type { MessageCode } from "../i18n/vi.js";
import type { CommandIo } from "./io.js";

/** What every command is given. */
export interface CommandContext {
  readonly io: CommandIo;
  readonly language: Language;
  text(code: MessageCode, params?: { readonly [name: string]: MessageParam }): string;
}
