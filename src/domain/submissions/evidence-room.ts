import { Refusal } from '@/domain/refusal';
import { evidenceTotalWords, maxEvidence, maxPictures, mb } from './evidence-limit';

type Present = { sectionKey: string | null; file: { size: number } };

/** Refuses one file more than the campaign or the reader can take; pictures in the text are counted apart, their size is not. */
export function demandRoom(present: readonly Present[], file: { name: string; size: number }, { asPicture, maxTotalMb }: { asPicture: boolean; maxTotalMb: number }): void {
  const beside = present.filter(({ sectionKey }) => (sectionKey !== null) === asPicture).length;
  if (beside >= (asPicture ? maxPictures : maxEvidence)) throw new Refusal(asPicture ? 'too_many_pictures' : 'too_many_files');
  const left = maxTotalMb * mb - present.reduce((sum, each) => sum + each.file.size, 0);
  if (file.size > left) throw new Refusal('evidence_total', { file: [evidenceTotalWords(file, left, maxTotalMb)] });
}
