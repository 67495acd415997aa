import { CalendarVietnamese } from "date-chinese";
import type { Source } from "../src/facts/types.js";
import type { Holiday, HolidayCalendar } from "../src/holidays/types.js";
import type { Text } from "../src/i18n/text.js";
import { dateOfDay, dayOf } from "../src/number/calendar.js";

// The days of a year as far as the Labour Code determines them; what a notice of the year decides is a model by a
// stated rule. A year whose notice is at hand is written by hand instead.

type Kind = Omit<Holiday, "date">;

const code = (place: string): Source => ({ document: "Bộ luật Lao động số 45/2019/QH14", place });
const weeklyRest = code("Điều 111 khoản 3");
const text = (vi: string, en: string): Text => ({ vi, en });

const FIXED = text("Ngày dương lịch cố định theo luật.", "A fixed day by the law.");
const TET = text("Tết Âm lịch", "Lunar New Year");
const NATIONAL = text("Quốc khánh", "National Day");
const KINGS = text("Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration Day");

/** The calendar of a year without a notice. */
export function modelHolidays(year: number): HolidayCalendar {
  const days = new Map<number, Kind>();
  const add = (day: number, kind: Kind): void => void days.set(day, kind);
  const fixed = (month: number, day: number, title: Text, place: string): void =>
    add(dayIn(year, month, day), { title, status: "reconstructed", reason: FIXED, source: code(place) });

  fixed(1, 1, text("Tết Dương lịch", "New Year's Day"), "Điều 112 khoản 1 điểm a");
  for (const [day, kind] of lunarNewYear(year)) add(day, kind);
  add(lunarDay(year, 3, 10), {
    title: KINGS,
    status: "reconstructed",
    reason: text(
      "Mồng 10 tháng 3 âm lịch, tính theo âm lịch Việt Nam (múi giờ UTC+7).",
      "The 10th of the 3rd lunar month, by the Vietnamese lunar calendar (UTC+7).",
    ),
    source: code("Điều 112 khoản 1 điểm e"),
  });
  fixed(4, 30, text("Ngày Chiến thắng", "Reunification Day"), "Điều 112 khoản 1 điểm c");
  fixed(5, 1, text("Ngày Quốc tế lao động", "Labour Day"), "Điều 112 khoản 1 điểm d");
  fixed(9, 2, NATIONAL, "Điều 112 khoản 1 điểm đ");
  add(nextToNationalDay(year), {
    title: NATIONAL,
    status: "model",
    reason: text(
      "Ngày liền kề do Thủ tướng Chính phủ quyết định hằng năm; ở đây là ngày cho kỳ nghỉ liền mạch dài nhất; bằng nhau thì ngày không trùng ngày nghỉ hằng tuần, rồi đến ngày 01/9.",
      "The day next to it is decided every year by the Prime Minister; here the one with the longest unbroken leave; of equals the one that is no weekly day of rest, then 1 September.",
    ),
    source: code("Điều 112 khoản 1 điểm đ, khoản 3"),
  });
  addSubstitutes(days);
  return {
    format: "chamdiem/holidays@1",
    year,
    title: text(`Ngày nghỉ lễ, tết năm ${year}`, `Public holidays of ${year}`),
    note: text(
      "Dựng theo Bộ luật Lao động, chưa đối chiếu với văn bản luật và thông báo nghỉ lễ, tết của năm. Không có ngày làm bù và ngày hoán đổi.",
      "Built by the Labour Code, not compared with the text of the law or the notice of the year. Without swapped days.",
    ),
    days: Array.from(days)
      .sort(([first], [second]) => first - second)
      .map(([day, kind]) => ({ date: dateOfDay(day), ...kind })),
  };
}

