import { type DocumentName, documents, publishedSchema } from "./schemas.js";
import { shapeModules } from "./shapes.js";

/**
 * Every generated file with its path in the repository, one after another; the same schemas give the same bytes. The
 * pages come last and are loaded last: they are made by the sources, which import the shapes.
 */
export async function* generatedFiles(): AsyncGenerator<readonly [path: string, content: string]> {
  for (const name of Object.keys(documents) as DocumentName[]) {
    yield [`schemas/${name}.schema.json`, `${JSON.stringify(publishedSchema(name), null, 2)}\n`];
  }
  yield* shapeModules();
  const [{ rubricPages }, { referencePage }] = await Promise.all([
    import("./pages/rubrics.js"),
    import("./reference/page.js"),
  ]);
  yield* rubricPages();
  yield ["docs/rubrics/reference.md", referencePage()];
}
