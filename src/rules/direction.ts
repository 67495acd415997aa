import type { Direction } from "./kind.js";

/** The direction of two things that work together: where they agree, or only one of them moves. */
export function sameDirection(left: Direction, right: Direction): Direction {
  if (left === "none") return right;
  if (right === "none") return left;
  return left === right ? left : "mixed";
}
