/** An answer without what is drawn anew for every answer: three letters of a name stand in one nonce of a thousand by chance. */
export const withoutNonces = (answer: string): string => answer.replaceAll(/nonce="[^"]*"/gu, '').replaceAll(/(\\?"nonce\\?":)\\?"[^"\\]*\\?"/gu, '$1');

/**
 * An answer without what differs between two answers to the same person. Layout and page are rendered at the same time, and the
 * one that is ready first is written first: the same rows, other numbers, another order; and so the tags of the head. Nothing
 * is left out but numbers of rows and what is new in every answer.
 */
export function steady(answer: string): string {
  const rows: string[] = [];
  const html = withoutNonces(answer)
    .replaceAll(/^DTSTAMP:.*$/gmu, '')
    .replaceAll(/<script\s*>self\.__next_f\.push\((.*?)\)<\/script>/gsu, (_, pushed: string) => {
      rows.push(String((JSON.parse(pushed) as unknown[])[1] ?? ''));
      return '';
    });
  const lines = rows.join('').split('\n').map((line) => line.replace(/^[\da-f]+:/u, '').replaceAll(/"\$([A-Za-z@]?)[\da-f]+/gu, '"$$$1'));
  const [head = '', ...body] = html.split('</head>');
  return [...head.split(/(?=<)/u).toSorted(), ...body, ...lines.toSorted()].join('\n');
}

/** Addresses whose answers differ. */
export function differing(before: Record<string, string>, after: Record<string, string>): string[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return paths.filter((path) => before[path] === undefined || after[path] === undefined || steady(before[path]) !== steady(after[path]));
}
