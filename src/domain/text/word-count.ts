/**
 * Counts tiếng, as Word's status bar does, except that a lone dash or bullet is no word: so nobody is
 * over a limit here who is within it in Word.
 */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
