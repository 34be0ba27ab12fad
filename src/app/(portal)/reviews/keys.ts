/** What the keyboard asks of the pages where a member scores. */
export type KeyAct = 'save' | 'close' | 'next' | 'previous' | 'note' | 'help';

type Pressed = { key: string; ctrlKey: boolean; altKey: boolean; metaKey: boolean; shiftKey: boolean };

/**
 * `field`: where the key was pressed. In a field of words a letter is a letter; in a field of figures only what no figure
 * needs is taken.
 */
export function keyAct({ key, ctrlKey, altKey, metaKey }: Pressed, field: 'none' | 'figure' | 'words'): KeyAct | null {
  if (metaKey) return null;
  if (ctrlKey) return altKey ? null : key === 'Enter' ? 'close' : key.toLowerCase() === 's' ? 'save' : null;
  if (altKey) return key === 'ArrowRight' ? 'next' : key === 'ArrowLeft' ? 'previous' : key.toLowerCase() === 'g' ? 'note' : null;
  if (field === 'words') return null;
  if (key === '?') return 'help';
  if (field === 'figure') return null;
  return ({ n: 'next', p: 'previous', g: 'note' } as const)[key.toLowerCase()] ?? null;
}

export const keyHelp: readonly [keys: readonly string[], what: string][] = [
  [['0', '…', '9', ','], 'ghi điểm ở ô đang chọn; 27,5 và 27.5 đều được'],
  [['Enter'], 'sang tiêu chí sau'],
  [['Shift', 'Enter'], 'về tiêu chí trước'],
  [['↑', '↓'], 'thêm, bớt một bước điểm'],
  [['Ctrl', 'S'], 'lưu ngay (bản nháp vẫn tự lưu)'],
  [['Ctrl', 'Enter'], 'chốt phiếu, rồi Enter để xác nhận'],
  [['Alt', '→'], 'hồ sơ sau; ngoài ô nhập thì bấm N'],
  [['Alt', '←'], 'hồ sơ trước; ngoài ô nhập thì bấm P'],
  [['Alt', 'G'], 'đến ghi chú riêng; ngoài ô nhập thì bấm G'],
  [['?'], 'mở bảng phím tắt này'],
];
