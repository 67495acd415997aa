import { type Issue, pointer } from "../document/issue.js";
import { nearest } from "../document/nearest.js";
import { factsOfSum } from "../facts/linear.js";
import { allowedMergeRules, mergeRuleOf } from "../facts/merge.js";
import { namedByDerivation, originsOf } from "../facts/origins.js";
import { isForeign } from "../facts/otherEvidence.js";
import type { FactDefinition, FactDictionary, Identity } from "../facts/types.js";
import type { Rubric } from "../rubric/types.js";

/** What is wrong with the facts that a rubric or a dictionary defines. */
export function checkDefinitions(
  document: Pick<Rubric | FactDictionary, "facts" | "identities">,
  definitions: ReadonlyMap<string, FactDefinition>,
): readonly Issue[] {
  const facts = Object.entries(document.facts ?? {});
  return [
    ...facts.flatMap(([id, definition]) => definitionIssues(definition, pointer("/facts", id), definitions)),
    ...facts.flatMap(([id]) => circleIssues(id, definitions)),
    ...(document.identities ?? []).flatMap((identity, index) =>
      identityIssues(identity, pointer("/identities", index), definitions),
    ),
  ];
}

function definitionIssues(
  definition: FactDefinition,
  path: string,
  definitions: ReadonlyMap<string, FactDefinition>,
): readonly Issue[] {
  const named = [
    ...(definition.partOf === undefined ? [] : [{ fact: definition.partOf, at: pointer(path, "partOf") }]),
    ...namedByDerivation(definition.derived).map((fact) => ({ fact, at: pointer(path, "derived") })),
    ...(definition.moves ?? []).flatMap((move, index) =>
      Object.keys(move.changes).map((fact) => ({ fact, at: pointer(path, "moves", index, "changes", fact) })),
    ),
  ];
  const choices =
    definition.type === "choice" && (definition.choices ?? []).length === 0
      ? [{ code: "facts.noChoices", path, params: {} }]
      : [];
  const merge = mergeRuleOf(definition);
  const merges = allowedMergeRules(definition).includes(merge)
    ? []
    : [
        {
          code: "facts.mergeType",
          path: pointer(path, "merge"),
          params: { rule: merge, type: definition.type, allowed: [...allowedMergeRules(definition)] },
        },
      ];
  return [
    ...choices,
    ...merges,
    ...named.flatMap(({ fact, at }) => unknownFact(fact, at, definitions)),
    ...foreignIssues(definition, pointer(path, "derived"), definitions),
  ];
}

/** A value from other evidence that the fact cannot have: of another type, or no number where numbers are compared. */
function foreignIssues(
  { type, derived }: FactDefinition,
  path: string,
  definitions: ReadonlyMap<string, FactDefinition>,
): readonly Issue[] {
  if (derived === undefined || !isForeign(derived)) return [];
  const [fact = ""] = namedByDerivation(derived);
  const found = definitions.get(fact)?.type;
  if (found === undefined) return [];
  const isNumber = NUMERIC.has(type) && type !== "boolean";
  const fits = "previous" in derived ? found === type : isNumber && NUMERIC.has(found) && found !== "boolean";
  const expected = "previous" in derived ? [type] : [...NUMERIC].filter((one) => one !== "boolean");
  return fits ? [] : [{ code: "rubric.factType", path, params: { fact, type: found, expected } }];
}

function unknownFact(fact: string, path: string, definitions: ReadonlyMap<string, FactDefinition>): readonly Issue[] {
  if (definitions.has(fact)) return [];
  return [{ code: "rubric.unknownFact", path, params: { fact, nearest: nearest(fact, definitions.keys()) ?? null } }];
}

/** A fact whose definition leads back to itself. */
function circleIssues(id: string, definitions: ReadonlyMap<string, FactDefinition>): readonly Issue[] {
  const seen = new Set<string>();
  const open = originsOf(definitions.get(id)).slice();
  for (let fact = open.pop(); fact !== undefined; fact = open.pop()) {
    if (fact === id) return [{ code: "facts.circle", path: pointer("/facts", id, "derived"), params: { fact: id } }];
    if (seen.has(fact)) continue;
    seen.add(fact);
    open.push(...originsOf(definitions.get(fact)));
  }
  return [];
}

const NUMERIC: ReadonlySet<string> = new Set(["count", "amount", "percent", "points", "boolean"]);

function identityIssues(
  { left, right }: Identity,
  path: string,
  definitions: ReadonlyMap<string, FactDefinition>,
): readonly Issue[] {
  return [...factsOfSum(left), ...factsOfSum(right)].flatMap((fact) => {
    const definition = definitions.get(fact);
    if (definition === undefined) return unknownFact(fact, path, definitions);
    return NUMERIC.has(definition.type)
      ? []
      : [{ code: "rubric.factType", path, params: { fact, type: definition.type, expected: [...NUMERIC] } }];
  });
}
