import { dateOfDay, dayNumber, dayOf } from "../number/calendar.js";
import { folded } from "./columns.js";
import type { DossierChannel } from "./types.js";

/** A cell that cannot be read: the code of the message that says so. */
export interface BadCell {
  readonly bad: "dossier.badDate" | "dossier.badChannel" | "dossier.badNumber" | "dossier.badAnswer";
}

const TIME = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?`;
const DAY_FIRST = new RegExp(String.raw`^(?:${TIME}\s+)?(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[\s,]+${TIME})?$`);
const YEAR_FIRST = new RegExp(String.raw`^(\d{4}-\d{2}-\d{2})(?:[T\s]${TIME}(?:Z|[+-]\d{2}:?\d{2})?)?$`);

/**
 * A day, written 05/03/2024 (day first, always) or 2024-03-05. A time of day beside it is left out: dossiers are
 * counted by days.
 */
export function readDate(cell: string): string | BadCell {
  const iso = YEAR_FIRST.exec(cell)?.[1];
  if (iso !== undefined) return dayNumber(iso) === undefined ? { bad: "dossier.badDate" } : iso;
  const [, day, , month, year] = DAY_FIRST.exec(cell) ?? [];
  const found = day === undefined ? undefined : dayOf(Number(year), Number(month), Number(day));
  return found === undefined ? { bad: "dossier.badDate" } : dateOfDay(found);
}

const CHANNELS: { readonly [channel in DossierChannel]: readonly string[] } = {
  online: ["Trực tuyến", "Nộp trực tuyến", "Qua mạng", "Online"],
  counter: ["Trực tiếp", "Nộp trực tiếp", "Tại quầy", "Counter", "In person"],
  post: [
    "Bưu chính",
    "Bưu chính công ích",
    "Qua bưu chính",
    "Dịch vụ bưu chính",
    "Dịch vụ bưu chính công ích",
    "BCCI",
    "Post",
  ],
};

const channels = new Map(
  (Object.entries(CHANNELS) as [DossierChannel, readonly string[]][]).flatMap(([channel, names]) =>
    names.map((name) => [folded(name), channel] as const),
  ),
);

/** How the dossier came in. */
export function readChannel(cell: string): DossierChannel | BadCell {
  return channels.get(folded(cell)) ?? { bad: "dossier.badChannel" };
}

/** A whole number; spreadsheets also write 2 as `2,0` or `2.0`. */
export function readCount(cell: string): number | BadCell {
  const digits = /^(\d{1,5})(?:[.,]0+)?$/.exec(cell)?.[1];
  return digits === undefined ? { bad: "dossier.badNumber" } : Number(digits);
}

const YES: ReadonlySet<string> = new Set(["co", "yes", "true", "1"]);
const NO: ReadonlySet<string> = new Set(["khong", "no", "false", "0"]);

/** Có hoặc không. */
export function readAnswer(cell: string): boolean | BadCell {
  const answer = folded(cell);
  if (YES.has(answer)) return true;
  return NO.has(answer) ? false : { bad: "dossier.badAnswer" };
}
