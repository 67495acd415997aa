import { pointer } from "../document/issue.js";
import type { Source } from "../facts/types.js";
import type { TailoredChange, Tailoring } from "./types.js";

/** A JSON object, whatever it is of. */
export interface Members {
  readonly [key: string]: unknown;
}

/** What is done to something with a name, whatever it is. */
export interface AnyChange {
  readonly set?: Members;
  readonly unset?: readonly string[];
  readonly drop?: true;
  readonly add?: Members;
  readonly under?: string | null;
  readonly before?: string;
  readonly after?: string;
  readonly source: Source;
}

/** A change with what it is of, and its place in the tailoring. */
export interface Entry {
  readonly of: TailoredChange["of"];
  /** Code or id; empty for the head and the total. */
  readonly name: string;
  readonly path: string;
  readonly change: AnyChange;
}

/** Something of the base that has a name. */
export interface Item {
  readonly name: string;
  readonly value: Members;
  /** Its place in the base. */
  readonly path: string;
}

/** The parts of a tailoring that list changes, with the key that names what is changed. */
const SECTIONS = [
  ["grades", "grade"],
  ["nodes", "node"],
  ["facts", "fact"],
  ["actions", "action"],
  ["identities", "identity"],
] as const;

/** All changes of a tailoring, in the order of the document. */
export function entriesOf(tailoring: Tailoring): readonly Entry[] {
  const { rubric, total } = tailoring;
  return [
    ...(rubric === undefined ? [] : [entry("rubric", "", "/rubric", rubric)]),
    ...(total === undefined ? [] : [entry("total", "", "/total", total)]),
    ...SECTIONS.flatMap(([section, of]) =>
      (tailoring[section] ?? []).map((change, index) =>
        entry(of, String((change as unknown as Members)[of]), pointer("", section, index), change),
      ),
    ),
  ];
}

function entry(of: Entry["of"], name: string, path: string, change: object): Entry {
  return { of, name, path, change: change as AnyChange };
}
