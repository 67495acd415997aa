import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The workbook with other contents of its sheets. */
export function withSheets(file: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  const changed = Object.entries(parts).map(([path, bytes]): [string, Uint8Array] => [
    path,
    path.startsWith("xl/worksheets/sheet") ? strToU8(change(strFromU8(bytes))) : bytes,
  ]);
  return zipSync(Object.fromEntries(changed));
}

/** The workbook without the values that its formulas showed when it was written. */
export function withoutCachedValues(file: Uint8Array): Uint8Array {
  return withSheets(file, (xml) => xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"));
}

/** The workbook with one wrong value in every formula cell. */
export function withWrongCachedValues(file: Uint8Array): Uint8Array {
  return withSheets(file, (xml) =>
    xml.replace(/ t="(?:str|b)"(><f>)/g, "$1").replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1<v>999</v>"),
  );
}
