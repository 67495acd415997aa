import { sealed } from "../../src/testing/laws/sealed.js";
import { testLaw } from "./support.js";

testLaw(sealed, { random: 30, bundled: 2 });
