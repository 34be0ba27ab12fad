/**
 * JavaScript's `\s`, written out: PostgreSQL's `\s` depends on the locale, and glibc leaves U+00A0 out.
 */
const whiteSpace = /[\u0009-\u000D\u0020\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]+/g;

/**
 * The form in which texts are searched and compared: without marks, đ as d, lower case, single spaces.
 *
 * NFD, remove U+0300–U+036F, đ/Đ → d, lower-case, collapse white space to one space, trim. In SQL:
 *
 *     btrim(regexp_replace(lower(translate(
 *       regexp_replace(normalize(x, NFD), '[\u0300-\u036F]', '', 'g'), 'đĐ', 'dd')),
 *       '[\u0009-\u000D\u0020\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]+', ' ', 'g'), ' ')
 *
 * Equal for Vietnamese and all Latin text. In other scripts `lower` follows the database's collation
 * provider (final sigma, Cherokee …), so compare the two on Latin text.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(whiteSpace, ' ')
    .replace(/^ | $/g, '');
}
