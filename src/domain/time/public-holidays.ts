import { addDays, isRealDay, type LocalDay, weekdayOf } from './calendar';

export type Holiday = { day: LocalDay; name: string; provisional: boolean };

/** Mùng 1 Tết: not computed, since Node's Chinese calendar is a day off for Vietnam in some years. */
const newYears: Record<number, LocalDay> = { 2026: '2026-02-17', 2027: '2027-02-06', 2028: '2028-01-26', 2029: '2029-02-13', 2030: '2030-02-02' };
/** 10/3 by the lunar calendar. */
const hungKings: Record<number, LocalDay> = { 2026: '2026-04-26', 2027: '2027-04-16' };
/** Quốc khánh has a second day, before or after 2/9, which is announced each year. */
const besideNationalDay: Record<number, string> = { 2026: '09-01', 2027: '09-03' };

/** Years whose days off the Government has announced: from here on only what the law fixes is certain. */
const lastAnnounced = 2026;

/**
 * Holidays of that year whose days the lists above do not know: somebody must type them in. (The day beside Quốc khánh has at
 * least a provisional one.)
 */
export const unknownHolidays = (year: number): { name: string; rule: string }[] => [
  ...(newYears[year] ? [] : [{ name: 'Tết Nguyên đán', rule: '05 ngày, theo thông báo của năm' }]),
  ...(hungKings[year] ? [] : [{ name: 'Giỗ Tổ Hùng Vương', rule: 'mùng 10 tháng 3 âm lịch' }]),
];

/**
 * The public holidays of a year (Bộ luật Lao động, Điều 112, and 24/11 by NQ 28/2026/QH16) with the days off in lieu of
 * those on a Saturday or Sunday: where a calendar starts from. People correct it when the year is announced.
 */
export function publicHolidays(year: number): Holiday[] {
  const sure = (monthDay: string, name: string): Holiday => ({ day: dayIn(year, monthDay), name, provisional: false });
  const expected = (day: LocalDay, name: string): Holiday => ({ day, name, provisional: year > lastAnnounced });
  const [tet, hung] = [newYears[year], hungKings[year]];
  const days = [
    sure('01-01', 'Tết Dương lịch'),
    ...(tet ? [-1, 0, 1, 2, 3].map((offset) => expected(addDays(tet, offset), 'Tết Nguyên đán')) : []),
    ...(hung ? [expected(hung, 'Giỗ Tổ Hùng Vương')] : []),
    sure('04-30', 'Ngày Chiến thắng'),
    sure('05-01', 'Ngày Quốc tế lao động'),
    sure('09-02', 'Quốc khánh'),
    expected(dayIn(year, besideNationalDay[year] ?? '09-01'), 'Quốc khánh (ngày liền kề)'),
    ...(year >= 2026 ? [sure('11-24', 'Ngày Văn hóa Việt Nam')] : []),
  ];
  return inLieu(days.toSorted((a, b) => (a.day < b.day ? -1 : 1)), year);
}

/** A holiday on a day of rest is made up for on the next working day. */
function inLieu(holidays: readonly Holiday[], year: number): Holiday[] {
  const taken = new Set(holidays.map(({ day }) => day));
  const moved = holidays.filter(({ day }) => weekdayOf(day) > 5).map(({ day, name }): Holiday => {
    let free = addDays(day, 1);
    while (weekdayOf(free) > 5 || taken.has(free)) free = addDays(free, 1);
    taken.add(free);
    return { day: free, name: `Nghỉ bù ${name}`, provisional: year > lastAnnounced };
  });
  return [...holidays, ...moved].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

function dayIn(year: number, monthDay: string): LocalDay {
  const day = `${year}-${monthDay}`;
  if (!isRealDay(day)) throw new RangeError(`not a calendar day: ${day}`);
  return day;
}
