import { Decimal as HostDecimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { Decimal, toDecimal } from "../src/decimal.js";

describe("toDecimal", () => {
  it.each([
    [2.75, "2.75"],
    ["2.75", "2.75"],
    ["-0.5", "-0.5"],
    ["80%", "0.8"],
    ["12.5%", "0.125"],
    ["7/4", "1.75"],
    ["-1/3", "-0.3333333333333333333333333333333333333333"],
    [1e-7, "1e-7"],
    [1e21, "1e+21"],
    ["1.5e2%", "1.5"],
  ])("reads %s", (value, expected) => {
    expect(toDecimal(value).toString()).toBe(expected);
  });

  it("keeps every digit of a percent", () => {
    const digits = "23456789012345678901234567890123456789012345678";
    expect(toDecimal(`1.${digits}%`).toFixed()).toBe(`0.01${digits}`);
  });

  it.each(["", "abc", "1/0", "1,5", "%", "1/2/3", Number.NaN, Number.POSITIVE_INFINITY])("refuses %s", (value) => {
    expect(() => toDecimal(value)).toThrow(RangeError);
  });
});

describe("Decimal", () => {
  it("rounds halves away from zero", () => {
    expect(toDecimal("2.5").toDecimalPlaces(0).toNumber()).toBe(3);
    expect(toDecimal("-2.5").toDecimalPlaces(0).toNumber()).toBe(-3);
  });

  it("shares no settings with the program's own decimal.js", () => {
    const before = HostDecimal.precision;
    HostDecimal.set({ precision: 3 });
    expect(Decimal.precision).toBe(40);
    expect(toDecimal("1/3").toString()).toHaveLength(42);
    HostDecimal.set({ precision: before });
    expect(HostDecimal.precision).toBe(before);
  });
});
