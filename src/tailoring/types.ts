import type { FactDefinition, Identity, Source } from "../facts/types.js";
import type { Text } from "../i18n/text.js";
import type { Action, Grade, Rubric, RubricNode, RubricTotal } from "../rubric/types.js";

/** The keys that a value may be without. */
export type OptionalKey<Whole> = {
  [Key in keyof Whole]-?: Record<never, never> extends Pick<Whole, Key> ? Key : never;
}[keyof Whole];

/** Keys that are changed on something that the base has. Values are replaced whole; what is not named stays. */
export interface KeyChanges<Whole> {
  /** Key to its new value. */
  readonly set?: { readonly [Key in keyof Whole]?: Whole[Key] };
  /** Keys that are taken off. */
  readonly unset?: readonly OptionalKey<Whole>[];
  /** What the change rests on; what is changed carries it. */
  readonly source: Source;
}

/** A change of something that has a name: exactly one of `set` and `unset`, `drop`, `add`. */
export interface NamedChange<Whole, Added = Whole> extends KeyChanges<Whole> {
  /** Takes it away, with all that is in it. */
  readonly drop?: true;
  /** Puts it in, under a name that the base does not have. */
  readonly add?: Added;
}

/** Where something is put in: before or behind a neighbour of the base; at the end where neither is named. */
export interface Place {
  readonly before?: string;
  readonly after?: string;
}

/** What can be changed of the head of a rubric: what neither the tailoring says of itself, nor has a list of changes. */
export type HeadKeys = Omit<
  Rubric,
  | "$schema"
  | "format"
  | "id"
  | "version"
  | "title"
  | "issuer"
  | "decision"
  | "status"
  | "total"
  | "facts"
  | "identities"
  | "actions"
  | "nodes"
  | "sources"
  | "tailoredFrom"
>;

/** What can be changed of a node: all but its code, which means the same along the whole chain, and its children. */
export type NodeKeys = Omit<RubricNode, "code" | "children" | "source">;

/** A node that is put in, under the code that the change names. */
export type AddedNode = Omit<RubricNode, "code" | "source">;

/** A change of a node, by its code. `under`: the group that it is put into; `null` for the top level. */
export interface NodeChange extends NamedChange<NodeKeys, AddedNode>, Place {
  readonly node: string;
  readonly under?: string | null;
}

/** A change of a grade, by its id. */
export interface GradeChange extends NamedChange<Omit<Grade, "id">>, Place {
  readonly grade: string;
}

/** A change of a fact of the rubric's own, by its id. */
export interface FactChange extends NamedChange<Omit<FactDefinition, "source">> {
  readonly fact: string;
}

/** A change of an action, by its id. */
export interface ActionChange extends NamedChange<Omit<Action, "source">> {
  readonly action: string;
}

/** A change of an identity, by its id. */
export interface IdentityChange extends NamedChange<Omit<Identity, "id" | "source">> {
  readonly identity: string;
}

/** The document that is tailored: a rubric, or another tailoring. */
export interface Extends {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of its canonical JSON, where it must be this one and no other. */
  readonly sha256?: string;
}

/**
 * A tailoring: what a province changes of a rubric that it is given (bộ tiêu chí điều chỉnh). Nothing is copied: the base stays
 * where it is, and each change names what it changes.
 *
 * @remarks Since 0.1.0
 */
export interface Tailoring {
  readonly $schema?: string;
  readonly format: "chamdiem/tailoring@1";
  readonly id: string;
  readonly version: string;
  readonly extends: Extends;
  readonly title: Text;
  readonly issuer: Text;
  /** The decision that tailors; `null` for none. */
  readonly decision: Rubric["decision"];
  /** Never better than that of the base. */
  readonly status: Rubric["status"];
  /** Changes of the head. */
  readonly rubric?: KeyChanges<HeadKeys>;
  /** Changes of the total. */
  readonly total?: KeyChanges<RubricTotal>;
  readonly grades?: readonly GradeChange[];
  readonly nodes?: readonly NodeChange[];
  readonly facts?: readonly FactChange[];
  readonly actions?: readonly ActionChange[];
  readonly identities?: readonly IdentityChange[];
  /** Where the changes come from; the sources of the base follow. */
  readonly sources: Rubric["sources"];
}

/**
 * Where a part of a resolved rubric stands as its author wrote it.
 *
 * @remarks Since 0.1.0
 */
export interface Origin {
  /** The id of the document: the base, or a tailoring. */
  readonly id: string;
  readonly version: string;
  /** The place in that document: a JSON Pointer. */
  readonly path: string;
}

/**
 * JSON Pointer in the resolved rubric to its origin. What has no entry of its own comes from where the part around it comes
 * from: `originOf` reads it so.
 *
 * @remarks Since 0.1.0
 */
export interface Origins {
  readonly [path: string]: Origin;
}

/** One key that was changed; `undefined` where it was not there before, or is not any more. */
export interface ChangedKey {
  readonly key: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * One change, as it was carried out.
 *
 * @remarks Since 0.1.0
 */
export interface TailoredChange {
  readonly kind: "changed" | "added" | "dropped";
  readonly of: "rubric" | "total" | "grade" | "node" | "fact" | "action" | "identity";
  /** Code or id; empty for the head and the total. */
  readonly name: string;
  /** As it stands after the change, or stood before it was dropped. */
  readonly title?: Text;
  /** The keys that were changed; none where the whole was added or dropped. */
  readonly keys: readonly ChangedKey[];
  readonly source: Source;
  /** The place of the change. */
  readonly by: Origin;
}

/** A tailoring carried out. */
export interface Tailored {
  readonly ok: true;
  /** A plain rubric, valid by itself. */
  readonly value: Rubric;
  readonly origins: Origins;
  /** All changes from the first rubric on, those of earlier tailorings first. */
  readonly changes: readonly TailoredChange[];
}
