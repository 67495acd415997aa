import { formatMessage } from "../../i18n/format.js";
import type { MessageParam } from "../../i18n/message.js";

/** The texts of the task pane. */
export type PaneText =
  | "bind"
  | "bound"
  | "create"
  | "createHint"
  | "deficiencies"
  | "intro"
  | "plan"
  | "result"
  | "rubric"
  | "rubricGone"
  | "title"
  | "unbound"
  | "write"
  | "written"
  | "year";

/** A text of the task pane in Vietnamese. */
export function paneText(name: PaneText, params: { readonly [name: string]: MessageParam } = {}): string {
  return formatMessage({ code: `addin.pane.${name}`, params }, { language: "vi" });
}
