import { formatBytes } from '@/domain/numbers/bytes';

export type FileLimits = {
  /** Lower case, with the dot: [".pdf", ".docx"]. The server judges by content; this only spares a useless upload. */
  extensions: readonly string[];
  /** The same in words: "PDF, Word, Excel, ảnh JPG hoặc PNG". */
  words: string;
  maxBytes: number;
  maxFiles?: number;
  /** How much there is room for in all: what the owner may still send. */
  room?: number;
};

/** The last extension, lower case, with the dot; "" if there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot).toLowerCase() : '';
}

/** Told before sending. */
export function limitWords(limits: FileLimits): string {
  const many = limits.maxFiles ? `, nhiều nhất ${limits.maxFiles} tệp` : '';
  const room = limits.room === undefined ? '' : ` Còn ${formatBytes(Math.max(0, limits.room))}.`;
  return `${limits.words}. Mỗi tệp không quá ${formatBytes(limits.maxBytes)}${many}.${room}`;
}

const packed = ['.rar', '.zip', '.7z', '.tar', '.gz'];

/** Why a file need not even be sent, or null. */
export function whyNotFile(file: { name: string; size: number }, limits: FileLimits, already = { files: 0, bytes: 0 }): string | null {
  const extension = extensionOf(file.name);
  if (!limits.extensions.includes(extension)) {
    const unpack = packed.includes(extension) ? 'giải nén và ' : '';
    return `Tệp ${file.name} không nhận được. Hãy ${unpack}gửi tệp ${limits.words}.`;
  }
  if (file.size === 0) return `Tệp ${file.name} trống. Mở tệp kiểm tra rồi gửi lại.`;
  if (file.size > limits.maxBytes) {
    return `Tệp ${file.name} nặng ${formatBytes(file.size)}, quá ${formatBytes(limits.maxBytes)}. Giảm cỡ ảnh hoặc tách thành nhiều tệp.`;
  }
  if (limits.maxFiles !== undefined && already.files >= limits.maxFiles) {
    return `Đã đủ ${limits.maxFiles} tệp. Gỡ bớt một tệp rồi thêm tệp ${file.name}.`;
  }
  const left = limits.room === undefined ? Number.POSITIVE_INFINITY : Math.max(0, limits.room - already.bytes);
  if (file.size > left) return `Tệp ${file.name} nặng ${formatBytes(file.size)}, chỉ còn ${formatBytes(left)} cho tất cả các tệp. Gỡ bớt tệp hoặc giảm cỡ ảnh.`;
  return null;
}
