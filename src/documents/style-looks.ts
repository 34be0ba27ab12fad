// Who writes with styles of their own makes headings by them, and the reader of the tree sees only what stands at the words themselves.

const styleOf = /<w:style\s[^<>]*>(?:(?!<w:style\s)[\s\S])*?<\/w:style>/gu;
const letters = ['b', 'i'] as const;

type Look = { readonly [letter in (typeof letters)[number]]: boolean };
export type StyleLooks = { paragraph: ReadonlyMap<string, Look>; character: ReadonlyMap<string, Look> };

export const noLooks: StyleLooks = { paragraph: new Map(), character: new Map() };

const said = { b: /<w:b(?:\s+w:val="([^"]*)")?\s*\/>/u, i: /<w:i(?:\s+w:val="([^"]*)")?\s*\/>/u };
/** On, off, or not a word of it. */
function toggle(xml: string, letter: keyof Look): boolean | undefined {
  const found = said[letter].exec(xml);
  return found ? !/^(?:0|false|off)$/u.test(found[1] ?? '1') : undefined;
}

type Said = { base: string | undefined } & { [letter in keyof Look]: boolean | undefined };
const attribute = (style: string, name: string): string | undefined => new RegExp(`${name}="([^"]*)"`, 'u').exec(style)?.[1];

/**
 * Which styles of word/styles.xml make their text bold or italic, by themselves or through the style they are based on. Headings are
 * headings without that; and where the plain text of a document is bold, that says nothing.
 */
export function looksOf(xml: string): StyleLooks {
  const looks = { paragraph: new Map<string, Look>(), character: new Map<string, Look>() };
  for (const kind of ['paragraph', 'character'] as const) {
    const styles = new Map<string, Said>();
    for (const [style] of xml.matchAll(styleOf)) {
      if (attribute(style, 'w:type') !== kind || attribute(style, 'w:default') || /<w:name w:val="heading \d/iu.test(style)) continue;
      styles.set(attribute(style, 'w:styleId') ?? '', { base: /<w:basedOn w:val="([^"]*)"/u.exec(style)?.[1], b: toggle(style, 'b'), i: toggle(style, 'i') });
    }
    const isOn = (letter: keyof Look, id: string | undefined, depth = 0): boolean => {
      const found = id === undefined || depth > 10 ? undefined : styles.get(id);
      return found?.[letter] ?? (found ? isOn(letter, found.base, depth + 1) : false);
    };
    for (const id of styles.keys()) looks[kind].set(id, { b: isOn('b', id), i: isOn('i', id) });
  }
  return looks;
}

const token = /<w:p(?=[\s>])[^<>]*>|<\/w:p>|<w:pStyle w:val="([^"]*)"\s*\/>|(<w:r(?=[\s>])[^<>]*>)(<w:rPr>)?/gu;
/** No run says more about its look; so that a file that closes nothing costs no more than its length. */
const longestLook = 2_000;

/** The body, where each run says itself what its styles say. In Word two styles that both make bold undo each other. */
export function withLooks(xml: string, { paragraph, character }: StyleLooks): string {
  if (![...paragraph.values(), ...character.values()].some(({ b, i }) => b || i)) return xml;
  const within: (Look | undefined)[] = [];
  return xml.replace(token, (tag: string, style: string | undefined, run: string | undefined, properties: string | undefined, at: number) => {
    if (tag === '</w:p>') within.pop();
    else if (style !== undefined) within.splice(-1, 1, paragraph.get(style));
    else if (run === undefined && !tag.endsWith('/>')) within.push(undefined);
    if (run === undefined || run.endsWith('/>')) return tag;
    const start = at + tag.length;
    const own = properties ? (xml.slice(start, start + longestLook).split(/<\/w:rPr>|<w:rPrChange|<w:r[\s>]/u, 1)[0] ?? '') : '';
    const named = character.get(/<w:rStyle w:val="([^"]*)"/u.exec(own)?.[1] ?? '');
    const added = letters.filter((letter) => toggle(own, letter) === undefined && Boolean(within.at(-1)?.[letter]) !== Boolean(named?.[letter])).map((letter) => `<w:${letter}/>`).join('');
    if (!added) return tag;
    return properties ? `${run}${properties}${added}` : `${run}<w:rPr>${added}</w:rPr>`;
  });
}
