import type { RuleInput } from "./types.js";

/** How rules are joined, as editors and the reference show it. Each is accepted by the parser; a test says so. */
export const RULE_EXAMPLES: { readonly [join in "sum" | "best" | "least" | "firstKnown"]: readonly RuleInput[] } = {
  sum: [
    {
      measure: { choice: "communication.planIssued" },
      points: {
        levels: [
          { is: true, points: "0.5" },
          { is: false, points: 0 },
        ],
      },
    },
    { measure: { amount: "communication.articles" }, points: { accrue: { each: "0.25", cap: 1 } } },
  ],
  best: [
    {
      measure: { ratio: ["assigned.tasksDoneInTime", "assigned.tasksDue"] },
      points: {
        levels: [
          { from: "100%", points: 2 },
          { below: "100%", points: 0 },
        ],
      },
      whenEmpty: "reduceMax",
    },
    {
      measure: { ratio: ["assigned.tasksDone", "assigned.tasksDue"] },
      points: {
        levels: [
          { from: "100%", points: 1 },
          { from: "80%", below: "100%", points: "0.5" },
          { below: "80%", points: 0 },
        ],
      },
      whenEmpty: "reduceMax",
    },
  ],
  least: [
    {
      measure: { amount: "egov.incomingElectronicRate" },
      points: { linear: { from: ["0%", 0], to: ["100%", 1] } },
    },
    {
      measure: { amount: "egov.outgoingElectronicRate" },
      points: { linear: { from: ["0%", 0], to: ["100%", 1] } },
    },
  ],
  firstKnown: [
    {
      measure: { lateDays: { done: "reform.planIssuedOn", due: "reform.planDueOn", days: "calendar" } },
      points: {
        levels: [
          { to: 0, points: "1.5" },
          { over: 0, points: "0.75" },
        ],
      },
    },
    {
      measure: { choice: "reform.planIssuance" },
      points: {
        levels: [
          { is: "onTime", points: "1.5" },
          { is: "late", points: "0.75" },
          { is: "none", points: 0 },
        ],
      },
    },
  ],
};
