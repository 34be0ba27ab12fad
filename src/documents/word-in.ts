import mammoth from 'mammoth';
import { PictureBox } from './picture-in';
import { type DocumentText, nothingLeft } from './document-text';
import { unpackParts } from './unpack-parts';
import { UnreadableDocument } from './unreadable';
import { type Element, linesOf } from './word-tree';

/** Larger than any real report, and not what a zip bomb makes of itself. */
export const most = { text: 24 * 1024 * 1024, media: 250 * 1024 * 1024 };

/** A .docx in its order. Tracked changes are read as accepted, comments are left out. @throws UnreadableDocument */
export async function readWord(bytes: Uint8Array, limits = most): Promise<DocumentText> {
  const { texts, clean } = await unpackTexts(bytes, limits);
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
  const lines = await linesOf(document, box);
  const body = texts.get('word/document.xml') ?? '';
  const count = (pattern: RegExp, text = body): number => text.match(pattern)?.length ?? 0;
  return {
    kind: 'docx', lines, pictures: box.pictures, macros: false, scanned: false,
    tables: lines.filter(({ rows }) => rows).length,
    tracked: count(/<w:(?:ins|del|moveTo)\s/gu),
    left: {
      ...nothingLeft(), formats: box.formats, morePictures: box.more,
      charts: count(/<(?:c:chart|dgm:relIds)\s/gu), formulas: count(/<m:oMath[\s>]/gu), footnotes: count(/<w:(?:footnote|endnote)Reference\s/gu),
      comments: count(/<w:comment\s/gu, texts.get('word/comments.xml')),
    },
  };
}

/** The parts that are counted in; pictures are only held to the limit. */
async function unpackTexts(bytes: Uint8Array, limits: typeof most): Promise<{ texts: Map<string, string>; clean: Uint8Array }> {
  const texts = new Map<string, string>();
  const clean = await unpackParts(bytes, limits, (name, part) => {
    if (name === 'word/document.xml' || name === 'word/comments.xml') texts.set(name, Buffer.from(part).toString('utf8'));
  });
  return { texts, clean };
}
