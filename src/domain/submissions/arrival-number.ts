/** "612" → "613", "15a" → "16": what văn thư's register most likely gives next. Empty when there is nothing to go by. */
export function nextArrivalNumber(last: string): string {
  const digits = /^\d{1,12}/u.exec(last.trim())?.[0];
  return digits ? String(Number(digits) + 1).padStart(digits.length, '0') : '';
}
