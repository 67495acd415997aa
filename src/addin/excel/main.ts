import { cellFormats } from "../pane/cellFormats.js";
import { inputTable } from "../pane/inputTable.js";
import { paneText } from "../pane/paneText.js";
import { paneView } from "../pane/paneView.js";
import { resultSheet } from "../pane/resultSheet.js";
import { problemText } from "../problem.js";
import { associateFunctions, type CustomFunctionsHost } from "./associate.js";
import { createLoader, type Loader } from "./loader.js";

declare const CustomFunctions: CustomFunctionsHost;

async function fetchJson(file: string): Promise<unknown> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

const loader: Loader = createLoader(fetchJson, "vi");
associateFunctions(CustomFunctions, loader);

// What the task pane, which shares the page, takes from here.
export { cellFormats, inputTable, loader, paneText, paneView, problemText, resultSheet };
