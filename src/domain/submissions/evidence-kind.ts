import type { EvidenceKind } from '@/generated/prisma/enums';
import { evidenceKindLabels } from './labels';

/** By its type alone; the author may say otherwise. The migration `evidence_kinds` says the same in SQL. */
export function guessEvidenceKind(mime: string): EvidenceKind {
  if (mime.startsWith('image/')) return 'PICTURE';
  if (mime.includes('spreadsheet') || mime === 'application/vnd.ms-excel') return 'FIGURES';
  const isText = mime === 'application/pdf' || mime === 'application/msword' || mime.includes('wordprocessingml') || mime.endsWith('opendocument.text');
  return isText ? 'PAPER' : 'OTHER';
}

/** In words; versions frozen before there were kinds are told by the type. */
export const evidenceKindWords = ({ kind, mime }: { kind?: EvidenceKind; mime: string }): string => evidenceKindLabels[kind ?? guessEvidenceKind(mime)];
