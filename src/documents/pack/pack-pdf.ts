import { breakWords } from './break-words';
import { evidencePages } from './evidence-pages';
import { evidenceTitle, type PackData, type PackFile, type ReadBytes } from './pack-data';
import { printablePicture } from './pictures';
import { placePdfPages, UnplaceableFile } from './place-pdf-pages';
import { applicationLines, coverLines, introduction } from './pack-words';
import { sheetJson } from './sheet-json';
import { stampData, stampFiles } from './stamp';
import { typeset } from './typeset';
import { typstBody } from './typst-body';

/** The whole dossier as one PDF to be printed, signed and bound. */
export async function packPdf(data: PackData, readBytes: ReadBytes): Promise<Uint8Array> {
  const pictures = await picturesOf(data.pictures, readBytes);
  const broken = new Set<number>();
  for (;;) {
    const evidence = await evidencePages(data, readBytes, broken);
    const files = new Map([...stampFiles(data.stamp), ...pictures.files, ...evidence.files]);
    const pages = evidence.pages.map(({ sheet: _sheet, ...page }) => page);
    try {
      return await placePdfPages(typeset('pack.typ', { ...packJson(data, pictures.paths), pages }, files), evidence.pages);
    } catch (error) {
      // Set once more, with a page that says so in place of that file.
      if (!(error instanceof UnplaceableFile) || broken.has(error.number)) throw error;
      broken.add(error.number);
    }
  }
}

type Pictures = { files: Map<string, Uint8Array>; paths: Map<string, string> };

async function picturesOf(pictures: readonly PackFile[], readBytes: ReadBytes): Promise<Pictures> {
  const found: Pictures = { files: new Map(), paths: new Map() };
  for (const [i, { id, sha256, mime, readable }] of pictures.entries()) {
    const bytes = readable === true ? await readBytes(sha256).catch(() => null) : null;
    const picture = bytes && (await printablePicture(bytes, mime));
    if (!picture) continue;
    found.files.set(`picture-${i}.jpg`, picture.jpeg);
    found.paths.set(id, `picture-${i}.jpg`);
  }
  return found;
}

function packJson(data: PackData, paths: ReadonlyMap<string, string>) {
  return {
    ...sheetJson(data),
    stamp: stampData(data.stamp),
    cover: coverLines(data).map(([term, detail]) => [term, breakWords(detail)]),
    placeAndYear: `${data.place}, năm ${data.year}`,
    committee: data.committee,
    introduction: introduction(data),
    application: applicationLines(data).map(([term, value]) => [term, breakWords(value)]),
    pledge: [data.pledge, data.pledged].filter(Boolean),
    sections: data.sections.map(({ title, body }) => ({ title: breakWords(title), blocks: typstBody(body, (id) => paths.get(id) ?? null) })),
    evidence: data.evidence.map((file) => ({ title: breakWords(evidenceTitle(file), 16), name: breakWords(file.name, 14), size: file.size, mark: file.sha256.slice(0, 16).replace(/(.{8})/u, '$1\u200b') })),
  };
}
