import { describe, expect, it } from "vitest";
import { pointer } from "../../src/document/issue.js";

describe("pointer", () => {
  it.each([
    ["", ["facts", "tthc.settled"], "/facts/tthc.settled"],
    ["/nodes", [0, "children", 12], "/nodes/0/children/12"],
    ["", ["par/department-model", "a~b"], "/par~1department-model/a~0b"],
    ["/x", [], "/x"],
    ["", [""], "/"],
  ])("adds to %j the keys %j", (path, keys, expected) => {
    expect(pointer(path, ...keys)).toBe(expected);
  });
});
