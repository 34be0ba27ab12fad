import { degrees, PDFArray, PDFDocument, type PDFEmbeddedPage, type PDFPage } from 'pdf-lib';
import { drawStamps } from './draw-stamps';
import type { EvidencePage } from './evidence-pages';
import { quarterTurns } from './open-pdf';

const mm = (millimetres: number): number => (millimetres / 25.4) * 72;

/** The frame below the header line of a page of evidence, as pack.typ leaves it: margins, and 13 mm for the line. */
const frames = {
  portrait: { x: mm(30), y: mm(26), width: mm(210 - 30 - 15), height: mm(297 - 20 - 26 - 13) },
  landscape: { x: mm(20), y: mm(24), width: mm(297 - 20 - 20), height: mm(210 - 30 - 24 - 13) },
};

/** A page that looked whole until it was to be drawn. */
export class UnplaceableFile extends Error {
  readonly number: number;

  constructor(number: number) {
    super(`evidence ${number} cannot be placed`);
    this.number = number;
  }
}

type Sheet = { page: PDFPage; landscape: boolean; from: PDFPage };

/** Lays the pages of PDF evidence into the frames that the last pages of the pack keep for them. @throws UnplaceableFile */
export async function placePdfPages(pack: Uint8Array, pages: readonly EvidencePage[]): Promise<Uint8Array> {
  if (pages.every(({ sheet }) => !sheet)) return pack;
  const target = await PDFDocument.load(pack, { updateMetadata: false });
  const start = target.getPageCount() - pages.length;
  const files = new Map<number, Sheet[]>();
  for (const [i, { sheet, landscape, number }] of pages.entries()) {
    if (sheet) files.set(number, [...(files.get(number) ?? []), { page: target.getPage(start + i), landscape, from: sheet.source.getPage(sheet.index) }]);
  }
  for (const [number, sheets] of files) {
    await placeFile(target, sheets).catch(() => {
      throw new UnplaceableFile(number);
    });
  }
  return target.save({ useObjectStreams: true, updateFieldAppearances: false });
}

async function placeFile(target: PDFDocument, sheets: readonly Sheet[]): Promise<void> {
  for (const { from } of sheets) drawStamps(from);
  // A page without any content is a blank sheet: its frame stays empty.
  const written = sheets.filter(({ from }) => from.node.Contents());
  // All of a file at once: what its pages share, fonts above all, is then copied once.
  const embedded = await target.embedPages(written.map(({ from }) => from), written.map(({ from }) => boxOf(from)));
  for (const [i, { page, landscape, from }] of written.entries()) {
    const one = embedded[i] as PDFEmbeddedPage;
    await one.embed();
    place(page, one, quarterTurns(from), landscape ? frames.landscape : frames.portrait);
  }
}

function boxOf(page: PDFPage): { left: number; bottom: number; right: number; top: number } {
  const { x, y, width, height } = page.getCropBox();
  return { left: x, bottom: y, right: x + width, top: y + height };
}

type Frame = { x: number; y: number; width: number; height: number };

function place(page: PDFPage, embedded: PDFEmbeddedPage, turns: 0 | 1 | 2 | 3, frame: Frame): void {
  const sideways = turns % 2 === 1;
  const [width, height] = sideways ? [embedded.height, embedded.width] : [embedded.width, embedded.height];
  const scale = Math.min(frame.width / width, frame.height / height, 1.5);
  const left = frame.x + (frame.width - width * scale) / 2;
  const bottom = frame.y + (frame.height - height * scale) / 2;
  // A turn is about the lower left corner, so the corner goes to where it lies after turning.
  const x = turns >= 2 ? left + width * scale : left;
  const y = turns === 1 || turns === 2 ? bottom + height * scale : bottom;
  page.drawPage(embedded, { x, y, xScale: scale, yScale: scale, rotate: degrees(-90 * turns) });
  putBehind(page);
}

/** What was drawn last goes under the page's own words: on a trial print they lie across everything. */
function putBehind(page: PDFPage): void {
  const contents = page.node.Contents();
  if (!(contents instanceof PDFArray) || contents.size() < 2) return;
  const last = contents.get(contents.size() - 1);
  contents.remove(contents.size() - 1);
  contents.insert(0, last);
}
