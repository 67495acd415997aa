import { type FlatNodes, type FlatParts, type FlatPieces, PARTS, SUM } from "./plan.js";
import { AT_ONCE, MOST_ENDS, type Shortcuts } from "./shortcuts.js";
import { ONE_SLOT } from "./slots.js";
import { type Table, tableOf } from "./tables.js";

/** Facts up to here, in their units, are those of real units; a table that holds less is left to the parts of rules. */
const LEAST_LIMIT = 2 ** 30;

/**
 * Finds the nodes that a few steps are enough for: choices, one fact over another on steps of a table, plain sums of
 * children; all with a weight of 1 and without rounding.
 *
 * @param addSlot - a new slot at the end of the row
 */
export function findShortcuts(
  nodes: FlatNodes,
  parts: FlatParts,
  pieces: FlatPieces,
  addSlot: () => number,
): Shortcuts {
  const choices: number[] = [];
  const choicePoints: number[] = [];
  const tables: number[] = [];
  const ends: number[] = [];
  const others: number[] = [];
  let limit = Infinity;
  const sums = createFactSums(addSlot);
  for (const leaf of leavesOf(nodes)) {
    const part = solePart(nodes, leaf);
    const choice = part === undefined ? -1 : (parts.choice[part] as number);
    const table = part === undefined || choice >= 0 ? undefined : tableOf(parts, pieces, part);
    if (part !== undefined && choice >= 0) {
      choices.push(leaf, choice, choicePoints.length);
      choicePoints.push(...pieces.shift.slice(parts.from[part], parts.to[part]));
    } else if (table !== undefined && table.limit >= LEAST_LIMIT) {
      tables.push(leaf, sums.slotOf(table.above), sums.slotOf(table.below));
      ends.push(...filledUp(table));
      limit = Math.min(limit, table.limit);
    } else others.push(leaf);
  }
  // The spare node makes the first choice of a fact that is always known.
  const spare = [nodes.operation.length, ONE_SLOT, choicePoints.push(0, 0) - 2];
  return {
    choices: filledWith(spare, choices),
    choicePoints: Float64Array.from(choicePoints),
    factSums: Int32Array.from(sums.list),
    tables: Int32Array.from(tables),
    ends: Float64Array.from(ends),
    limit,
    others: Int32Array.from(others),
    ...sumsOf(nodes),
  };
}

/** Sums of facts: those of more than one are added up once, one fact after another. */
function createFactSums(addSlot: () => number): { readonly list: number[]; slotOf(slots: readonly number[]): number } {
  const list: number[] = [];
  const known = new Map<string, number>();
  function slotOf(slots: readonly number[]): number {
    const [last = ONE_SLOT] = slots.slice(-1);
    if (slots.length <= 1) return last;
    const key = slots.join();
    const ready = known.get(key);
    if (ready !== undefined) return ready;
    const rest = slotOf(slots.slice(0, -1));
    const sum = addSlot();
    known.set(key, sum);
    list.push(sum, rest, last);
    return sum;
  }
  return { list, slotOf };
}

/** The one part of a leaf that is not rounded. */
function solePart(nodes: FlatNodes, leaf: number): number | undefined {
  const [from, to] = [nodes.from[leaf] as number, nodes.to[leaf] as number];
  return nodes.operation[leaf] === PARTS && nodes.roundTo[leaf] === 0 && to - from === 1 ? from : undefined;
}

function filledUp({ ends, points }: Table): readonly number[] {
  const missing = MOST_ENDS - ends.length;
  return [...ends, ...new Array<number>(missing).fill(Infinity), ...points, ...new Array<number>(missing).fill(0)];
}

function leavesOf({ operation }: FlatNodes): readonly number[] {
  return Array.from(operation.keys()).filter((node) => (operation[node] as number) < SUM);
}

/** Numbers of nodes, filled up with those of a spare one until they can be read so many at once. */
function filledWith(spare: readonly number[], numbers: readonly number[]): Int32Array {
  const turn = AT_ONCE * spare.length;
  const filled = new Int32Array(Math.ceil(numbers.length / turn) * turn);
  filled.set(numbers);
  for (let index = numbers.length; index < filled.length; index += spare.length) filled.set(spare, index);
  return filled;
}

/** The groups that are sums of the leaves below them, over the leaves in tree order: those below a node stand together. */
function sumsOf(nodes: FlatNodes): Pick<Shortcuts, "leaves" | "sums" | "groups" | "isSum" | "onlySums"> {
  const size = nodes.operation.length;
  const leaves = leavesOf(nodes);
  const placeFrom = new Int32Array(size + 1);
  for (let node = 0; node < size; node += 1) {
    placeFrom[node + 1] = (placeFrom[node] as number) + Number((nodes.operation[node] as number) < SUM);
  }
  const isSum = new Uint8Array(size);
  const endOf = new Int32Array(size);
  const sums: number[] = [];
  const groups: number[] = [];
  for (let node = size - 1; node >= 0; node -= 1) {
    const children = nodes.children.slice(nodes.from[node], nodes.to[node]);
    const isGroup = (nodes.operation[node] as number) >= SUM;
    endOf[node] = isGroup ? children.reduce((end, child) => Math.max(end, endOf[child] as number), node + 1) : node + 1;
    if (!isGroup) continue;
    groups.push(node);
    // The total may be rounded and have ends of its own: it is finished after it is added up.
    const isBare = nodes.operation[node] === SUM && (node === 0 || nodes.roundTo[node] === 0);
    const isSummed = (child: number): boolean => (nodes.operation[child] as number) < SUM || isSum[child] === 1;
    if (!isBare || !children.every(isSummed)) continue;
    isSum[node] = 1;
    sums.push(node, placeFrom[node] as number, placeFrom[endOf[node] as number] as number);
  }
  return {
    leaves: filledWith([size], leaves),
    sums: filledWith([size, 0, 0], sums),
    groups: Int32Array.from(groups),
    isSum,
    onlySums: groups.every((node) => isSum[node] === 1),
  };
}
