import { sentenceOf } from '@/domain/refusal';
import type { BlindLine } from '@/domain/submissions/blind-queries';
import { formatDateTime } from '@/domain/time/format';
import { formatBytes } from '@/domain/numbers/bytes';

export type BlindRow = {
  evidenceId: string; title: string; about: string; href: string;
  standing: string; isShown: boolean; originalReason: string | null; hideReason: string | null;
};

const standings = { ORIGINAL: 'Đang hiện: bản gốc', REDACTED: 'Đang hiện: bản ẩn danh' } as const;

/** One file of the dossier, in words. */
export function blindRow(submissionId: string, { evidenceId, name, caption, size, sectionTitle, shown, whyNotOriginal, whyNotHide }: BlindLine): BlindRow {
  return {
    evidenceId, title: caption || name, href: `/submissions/${submissionId}/evidence/${evidenceId}`,
    about: [caption ? name : '', formatBytes(size), sectionTitle ? `hình trong phần “${sectionTitle}”` : ''].filter(Boolean).join(' · '),
    standing: shown ? `${standings[shown.show]}, ${shown.by} cho hiện lúc ${formatDateTime(shown.at)}` : 'Chưa hiện',
    isShown: shown !== null,
    originalReason: whyNotOriginal && sentenceOf(whyNotOriginal),
    hideReason: whyNotHide && sentenceOf(whyNotHide),
  };
}
