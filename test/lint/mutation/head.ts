import type { FactDefinition } from "../../../src/facts/types.js";
import type { Grade, GradeRequirement, Rubric } from "../../../src/rubric/types.js";
import { type Damage, type Damager, damaged, moved, nodesOf, partsOf, placeOf } from "./damage.js";

const TAKEN_OVER: readonly string[] = ["official", "transcribed", "reconstructed"];

export const codesRepeated: Damager = function* ({ rubric }) {
  const all = nodesOf(rubric);
  for (const [index, { path }] of all.entries()) {
    const other = all[(index + 1) % all.length];
    if (other === undefined || all.length < 2) continue;
    const input = damaged(rubric, path, (node) => {
      node["code"] = other.node.code;
    });
    yield { kind: "code repeated", place: placeOf(path), input };
  }
};

/** The first child of every top node under a number of another one. */
export const codesMisplaced: Damager = function* ({ rubric }) {
  const all = nodesOf(rubric).filter(({ parent }) => parent !== undefined);
  const usual = all.filter(({ node, parent }) => node.code.startsWith(`${parent?.code}.`));
  const isUsual = usual.length >= 0.9 * all.length;
  for (const { node, path, parent } of all) {
    if (parent?.children?.[0] !== node || path.length > 4) continue;
    const [kind, place] = ["code under another number", placeOf(path)];
    const input = damaged(rubric, path, (one) => {
      one["code"] = "99.1";
    });
    yield isUsual ? { kind, place, input } : { kind, place, reason: "codes of this rubric do not follow their groups" };
  }
};

export const sourcesLost: Damager = function* ({ rubric }) {
  for (const { node, path } of nodesOf(rubric)) {
    const [kind, place] = ["source of a node removed", placeOf(path)];
    if (node.source === undefined) continue;
    const input = damaged(rubric, path, (one) => {
      delete one["source"];
    });
    yield TAKEN_OVER.includes(rubric.status)
      ? { kind, place, input }
      : { kind, place, reason: "the numbers of a model are its author's own" };
  }
};

export const headMistaken: Damager = function* ({ rubric, dictionary }) {
  const { from } = rubric.years;
  yield { kind: "sources of the rubric removed", place: "/sources", input: { ...rubric, sources: [] } };
  const official = { ...rubric, status: "official", decision: null };
  yield { kind: "official without a decision", place: "/status", input: official };
  yield { kind: "years reversed", place: "/years", input: { ...rubric, years: { from, to: from - 1 } } };
  yield {
    kind: "full marks without a survey",
    place: "/survey",
    input: { ...rubric, survey: { whenNotHeld: "full" } },
  };
  const { max } = rubric.total;
  if (max !== null) {
    const total = { ...rubric.total, highest: moved(max, -1) };
    yield { kind: "total cut below its maximum", place: "/total/highest", input: { ...rubric, total } };
  }
  const fact: FactDefinition = { type: "count", title: { vi: "Thừa" }, change: "fixed" };
  const shared = nodesOf(rubric)
    .flatMap(({ node }) =>
      Array.from(JSON.stringify(node.rule ?? {}).matchAll(/"([a-z]\w*\.[\w.]+)"/gi), ([, id = ""]) => id),
    )
    .find((id) => Object.hasOwn(dictionary.facts, id));
  if (shared !== undefined) {
    const facts = { ...rubric.facts, [shared]: dictionary.facts[shared] };
    yield { kind: "shared fact declared again", place: `/facts/${shared}`, input: { ...rubric, facts } };
  }
  yield {
    kind: "unused fact",
    place: "/facts",
    input: { ...rubric, facts: { ...rubric.facts, "surplus.fact": fact } },
  };
};

