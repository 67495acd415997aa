import { badKey, missingKey, noChoice, noPattern, outOfLimit, unknownKey, type Way, wrongType } from "./explain.js";
import type { Issue } from "./issue.js";
import { follows } from "./patterns.js";
import type { Shape, ValueType } from "./shape.js";

/** What to say of what is below a limit, and of what is above it. */
const OF_LENGTH = ["document.tooShort", "document.tooLong"] as const;
const OF_SIZE = ["document.tooSmall", "document.tooLarge"] as const;
const OF_MEMBERS = ["document.tooFew", "document.tooMany"] as const;

/**
 * All that is wrong with the shape of a document, in the order in which a reader meets it: what is wrong with a whole
 * comes before what is wrong inside it. Shapes are walked through as they are: a function made of each would be several
 * times as long as they.
 */
export function misfitsOf(document: unknown, whole: Shape): readonly Issue[] {
  const issues: Issue[] = [];
  // The keys on the way to what is looked at, by their depth; what lies deeper is from before.
  const keys: (string | number)[] = [];
  const wayTo = (depth: number): Way => keys.slice(0, depth);

  function look(value: unknown, shape: Shape, depth: number): void {
    if (!isOneOf(shape.types, value)) issues.push(wrongType(value, shape.types, wayTo(depth)));
    else if (typeof value === "string") lookAtText(value, shape, depth);
    else if (typeof value === "number") lookAtNumber(value, shape, depth);
    else if (typeof value === "boolean") lookAtChoice(value, shape, depth);
    else if (Array.isArray(value)) lookAtList(value, shape, depth);
    else if (value !== null) lookAtObject(value as object, shape, depth);
  }

  function lookAtText(text: string, shape: Shape, depth: number): void {
    const { pattern } = shape;
    limit(text.length, shape.minLength, shape.maxLength, OF_LENGTH, depth);
    if (pattern !== undefined && !follows(text, pattern)) issues.push(noPattern(text, pattern, wayTo(depth)));
    lookAtChoice(text, shape, depth);
  }

  function lookAtNumber(value: number, shape: Shape, depth: number): void {
    limit(value, shape.minimum, shape.maximum, OF_SIZE, depth);
    lookAtChoice(value, shape, depth);
  }

  function lookAtChoice(value: string | number | boolean, { enum: allowed }: Shape, depth: number): void {
    if (allowed?.includes(value) === false) issues.push(noChoice(value, allowed, wayTo(depth)));
  }

  function lookAtList(list: readonly unknown[], { items, minItems, maxItems }: Shape, depth: number): void {
    limit(list.length, minItems, maxItems, OF_MEMBERS, depth);
    if (items === undefined) return;
    // What is too many is not looked at.
    const end = Math.min(list.length, maxItems ?? list.length);
    for (let index = 0; index < end; index += 1) {
      keys[depth] = index;
      look(list[index], items, depth + 1);
    }
  }

  function lookAtObject(value: object, shape: Shape, depth: number): void {
    const { properties, required, additionalProperties, minProperties, maxProperties } = shape;
    const members = value as { readonly [key: string]: unknown };
    if (minProperties !== undefined || maxProperties !== undefined) {
      limit(Object.keys(value).length, minProperties, maxProperties, OF_MEMBERS, depth);
    }
    for (const key of required ?? []) if (members[key] === undefined) issues.push(missingKey(key, wayTo(depth)));
    for (const key in members) {
      keys[depth] = key;
      const own = properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (own !== undefined) {
        // A program may write a key that it leaves out as undefined.
        if (members[key] !== undefined) look(members[key], own, depth + 1);
      } else if (additionalProperties === undefined) {
        issues.push(unknownKey(key, Object.keys(properties ?? {}), wayTo(depth)));
      } else if (additionalProperties !== true) {
        lookAtKey(key, shape, depth);
        look(members[key], additionalProperties, depth + 1);
      }
    }
  }

  /** Whatever is wrong with a key is one thing to mend. */
  function lookAtKey(key: string, { propertyNames }: Shape, depth: number): void {
    if (propertyNames === undefined) return;
    const before = issues.length;
    lookAtText(key, propertyNames, depth);
    if (issues.length === before) return;
    issues.length = before;
    issues.push(badKey(key, wayTo(depth)));
  }

  function limit(
    size: number,
    least: number | undefined,
    most: number | undefined,
    [below, above]: readonly [string, string],
    depth: number,
  ): void {
    if (most !== undefined && size > most) issues.push(outOfLimit(above, most, wayTo(depth)));
    if (least !== undefined && size < least) issues.push(outOfLimit(below, least, wayTo(depth)));
  }

  look(document, whole, 0);
  return issues;
}

function isOneOf(types: readonly ValueType[], value: unknown): boolean {
  switch (typeof value) {
    case "number":
      // A whole number is a number as well; what is not finite is none.
      return types.includes("number") ? Number.isFinite(value) : types.includes("integer") && Number.isInteger(value);
    case "object":
      return types.includes(value === null ? "null" : Array.isArray(value) ? "array" : "object");
    default:
      return types.includes(typeof value as ValueType);
  }
}
