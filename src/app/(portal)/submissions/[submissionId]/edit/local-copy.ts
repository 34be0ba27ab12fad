/** What is typed and not yet on the server, kept in this browser under the account it belongs to. */
export type LocalCopy = { base: string | number; value: unknown };

const prefixOf = (accountId: string): string => `draft:${accountId}:`;

export function localCopies(accountId: string, submissionId: string) {
  const keyOf = (part: string) => `${prefixOf(accountId)}${submissionId}:${part}`;
  return {
    /** False: this browser keeps nothing (private window, full), so leaving the page must be warned of. */
    keep(part: string, copy: LocalCopy): boolean {
      try {
        localStorage.setItem(keyOf(part), JSON.stringify(copy));
        return true;
      } catch {
        return false;
      }
    },
    read(part: string): LocalCopy | null {
      try {
        const text = localStorage.getItem(keyOf(part));
        const copy: unknown = text ? JSON.parse(text) : null;
        return copy && typeof copy === 'object' && 'base' in copy && 'value' in copy ? (copy as LocalCopy) : null;
      } catch {
        return null;
      }
    },
    drop(part: string): void {
      try {
        localStorage.removeItem(keyOf(part));
      } catch {
        // Nothing was kept, so there is nothing to drop.
      }
    },
  };
}

/** On a shared computer nothing of anybody stays behind after signing out. */
export function dropAllCopies(accountId: string): void {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i));
    for (const key of keys) if (key?.startsWith(prefixOf(accountId))) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
