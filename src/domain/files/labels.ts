import type { FileScan } from '@/generated/prisma/enums';

/** Beside the size, where the portal keeps something else than what was sent; '' otherwise. */
export const convertedWords = (from: string | null | undefined): string => (from ? `đã chuyển từ ${from.toUpperCase()}` : '');

/** Beside the size, while or because a file is held back; '' otherwise. */
export const scanWords = (scan: FileScan | null | undefined): string => (scan === 'PENDING' ? 'đang quét vi-rút' : scan === 'INFECTED' ? 'có vi-rút, không mở được' : '');
