import { alike } from "./laws/alike.js";
import { bounded } from "./laws/bounded.js";
import { completed } from "./laws/completed.js";
import { documents } from "./laws/documents.js";
import { exemptions } from "./laws/exemptions.js";
import { goodMoves } from "./laws/goodMoves.js";
import type { Law } from "./laws/law.js";
import { monotone } from "./laws/monotone.js";
import { order } from "./laws/order.js";
import { planned } from "./laws/planned.js";
import { sealed } from "./laws/sealed.js";
import { silent } from "./laws/silent.js";
import { traced } from "./laws/traced.js";

/**
 * All laws of a score, by name.
 *
 * @remarks Since 0.1.0
 */
export const laws: readonly Law[] = [
  alike,
  bounded,
  completed,
  documents,
  exemptions,
  goodMoves,
  monotone,
  order,
  planned,
  sealed,
  silent,
  traced,
];
