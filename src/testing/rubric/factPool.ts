import type { FactDefinition, FactType, Identity } from "../../facts/types.js";
import type { Draw } from "../draw.js";

/** The facts of a random rubric while it is built. */
export interface FactPool {
  readonly facts: Record<string, FactDefinition>;
  readonly identities: Identity[];
  /** A new fact, or now and then one of the same type that exists already, so that nodes are linked. */
  fact(type: FactType, more?: Partial<FactDefinition>): string;
  /** A count and a part of it. */
  partAndWhole(): { readonly part: string; readonly whole: string };
}

/** An empty pool. */
export function createFactPool(draw: Draw): FactPool {
  const facts: Record<string, FactDefinition> = {};
  const identities: Identity[] = [];

  const create = (type: FactType, more: Partial<FactDefinition>): string => {
    const id = `${type}.f${Object.keys(facts).length + 1}`;
    const change = draw.pick(["fixable", "accumulating", "fixed"] as const);
    facts[id] = { type, title: { vi: `Dữ kiện ${id}` }, change, ...more };
    return id;
  };
  const fact: FactPool["fact"] = (type, more) => {
    const same = Object.keys(facts).filter((id) => facts[id]?.type === type && facts[id]?.derived === undefined);
    return more === undefined && same.length > 0 && draw.chance(20) ? draw.pick(same) : create(type, more ?? {});
  };
  const partAndWhole: FactPool["partAndWhole"] = () => {
    const whole = fact("count");
    const part = create("count", {
      partOf: whole,
      moves: [
        {
          id: `more.${Object.keys(facts).length + 1}`,
          title: { vi: "Thêm một" },
          changes: { [whole]: 1, [`count.f${Object.keys(facts).length + 1}`]: 1 },
        },
      ],
    });
    return { part, whole };
  };
  return { facts, identities, fact, partAndWhole };
}
