import { exemptions } from "../../src/testing/laws/exemptions.js";
import { testLaw } from "./support.js";

testLaw(exemptions, { random: 60, bundled: 4 });
