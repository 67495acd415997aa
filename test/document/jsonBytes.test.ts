import { describe, expect, it } from "vitest";
import { behindPlainText, behindValue, memberAt } from "../../src/document/jsonBytes.js";
import { utf8Bytes } from "../../src/document/utf8.js";

const FACTS = utf8Bytes('"facts"');

describe("memberAt", () => {
  it.each([
    ['{"facts":{}}', "{}}"],
    ['{"a":{"facts":1},"b":["facts"],"facts":  2}', "2}"],
    ['{"a":"\\"facts\\":3","facts":4}', "4}"],
    ['{"a":"facts","facts":5}', "5}"],
  ])("finds the value in %s", (json, rest) => {
    const bytes = utf8Bytes(json);
    expect(json.slice(memberAt(bytes, FACTS))).toBe(rest);
  });

  it.each(["", "{}", '{"a":{"facts":1}}', '{"facts" :1}', '{"xfacts":1}', '{"facts', '"facts":1'])(
    "finds none in %s",
    (json) => expect(memberAt(utf8Bytes(json), FACTS)).toBe(-1),
  );
});

describe("behindValue", () => {
  it.each([
    ["1,2", ",2"],
    ['"a,b\\"}",2', ",2"],
    ['{"a":[1,2]},2', ",2"],
    ["[1,{}]}", "}"],
    ["1 }", "}"],
  ])("ends before the comma or bracket in %s", (json, rest) => {
    expect(json.slice(behindValue(utf8Bytes(json), 0))).toBe(rest);
  });

  it.each(["1", '{"a":1', '"a', '"a\\'])("finds no end of %s", (json) => {
    expect(behindValue(utf8Bytes(json), 0)).toBe(-1);
  });
});

describe("behindPlainText", () => {
  it("ends behind a text without escapes", () => {
    expect(behindPlainText(utf8Bytes('"ab":1'), 0)).toBe(4);
    for (const json of ["1", '"ab', '"a\\u0062"']) expect(behindPlainText(utf8Bytes(json), 0)).toBe(-1);
  });
});
