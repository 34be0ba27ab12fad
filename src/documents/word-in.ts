import { inflateRawSync } from 'node:zlib';
import mammoth from 'mammoth';
import { bytesSource } from '@/domain/files/sniff';
import { listZip } from '@/domain/files/zip';
import { PictureBox } from './picture-in';
import { type DocumentText, nothingLeft } from './document-text';
import { UnreadableDocument } from './unreadable';
import { type Element, linesOf } from './word-tree';

/** Larger than any real report, and not what a zip bomb makes of itself. */
const most = { text: 24 * 1024 * 1024, media: 250 * 1024 * 1024 };

/** A .docx in its order. Tracked changes are read as accepted, comments are left out. @throws UnreadableDocument */
export async function readWord(bytes: Uint8Array, limits = most): Promise<DocumentText> {
  const texts = await unpackTexts(bytes, limits);
  let document: Element = { type: 'document' };
  try {
    await mammoth.convertToHtml({ buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) }, {
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

/** Unpacks each part once with a limit: what it says about its own size may be a lie. Texts are kept for counting. */
async function unpackTexts(bytes: Uint8Array, limits: typeof most): Promise<Map<string, string>> {
  const entries = (await listZip(bytesSource(bytes))) ?? [];
  const texts = new Map<string, string>();
  let { text: left, media } = limits;
  for (const { name, offset, method, packed } of entries) {
    const isText = /\.(?:xml|rels)$/iu.test(name);
    if (!isText && !/^word\/media\//iu.test(name)) continue;
    const head = Buffer.from(bytes.buffer, bytes.byteOffset + offset, Math.max(0, Math.min(30, bytes.length - offset)));
    if (head.length < 30) throw new UnreadableDocument('damaged');
    const start = offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    const raw = bytes.subarray(start, start + packed);
    const whole = method === 0 ? raw : unpack(raw, isText ? left : media);
    if (isText) left -= whole.length;
    else media -= whole.length;
    if (left <= 0 || media <= 0) throw new UnreadableDocument('too_large');
    if (name === 'word/document.xml' || name === 'word/comments.xml') texts.set(name, Buffer.from(whole).toString('utf8'));
  }
  return texts;
}

function unpack(packed: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    throw new UnreadableDocument((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too_large' : 'damaged');
  }
}
