import type { Issue } from "../../document/issue.js";
import type { FactDictionary } from "../../facts/types.js";
import { checkRubricShape } from "../../rubric/parse.js";
import type { Rubric } from "../../rubric/types.js";
import type { Registry } from "../../rules/registry.js";
import { checkStructure } from "../structure.js";
import { nodeOf, type Repaired, repair, withoutRules } from "./repair.js";

/** What is wrong with a rubric as it stands, and what of it can still be looked at. */
export interface Sound {
  readonly issues: readonly Issue[];
  /** The rubric without what is wrong; absent where too little is left. */
  readonly rubric?: Rubric;
  /** Paths of nodes whose rules are not looked at. */
  readonly broken: ReadonlySet<string>;
  /** True where nothing was wrong. */
  readonly isWhole: boolean;
  /** True where the head was left as it is. */
  readonly hasHead: boolean;
}

/** Each repair can show more that was hidden before. */
const MOST_REPAIRS = 5;
/** Issues of the content that are of the form and have to be repaired before anything can be computed. */
const OF_FORM: ReadonlySet<string> = new Set(["document.notDecimal", "document.tooManyDigits"]);

/** Checks the document, and takes out what is wrong until the rest can be computed. */
export function soundPartOf(document: unknown, dictionary: FactDictionary, registry: Registry): Sound {
  const found: Issue[] = [];
  const nodes = new Set<string>();
  const facts = new Set<string>();
  let isHeadChanged = false;
  let current = document;
  const takeOut = (issues: readonly Issue[]): void => {
    const repaired: Repaired = repair(current, issues);
    for (const node of repaired.nodes) nodes.add(node);
    for (const fact of repaired.facts) facts.add(fact);
    isHeadChanged ||= repaired.isHeadChanged;
    current = repaired.document;
  };
  for (let round = 0; round <= MOST_REPAIRS; round += 1) {
    const shape = checkRubricShape(current);
    if (shape.ok) {
      const issues = checkStructure(shape.value, dictionary, registry).filter(
        (issue) => !isOwnDoing(issue, facts, isHeadChanged),
      );
      found.push(...issues);
      if (!issues.some(({ code }) => OF_FORM.has(code)))
        return soundRubric(shape.value, found, issues, nodes, isHeadChanged);
      takeOut(issues);
      continue;
    }
    // Only the first look sees the document itself; later ones may see what a repair left.
    if (round === 0) found.push(...shape.issues);
    if (shape.issues.some(({ code, path }) => code === "document.tooDeep" || path === "/nodes" || isRoot(code, path)))
      break;
    takeOut(shape.issues);
  }
  return { issues: found, broken: nodes, isWhole: false, hasHead: false };
}

/** The document is no rubric at all. */
function isRoot(code: string, path: string): boolean {
  return path === "" && code !== "document.required" && code !== "document.unknownKey";
}

/** What is only missing because it was taken out. */
function isOwnDoing({ code, params }: Issue, facts: ReadonlySet<string>, isHeadChanged: boolean): boolean {
  if (code === "rubric.unknownFact") return facts.has(String(params["fact"]));
  const ofHead = ["rule.unknownGrade", "rubric.unknownAction", "rubric.unknownMove"];
  return isHeadChanged && ofHead.includes(code);
}

function soundRubric(
  rubric: Rubric,
  issues: readonly Issue[],
  ofContent: readonly Issue[],
  replaced: ReadonlySet<string>,
  isHeadChanged: boolean,
): Sound {
  const broken = new Set(replaced);
  for (const { path } of ofContent) {
    const node = nodeOf(path);
    if (node !== undefined && path.startsWith(`${node}/rule`)) broken.add(node);
  }
  const graded = ofContent.some(({ path }) => path.startsWith("/grades")) ? withoutConditions(rubric) : rubric;
  return {
    issues,
    rubric: broken.size === 0 ? graded : (withoutRules(graded, broken) as Rubric),
    broken,
    isWhole: issues.length === 0,
    hasHead: !isHeadChanged,
  };
}

/** The rubric with grades by the total alone: conditions that are wrong cannot be asked. */
function withoutConditions(rubric: Rubric): Rubric {
  const { grades } = rubric;
  if (grades === undefined) return rubric;
  return { ...rubric, grades: { ...grades, levels: grades.levels.map(({ requires: _, ...grade }) => grade) } };
}
