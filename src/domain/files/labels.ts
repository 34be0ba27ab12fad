import type { FileScan } from '@/generated/prisma/enums';

/** Beside the size, where the portal keeps something else than what was sent; '' otherwise. */
export const convertedWords = (from: string | null | undefined): string => (from ? `đã chuyển từ ${from.toUpperCase()}` : '');

/** Beside the size, while or because a file is held back; '' otherwise. */
export const scanWords = (scan: FileScan | null | undefined, isUnscannable = false): string => (scan === 'PENDING' ? (isUnscannable ? 'quá lớn để quét vi-rút, không mở được' : 'đang quét vi-rút') : scan === 'INFECTED' ? 'có vi-rút, không mở được' : '');
