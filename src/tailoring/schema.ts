import * as z from "zod";
import { list, matching, schemaReferenceSchema, sha256Schema, textSchema } from "../document/schema.js";
import { factDefinitionSchema, identitySchema, sourceSchema } from "../facts/schema.js";
import { actionSchema, gradeSchema, rubricNodeSchema, rubricSchema, rubricTotalSchema } from "../rubric/schema.js";
import type {
  ActionChange,
  AddedNode,
  FactChange,
  GradeChange,
  HeadKeys,
  IdentityChange,
  KeyChanges,
  NodeChange,
  Tailoring,
} from "./types.js";

type Members = { readonly [key: string]: z.ZodType };

/** The members of a document's object, without those that are left out. */
function membersOf(schema: z.ZodType, left: readonly string[]): Members {
  const { shape } = schema as unknown as z.ZodObject;
  const keys = Object.keys(shape).filter((key) => !left.includes(key));
  return Object.fromEntries(keys.map((key) => [key, shape[key] as z.ZodType]));
}

function isOptional(schema: z.ZodType): boolean {
  return schema instanceof z.ZodExactOptional;
}

/** `set` and `unset` for these members: whatever the language can say of them, a tailoring can change. */
function keyChanges(members: Members): Members {
  const settable = Object.entries(members).map(([key, one]) => [key, isOptional(one) ? one : z.exactOptional(one)]);
  const optional = Object.keys(members).filter((key) => isOptional(members[key] as z.ZodType));
  const set = z
    .exactOptional(z.strictObject(Object.fromEntries(settable)))
    .meta({ description: "Key to its new value; what is not named stays as the base has it." });
  if (optional.length === 0) return { set };
  return {
    set,
    unset: z
      .exactOptional(list(z.enum(optional as [string, ...string[]]), 1))
      .meta({ description: "Keys that are taken off." }),
  };
}

/** All that can be done to something with a name. */
function namedChange(members: Members, added: z.ZodType): Members {
  return {
    ...keyChanges(members),
    drop: z.exactOptional(z.literal(true)).meta({ description: "Takes it away, with all that is in it." }),
    add: z.exactOptional(added).meta({ description: "Puts it in, under a name that the base does not have." }),
  };
}

const source = { source: sourceSchema.meta({ description: "What the change rests on: decision, article, item." }) };

function place(name: "code" | "id"): Members {
  return {
    before: z.exactOptional(matching(name)).meta({ description: "The neighbour of the base that it stands before." }),
    after: z.exactOptional(matching(name)).meta({ description: "The neighbour of the base that it stands behind." }),
  };
}

/** The shapes follow those of the rubric, key by key; so do the types, and a test holds the two together. */
function follows<Public>(schema: z.ZodType): z.ZodType<Public> {
  return schema as z.ZodType<Public>;
}

const nodeMembers = membersOf(rubricNodeSchema, ["code", "children", "source"]);
const gradeMembers = membersOf(gradeSchema, ["id"]);
const factMembers = membersOf(factDefinitionSchema, ["source"]);
const actionMembers = membersOf(actionSchema, ["source"]);
const identityMembers = membersOf(identitySchema, ["id", "source"]);
const headMembers = membersOf(rubricSchema, [
  ...["$schema", "format", "id", "version", "title", "issuer", "decision", "status", "total"],
  ...["facts", "identities", "actions", "nodes", "sources", "tailoredFrom"],
]);

/** A node that is put in. */
export const addedNodeSchema: z.ZodType<AddedNode> = follows<AddedNode>(
  z.strictObject({
    ...nodeMembers,
    // A list of its own: one that both shared would stand under a third name in the JSON Schema.
    children: z.exactOptional(list(rubricNodeSchema, 1)).meta({ description: "The level below." }),
  }),
).meta({
  description: "A node without its code, which the change names, and its source, which is that of the change.",
});

/** A change of a node. */
export const nodeChangeSchema: z.ZodType<NodeChange> = follows<NodeChange>(
  z.strictObject({
    node: matching("code").meta({ description: "The code of the node." }),
    ...namedChange(nodeMembers, addedNodeSchema),
    under: z
      .exactOptional(z.nullable(matching("code")))
      .meta({ description: "The group that it is put into; null: the top level." }),
    ...place("code"),
    ...source,
  }),
).meta({ description: "A change of a node: set and unset, drop, or add." });

