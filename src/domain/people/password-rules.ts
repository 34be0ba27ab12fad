import { fold } from '@/domain/text/fold';
import { commonWords } from './common-passwords';

export const shortestPassword = 10;
export const longestPassword = 200;

type Owner = { fullName?: string; signInName?: string; organizationName?: string };

const bare = (text: string): string => fold(text).replace(/[^a-z0-9]/gu, '');

/** "M@tKhẩu-123" both ways people write it: the sign as a separator and as a letter. */
const readings = (password: string): string[] => [bare(password), bare(fold(password).replace(/@/gu, 'a').replace(/\$/gu, 's').replace(/!/gu, 'i'))];

const rows = ['01234567890', '09876543210', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** One character again and again, one short piece repeated, or a run along the keyboard. */
function isPattern(text: string): boolean {
  if (text.length < 4) return false;
  if (/^(.{1,4})\1+.{0,3}$/u.test(text)) return true;
  return rows.some((row) => (row + row).includes(text));
}

/** Why a password cannot be taken, as one sentence that says what to do; null when it can. */
export function passwordTrouble(password: string, owner: Owner = {}): string | null {
  const length = [...password].length;
  if (length < shortestPassword) return `Còn thiếu ${shortestPassword - length} ký tự. Mật khẩu có ít nhất ${shortestPassword} ký tự.`;
  if (length > longestPassword) return `Dài quá ${longestPassword} ký tự. Đặt ngắn lại.`;
  const texts = readings(password);
  const words = texts.map((text) => text.replace(/^[0-9]+|[0-9]+$/gu, ''));
  if (texts.some((text) => /^[0-9]+$/u.test(text))) return 'Chỉ có chữ số thì dễ đoán. Thêm vài từ, ví dụ ba từ không liên quan nhau.';
  if ([...texts, ...words].some((text) => commonWords.has(text))) return 'Đây là mật khẩu nhiều người dùng. Chọn ba, bốn từ không liên quan nhau.';
  if ([...texts, ...words].some(isPattern)) return 'Dãy phím liền nhau hoặc lặp lại thì dễ đoán. Chọn ba, bốn từ không liên quan nhau.';
  if (texts.some((text) => containsName(text, owner))) return 'Mật khẩu có tên của mình, tên đăng nhập hoặc tên cơ quan. Chọn từ khác.';
  return null;
}

function containsName(text: string, { fullName, signInName, organizationName }: Owner): boolean {
  const names = [bare(fullName ?? ''), bare(signInName ?? ''), bare(organizationName ?? '')].filter((name) => name.length >= 4);
  // What is left beside the name must stand as a password of its own: "thư viện mùa hè" may hold "thu".
  return names.some((name) => text.includes(name) && text.length - name.length < shortestPassword);
}

/** One quiet sentence under the field while typing. */
export function strengthSentence(password: string, owner: Owner = {}): { good: boolean; text: string } {
  if (password === '') return { good: false, text: `Ít nhất ${shortestPassword} ký tự; ba, bốn từ không liên quan nhau là dễ nhớ và khó đoán.` };
  const trouble = passwordTrouble(password, owner);
  if (trouble) return { good: false, text: trouble };
  return { good: true, text: [...password].length >= 16 ? 'Mật khẩu tốt: dài và khó đoán.' : 'Dùng được. Dài thêm vài từ thì càng khó đoán.' };
}
