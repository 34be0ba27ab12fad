import mammoth from 'mammoth';
import { keepSoftHyphens, legacyFontOf } from '@/domain/text/legacy-fonts';
import { PictureBox } from './picture-in';
import { type DocumentText, nothingLeft } from './document-text';
import { inserted, insertedPages, markInserted } from './inserted-parts';
import { headingStyles, hiddenIn, plainMarkup } from './plain-markup';
import { unpackParts } from './unpack-parts';
import { looksOf, noLooks, withLooks } from './style-looks';
import { UnreadableDocument } from './unreadable';
import { type Element, linesOf } from './word-tree';

/** Larger than any real report, and not what a zip bomb makes of itself. */
export const most = { text: 24 * 1024 * 1024, media: 250 * 1024 * 1024 };

/** A .docx in its order. Tracked changes are read as accepted, comments are left out. @throws UnreadableDocument */
export async function readWord(bytes: Uint8Array, limits = most): Promise<DocumentText> {
  const { texts, pages, body, clean } = await unpackTexts(bytes, limits);
  let document: Element = { type: 'document' };
  try {
    await mammoth.convertToHtml({ buffer: Buffer.from(clean.buffer, clean.byteOffset, clean.byteLength) }, {
      // The tree is what we want; of an empty one no page is made.
      transformDocument: (tree: Element) => {
        document = tree;
        return { ...tree, children: [] };
      },
    });
  } catch {
    throw new UnreadableDocument('damaged');
  }
  const box = new PictureBox();
  const { lines, left } = inserted(await linesOf(document, box), pages);
  const count = (pattern: RegExp, text = body): number => text.match(pattern)?.length ?? 0;
  return {
    kind: 'docx', lines, pictures: box.pictures, macros: false, scanned: false,
    tables: lines.filter(({ rows }) => rows).length,
    tracked: count(/<w:(?:ins|del|moveTo)\s/gu),
    left: {
      ...nothingLeft(), formats: box.formats, morePictures: box.more,
      charts: count(/<(?:c:chart|dgm:relIds)\s/gu), formulas: count(/<m:oMath[\s>]/gu), footnotes: count(/<w:(?:footnote|endnote)Reference\s/gu),
      comments: count(/<w:comment\s/gu, texts.get('word/comments.xml')), hidden: hiddenIn(body), inserted: left,
    },
  };
}

const stylesPart = 'word/styles.xml';
/** What a document is made of, its name at times with a number; and pages set into it. */
const mainPart = /^word\/document\d*\.xml$/u;
const readPart = /^word\/(?:(?:document\d*|comments|styles)\.xml|_rels\/document\d*\.xml\.rels)$/u;
const pagePart = /\.(?:mht|mhtml|x?html?)$/iu;

type Unpacked = { texts: Map<string, string>; /** By the id that the body inserts each by. */ pages: Map<string, Uint8Array>; body: string; clean: Uint8Array };

/** The parts that are counted in; pictures are only held to the limit. */
async function unpackTexts(bytes: Uint8Array, limits: typeof most): Promise<Unpacked> {
  const texts = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  let body = '';
  let looks = noLooks;
  const clean = await unpackParts(bytes, limits, (name, part) => {
    if (pagePart.test(name)) files.set(name, part);
    if (!readPart.test(name)) return undefined;
    const text = Buffer.from(part).toString('utf8');
    texts.set(name, text);
    if (name === stylesPart) {
      const styles = headingStyles(text);
      looks = looksOf(styles);
      return new Uint8Array(Buffer.from(styles, 'utf8'));
    }
    if (!mainPart.test(name)) return undefined;
    body = text;
    const plain = withLooks(plainMarkup(markInserted(text)), looks);
    const kept = /\u00ad|<w:softHyphen\/>/u.test(plain) && legacyFontOf(plain.replace(/<[^<>]*>/gu, '')) === 'TCVN3' ? keepSoftHyphens(plain.replaceAll('<w:softHyphen/>', '<w:t>\u00ad</w:t>')) : plain;
    return kept === text ? undefined : new Uint8Array(Buffer.from(kept, 'utf8'));
  }, stylesPart);
  const relations = [...texts].find(([name]) => name.endsWith('.rels'))?.[1] ?? '';
  return { texts, pages: insertedPages(relations, files), body, clean };
}
