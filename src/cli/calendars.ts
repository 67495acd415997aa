import { InvalidDocumentError } from "../document/error.js";
import { parseJson } from "../document/json.js";
import { parseHolidays } from "../holidays/parse.js";
import type { HolidayCalendar } from "../holidays/types.js";
import { readDocument, refused } from "./documents.js";
import type { CommandIo } from "./io.js";

const FOLDER = "rubrics/holidays";

/** The calendars of the files, and for other years those that come with the library. @throws {MalformedError} */
export async function readCalendars(files: readonly string[], io: CommandIo): Promise<readonly HolidayCalendar[]> {
  const calendars = new Map<number, HolidayCalendar>();
  for (const file of await io.packaged.list(FOLDER)) {
    const document = parseJson(await io.packaged.read(`${FOLDER}/${file}`));
    // These come with the library, whose own tests have read them.
    if (document.ok) keep(document.value as HolidayCalendar, calendars);
  }
  for (const file of files) {
    const document = await readDocument(file, io);
    keep(
      refused(document, () => accepted(document.value)),
      calendars,
    );
  }
  return Array.from(calendars.values());
}

function keep(calendar: HolidayCalendar, calendars: Map<number, HolidayCalendar>): void {
  calendars.set(calendar.year, calendar);
}

function accepted(document: unknown): HolidayCalendar {
  const result = parseHolidays(document);
  if (!result.ok) throw new InvalidDocumentError(result.issues);
  return result.value;
}
