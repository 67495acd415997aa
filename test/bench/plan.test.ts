import { expect, it } from "vitest";
import { planTable } from "../../bench/plan.js";

it("the benchmark of plans proves every plan", () => {
  const [, , ...rows] = planTable([20], 0);
  expect(rows).toHaveLength(6);
  for (const row of rows) expect(row).toMatch(/\| true \| [\d.]+ \| [\d.]+ \|$/);
});
