import { convertedWords } from '@/domain/files/labels';
import { formatBytes } from '@/ui/file-limits';

/** "1,2 MB, đã chuyển từ HEIC" */
export const fileWords = (size: number, convertedFrom: string | null | undefined): string => [formatBytes(size), convertedWords(convertedFrom)].filter(Boolean).join(', ');
