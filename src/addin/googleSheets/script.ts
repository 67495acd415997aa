import type { Language } from "../../i18n/text.js";
import { describeFunctions, NAMESPACE } from "../functionTexts.js";
import { type DocTypes, functionComment } from "../jsdoc.js";

/** The name that holds the library; Google Sheets does not offer names that end with `_`. */
export const LIBRARY_NAME = "Chamdiem_";

const TYPES: DocTypes = { range: "Array<Array>", value: "*", table: "Array<Array>", cell: "*" };

/**
 * The functions that Google Sheets offers: declarations at the top of the script, each with its comment, that pass all
 * on. A name there cannot hold a dot.
 */
export function scriptFunctions(language: Language): string {
  return describeFunctions(language)
    .map((described) => {
      const names = described.parameters.map(({ name }) => name).join(", ");
      return [
        ...functionComment({ ...described, name: described.name }, TYPES).map((line) =>
          line.startsWith(" * @customfunction") ? " * @customfunction" : line,
        ),
        `function ${NAMESPACE}_${described.name}(${names}) {`,
        `  return ${LIBRARY_NAME}.call("${described.name}", [${names}]);`,
        "}",
        "",
      ].join("\n");
    })
    .join("\n");
}

/** The description of the script (appsscript.json): no services, no rights. */
export const scriptManifest: object = {
  timeZone: "Asia/Ho_Chi_Minh",
  dependencies: {},
  exceptionLogging: "STACKDRIVER",
  runtimeVersion: "V8",
};
