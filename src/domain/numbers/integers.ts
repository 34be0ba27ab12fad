/** 2.530.000 */
export function formatInteger(value: number | bigint): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError(`not an integer: ${value}`);
  return groupDigits(String(value));
}

/** For papers, where a count under ten is padded: 01 sáng kiến, 14 sáng kiến. */
export function formatCount(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : formatInteger(count);
}

/** Reads 2530000 and 2.530.000; nothing that could be a decimal. */
export function parseInteger(text: string): number | null {
  const typed = text.trim();
  if (!/^(\d{1,15}|\d{1,3}(\.\d{3}){1,4})$/.test(typed)) return null;
  return Number(typed.replaceAll('.', ''));
}

export function groupDigits(digits: string): string {
  return digits.replace(/\d(?=(\d{3})+$)/g, '$&.');
}
