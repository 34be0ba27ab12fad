import { isWordFile, type PackData } from '@/documents/pack/pack-data';
import { Refusal } from '@/domain/refusal';
import { type Asker, makePaper } from './make-paper';

/**
 * The whole dossier as a paper. A file of the evidence that is too much to be opened ends the process and not the paper: it is
 * made once more with such files named only. @throws Refusal papers_busy, paper_too_slow, busy
 */
export async function makePack(paper: 'pack-pdf' | 'pack-word', data: PackData, asker: Asker, make = makePaper): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await make({ paper, data }, asker);
  } catch (error) {
    const opens = data.evidence.some((file) => isWordFile(file) || (paper === 'pack-word' && file.mime === 'application/pdf'));
    if (!opens || !(error instanceof Refusal) || error.reason !== 'paper_too_slow' || asker.signal?.aborted) throw error;
    return make({ paper, data: { ...data, namedOnly: true } }, asker);
  }
}