/** Five days: the eve and what lies around it, as the fewest of them fall on days that are free anyway. */
function lunarNewYear(year: number): readonly (readonly [number, Kind])[] {
  const first = lunarDay(year, 1, 1);
  const free = (from: number): number => fiveFrom(from).filter(isWeekend).length;
  const start = free(first - 1) < free(first - 2) ? first - 1 : first - 2;
  return fiveFrom(start).map((day) => [
    day,
    {
      title: TET,
      status: day === first ? "reconstructed" : "model",
      reason:
        day === first
          ? text(
              "Mồng 1 tháng Giêng, tính theo âm lịch Việt Nam (múi giờ UTC+7).",
              "The first day of the lunar year, by the Vietnamese lunar calendar (UTC+7).",
            )
          : text(
              "Luật cho 5 ngày, Thủ tướng Chính phủ quyết định ngày cụ thể; ở đây là hai ngày cuối năm và ba ngày đầu năm, hoặc một ngày cuối năm và bốn ngày đầu năm khi cách ấy ít trùng ngày nghỉ hằng tuần hơn.",
              "The law gives 5 days, the Prime Minister decides which; here the last two and the first three days of the lunar years, or the last one and the first four where fewer of these fall on weekly days of rest.",
            ),
      source: code("Điều 112 khoản 1 điểm b, khoản 3"),
    },
  ]);
}

function fiveFrom(start: number): readonly number[] {
  return Array.from({ length: 5 }, (_, index) => start + index);
}

/** 1 or 3 September. */
function nextToNationalDay(year: number): number {
  const day = dayIn(year, 9, 2);
  const [before, after] = [
    [day - 1, day],
    [day, day + 1],
  ] as const;
  const gain = leaveAround(after) - leaveAround(before);
  const onRest = after.filter(isWeekend).length - before.filter(isWeekend).length;
  return gain > 0 || (gain === 0 && onRest < 0) ? day + 1 : day - 1;
}

/** How many days in a row are free with these days and the days off in their place. */
function leaveAround(days: readonly number[]): number {
  const free = new Set(days);
  for (const day of days) if (isWeekend(day)) free.add(nextWorked(day, free));
  const isFree = (day: number): boolean => free.has(day) || isWeekend(day);
  let [from, to] = [days[0] ?? 0, days.at(-1) ?? 0];
  while (isFree(from - 1)) from -= 1;
  while (isFree(to + 1)) to += 1;
  return to - from + 1;
}

/** A holiday on a weekly day of rest is given back on the next working day. */
function addSubstitutes(days: Map<number, Kind>): void {
  const onRest = Array.from(days)
    .filter(([day]) => isWeekend(day))
    .sort(([first], [second]) => first - second);
  for (const [day, { title }] of onRest) {
    const given = nextWorked(day, days);
    // The day follows from the law as far as the days before it do.
    const isModel = Array.from({ length: given - day }, (_, index) => days.get(day + index)).some(
      (between) => between?.status === "model",
    );
    days.set(given, {
      title: text(`Nghỉ bù ${title.vi}`, `In place of: ${title.en ?? title.vi}`),
      status: isModel ? "model" : "reconstructed",
      reason: text(
        `Ngày ${dateOfDay(day).split("-").reverse().join("/")} trùng ngày nghỉ hằng tuần nên nghỉ bù vào ngày làm việc kế tiếp.`,
        `${dateOfDay(day)} is a weekly day of rest, so the next working day is free.`,
      ),
      source: weeklyRest,
    });
  }
}

function nextWorked(day: number, free: { has(day: number): boolean }): number {
  let next = day + 1;
  while (isWeekend(next) || free.has(next)) next += 1;
  return next;
}

function isWeekend(day: number): boolean {
  const weekday = new Date(day * 86_400_000).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function dayIn(year: number, month: number, day: number): number {
  const found = dayOf(year, month, day);
  if (found === undefined) throw new RangeError(`${year}-${month}-${day} is no day.`);
  return found;
}

/** A day of the Vietnamese lunar year that begins in this year. */
function lunarDay(year: number, month: number, day: number): number {
  const calendar = new CalendarVietnamese();
  calendar.fromGregorian(year, 7, 1);
  const [cycle = 0, yearOfCycle = 0] = calendar.get();
  calendar.set(cycle, yearOfCycle, month, 0, day);
  const found = calendar.toGregorian(year);
  return dayIn(found.year, found.month, found.day);
}
