/** What is held against what: the job is at most `most` times the other, or the other at least `least` times the job. */
export interface Goal {
  readonly work: string;
  readonly job: string;
  readonly other: string;
  readonly most?: number;
  readonly least?: number;
  /** Both are divided by what they consist of. */
  readonly pieces?: readonly [job: number, other: number];
}

/** The goals that were set for speed. Ratios of one run on one machine; absolute times are that machine's. */
export const goals: readonly Goal[] = [
  // What floats by hand give as well: the points of every node, and no more.
  {
    work: "points of all nodes, facts read before, over floats by hand, facts read before",
    job: "library, facts read, points alone",
    other: "float, facts read",
    most: 1.2,
  },
  {
    work: "the same with total, percent, grade and printed points",
    job: "library, facts read",
    other: "float, facts read",
  },
  { work: "one unit, evidence checked, over floats by hand", job: "library", other: "float by hand" },
  {
    work: "decimal.js by hand over the library, facts read before",
    job: "library, facts read",
    other: "decimal.js by hand",
    least: 30,
  },
  { work: "json-rules-engine over the library", job: "library", other: "json-rules-engine", least: 100 },
  { work: "GoRules zen over the library", job: "library", other: "GoRules zen", least: 50 },
  { work: "HyperFormula over the library", job: "library", other: "HyperFormula", least: 75 },
  { work: "json-logic-js over the library", job: "library", other: "json-logic-js", least: 25 },
  { work: "publicodes over the library", job: "library", other: "publicodes", least: 1000 },
  { work: "scores, states, bounds, deficiencies, over JSON.parse", job: "standing", other: "JSON.parse", most: 3 },
  {
    work: "the same with 30 of 100 facts missing",
    job: "standing, 30 of 100 facts missing",
    other: "JSON.parse, 30 of 100 facts missing",
  },
  { work: "the same with reasons, facts and words, over JSON.parse", job: "scorecard", other: "JSON.parse" },
  {
    work: "the same with 30 of 100 facts missing",
    job: "scorecard, 30 of 100 facts missing",
    other: "JSON.parse, 30 of 100 facts missing",
  },
  {
    work: "rounding at the end over rounding each item",
    job: "rounded at the end",
    other: "rounded at each item",
    most: 2,
  },
  { work: "one fact changed over a full score", job: "edit: library", other: "library", most: 0.2 },
  { work: "HyperFormula's edit over the library's", job: "edit: library", other: "edit: HyperFormula", least: 50 },
  { work: "100 records checked over by hand", job: "check 100", other: "check 100 by hand", most: 1.5 },
  { work: "10,000 records checked over by hand", job: "check 10000", other: "check 10000 by hand", most: 1.5 },
  {
    work: "a component of 10,028 over one of 92, facts read before",
    job: "components x109, facts read",
    other: "components x1, facts read",
    most: 1.5,
    pieces: [109, 1],
  },
  {
    work: "the same, from evidence",
    job: "components x109",
    other: "components x1",
    most: 1.5,
    pieces: [109, 1],
  },
];

/** What is told beside them, without a goal. */
export const alsoTimed: readonly string[] = [
  "library, rational engine",
  "summary",
  "assessment",
  "seal",
  "components x11",
];
