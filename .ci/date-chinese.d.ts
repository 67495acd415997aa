/** What we use of the package; its own declarations stand where the compiler does not look. */
declare module "date-chinese" {
  export class CalendarVietnamese {
    fromGregorian(year: number, month: number, day: number): this;
    /** Cycle, year of the cycle, month, leap, day. */
    get(): number[];
    set(cycle: number, yearOfCycle: number, month: number, leap: number, day: number): this;
    toGregorian(year: number): { readonly year: number; readonly month: number; readonly day: number };
  }
}