function* conditionsMistaken(
  { grades, nodes }: Rubric,
  write: (levels: readonly Grade[]) => unknown,
): Iterable<Damage> {
  const [levels, node] = [grades?.levels ?? [], nodes[0]];
  const requiring = (index: number, ...requires: readonly GradeRequirement[]): unknown =>
    write(levels.map((one, other) => (other === index ? { ...one, requires } : one)));
  const last = levels.length - 1;
  if (node === undefined || last < 1) return;
  const place = "/grades/levels/0/requires";
  yield { kind: "condition of a grade out of reach", place, input: requiring(0, { node: node.code, from: 100_000 }) };
  yield { kind: "condition on a node that is not there", place, input: requiring(0, { node: "no.such", from: 1 }) };
  yield { kind: "condition without ends", place, input: requiring(0, { node: node.code }) };
  yield { kind: "condition of the last grade", place, input: requiring(last, { node: node.code, from: 1 }) };
  for (const [index, { requires = [] }] of levels.entries()) {
    for (const [at, requirement] of requires.entries()) {
      const changed = requires.map((one, other) => (other === at ? { ...one, when: { vi: "" } } : one));
      yield {
        kind: "condition with an empty text",
        place: `/grades/levels/${index}`,
        input: requiring(index, ...changed),
      };
      if (requirement.percentFrom === undefined) continue;
      const beyond = requires.map((one, other) => (other === at ? { ...one, percentFrom: "150%" } : one));
      yield {
        kind: "condition of a grade out of reach",
        place: `/grades/levels/${index}`,
        input: requiring(index, ...beyond),
      };
    }
  }
}

export const gradesMistaken: Damager = function* ({ rubric }) {
  const { grades } = rubric;
  if (grades === undefined) return;
  const write = (levels: readonly Grade[]): unknown => ({ ...rubric, grades: { ...grades, levels } });
  for (const [index, grade] of grades.levels.entries()) {
    const next = grades.levels[index + 1];
    const place = `/grades/levels/${index}`;
    if (grade.from === undefined) continue;
    const from = (value: number | string): unknown =>
      write(grades.levels.map((one, other) => (other === index ? { ...one, from: value } : one)));
    if (next?.from !== undefined) {
      const swapped = grades.levels.map((one, other) =>
        other === index ? { ...one, from: next.from } : other === index + 1 ? { ...one, from: grade.from } : one,
      );
      yield { kind: "grade thresholds swapped", place, input: write(swapped as readonly Grade[]) };
    }
    yield { kind: "grade threshold out of reach", place, input: from(100_000) };
    yield { kind: "grade threshold as a share", place, input: from("0.5%") };
    const { from: _, ...without } = grade;
    yield {
      kind: "grade threshold lost",
      place,
      input: write(grades.levels.map((one) => (one === grade ? without : one))),
    };
  }
  yield* conditionsMistaken(rubric, write);
  yield { kind: "grade repeated", place: "/grades", input: write([...grades.levels, ...grades.levels.slice(-1)]) };
  if (grades.on === "percent") {
    yield {
      kind: "grades on an unknown percent",
      place: "/total",
      input: { ...rubric, total: { ...rubric.total, max: null } },
    };
  }
};

export const exemptionsOpened: Damager = function* ({ rubric }) {
  for (const { node, path } of nodesOf(rubric)) {
    for (const key of ["notApplicable", "didNotArise"] as const) {
      if (node[key] === undefined) continue;
      const place = placeOf([...path, key]);
      const change = (
        kind: string,
        write: (exemption: { [name: string]: unknown }) => void,
      ): { kind: string; place: string; input: unknown } => ({
        kind,
        place,
        input: damaged(rubric, [...path, key], write),
      });
      yield change("exemption condition removed", (exemption) => {
        delete exemption["condition"];
      });
      yield change("exemption condition emptied", (exemption) => {
        exemption["condition"] = { vi: "…" };
      });
    }
  }
};

export const yearsNarrowed: Damager = function* ({ rubric }) {
  const { from } = rubric.years;
  for (const { node, part, partPath } of partsOf(rubric)) {
    const place = placeOf(partPath);
    const write = (years: object): unknown =>
      damaged(rubric, partPath, (rule) => {
        rule["years"] = years as never;
      });
    yield { kind: "part for no year", place, input: write({ to: from - 1 }) };
    const isOnly = node.rule === part && rubric.years.to !== from;
    if (isOnly) yield { kind: "year without a rule", place, input: write({ from: from + 1 }) };
  }
};

export const effectsMistaken: Damager = function* ({ rubric }) {
  for (const { part, partPath } of partsOf(rubric)) {
    for (const [index, effect] of (part.effects ?? []).entries()) {
      const path = [...partPath, "effects", index];
      for (const key of ["emptyNode", "barGrade", "forceGrade"] as const) {
        if (effect[key] === undefined) continue;
        const input = damaged(rubric, path, (place) => {
          place[key] = "no-such-target";
        });
        yield { kind: "target of an effect misspelt", place: placeOf(path), input };
      }
    }
  }
};
