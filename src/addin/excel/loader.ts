import type { FactDictionary } from "../../facts/types.js";
import type { Language, Text } from "../../i18n/text.js";
import type { Rubric } from "../../rubric/types.js";
import { type Assessor, createAssessor } from "../assessor.js";
import { FunctionProblem } from "../problem.js";
import { rubricLibrary } from "../rubricLibrary.js";

/** What the page says of a rubric before it is loaded (rubrics/index.json). */
export interface RubricEntry {
  readonly id: string;
  readonly title: Text;
  readonly years: { readonly from: number; readonly to?: number };
  /** Where the rubric lies, seen from the page. */
  readonly file: string;
}

/** Rubrics lie beside the page as JSON files; each is fetched when it is first asked for. */
export interface Loader {
  /** The rubrics that there are. */
  list(): Promise<readonly RubricEntry[]>;
  /**
   * The assessor, with the rubric at hand; an id that is not listed is left for the assessor to refuse.
   *
   * @throws {FunctionProblem} where a file cannot be fetched; the next call tries again
   */
  open(id: string): Promise<Assessor>;
}

/** A loader over a function that fetches and parses a file beside the page. */
export function createLoader(fetchJson: (file: string) => Promise<unknown>, language: Language): Loader {
  const fetched = new Map<string, Promise<unknown>>();
  const rubrics = new Map<string, Rubric>();
  let assessor: Assessor | undefined;

  function load<Value>(file: string): Promise<Value> {
    const known = fetched.get(file);
    if (known !== undefined) return known as Promise<Value>;
    const loading = fetchJson(file).catch((error: unknown) => {
      fetched.delete(file);
      throw new FunctionProblem("addin.error.load", { file, problem: String(error) }, "unknown");
    });
    fetched.set(file, loading);
    return loading as Promise<Value>;
  }

  const list = () => load<readonly RubricEntry[]>("rubrics/index.json");
  return {
    list,
    async open(id) {
      const [entries, dictionary] = await Promise.all([list(), load<FactDictionary>("rubrics/facts.json")]);
      const entry = entries.find((one) => one.id === id);
      if (entry !== undefined && !rubrics.has(id)) rubrics.set(id, await load<Rubric>(entry.file));
      assessor ??= createAssessor(
        rubricLibrary(
          entries.map((one) => one.id),
          dictionary,
          (wanted) => rubrics.get(wanted),
        ),
        language,
      );
      return assessor;
    },
  };
}
