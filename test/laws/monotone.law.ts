import { goodMoves } from "../../src/testing/laws/goodMoves.js";
import { monotone } from "../../src/testing/laws/monotone.js";
import { testLaw } from "./support.js";

testLaw(monotone, { random: 70, bundled: 4 });
testLaw(goodMoves, { random: 10, bundled: 12 });
