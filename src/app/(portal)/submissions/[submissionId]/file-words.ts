import type { FileScan } from '@/generated/prisma/enums';
import { viewOf } from '@/domain/files/kinds';
import { convertedWords, scanWords } from '@/domain/files/labels';
import { isUnscannable } from '@/platform/unscannable';
import { formatBytes } from '@/domain/numbers/bytes';
import type { PreviewFile } from '@/ui/preview/preview-file';

type Facts = { size: number; convertedFrom?: string | null; scan?: FileScan | null; sha256?: string };

/** "1,2 MB, đã chuyển từ HEIC" */
export const fileWords = ({ size, convertedFrom, scan, sha256 = '' }: Facts): string => [formatBytes(size), convertedWords(convertedFrom), scanWords(scan, isUnscannable(sha256))].filter(Boolean).join(', ');

type Piece = { id: string; name: string; mime: string; caption: string };

/** A piece of evidence for the list and the viewer. */
export const previewOf = (submissionId: string, { id, name, mime, caption }: Piece): PreviewFile => ({
  id, name, caption, view: viewOf(mime), href: `/submissions/${submissionId}/evidence/${id}`,
});
