import { silent } from "../../src/testing/laws/silent.js";
import { testLaw } from "./support.js";

testLaw(silent, { random: 60, bundled: 4 });
