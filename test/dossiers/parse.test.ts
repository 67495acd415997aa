import { describe, expect, it } from "vitest";
import { parseDossiers } from "../../src/dossiers/parse.js";

const list = (...dossiers: readonly object[]) => ({ format: "chamdiem/dossiers@1", dossiers });

describe("parseDossiers", () => {
  it("accepts a list with all that it can say", () => {
    const document = {
      ...list({
        id: "A",
        received: "2024-03-01",
        due: "2024-03-08",
        returned: "2024-03-07",
        channel: "post",
        supplements: 1,
        pausedDays: 2,
        apology: false,
      }),
      $schema: "urn:chamdiem:schema:dossiers@1",
      source: { file: "ds.csv", sha256: "0".repeat(64) },
      asOf: "2024-12-31",
    };
    expect(parseDossiers(document)).toEqual({ ok: true, value: document });
    expect(parseDossiers(list())).toMatchObject({ ok: true });
  });

  it("reports what is malformed, and what contradicts itself, by its place", () => {
    const issues = (document: unknown) => {
      const result = parseDossiers(document);
      return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
    };
    expect(issues(list({ received: "2024-02-30", due: "2024-03-08", canal: "x" }))).toEqual([
      "document.pattern /dossiers/0/received",
      "document.unknownKey /dossiers/0/canal",
    ]);
    expect(
      issues({ ...list({ received: "2024-03-05", due: "2024-03-04", returned: "2024-03-04" }), asOf: "2024-03-01" }),
    ).toEqual([
      "dossier.dueBeforeReceived /dossiers/0/due",
      "dossier.returnedBeforeReceived /dossiers/0/returned",
      "dossier.afterAsOf /dossiers/0/received",
    ]);
  });
});
