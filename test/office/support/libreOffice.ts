import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Without these, LibreOffice shows the values that the file brought along instead of working them out. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Formats, with the filters that write them. */
const FILTERS = { xlsx: "xlsx:Calc MS Excel 2007 XML", ods: "ods", pdf: "pdf" } as const;

/** A LibreOffice with a profile and a folder of its own. */
export interface LibreOffice {
  /** Converts all files in one run; they come back in the same order. */
  convert(files: readonly Uint8Array[], from: "xlsx" | "ods", to: keyof typeof FILTERS): readonly Uint8Array[];
  close(): void;
}

export function openLibreOffice(): LibreOffice {
  const home = mkdtempSync(join(tmpdir(), "chamdiem-office-"));
  mkdirSync(join(home, "profile", "user"), { recursive: true });
  writeFileSync(join(home, "profile", "user", "registrymodifications.xcu"), RECALCULATE);
  let runs = 0;
  return {
    convert(files, from, to) {
      runs += 1;
      const input = join(home, `in${runs}`);
      const output = join(home, `out${runs}`);
      mkdirSync(input);
      const names = files.map((_, index) => `w${String(index).padStart(4, "0")}`);
      for (const [index, bytes] of files.entries()) writeFileSync(join(input, `${names[index]}.${from}`), bytes);
      const profile = `-env:UserInstallation=file://${join(home, "profile")}`;
      const paths = names.map((name) => join(input, `${name}.${from}`));
      const args = ["--headless", "--norestore", profile, "--convert-to", FILTERS[to], "--outdir", output, ...paths];
      execFileSync("soffice", args, { stdio: "pipe", timeout: 600_000 });
      return names.map((name) => readFileSync(join(output, `${name}.${to}`)));
    },
    close: () => rmSync(home, { recursive: true, force: true }),
  };
}
