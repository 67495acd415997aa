/** Writes the generated files: JSON Schemas, shapes, and the pages made from code and rubrics. Run by `npm run generate`. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedFiles } from "./files.js";

const root = new URL("../", import.meta.url);
for await (const [path, content] of generatedFiles()) {
  const file = fileURLToPath(new URL(path, root));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  console.log(path);
}
