// Before Unicode, Vietnamese was written by fonts that drew other letters: ".VnTime" (TCVN3, ABC) and "VNI-Times". In a file
// of that time the text is those other letters. The tables are those of TCVN 5712:1993 (VN3) and of VNI.

export type LegacyFont = 'TCVN3' | 'VNI';

const tcvn3 = new Map(
  [...'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦\u2010'].map((letter, i) =>
    [letter, [...'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯư'][i] ?? letter] as const),
);

/** The mark that follows a plain letter, as VNI writes it, and what the two make. */
const vniMarks = 'ùøûõïâáàåãäêéèúüë';
const vniVowels: Record<string, string> = { a: 'áàảãạâấầẩẫậăắằẳẵặ', e: 'éèẻẽẹêếềểễệ', o: 'óòỏõọôốồổỗộ', u: 'úùủũụ', y: 'ýỳỷỹ', ô: 'ớờởỡợ', ö: 'ứừửữự' };
const vniSingles: Record<string, string> = { í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', ô: 'ơ', ö: 'ư', î: 'ỵ', ñ: 'đ' };

const upper = (text: string): string => text.toUpperCase();
const vni = new Map<string, string>([
  ...Object.entries(vniVowels).flatMap(([letter, made]) => [...made].map((vowel, i) => [letter + (vniMarks[i] ?? ''), vowel] as const)),
  ...Object.entries(vniSingles),
].flatMap(([from, to]) => [[from, to], [upper(from), upper(to)], [upper(from[0] ?? '') + from.slice(1), upper(to)]] as [string, string][]));

/** Text of a file written with such a font, in Unicode. Capitals of ".VnTimeH" fonts come out small: there only the font tells. */
export function toUnicode(text: string, font: LegacyFont): string {
  if (font === 'TCVN3') return [...text].map((letter) => tcvn3.get(letter) ?? letter).join('').normalize('NFC');
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const pair = vni.get(text.slice(i, i + 2));
    if (pair !== undefined && text.length > i + 1) {
      result += pair;
      i++;
    } else result += vni.get(text[i] ?? '') ?? text[i];
  }
  return result.normalize('NFC');
}

/** Letters that Vietnamese in Unicode has and neither old writing can have. */
const unicodeOnly = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơưă]/giu;
/** Signs that stand beside letters only in TCVN3. */
const tcvn3Signs = /(?<=\p{L})[µ¸¶·¹¨»¾¼½©®¬«\u00ad\u2010]|[µ¸¶·¹¨»¾¼½®¬«](?=\p{L})/gu;
const vniPairs = /[aeouyAEOUYôöÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]/gu;

/** A font that draws other letters, as the file names it; `capitals`: it draws them all large. */
export type OldFont = { font: LegacyFont; capitals: boolean };

export function oldFontNamed(name: string): OldFont | null {
  if (/^\.vn/iu.test(name)) return { font: 'TCVN3', capitals: /H$/u.test(name) };
  return /^vni[-_ ]/iu.test(name) ? { font: 'VNI', capitals: false } : null;
}

/** "ư" of TCVN3 is what Unicode calls a soft hyphen, and those nobody keeps: as a hyphen it is seen, and read as "ư". */
export const keepSoftHyphens = (text: string): string => text.replaceAll('\u00ad', '\u2010');

/** Whether it may be of such a font: nothing in it is Unicode's alone. */
export const mayBeOld = (text: string): boolean => text.search(unicodeOnly) < 0;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How a text was written: by its letters and not by the font's name, which a file may keep in its styles. Null: Unicode, or too short to tell. */
export function legacyFontOf(text: string): LegacyFont | null {
  const letters = count(text, /\p{L}/gu);
  if (letters < 40 || count(text, unicodeOnly) * 50 > letters) return null;
  if (count(text, tcvn3Signs) * 25 > letters) return 'TCVN3';
  return count(text, vniPairs) * 25 > letters ? 'VNI' : null;
}
