import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { modelHolidays } from "../../.ci/holidays.js";
import { holidays } from "../../src/calendars.js";
import { holidayDays } from "../../src/holidays/days.js";
import { parseHolidays } from "../../src/holidays/parse.js";
import { dateOfDay, dayNumber, workingDaysBetween } from "../../src/number/calendar.js";

const folder = new URL("../../rubrics/holidays/", import.meta.url);
const byYear = holidays.map((calendar) => [calendar.year, calendar] as const);
const day = (date: string): number => dayNumber(date) ?? Number.NaN;

/** The lunar calendar of the runtime; its meridian is UTC+8, which gives these years the same days. */
const lunar = new Intl.DateTimeFormat("en-u-ca-chinese", { timeZone: "UTC", month: "numeric", day: "numeric" });

function lunarDateOf(date: string): string {
  return lunar.format(new Date(`${date}T12:00:00Z`));
}

describe("the calendars of public holidays", () => {
  it("are all that lie in the folder, a year each, and valid", () => {
    const files = readdirSync(folder).sort();
    expect(files).toEqual(holidays.map(({ year }) => `${year}.json`));
    for (const calendar of holidays) {
      expect(calendar).toEqual(JSON.parse(readFileSync(new URL(`${calendar.year}.json`, folder), "utf8")));
      expect(parseHolidays(calendar)).toEqual({ ok: true, value: calendar });
    }
  });

  it.each(byYear)(
    "%i has the days that the law names: 1, 5, 1, 1, 1 and 2, and one for each on a weekend",
    (_, { days }) => {
      const own = days.filter(({ title }) => !title.vi.startsWith("Nghỉ bù"));
      const counts = new Map<string, number>();
      for (const { title } of own) counts.set(title.vi, (counts.get(title.vi) ?? 0) + 1);
      expect(Object.fromEntries(counts)).toEqual({
        "Tết Dương lịch": 1,
        "Tết Âm lịch": 5,
        "Giỗ Tổ Hùng Vương": 1,
        "Ngày Chiến thắng": 1,
        "Ngày Quốc tế lao động": 1,
        "Quốc khánh": 2,
      });
      // A year has eleven days off on working days, wherever its holidays fall.
      const all = holidayDays(holidays).days;
      const [from, to] = [day(`${days[0]?.date.slice(0, 4)}-01-01`) - 1, day(`${days[0]?.date.slice(0, 4)}-12-31`)];
      expect(workingDaysBetween(from, to, new Set()) - workingDaysBetween(from, to, all)).toBe(11);
    },
  );

  it.each(byYear)("%i has the lunar days where another lunar calendar has them", (_, { days }) => {
    const titled = (title: string): readonly string[] =>
      days.filter((one) => one.title.vi === title).map(({ date }) => date);
    const tet = titled("Tết Âm lịch");
    expect(tet.map(lunarDateOf)).toContain("1/1");
    expect(tet.map(lunarDateOf).slice(-3)).toContain("1/3");
    const numbers = tet.map(day);
    expect(numbers).toEqual(numbers.map((_number, index) => (numbers[0] ?? 0) + index));
    expect(titled("Giỗ Tổ Hùng Vương").map(lunarDateOf)).toEqual(["3/10"]);
  });

  it.each(byYear)("%i gives a day off in place on the next working day", (year, { days }) => {
    for (const { date, title } of days.filter((one) => one.title.vi.startsWith("Nghỉ bù"))) {
      const number = day(date);
      expect(new Date(number * 86_400_000).getUTCDay() % 6, `${date} ${title.vi}`).not.toBe(0);
      // The day before it is free as well: no working day lies between.
      const before = dateOfDay(number - 1);
      const isRest = new Date((number - 1) * 86_400_000).getUTCDay() % 6 === 0;
      expect(isRest || days.some((one) => one.date === before), `${year}: ${before}`).toBe(true);
    }
  });

  it.each(byYear)("%i claims no notice that nobody read: a choice is a model", (year, calendar) => {
    expect(calendar).toEqual(modelHolidays(year));
    expect(calendar.days.filter(({ status }) => status === "official")).toEqual([]);
    const chosen = calendar.days.filter(
      ({ source }) => source.place?.endsWith("khoản 3") === true && source.place !== "Điều 111 khoản 3",
    );
    expect(chosen.filter(({ status }) => status === "model")).toHaveLength(5);
    for (const { reason, source } of calendar.days) {
      expect(reason.vi).not.toBe("");
      expect(source.document).toBe("Bộ luật Lao động số 45/2019/QH14");
    }
  });

  it("calls a day off in place a model where it depends on one", () => {
    const of2024 = holidays.find(({ year }) => year === 2024)?.days ?? [];
    expect(of2024.find(({ date }) => date === "2024-02-13")?.status).toBe("model");
    const of2022 = holidays.find(({ year }) => year === 2022)?.days ?? [];
    expect(of2022.find(({ date }) => date === "2022-05-03")).toMatchObject({
      status: "reconstructed",
      reason: { vi: "Ngày 01/05/2022 trùng ngày nghỉ hằng tuần nên nghỉ bù vào ngày làm việc kế tiếp." },
    });
  });
});

describe("parseHolidays", () => {
  const text = { vi: "Lễ" };
  const holiday = (date: string) => ({
    date,
    title: text,
    status: "official",
    reason: text,
    source: { document: "Thông báo" },
  });
  const calendar = (...dates: readonly string[]) => ({
    format: "chamdiem/holidays@1",
    year: 2027,
    title: text,
    days: dates.map(holiday),
  });

  it("refuses days of another year, out of order or twice, and what is malformed", () => {
    expect(parseHolidays(calendar("2027-01-01", "2027-02-05")).ok).toBe(true);
    const issues = (document: unknown) => {
      const result = parseHolidays(document);
      return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
    };
    expect(issues(calendar("2026-12-31", "2027-01-01"))).toEqual(["holidays.otherYear /days/0/date"]);
    expect(issues(calendar("2027-02-05", "2027-01-01"))).toEqual(["holidays.order /days/1/date"]);
    expect(issues(calendar("2027-01-01", "2027-01-01"))).toEqual(["holidays.order /days/1/date"]);
    expect(issues(calendar("2027-02-30"))).toEqual(["document.pattern /days/0/date"]);
  });
});
