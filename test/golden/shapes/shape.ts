import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Evidence } from "../../../src/evidence/types.js";
import type { Text } from "../../../src/i18n/text.js";
import type { DecimalInput } from "../../../src/number/decimal.js";
import type { Rubric } from "../../../src/rubric/types.js";
import type { NodeBasis, NodeState } from "../../../src/score/states.js";

/** What a node must come to; points are exact decimals or fractions. */
export interface ExpectedNode {
  readonly score: DecimalInput;
  /** Default: `scored`. */
  readonly state?: NodeState;
  readonly basis?: NodeBasis;
  /** The maximum that was open to the unit. */
  readonly max?: DecimalInput;
}

/** One unit's evidence, and what it scores, worked out by hand from the wording of the source. */
export interface ScoredCase {
  readonly say: string;
  readonly why?: string;
  readonly evidence: Evidence;
  readonly previous?: Evidence;
  readonly cohort?: readonly Evidence[];
  readonly expected: {
    readonly nodes: { readonly [code: string]: ExpectedNode };
    readonly total: DecimalInput;
    readonly max?: DecimalInput;
    readonly percent?: number;
    readonly grade?: string | null;
    readonly complete?: boolean;
  };
}

/** Units that are graded together. */
export interface GradedCase {
  readonly say: string;
  readonly why?: string;
  readonly units: readonly Evidence[];
  readonly expected: { readonly units: readonly object[] };
}

/** One rule shape that was met in real rubrics, as a small rubric with cases. */
export interface Shape {
  readonly file: string;
  /** Its number in the list of shapes. */
  readonly shape: string;
  readonly title: Required<Text>;
  /** The document and the place in it. */
  readonly source: string;
  /** Pointers into the rubric: what writes the shape. */
  readonly shows: readonly string[];
  readonly rubric: Rubric;
  readonly cases: readonly (ScoredCase | GradedCase)[];
}

/** All shapes, in the order of their file names. */
export function readShapes(): readonly Shape[] {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({ file, ...(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Omit<Shape, "file">) }));
}

function isGradedCase(one: ScoredCase | GradedCase): one is GradedCase {
  return "units" in one;
}

/** The cases of single units. */
export function scored({ cases }: Shape): readonly ScoredCase[] {
  return cases.filter((one): one is ScoredCase => !isGradedCase(one));
}

/** The cases of units that are graded together. */
export function graded({ cases }: Shape): readonly GradedCase[] {
  return cases.filter(isGradedCase);
}

/** What is given beside the unit's own evidence. */
export function othersOf({ previous, cohort }: ScoredCase): Pick<ScoredCase, "previous" | "cohort"> {
  return { ...(previous !== undefined && { previous }), ...(cohort !== undefined && { cohort }) };
}

/** All evidence of a shape. */
export function documentsOf(shape: Shape): readonly Evidence[] {
  const ofUnits = scored(shape).flatMap(({ evidence, previous, cohort = [] }) => [
    evidence,
    ...(previous === undefined ? [] : [previous]),
    ...cohort,
  ]);
  return [...ofUnits, ...graded(shape).flatMap(({ units }) => units)];
}
