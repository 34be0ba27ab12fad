/** Twenty thousand lines with a summary each take a third of this in Excel. */
export const mostListBytes = 12 * 1024 * 1024;
