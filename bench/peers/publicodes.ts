import Publicodes from "publicodes";
import type { Engine, Points } from "../engines.js";
import { facts, groups, type Leaf, type Level, leaves } from "../police/table.js";

/** Names of publicodes are words of letters and digits. */
const names = new Map(
  [...facts, ...leaves.map(({ code }) => `node ${code}`), ...groups.map(({ code }) => `node ${code}`)].map(
    (id, index) => [id, `r${index}`],
  ),
);
const nameOf = (id: string): string => names.get(id) ?? "";
const codes = [...leaves, ...groups].map(({ code }) => code);

const model = new Publicodes({
  ...Object.fromEntries(facts.map((id) => [nameOf(id), "non"])),
  ...Object.fromEntries(leaves.map((leaf) => [nameOf(`node ${leaf.code}`), { variations: variationsOf(leaf) }])),
  ...Object.fromEntries(
    groups.map(({ code, children }) => [
      nameOf(`node ${code}`),
      { somme: children.map((child) => nameOf(`node ${child}`)) },
    ]),
  ),
});

export const publicodesEngine: Engine<readonly number[]> = {
  score({ facts: given }) {
    model.setSituation(Object.fromEntries(facts.map((id) => [nameOf(id), written(given[id])])));
    return codes.map((code) => Number(model.evaluate(nameOf(`node ${code}`)).nodeValue));
  },
  points: (values): Points => Object.fromEntries(codes.map((code, index) => [code, values[index] ?? Number.NaN])),
};

function written(value: string | number | boolean | undefined): string | number {
  if (typeof value === "boolean") return value ? "oui" : "non";
  return typeof value === "number" ? value : `'${value}'`;
}

function variationsOf({ above, below, levels }: Leaf): readonly object[] {
  const sum = (ids: readonly string[]): string =>
    ids.length === 1 ? nameOf(ids[0] ?? "") : `(${ids.map(nameOf).join(" + ")})`;
  const value = below.length === 0 ? sum(above) : `${sum(above)} / ${sum(below)}`;
  return [
    ...(below.length === 0 ? [] : [{ si: `${sum(below)} = 0`, alors: 0 }]),
    ...levels.map((level) => ({ si: conditionOf(level, value), alors: level.points })),
    { sinon: 0 },
  ];
}

function conditionOf({ is, from, over, to, below }: Level, value: string): object {
  if (is !== undefined) return { "une de ces conditions": is.map((one) => `${value} = ${written(one)}`) };
  return {
    "toutes ces conditions": [
      ...(from === undefined ? [] : [`${value} >= ${from}`]),
      ...(over === undefined ? [] : [`${value} > ${over}`]),
      ...(to === undefined ? [] : [`${value} <= ${to}`]),
      ...(below === undefined ? [] : [`${value} < ${below}`]),
    ],
  };
}
