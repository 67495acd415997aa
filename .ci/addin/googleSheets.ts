import { LIBRARY_NAME, scriptFunctions, scriptManifest } from "../../src/addin/googleSheets/script.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import type { Rubric } from "../../src/rubric/types.js";
import { type Bundle, bundle, licencesOf } from "./bundle.js";
import type { Files } from "./excel.js";
import type { AddinOptions } from "./options.js";

/** The library with its documents as texts, for a script that can fetch nothing. */
function libraryBundle(rubrics: ReadonlyMap<string, Rubric>): Promise<Bundle> {
  const texts = Object.fromEntries(Array.from(rubrics, ([id, rubric]) => [id, JSON.stringify(rubric)]));
  const contents = [
    `export const rubrics = ${JSON.stringify(texts)};`,
    `export const dictionary = ${JSON.stringify(JSON.stringify(factDictionary))};`,
  ].join("\n");
  return bundle("src/addin/googleSheets/main.ts", {
    globalName: LIBRARY_NAME,
    plugins: [
      {
        name: "documents",
        setup(build) {
          build.onLoad({ filter: /googleSheets[\\/]documents\.ts$/ }, () => ({ contents, loader: "ts" }));
        },
      },
    ],
  });
}

/** The folder that is copied into an Apps Script project. */
export async function googleSheetsFiles(
  { version, sheetsRubrics, rubricFiles }: AddinOptions,
  rubrics: ReadonlyMap<string, Rubric>,
  ownIds: readonly string[],
): Promise<Files> {
  const wanted = [...sheetsRubrics, ...(rubricFiles.length > 0 ? ownIds : [])];
  const unknown = wanted.filter((id) => !rubrics.has(id));
  if (unknown.length > 0) throw new Error(`--sheets-rubrics: there is no rubric ${unknown.join(", ")}`);
  const carried = new Map(Array.from(rubrics).filter(([id]) => wanted.includes(id)));
  const { code, packages } = await libraryBundle(carried);
  const head = `// chamdiem ${version}, MIT licence. Also inside: ${packages.join(", ")}; see licences.txt.`;
  return new Map([
    ["Code.js", `${head}\n\n${scriptFunctions("vi")}\n${code}`],
    ["appsscript.json", `${JSON.stringify(scriptManifest, null, 2)}\n`],
    ["licences.txt", licencesOf(packages)],
  ]);
}
