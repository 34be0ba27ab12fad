import { openBoxes } from './open-boxes';

// What Word shows and the reader of its tree passes by, made plain before it reads. Every pattern stops where the next of its
// kind begins: a file that never closes anything is still gone through once.

/** Only wrappers: what is inside them is text like any other. */
const wrappers = /<\/?w:(?:fldSimple|dir|bdo)(?:\s[^<>]*)?>/gu;
const hiddenRun = /<w:r(?:\s[^<>]*)?><w:rPr>(?:(?!<\/?w:rPr)[\s\S])*?<w:vanish(?:\s+w:val="(?:1|true|on)")?\/>(?:(?!<w:r[\s>])[\s\S])*?<\/w:r>/gu;

const styleOf = /<w:style\s[^<>]*>(?:(?!<w:style\s)[\s\S])*?<\/w:style>/gu;

/** Word knows a heading by its outline level, whatever an office called the style: it is given the name that everybody knows. */
export function headingStyles(xml: string): string {
  const own = new Map<string, { level: number | undefined; base: string | undefined }>();
  for (const [style] of xml.matchAll(styleOf)) {
    const level = /<w:outlineLvl w:val="(\d)"/u.exec(style)?.[1];
    own.set(/w:styleId="([^"]*)"/u.exec(style)?.[1] ?? '', { level: level === undefined ? undefined : Number(level), base: /<w:basedOn w:val="([^"]*)"/u.exec(style)?.[1] });
  }
  const levelOf = (id: string | undefined, depth = 0): number | undefined => {
    const found = id === undefined || depth > 10 ? undefined : own.get(id);
    return found?.level ?? (found ? levelOf(found.base, depth + 1) : undefined);
  };
  return xml.replace(styleOf, (style) => {
    const level = /w:type="paragraph"/u.test(style) ? levelOf(/w:styleId="([^"]*)"/u.exec(style)?.[1]) : undefined;
    // Nine is what Word calls text.
    return level === undefined || level > 5 ? style : style.replace(/<w:name w:val="(?!toc |heading )[^"]*"/iu, `<w:name w:val="heading ${level + 1}"`);
  });
}

/** The same where a paragraph itself says so. */
const outlined = /<w:pPr>(?!<w:pStyle\s)((?:(?!<\/?w:pPr>)[\s\S])*?<w:outlineLvl w:val="([0-5])"\/>)/gu;

/** Shapes of every form hold text alike; an absolute tab and a carriage return part words like any other; WordArt has its words in an attribute. */
const sameAs: readonly [RegExp, string][] = [
  [/<(\/?)v:(?:oval|line|polyline|arc|curve|image)(?=[\s/>])/gu, '<$1v:shape'], [/<w:cr\/>/gu, '<w:br/>'], [/<w:ptab(?:\s[^<>]*)?\/>/gu, '<w:tab/>'],
  [/<v:textpath(?:\s[^<>]*)?\sstring="([^"<>]+)"[^<>]*>(?:<\/v:textpath>)?/gu, '<v:textbox><w:txbxContent><w:p><w:r><w:t>$1</w:t></w:r></w:p></w:txbxContent></v:textbox>'],
];

/** The body of a .docx: fields and directions of writing without their wrappers, hidden text (instructions of a form) left out. */
export function plainMarkup(xml: string): string {
  const same = sameAs.reduce((text, [pattern, by]) => text.replace(pattern, by), xml.replace(wrappers, ''));
  const open = openBoxes(same).replace(outlined, (_, rest: string, level: string) => `<w:pPr><w:pStyle w:val="Heading${Number(level) + 1}"/>${rest}`);
  return open.includes('<w:vanish') ? open.replace(hiddenRun, (run) => (/<w:(?:drawing|pict|object)\b/u.test(run) ? run : '')) : open;
}

/** How many stretches of text are hidden. */
export const hiddenIn = (xml: string): number => (xml.includes('<w:vanish') ? (xml.match(hiddenRun) ?? []).filter((run) => /<w:t[\s>]/u.test(run)).length : 0);
