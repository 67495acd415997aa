import type { Engine } from "../engines.js";
import { type DecimalScores, scoreByDecimal } from "../police/decimal.js";
import { type FloatScores, scoreByFloat } from "../police/float.js";
import { type FloatRowScores, scoreRowByFloat } from "../police/floatRow.js";
import { rowOf } from "../police/row.js";
import { codes } from "../police/table.js";

/** Plain numbers, as fast as the language allows without generated code. */
export const floatEngine: Engine<FloatScores> = {
  score: ({ facts }) => scoreByFloat(facts),
  points: ({ total, nodes }) => ({ ...nodes, "": total }),
};

/** Plain numbers over facts that stand in a row. */
export const floatRowEngine: Engine<FloatRowScores> = {
  score: (unit) => scoreRowByFloat(rowOf(unit)),
  points: ({ total, nodes }) => ({
    ...Object.fromEntries(codes.map((code, place) => [code, nodes[place] ?? Number.NaN])),
    "": total,
  }),
};

/** The same with decimal.js. */
export const decimalEngine: Engine<DecimalScores> = {
  score: ({ facts }) => scoreByDecimal(facts),
  points: ({ total, nodes }) => ({
    ...Object.fromEntries(Object.entries(nodes).map(([code, points]) => [code, points.toNumber()])),
    "": total.toNumber(),
  }),
};
