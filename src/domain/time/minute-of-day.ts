/** "14:10", "14h10", "8 giờ 5" → minutes after midnight; null when it is no hour of the day. */
export function readMinuteOfDay(typed: string): number | null {
  const parts = /^(\d{1,2})\s*(?::|h|g|giờ)\s*(\d{1,2})?\s*(?:phút|p)?$/iu.exec(typed.trim());
  const [hour, minute] = [Number(parts?.[1] ?? 99), Number(parts?.[2] ?? 0)];
  return hour <= 23 && minute <= 59 ? hour * 60 + minute : null;
}

/** 420 → "07:00", as the form shows it. */
export const formatMinuteOfDay = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** 420 → "7h00", 690 → "11h30", as offices write it. */
export const minuteOfDayWords = (minute: number): string => `${Math.floor(minute / 60)}h${String(minute % 60).padStart(2, '0')}`;
