import type { PackData, ReadBytes } from '@/documents/pack/pack-data';
import type { ScorePapers } from '@/documents/score-paper-data';
import type { PlainPaper } from '@/documents/plain-paper';
import type { ReceiptSheet, SignedSheet } from '@/documents/pack/sheet-pdf';

/** A paper that is too much work for the thread that serves pages. */
export type PaperTask = { paper: 'pack-pdf' | 'pack-word'; data: PackData } | { paper: 'sheet-pdf'; data: SignedSheet | ReceiptSheet } | { paper: 'score-pdf' | 'score-word'; data: ScorePapers } | { paper: 'plain-pdf'; data: PlainPaper } | { paper: 'clean-pdf'; data: { sha256: string } };

/** Each paper loads what it needs alone: the thread lives for one of them. */
export async function paperBytes(task: PaperTask, readBytes: ReadBytes): Promise<Uint8Array> {
  switch (task.paper) {
    case 'pack-pdf':
      return (await import('@/documents/pack/pack-pdf')).packPdf(task.data, readBytes);
    case 'pack-word':
      return (await import('@/documents/pack/pack-word')).packWord(task.data, readBytes);
    case 'sheet-pdf':
      return (await import('@/documents/pack/sheet-pdf')).sheetPdf(task.data);
    case 'score-pdf':
      return (await import('@/documents/pack/score-pdf')).scorePdf(task.data);
    case 'score-word':
      return (await import('@/documents/score-papers')).scorePapers(task.data);
    case 'plain-pdf':
      return (await import('@/documents/pack/plain-pdf')).plainPdf(task.data);
    case 'clean-pdf':
      // Nothing of it: locked or broken.
      return (await (await import('@/documents/clean-pdf')).cleanPdf(await readBytes(task.data.sha256))) ?? new Uint8Array();
  }
}
