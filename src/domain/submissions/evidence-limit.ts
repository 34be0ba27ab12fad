import { formatBytes } from '@/domain/numbers/bytes';

/** More than a council member opens; a longer proof goes into one PDF. */
export const maxEvidence = 30;
/** Pictures that stand in the text. */
export const maxPictures = 60;

export const mb = 1024 * 1024;

export const evidenceSizeWords = (file: { name: string }, maxMb: number): string => `${file.name}: tệp nặng quá ${maxMb} MB. Giảm cỡ ảnh hoặc tách thành nhiều tệp.`;

/** Why one more file does not fit into what the campaign allows for all of them. */
export const evidenceTotalWords = (file: { name: string; size: number }, left: number, maxTotalMb: number): string =>
  `${file.name}: tệp nặng ${formatBytes(file.size)}, chỉ còn ${formatBytes(Math.max(0, left))} trong tổng ${maxTotalMb} MB minh chứng của hồ sơ. Gỡ bớt tệp hoặc giảm cỡ ảnh rồi thêm lại.`;
