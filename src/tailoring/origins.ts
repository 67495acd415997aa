import type { Origin, Origins } from "./types.js";

/**
 * Where the part at a JSON Pointer of a resolved rubric comes from: the document, and the place in it.
 *
 * @param origins - the origins that `tailorRubric` gives
 * @param path - a JSON Pointer in the resolved rubric
 * @throws {RangeError} where the origins are none of a whole document
 *
 * @remarks Since 0.1.0
 *
 * @example
 * originOf(origins, "/nodes/2/max"); // { id: "par/department-model", version: "1.0.0", path: "/nodes/2/max" }
 */
export function originOf(origins: Origins, path: string): Origin {
  return originAt(new Map(Object.entries(origins)), path);
}

/** The origin of the nearest part that has one, and the way from there. */
export function originAt(origins: ReadonlyMap<string, Origin>, path: string): Origin {
  for (let part = path; ; part = part.slice(0, part.lastIndexOf("/"))) {
    const origin = origins.get(part);
    if (origin !== undefined) return { ...origin, path: `${origin.path}${path.slice(part.length)}` };
    if (part === "") throw new RangeError("These origins are none of a whole document.");
  }
}

/** Takes over the origins of a part of the base, at its new place. */
export function copyOrigins(
  from: ReadonlyMap<string, Origin>,
  path: string,
  to: Map<string, Origin>,
  target: string,
): void {
  to.set(target, originAt(from, path));
  for (const [inner, origin] of from) {
    if (inner.startsWith(`${path}/`)) to.set(`${target}${inner.slice(path.length)}`, origin);
  }
}

/** The same origins without entries that follow from the part around them. */
export function pruned(origins: ReadonlyMap<string, Origin>): ReadonlyMap<string, Origin> {
  const kept = new Map<string, Origin>();
  // The shorter first: what is around a part is decided before it.
  for (const [path, origin] of Array.from(origins).sort(([left], [right]) => left.length - right.length)) {
    if (path !== "") {
      const around = originAt(kept, path);
      if (around.id === origin.id && around.version === origin.version && around.path === origin.path) continue;
    }
    kept.set(path, origin);
  }
  return kept;
}
