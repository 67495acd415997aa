import { traced } from "../../src/testing/laws/traced.js";
import { testLaw } from "./support.js";

testLaw(traced, { random: 50, bundled: 3 });
