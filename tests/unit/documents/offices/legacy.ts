// Fonts from before Unicode, written from the letters to the bytes: the other way round from the reader.

const rows = (pairs: string): Map<string, string> => new Map(pairs.trim().split(/\s+/u).map((pair) => [pair.slice(0, 1), pair.slice(1)]));
const abc = rows('àµ ả¶ ã· á¸ ạ¹ ă¨ ằ» ẳ¼ ẵ½ ắ¾ ặÆ â© ầÇ ẩÈ ẫÉ ấÊ ậË đ® èÌ ẻÎ ẽÏ éÐ ẹÑ êª ềÒ ểÓ ễÔ ếÕ ệÖ ì× ỉØ ĩÜ íÝ ịÞ òß ỏá õâ óã ọä ô« ồå ổæ ỗç ốè ộé ơ¬ ờê ởë ỡì ớí ợî ùï ủñ ũò úó ụô ư\u00AD ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ Đ§ Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦');
/** TCVN3: capitals with a tone exist only as small letters in a font of capitals. */
export const toTcvn3 = (text: string): string => [...text.normalize('NFC')].map((sign) => abc.get(sign) ?? abc.get(sign.toLowerCase()) ?? sign).join('');

const tones: Record<string, string> = { '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0301': 'ù', '\u0323': 'ï' };
const roofed: Record<string, string> = { '\u0300': 'à', '\u0309': 'å', '\u0303': 'ã', '\u0301': 'á', '\u0323': 'ä' };
const bowed: Record<string, string> = { '\u0300': 'è', '\u0309': 'ú', '\u0303': 'ü', '\u0301': 'é', '\u0323': 'ë' };
const alone: Record<string, string> = { ì: 'ì', ỉ: 'æ', ĩ: 'ó', í: 'í', ị: 'ò', ỵ: 'î', đ: 'ñ' };
const vniLetter = (sign: string): string => {
  const small = sign.toLowerCase();
  const upper = small !== sign;
  const up = (text: string) => (upper ? text.toUpperCase() : text);
  if (alone[small]) return up(alone[small]);
  const [base = '', ...marks] = small.normalize('NFD');
  const tone = marks.find((mark) => tones[mark]) ?? '';
  if (marks.includes('\u0302')) return up(base + (roofed[tone] ?? 'â'));
  if (marks.includes('\u0306')) return up(base + (bowed[tone] ?? 'ê'));
  if (marks.includes('\u031B')) return up((base === 'o' ? 'ô' : 'ö') + (tones[tone] ?? ''));
  return tone ? up(base + tones[tone]) : sign;
};
export const toVni = (text: string): string => [...text.normalize('NFC')].map(vniLetter).join('');
