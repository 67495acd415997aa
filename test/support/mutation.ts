import fc from "fast-check";

const HOW = ["delete", "replace", "add", "rename", "repeat", "swap"] as const;

/** Values that are right in one place and wrong in most, and some that are right nowhere. */
const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  2024,
  "",
  " ",
  "x",
  "1,5",
  "80%",
  "1/3",
  "-0.5",
  "1/3%",
  "2024-02-29",
  "2023-02-29",
  "never",
  "tthc.settled",
  "tthc..settled",
  "par/model",
  "_x",
  "constructor",
  "full",
  "sum",
  "https://example.org/",
  "ftp://example.org/",
  "a\nb",
  "x".repeat(201),
  "Đ".repeat(2001),
  [],
  ["a", "b"],
  ["a", "b", "c"],
  {},
  { vi: "Chữ" },
  { sum: "a" },
  { ratio: ["a", "b"] },
  { sum: "a", ratio: ["a", "b"] },
  { terms: [] },
  { fact: "a", times: 2 },
  { value: 1 },
  { "x-own": 1 },
];

/** One change of a document. */
export interface Mutation {
  readonly where: number;
  readonly how: (typeof HOW)[number];
  readonly value: unknown;
}

/** @param more - values beside the usual ones */
export function arbitraryMutation(more: readonly unknown[] = []): fc.Arbitrary<Mutation> {
  const value = fc.constantFrom(...VALUES, ...more);
  return fc.record({ where: fc.nat(), how: fc.constantFrom(...HOW), value });
}

export function copyOf(document: unknown): unknown {
  return structuredClone(document);
}

/** Changes one member of the document, wherever it is. */
export function mutate(document: unknown, { where, how, value }: Mutation): unknown {
  const members = membersOf(document);
  const member = members[where % Math.max(1, members.length)];
  if (member === undefined) return document;
  const { holder, key } = member;
  const fresh = copyOf(value);
  if (Array.isArray(holder)) {
    const index = Number(key);
    if (how === "delete") holder.splice(index, 1);
    else if (how === "replace") holder[index] = fresh;
    else holder.push(how === "add" ? fresh : copyOf(holder[index]));
  } else {
    const old = holder[key];
    if (how === "delete" || how === "rename") delete holder[key];
    if (how === "replace") holder[key] = fresh;
    if (how === "rename") holder[typeof value === "string" ? value : `${key}s`] = old;
    if (how === "add") holder[typeof value === "string" ? value : "extra"] = fresh;
    if (how === "repeat") holder[key] = [copyOf(old), copyOf(old)];
    if (how === "swap") holder[key] = { [key]: old };
  }
  return document;
}

interface Member {
  readonly holder: { [key: string]: unknown } | unknown[];
  readonly key: string;
}

function membersOf(value: unknown): readonly Member[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Member["holder"];
  return Object.entries(value).flatMap(([key, inner]) => [{ holder, key } as Member, ...membersOf(inner)]);
}
