import { type PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFStream } from 'pdf-lib';
import { openPdf } from './pack/open-pdf';

/** What programs write beside what is seen: who made it, with what, from which file; of remarks, whose they are, and what hangs on them: a file, the value of a field. */
const aboutWhom = ['Metadata', 'PieceInfo', 'LastModified', 'StructParents', 'AF', 'EF'];
const ofRemarks = ['T', 'Subj', 'M', 'CreationDate', 'RC', 'NM', 'Popup', 'A', 'AA', 'PA', 'FS', 'Parent', 'TU', 'TM', 'V', 'DV'];

/**
 * The same pages in a new document: of the old one's catalog nothing comes along, neither XMP nor Info, attachments, outline,
 * scripts or form. Remarks and stamps on a page stay as they are seen, since something may have been covered by them. Null: locked or broken.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array | null> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return null;
  const { source } = opened;
  // Before anything is copied: what nothing refers to any more does not come along.
  for (const [, object] of source.context.enumerateIndirectObjects()) {
    const dict = dictOf(object);
    if (dict) dropKeys(dict, aboutWhom);
  }
  for (const { node } of source.getPages()) {
    dropKeys(node, ['AA']);
    for (const remark of remarksOf(node.Annots())) {
      // Text that stands on the page may be drawn from it; of any other remark it is what somebody reads who points there.
      const isOnPage = remark.get(PDFName.of('Subtype')) === PDFName.of('FreeText');
      dropKeys(remark, isOnPage ? ofRemarks : [...ofRemarks, 'Contents']);
    }
  }
  const clean = await PDFDocument.create({ updateMetadata: false });
  for (const page of await clean.copyPages(source, source.getPageIndices())) clean.addPage(page);
  return clean.save({ addDefaultPage: false, updateFieldAppearances: false });
}

const dictOf = (object: PDFObject): PDFDict | null => (object instanceof PDFStream ? object.dict : object instanceof PDFDict ? object : null);

function remarksOf(annotations: PDFArray | undefined): PDFDict[] {
  if (!annotations) return [];
  return Array.from({ length: annotations.size() }, (_, i) => annotations.lookup(i)).filter((each) => each instanceof PDFDict);
}

function dropKeys(dict: PDFDict, keys: readonly string[]): void {
  for (const key of keys) dict.delete(PDFName.of(key));
}