/** A change of a grade. */
export const gradeChangeSchema: z.ZodType<GradeChange> = follows<GradeChange>(
  z.strictObject({
    grade: matching("id").meta({ description: "The id of the grade." }),
    ...namedChange(gradeMembers, z.strictObject(gradeMembers)),
    ...place("id"),
    ...source,
  }),
).meta({ description: "A change of a grade: set and unset, drop, or add." });

/** A change of a fact. */
export const factChangeSchema: z.ZodType<FactChange> = follows<FactChange>(
  z.strictObject({
    fact: matching("factId").meta({ description: "The id of the fact." }),
    ...namedChange(factMembers, z.strictObject(factMembers)),
    ...source,
  }),
).meta({ description: "A change of a fact that the rubric itself declares: set and unset, drop, or add." });

/** A change of an action. */
export const actionChangeSchema: z.ZodType<ActionChange> = follows<ActionChange>(
  z.strictObject({
    action: matching("id").meta({ description: "The id of the action." }),
    ...namedChange(actionMembers, z.strictObject(actionMembers)),
    ...source,
  }),
).meta({ description: "A change of an action: set and unset, drop, or add." });

/** A change of an identity, which has no keys to take off. */
export const identityChangeSchema: z.ZodType<IdentityChange> = follows<IdentityChange>(
  z.strictObject({
    identity: matching("id").meta({ description: "The id of the identity." }),
    ...namedChange(identityMembers, z.strictObject(identityMembers)),
    ...source,
  }),
).meta({ description: "A change of an identity: set, drop, or add." });

/** Changes of the head. */
export const headChangeSchema: z.ZodType<KeyChanges<HeadKeys>> = follows<KeyChanges<HeadKeys>>(
  z.strictObject({ ...keyChanges(headMembers), ...source }),
).meta({ description: "Changes of the head: years, unit types, display, the whole scale of grades." });

/** Changes of the total. */
export const totalChangeSchema: z.ZodType<NonNullable<Tailoring["total"]>> = follows<NonNullable<Tailoring["total"]>>(
  z.strictObject({ ...keyChanges(membersOf(rubricTotalSchema, [])), ...source }),
).meta({ description: "Changes of the total." });

/** The head of a rubric, as a tailoring repeats it of itself. */
const own = membersOf(rubricSchema, []) as { readonly [key in keyof Tailoring & string]: z.ZodType };

/**
 * The schema of a tailoring.
 *
 * @remarks Since 0.1.0
 */
export const tailoringSchema: z.ZodType<Tailoring> = follows<Tailoring>(
  z.strictObject({
    $schema: z.exactOptional(schemaReferenceSchema),
    format: z.literal("chamdiem/tailoring@1").meta({ description: "What kind of document this is." }),
    id: matching("path").meta({ description: "The id of the rubric that comes out of it." }),
    version: matching("version").meta({ description: "The version of the tailoring." }),
    extends: z
      .strictObject({
        id: matching("path").meta({ description: "The id of the rubric, or of the tailoring, that is tailored." }),
        version: matching("version").meta({ description: "Its version; no other will do." }),
        sha256: z.exactOptional(sha256Schema),
      })
      .meta({ description: "The base." }),
    title: textSchema.meta({ description: "The title of the tailored rubric." }),
    issuer: textSchema.meta({ description: "Who issued the tailoring." }),
    decision: own.decision,
    status: own.status,
    rubric: z.exactOptional(headChangeSchema),
    total: z.exactOptional(totalChangeSchema),
    grades: z.exactOptional(list(gradeChangeSchema, 1)).meta({ description: "Changes of grades." }),
    nodes: z.exactOptional(list(nodeChangeSchema, 1)).meta({ description: "Changes of nodes." }),
    facts: z.exactOptional(list(factChangeSchema, 1)).meta({ description: "Changes of the rubric's own facts." }),
    actions: z.exactOptional(list(actionChangeSchema, 1)).meta({ description: "Changes of actions." }),
    identities: z.exactOptional(list(identityChangeSchema, 1)).meta({ description: "Changes of identities." }),
    sources: own.sources,
  }),
).meta({ description: "A tailoring: what is changed of a rubric that is given." });
