/** So many statements a connection keeps planned; the portal's pages ask about half as many. */
const most = 400;

/**
 * Names for statements, so that PostgreSQL parses and plans each once per connection and not at every request:
 * planning takes longer than running for most of ours. Texts past the limit (lists of changing length) go unnamed,
 * as do texts seen only once.
 */
export function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  const seen = new Set<string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= most) return '';
    if (!seen.has(sql)) {
      if (seen.size >= most * 4) seen.clear();
      seen.add(sql);
      return '';
    }
    const name = `q${names.size + 1}`;
    names.set(sql, name);
    return name;
  };
}
