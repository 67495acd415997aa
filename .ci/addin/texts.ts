import type { Plugin } from "esbuild";
import { ENGLISH } from "../../src/i18n/en.js";
import { VIETNAMESE } from "../../src/i18n/vi.js";

/** Families of texts that nothing in a spreadsheet says: those of the command, of JSON files and of the prover. */
export const LEFT_OUT = ["cli", "facts", "json", "lint"] as const;

/** English texts that are words in cells, and stay. */
const WORDS = /^(?:yes|no|report\.never|addin\.(?:quantity|row|word)\..*)$/;

function chosen(texts: { readonly [code: string]: string }, isWanted: (code: string) => boolean): string {
  return JSON.stringify(Object.fromEntries(Object.entries(texts).filter(([code]) => isWanted(code))));
}

/** The add-ins speak Vietnamese: other texts would be a fourth of the bundle. */
export const spreadsheetTexts: Plugin = {
  name: "spreadsheet-texts",
  setup(build) {
    build.onLoad({ filter: /[\\/]i18n[\\/]vi\.ts$/ }, () => ({
      contents: `export const VIETNAMESE = ${chosen(VIETNAMESE, (code) => !LEFT_OUT.some((family) => code.startsWith(`${family}.`)))};`,
      loader: "ts",
    }));
    build.onLoad({ filter: /[\\/]i18n[\\/]en\.ts$/ }, () => ({
      contents: `import { VIETNAMESE } from "./vi.js"; export const ENGLISH = { ...VIETNAMESE, ...${chosen(ENGLISH, (code) => WORDS.test(code))} };`,
      loader: "ts",
    }));
  },
};
