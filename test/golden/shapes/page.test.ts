import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rowsIn, rowsOf } from "./page.js";
import { readShapes } from "./shape.js";

test("the table of shapes in the documents shows what the golden files have", () => {
  const page = readFileSync(new URL("../../../docs/rubrics/shapes.md", import.meta.url), "utf8");
  expect(rowsIn(page)).toEqual(rowsOf(readShapes()));
});
