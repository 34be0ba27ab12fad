import { bodyParagraph, line } from '@/documents/paragraphs';
import { packLimits } from './evidence-pages';
import { evidenceTitle, isWordFile, type PackData, type PackFile, type ReadBytes } from './pack-data';
import { drawingRoom, type DrawingRoom, pdfPictures } from './pdf-pictures';
import { isPrintablePicture, printablePicture } from './pictures';
import { type Count, pictureLine, type WordBlock, wordBody } from './word-body';
import { partHeading } from './word-ground';
import { type WordRoom, wordProblems, wordRoom, wordText } from './word-text';

/** Never higher than what a page has left below the heading, in mm. */
const highest = { first: 215, next: 240 };

/** The evidence in its order: images and pages of PDF files as pictures, the text of Word files; other kinds stand in the list alone. */
export async function wordEvidence({ evidence, namedOnly }: Pick<PackData, 'evidence' | 'namedOnly'>, readBytes: ReadBytes, count: Count): Promise<WordBlock[]> {
  const room: Room = { drawing: drawingRoom(namedOnly), words: wordRoom(namedOnly), count };
  const blocks: WordBlock[] = [];
  let bytes = 0;
  for (const [i, file] of evidence.entries()) {
    if (file.readable !== true) continue;
    bytes += file.bytes;
    const inside = bytes > packLimits.bytes ? [] : await insideOf(file, room, readBytes);
    if (inside.length > 0) blocks.push(partHeading(`Minh chứng ${i + 1}: ${evidenceTitle(file)}`, { level: 2, newPage: true }), ...inside);
  }
  return blocks;
}

/** What all of it may cost; lists are counted on from the report. */
type Room = { drawing: DrawingRoom; words: WordRoom; count: Count };

async function insideOf(file: PackFile, room: Room, readBytes: ReadBytes): Promise<WordBlock[]> {
  const isPdf = file.mime === 'application/pdf';
  if (!isPdf && !isWordFile(file) && !isPrintablePicture(file.mime)) return [];
  const bytes = await readBytes(file.sha256).catch(() => null);
  if (!bytes) return [];
  if (isPdf) return pdfBlocks(file, bytes, room.drawing);
  if (isWordFile(file)) return textBlocks(file, bytes, room);
  const picture = await printablePicture(bytes, file.mime);
  return picture ? [pictureLine(picture, highest.first, evidenceTitle(file))] : [];
}

const nameLine = ({ name, sha256 }: PackFile): WordBlock => line(`${name}, SHA-256 ${sha256}`, { italics: true, size: 20, after: 6 });

async function pdfBlocks(file: PackFile, bytes: Uint8Array, room: DrawingRoom): Promise<WordBlock[]> {
  const drawn = await pdfPictures(bytes, room);
  const pages = drawn?.pages ?? [];
  const isWhole = drawn !== null && pages.length === drawn.all;
  return [
    ...(isWhole ? [] : [line(pages.length === 0 ? 'Tệp PDF này không đưa vào bản Word được: xem trong bản PDF của bộ hồ sơ hoặc trên cổng.' : `Tệp có ${drawn?.all} trang, ở đây là ${pages.length} trang đầu: xem đủ trong bản PDF của bộ hồ sơ hoặc trên cổng.`, { italics: true, after: 4 })]),
    nameLine(file),
    ...pages.map((page, i) => pictureLine(page, i === 0 ? highest.first - 20 : highest.next, `${evidenceTitle(file)}, trang ${i + 1}`)),
  ];
}

async function textBlocks(file: PackFile, bytes: Uint8Array, { words, count }: Room): Promise<WordBlock[]> {
  const text = await wordText(bytes, file.mime, words);
  if (!text.ok) return [line(wordProblems[text.problem], { italics: true, after: 4 }), nameLine(file)];
  return [
    bodyParagraph(text.heading, { italics: true }),
    nameLine(file),
    ...(text.left === '' ? [] : [line(`Còn ở bản gốc: ${text.left}.`, { italics: true, after: 6 })]),
    ...wordBody(text.doc, { picture: (id) => text.pictures.get(id) ?? null, count }),
  ];
}
