/** Something the operator can mend; its message is one Vietnamese sentence and is shown without a stack. */
export class PlainFailure extends Error {}

const codes: Record<string, string> = {
  ENOSPC: 'Đĩa đã đầy. Hãy giải phóng dung lượng rồi chạy lại.',
  EDQUOT: 'Đã hết hạn mức đĩa của tài khoản này. Hãy giải phóng dung lượng rồi chạy lại.',
  EROFS: 'Đĩa đang ở chế độ chỉ đọc nên không ghi được dữ liệu.',
};

/** The sentence for what the operator can mend, or undefined for a bug, which must look like one. */
export function inPlainWords(error: unknown): string | undefined {
  if (error instanceof PlainFailure) return error.message;
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return `Không có quyền ghi hoặc đọc ${path ?? 'thư mục dữ liệu'}.`;
  if (code && codes[code]) return codes[code];
  return /No space left on device/.test(error.message) ? codes.ENOSPC : undefined;
}

/** The last line of a command that failed. */
export function explainAndExit(error: unknown): never {
  const sentence = inPlainWords(error);
  console.error(sentence === undefined ? error : `✗ ${sentence}`);
  process.exit(1);
}
