import type * as functions from "../main.js";

declare global {
  /** What functions.js leaves on the page. */
  const Chamdiem_: typeof functions;
}
