import { bounded } from "../../src/testing/laws/bounded.js";
import { completed } from "../../src/testing/laws/completed.js";
import { testLaw } from "./support.js";

testLaw(bounded);
testLaw(completed, { random: 100, bundled: 5 });
