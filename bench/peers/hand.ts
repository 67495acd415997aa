import type { Engine } from "../engines.js";
import { type DecimalScores, scoreByDecimal } from "../police/decimal.js";
import { type FloatScores, scoreByFloat } from "../police/float.js";

/** Plain numbers, as fast as the language allows without generated code. */
export const floatEngine: Engine<FloatScores> = {
  score: ({ facts }) => scoreByFloat(facts),
  points: ({ total, nodes }) => ({ ...nodes, "": total }),
};

/** The same with decimal.js. */
export const decimalEngine: Engine<DecimalScores> = {
  score: ({ facts }) => scoreByDecimal(facts),
  points: ({ total, nodes }) => ({
    ...Object.fromEntries(Object.entries(nodes).map(([code, points]) => [code, points.toNumber()])),
    "": total.toNumber(),
  }),
};
