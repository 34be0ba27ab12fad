import type { FocusEvent } from 'react';

/**
 * A figure is typed over as soon as its field has the focus. Not by a focus that React repeats after a page has woken up (an event of
 * a script): by then something may have been typed, and the next key would take its place.
 */
export function selectAll({ nativeEvent, currentTarget }: FocusEvent<HTMLInputElement>): void {
  if (nativeEvent.isTrusted) currentTarget.select();
}
