const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** 1258291 → "1,2 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} byte`;
  if (bytes < 1024 * 1024) return `${decimal.format(Math.round(bytes / 1024))} KB`;
  return `${decimal.format(bytes / (1024 * 1024))} MB`;
}
