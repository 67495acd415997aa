import { planned } from "../../src/testing/laws/planned.js";
import { testLaw } from "./support.js";

testLaw(planned, { random: 60, bundled: 2 });
