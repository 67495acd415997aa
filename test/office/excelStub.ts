/**
 * Stands for Excel's object model in the page of the task pane, as far as the pane uses it: nothing is known before it
 * was loaded and synchronised. Handed to the browser as text, so that it uses nothing from outside.
 */
export function installExcel(cells: unknown[][]): void {
  // The blank page before the add-in's own has no storage.
  if (location.origin === "null") return;
  // What stands in the file: it is there again when the page is opened anew.
  const saved = JSON.parse(sessionStorage.getItem("workbook") ?? "null") ?? { settings: {}, bound: -1 };
  const sheets: { name: string; cells: unknown[][] }[] = saved.sheets ?? [{ name: "Sheet1", cells }];
  let bound: { name: string; cells: unknown[][] } | undefined = sheets[saved.bound];
  const settings: { [key: string]: string } = saved.settings;
  addEventListener("pagehide", () => {
    const place = bound === undefined ? -1 : sheets.indexOf(bound);
    sessionStorage.setItem("workbook", JSON.stringify({ sheets, bound: place, settings }));
  });
  let handlers: (() => Promise<void>)[] = [];

  const rangeOf = (sheet: { name: string; cells: unknown[][] }) => {
    let wished = "";
    let known: { address: string; values: unknown[][] } | undefined;
    const read = (name: "address" | "values"): never | unknown => {
      if (known === undefined || !wished.includes(name)) throw new Error(`The property ${name} is not loaded.`);
      return known[name];
    };
    const range = {
      sheet,
      load: (properties: string) => {
        wished = properties;
      },
      settle: () => {
        if (wished !== "") known = { address: `${sheet.name}!A1`, values: sheet.cells.map((row) => [...row]) };
      },
      get address() {
        return read("address");
      },
      get values() {
        return read("values");
      },
      // As Excel does: what has no text format and looks like a number or a formula becomes one.
      set values(rows: unknown) {
        for (const [at, row] of (rows as unknown[][]).entries()) {
          const formats = (range.numberFormat as string[][])[at] ?? [];
          const changed = row.find(
            (cell, column) => typeof cell === "string" && /^[\d=+@-]/.test(cell) && formats[column] !== "@",
          );
          if (changed !== undefined) throw new Error(`Excel would change ${changed}.`);
        }
        sheet.cells = (rows as unknown[][]).map((row) => [...row]);
      },
      numberFormat: [] as string[][],
      format: { autofitColumns: () => {}, font: { bold: false } },
      select: () => {},
    };
    open.push(range);
    return range;
  };
  let open: { settle: () => void }[] = [];
  const onDataChanged = { add: (handler: () => Promise<void>) => handlers.push(handler) };

  /** Something that may not be there, of which a property has to be loaded first. */
  const orNull = (property: string, find: () => unknown, content: object) => {
    let wished = "";
    let isSettled = false;
    const item = {
      ...content,
      load: (properties: string) => {
        wished = properties;
      },
      settle: () => {
        isSettled = wished === property;
      },
      get isNullObject() {
        if (!isSettled) throw new Error(`The property ${property} is not loaded.`);
        return find() === undefined;
      },
    };
    open.push(item);
    return item;
  };

  const context = {
    workbook: {
      getSelectedRange: () => rangeOf(sheets.at(-1) ?? { name: "", cells: [] }),
      bindings: {
        add: (range: { sheet: { name: string; cells: unknown[][] } }) => {
          bound = range.sheet;
          handlers = [];
          return { onDataChanged };
        },
        getItem: () => ({ getRange: () => rangeOf(bound ?? { name: "", cells: [] }) }),
        getItemOrNullObject: () =>
          orNull("id", () => bound, {
            id: "chamdiem.facts",
            onDataChanged,
            getRange: () => rangeOf(bound ?? { name: "", cells: [] }),
          }),
      },
      settings: {
        add: (key: string, value: string) => {
          settings[key] = value;
        },
        getItemOrNullObject: (key: string) => orNull("value", () => settings[key], { value: settings[key] }),
      },
      worksheets: {
        add: () => {
          const sheet = { name: `Sheet${sheets.length + 1}`, cells: [] as unknown[][] };
          sheets.push(sheet);
          return { getRangeByIndexes: () => rangeOf(sheet), activate: () => {} };
        },
      },
    },
    sync: () => {
      for (const range of open) range.settle();
      return Promise.resolve();
    },
  };
  const scope = globalThis as unknown as { [name: string]: unknown };
  scope["Excel"] = {
    run: (batch: (given: typeof context) => Promise<unknown>) => {
      open = [];
      return batch(context);
    },
  };
  // What the test does as the person at the sheet.
  scope["typeInto"] = async (fact: string, value: unknown) => {
    for (const row of bound?.cells ?? []) if (row[0] === fact) row[row.length - 1] = value;
    for (const handler of handlers) await handler();
  };
  scope["boundCells"] = () => bound?.cells;
  scope["lastSheet"] = () => sheets.at(-1);
}
