import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../../src/number/rational.js";
import { isGivable } from "../../../src/rules/givable.js";
import type { WayInput } from "../../../src/rules/types.js";
import { number, shown } from "../../support/numbers.js";
import { measured, pointsAt, pointsOver, problemsOf, shownGivable, wayOf } from "../../support/rules.js";

type Linear = NonNullable<WayInput["linear"]>;
const linear = (input: Linear) => wayOf({ linear: input });
const plain = linear({ from: ["0%", 0], to: ["100%", 3] });
/** 876/QĐ-BNV, from memory: 80 to 100 % in proportion, nothing below. */
const threshold = linear({ from: ["0%", 0], to: ["100%", 3], zeroBelow: "80%" });
const quarter = linear({ from: ["0%", 0], to: ["100%", 2], quantum: { step: 0.25, mode: "halfAway" } });
const falling = linear({ from: [0, 2], to: [10, -1] });

describe("linear", () => {
  it.each([
    ["0", "0"],
    ["1/3", "1"],
    ["100%", "3"],
    ["150%", "3"],
    ["-50%", "0"],
  ])("is exact at %s, and clamped at both ends: %s", (value, expected) => {
    expect(pointsAt(plain, value)).toBe(expected);
  });

  it("gives the published items of QĐ 766 before they are rounded", () => {
    // Đắk Lắk: 4·79/82 = 158/41 = 3.8537; 20·393087/443565 = 17.724; min(2, 2·0.1863/0.8) at 82645/443565.
    expect(pointsAt(linear({ from: [0, 0], to: [1, 4] }), "79/82")).toBe("158/41");
    expect(pointsAt(linear({ from: [0, 0], to: [1, 20] }), "393087/443565")).toBe("524116/29571");
    // 2·(82645/443565)/0.8 = 82645·5/(443565·2) = 413225/887130 = 82645/177426
    expect(pointsAt(linear({ from: [0, 0], to: ["80%", 2] }), "82645/443565")).toBe("82645/177426");
    // min(6, 6·(392869/443565)/0.9) = 392869·20/(443565·3) = 7857380/1330695 = 1571476/266139
    expect(pointsAt(linear({ from: [0, 0], to: ["90%", 6] }), "392869/443565")).toBe("1571476/266139");
  });

  it.each([
    ["79.999999%", "0"],
    ["80%", "12/5"],
    ["90%", "27/10"],
    ["100%", "3"],
    ["0", "0"],
  ])("with a threshold %s gives %s", (value, expected) => {
    expect(pointsAt(threshold, value)).toBe(expected);
  });

  it.each([
    ["0", "2"],
    ["5", "1/2"],
    ["10", "-1"],
    ["11", "-1"],
  ])("may fall, and below zero: at %s it gives %s", (value, expected) => {
    expect(pointsAt(falling, value)).toBe(expected);
  });

  it.each([
    ["halfAway", "0.0625", "1/4"],
    ["halfAway", "0.0624", "0"],
    ["halfAway", "1", "2"],
    ["down", "0.1249", "0"],
    ["down", "0.125", "1/4"],
    ["down", "0.999", "7/4"],
  ] as const)("comes in steps of a quarter, %s: at %s %s", (mode, value, expected) => {
    expect(pointsAt(linear({ from: [0, 0], to: [1, 2], quantum: { step: "0.25", mode } }), value)).toBe(expected);
  });

  it("takes never as the value behind every number", () => {
    expect([pointsAt(plain, "never"), pointsAt(falling, "never"), pointsAt(threshold, "never")]).toEqual([
      "3",
      "-1",
      "3",
    ]);
    const stepped = linear({ from: [0, 1], to: [1, "0.3"], quantum: { step: "0.25", mode: "halfAway" } });
    expect(pointsAt(stepped, "never")).toBe("1/4");
  });

  it.each([
    [plain, "0", "3"],
    [threshold, "0", "3"],
    [falling, "-1", "2"],
    [linear({ from: [0, 2], to: [10, 1], zeroBelow: 4 }), "0", "8/5"],
    [linear({ from: [0, -2], to: [10, -1], zeroBelow: 5 }), "-3/2", "0"],
    [linear({ from: [0, 0], to: [1, 1], quantum: { step: "0.4", mode: "down" } }), "0", "4/5"],
    [linear({ from: [0, 1], to: [1, 2], zeroBelow: -3 }), "0", "2"],
  ])("has the lowest and highest points that it can give (%#)", (way, lowest, highest) => {
    expect([shown(way.lowest), shown(way.highest), way.given]).toEqual([lowest, highest, false]);
  });

  it.each([
    [plain, ["0..3"]],
    [threshold, ["12/5..3", "0"]],
    [quarter, ["0", "1/4", "1/2", "3/4", "1", "5/4", "3/2", "7/4", "2"]],
    [linear({ from: [0, 0], to: [1, 2], zeroBelow: "80%", quantum: { step: "0.5", mode: "down" } }), ["3/2", "2", "0"]],
    [falling, ["-1..2"]],
  ])("can give points on the line, in its steps, and nothing (%#)", (way, expected) => {
    expect(shownGivable(way.givable)).toEqual(expected);
  });

  it("lists steps only while they are few", () => {
    const fine = linear({ from: [0, 0], to: [1, 10], quantum: { step: "0.001", mode: "down" } });
    expect(shownGivable(fine.givable)).toEqual(["0..10"]);
  });

  it.each([
    [plain, "up"],
    [falling, "down"],
    [threshold, "up"],
    [linear({ from: [0, 2], to: [10, 1], zeroBelow: 4 }), "mixed"],
    [linear({ from: [0, 2], to: [10, 2] }), "none"],
    [linear({ from: [0, 2], to: [10, 2], zeroBelow: 4 }), "up"],
    [linear({ from: [0, -1], to: [10, -2], zeroBelow: 4 }), "down"],
    [linear({ from: [0, -2], to: [10, -1], zeroBelow: 4 }), "mixed"],
  ])("knows where a rise leads (%#)", (way, expected) => {
    expect(way.direction).toBe(expected);
  });

  it.each([
    [plain, "open", "open", ["0", "3"]],
    [plain, "50%", "75%", ["3/2", "9/4"]],
    [plain, "2", "5", ["3", "3"]],
    [threshold, "50%", "90%", ["0", "27/10"]],
    [threshold, "80%", "90%", ["12/5", "27/10"]],
    [threshold, "open", "70%", ["0", "0"]],
    [falling, "2", "20", ["-1", "7/5"]],
    [linear({ from: [0, 2], to: [10, 1], zeroBelow: 4 }), "0", "20", ["0", "8/5"]],
    [linear({ from: [0, 2], to: [10, 1], zeroBelow: 4 }), "open", "open", ["0", "8/5"]],
  ])("ranges over an interval (%#)", (way, low, high, expected) => {
    expect(pointsOver(way, low, high)).toEqual(expected);
  });

  it("names the numbers at which it changes its course", () => {
    expect(threshold.breakPoints.map((value) => shown(value))).toEqual(["0", "4/5", "1"]);
    expect(plain.breakPoints.map((value) => shown(value))).toEqual(["0", "1"]);
  });

  it("explains itself", () => {
    expect(threshold.explain(measured("70%"), "percent")).toEqual({
      code: "way.belowThreshold",
      params: { threshold: 0.8, points: 0 },
    });
    expect(threshold.explain(measured("1/3"), "percent").code).toBe("way.belowThreshold");
    expect(plain.explain(measured("1/9"), "percent")).toEqual({
      code: "way.linear",
      params: { points: "1/3", full: 3 },
    });
  });

  it.each([
    [{ from: [1, 0], to: [1, 3] }, ["rule.linearOrder"]],
    [{ from: ["80%", 0], to: ["20%", 3] }, ["rule.linearOrder"]],
    [{ from: [0, 0], to: [1, 3], quantum: { step: 0, mode: "down" } }, ["rule.notPositive"]],
    [{ from: [0, 0], to: [1, 3], quantum: { step: "0.25", mode: "down" } }, []],
  ] as const)("finds what is wrong with %j", (input, expected) => {
    expect(problemsOf({ linear: input })).toEqual(expected);
  });

  it("holds every value of an interval in its range, and gives only what it can give", () => {
    const number12 = fc.integer({ min: -12, max: 12 }).map((value) => `${value}/4`);
    fc.assert(
      fc.property(
        fc.record({
          ends: fc.tuple(fc.integer({ min: -2, max: 0 }), fc.integer({ min: 1, max: 3 })),
          points: fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })),
          zeroBelow: fc.option(number12, { nil: undefined }),
          quantum: fc.option(
            fc.record({ step: fc.constantFrom("0.25", "0.4", "1/3"), mode: fc.constantFrom("halfAway", "down") }),
            {
              nil: undefined,
            },
          ),
        }),
        fc.tuple(number12, number12, number12),
        ({ ends, points, zeroBelow, quantum }, values) => {
          const way = linear({
            from: [ends[0], points[0]],
            to: [ends[1], points[1]],
            ...(zeroBelow !== undefined && { zeroBelow }),
            ...(quantum !== undefined && { quantum }),
          });
          const [low, value, high] = values.map(number).sort(compare);
          if (low === undefined || value === undefined || high === undefined) throw new Error("Three values");
          const given = way.points({ kind: "number", value });
          const range = way.range({ low, high });
          expect(range.low.points !== "open" && compare(range.low.points, given) <= 0).toBe(true);
          expect(range.high.points !== "open" && compare(given, range.high.points) <= 0).toBe(true);
          expect(isGivable(way.givable, given)).toBe(true);
          expect(compare(way.lowest, given) <= 0 && way.highest !== "open" && compare(given, way.highest) <= 0).toBe(
            true,
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
