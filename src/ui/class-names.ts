/** Joins class names and drops what is switched off. Later classes do not override earlier ones: pass layout only. */
export function cx(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
