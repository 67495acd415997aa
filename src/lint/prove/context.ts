import type { FactDictionary, Identity } from "../../facts/types.js";
import type { Rational } from "../../number/rational.js";
import type { Rubric, RubricNode } from "../../rubric/types.js";
import type { RuleJoin } from "../../rules/joined.js";
import type { Registry } from "../../rules/registry.js";
import type { RuleInput } from "../../rules/types.js";
import type { FactValues } from "../../rules/witness.js";
import type { CompiledRubric } from "../../score/compile.js";
import type { Scores } from "../../score/score.js";
import type { Situation } from "../../score/situation.js";
import type { Facts, Part } from "./part.js";

/** A rule as the prover reads it, for one year: a part, or rules joined. */
export type RuleTree =
  | { readonly kind: "part"; readonly part: Part }
  | {
      readonly kind: "join";
      readonly join: RuleJoin;
      readonly inner: readonly RuleTree[];
      readonly lowest?: Rational;
      readonly highest?: Rational;
    };

/** A node with its place in the document. */
export interface PlacedNode {
  readonly node: RubricNode;
  readonly path: string;
  /** Its role, or that of a node above it. */
  readonly role: RubricNode["role"];
  readonly parent: PlacedNode | undefined;
}

/** A node that is scored, with what its rule is in each year. */
export interface Leaf extends PlacedNode {
  readonly rule: RuleInput;
  readonly rulePath: string;
  /** All parts, those of other years included. */
  readonly parts: readonly Part[];
  /** The rule of a year; `undefined` where no part is for it. */
  tree(year: number): RuleTree | undefined;
}

/** What the checks of the prover look at. */
export interface ProveContext {
  readonly rubric: Rubric;
  readonly dictionary: FactDictionary;
  readonly registry: Registry;
  readonly facts: Facts;
  readonly identities: readonly Identity[];
  /** The first year of every stretch in which all rules stay the same. */
  readonly years: readonly number[];
  readonly nodes: readonly PlacedNode[];
  readonly leaves: readonly Leaf[];
  /** True where the whole rubric can be scored, not only single rules of it. */
  readonly isWhole: boolean;
  /** Paths of nodes whose rules cannot be read. */
  readonly broken: ReadonlySet<string>;
  compiled(year: number): CompiledRubric;
  /** The best evidence of a year. */
  fullMarks(year: number): FullMarks;
}

/** The best evidence that was found for a year, and the leaves that it does not bring to full marks. */
export interface FullMarks {
  readonly values: FactValues;
  /** What it scores; absent where the facts contradict each other. */
  readonly scored: ScoredValues | undefined;
  /** Leaves that can have full marks each, and of which it is proved that they cannot all have them together. */
  readonly conflicts: readonly (readonly Leaf[])[];
  /** Leaves for which neither was shown. */
  readonly open: readonly Leaf[];
}

/** Facts, scored by the rubric of a year. */
export interface ScoredValues {
  readonly situation: Situation;
  readonly scores: Scores;
  readonly year: number;
}
