import type { MessageParam } from "../i18n/message.js";
import type { MessageCode } from "../i18n/vi.js";

/** The command was called in a way that it does not know. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code: MessageCode;
  readonly params: { readonly [name: string]: MessageParam };

  constructor(code: MessageCode, params: { readonly [name: string]: MessageParam } = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
