import { rubricPages } from "./pages/rubrics.js";
import { referencePage } from "./reference/page.js";
import { type DocumentName, documents, publishedSchema } from "./schemas.js";
import { validatorModule, validatorTypes } from "./validators.js";

/** Every generated file, by its path in the repository. The same schemas give the same bytes. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const name of Object.keys(documents) as DocumentName[]) {
    files.set(`schemas/${name}.schema.json`, `${JSON.stringify(publishedSchema(name), null, 2)}\n`);
  }
  files.set("src/generated/validators.js", await validatorModule());
  files.set("src/generated/validators.d.ts", validatorTypes());
  for (const [path, content] of rubricPages()) files.set(path, content);
  files.set("docs/rubrics/reference.md", referencePage());
  return files;
}
