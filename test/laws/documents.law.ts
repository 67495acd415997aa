import { documents } from "../../src/testing/laws/documents.js";
import { testLaw } from "./support.js";

testLaw(documents);
