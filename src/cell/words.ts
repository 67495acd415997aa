import { ENGLISH } from "../i18n/en.js";
import { type MessageCode, VIETNAMESE } from "../i18n/vi.js";
import { keyOf } from "./cell.js";

/** Words that mean the same in a cell, in either language. */
export type Words = ReadonlySet<string>;

/** The words of some texts; a text may name several, divided by `|`. */
export function words(...codes: readonly MessageCode[]): Words {
  return new Set(
    codes.flatMap((code) => [VIETNAMESE[code], ENGLISH[code]].flatMap((text) => text.split("|"))).map(keyOf),
  );
}
