import { alike } from "../../src/testing/laws/alike.js";
import { testLaw } from "./support.js";

testLaw(alike, { random: 20, bundled: 2 });
