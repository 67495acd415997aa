import type { Text } from "./text.js";

/**
 * A parameter of a message: plain values, a text in both languages, or a message inside the message.
 *
 * A fraction that is no short decimal stands as text, `"7/3"`.
 */
export type MessageParam =
  | string
  | number
  | boolean
  | null
  | readonly (string | number)[]
  | Text
  | Message
  | readonly Message[];

/** A reason or an advice as data: a message code and what its text needs. */
export interface Message {
  readonly code: string;
  readonly params: { readonly [name: string]: MessageParam };
}
