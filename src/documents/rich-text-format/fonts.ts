import { type OldFont, oldFontNamed } from '@/domain/text/legacy-fonts';

// Bytes mean letters by the font that they are set in: each names its character set, and the document one for all the others.

const sets: Record<number, string> = {
  128: 'shift_jis', 129: 'euc-kr', 134: 'gbk', 136: 'big5', 161: 'windows-1253', 162: 'windows-1254', 163: 'windows-1258', 177: 'windows-1255', 178: 'windows-1256', 186: 'windows-1257', 204: 'windows-1251', 222: 'windows-874', 238: 'windows-1250',
};
const pages: Record<number, string> = { 65_001: 'utf-8', 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 874: 'windows-874' };
const latin = 'windows-1252';

export type Font = { name: string; set: number };

export class Fonts {
  readonly fonts = new Map<number, Font>();
  page = latin;
  readonly #decoders = new Map<string, TextDecoder>();

  setPage(page: number): void {
    this.page = pages[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : latin);
  }

  add(number: number, { name, set }: Font): void {
    // "Times New Roman (Vietnamese);"
    this.fonts.set(number, { name: name.replace(/;.*$/su, '').trim(), set });
  }

  oldFont(number: number): OldFont | null {
    return oldFontNamed(this.fonts.get(number)?.name ?? '');
  }

  /** Fonts from before Unicode draw Vietnamese over the letters of the West, whatever set they claim. */
  decode(bytes: Buffer, number: number): string {
    const page = this.oldFont(number) ? latin : (sets[this.fonts.get(number)?.set ?? 0] ?? this.page);
    const decoder = this.#decoders.get(page) ?? new TextDecoder(page);
    this.#decoders.set(page, decoder);
    return decoder.decode(bytes);
  }
}
