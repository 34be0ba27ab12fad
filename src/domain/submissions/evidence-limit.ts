import { formatHundredthsShort } from '@/domain/numbers/hundredths';

/** More than a council member opens; a longer proof goes into one PDF. */
export const maxEvidence = 30;
/** Pictures that stand in the text. */
export const maxPictures = 60;

export const mb = 1024 * 1024;

/** Tenths of a megabyte. */
const inMb = (bytes: number): string => `${formatHundredthsShort(Math.round((Math.max(0, bytes) * 10) / mb) * 10)} MB`;

export const evidenceSizeWords = (file: { name: string }, maxMb: number): string => `${file.name}: tệp nặng quá ${maxMb} MB. Giảm cỡ ảnh hoặc tách thành nhiều tệp.`;

/** Why one more file does not fit into what the campaign allows for all of them. */
export const evidenceTotalWords = (file: { name: string; size: number }, left: number, maxTotalMb: number): string =>
  `${file.name}: tệp nặng ${inMb(file.size)}, chỉ còn ${inMb(left)} trong tổng ${maxTotalMb} MB minh chứng của hồ sơ. Gỡ bớt tệp hoặc giảm cỡ ảnh rồi thêm lại.`;
