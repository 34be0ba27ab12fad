/** How a sign-in name is stored and compared: trimmed, NFC, lower case. */
export const cleanSignInName = (typed: string): string => typed.normalize('NFC').trim().toLowerCase();
