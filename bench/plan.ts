import { readFileSync } from "node:fs";
import { type PlanOptions, planActions, type WorkPlan } from "../src/index.js";
import { largeRubric } from "./largeRubric.js";

interface Case {
  readonly name: string;
  readonly rubrics: unknown;
  readonly evidence: unknown;
  readonly options: PlanOptions;
}

const RUNS = 21;
/** Milliseconds of each case before it is measured. */
const WARM_UP = 5000;

function casesOf(sizes: readonly number[]): readonly Case[] {
  const large = sizes.flatMap((size): readonly Case[] => {
    const { rubric, evidence } = largeRubric(size);
    const all = { name: `${size} actions`, rubrics: rubric, evidence };
    const half = Math.round(size * 4);
    return [
      { ...all, options: {} },
      { ...all, name: `${all.name}, budget ${half}`, options: { budget: half } },
      { ...all, name: `${all.name}, target ${size * 0.5} points`, options: { target: { points: size * 0.5 } } },
    ];
  });
  const load = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
  const par = load("rubrics/par/department-model.json");
  const plan = load("rubrics/papi/department-plan-model.json");
  const konTum = load("examples/kon-tum-2022-q3.json");
  return [
    ...large,
    { name: "par, Kon Tum, most points", rubrics: par, evidence: konTum, options: {} },
    {
      name: "papi plan, Quảng Trị, 60 days",
      rubrics: plan,
      evidence: load("examples/quang-tri-2022-q1.json"),
      options: { budget: 60, by: "2022-06-30" },
    },
    {
      name: "three rubrics, Tiền Giang",
      rubrics: [par, load("rubrics/qd766/2022.json"), plan],
      evidence: load("examples/tien-giang-2023.json"),
      options: { budget: 60, from: "2024-01-02", by: "2024-03-31" },
    },
  ];
}

interface Measured {
  readonly plan: WorkPlan;
  /** The median. */
  readonly milliseconds: number;
  /** The least: on a machine that has other work to do it says more. */
  readonly processor: number;
}

function measure({ rubrics, evidence, options }: Case, warmUp: number): Measured {
  const began = performance.now();
  let plan = planActions(rubrics, evidence, options);
  while (performance.now() - began < warmUp) plan = planActions(rubrics, evidence, options);
  const runs = Array.from({ length: RUNS }, () => {
    const [start, before] = [performance.now(), process.cpuUsage()];
    planActions(rubrics, evidence, options);
    const { user, system } = process.cpuUsage(before);
    return { wall: performance.now() - start, processor: (user + system) / 1000 };
  });
  const walls = runs.map(({ wall }) => wall).sort((left, right) => left - right);
  const processor = Math.min(...runs.map((run) => run.processor));
  return { plan, milliseconds: walls[Math.floor(RUNS / 2)] ?? 0, processor };
}

/**
 * Whole calls of `planActions`, warm: reading the rubric and the evidence, planning, and writing the plan.
 *
 * @returns lines of a Markdown table
 */
export function planTable(sizes: readonly number[], warmUp: number = WARM_UP): readonly string[] {
  const rows = casesOf(sizes).map((one) => {
    const { plan, milliseconds, processor } = measure(one, warmUp);
    const { groups, isProved } = plan.certificate;
    const actions = groups.reduce((count, group) => count + group.actions.length, 0);
    return [
      one.name,
      actions,
      groups.length,
      plan.actions.length,
      isProved,
      milliseconds.toFixed(1),
      processor.toFixed(1),
    ];
  });
  const head = ["case", "actions", "groups", "chosen", "proved", `ms (median of ${RUNS})`, "processor ms (least)"];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

if (process.argv[1]?.includes("bench") === true) {
  const sizes = process.argv.includes("--quick") ? [100] : [100, 1000];
  for (const line of planTable(sizes)) console.log(line);
}
