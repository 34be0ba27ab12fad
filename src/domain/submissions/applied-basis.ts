import type { FileScan } from '@/generated/prisma/enums';
import type { LocalDay } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';

// Căn cứ áp dụng (D4.10): the paper that allowed a solution to be applied, and what it says. Pure: editor, page, print and
// versions say the same.

/** `scan`: of now, never frozen. */
export type BasisFile = { id: string; name: string; mime: string; size: number; sha256: string; scan?: FileScan | null };

export type Basis = {
  paperKind: string;
  paperNumber: string;
  /** 'YYYY-MM-DD' */
  paperOn: string | null;
  paperSigner: string;
  subjects: string;
  method: string;
  benefit: string;
  file: BasisFile | null;
};

export const paperKinds = ['Kế hoạch', 'Quyết định', 'Công văn', 'Đề án', 'Tờ trình đã phê duyệt'] as const;

/** As the editor has it before anything is saved: what file does not matter, whether there is one does. */
export type GapBasis = Omit<Basis, 'file'> & { file: unknown };

export function basisGaps(basis: GapBasis | null): string[] {
  const lacks = (value: string | undefined) => (value ?? '').trim() === '';
  return [
    ...(lacks(basis?.paperKind) ? ['Ghi loại văn bản cho phép áp dụng, ví dụ Kế hoạch.'] : []),
    ...(lacks(basis?.paperNumber) ? ['Ghi số, ký hiệu văn bản cho phép áp dụng.'] : []),
    ...(basis?.paperOn ? [] : ['Ghi ngày ký văn bản cho phép áp dụng.']),
    ...(lacks(basis?.paperSigner) ? ['Ghi người ký văn bản cho phép áp dụng.'] : []),
    ...(basis?.file ? [] : ['Đính kèm bản quét hoặc ảnh chụp văn bản cho phép áp dụng.']),
    ...(lacks(basis?.subjects) ? ['Ghi đối tượng áp dụng.'] : []),
    ...(lacks(basis?.method) ? ['Ghi phương pháp thực hiện.'] : []),
    ...(lacks(basis?.benefit) ? ['Ghi lợi ích mang lại.'] : []),
  ];
}

/** What looks like a slip and may be right all the same: told, never refused. */
export function basisWarnings({ paperNumber, paperOn }: Pick<Basis, 'paperNumber' | 'paperOn'>, appliedOn: string | null, today: string): string[] {
  const longAgo = `${Number(today.slice(0, 4)) - 10}${today.slice(4)}`;
  return [
    ...(paperNumber !== '' && !/\d/u.test(paperNumber) ? ['Số văn bản chưa có chữ số nào, thường viết như 15a/KH-UBND.'] : []),
    ...(paperOn && paperOn > today ? ['Ngày ký văn bản chưa tới.'] : []),
    ...(paperOn && appliedOn && paperOn > appliedOn ? [`Văn bản ký ngày ${formatDay(paperOn as LocalDay)}, sau ngày bắt đầu áp dụng ${formatDay(appliedOn as LocalDay)}.`] : []),
    ...(paperOn && paperOn < longAgo ? ['Ngày ký văn bản đã quá mười năm.'] : []),
  ];
}

const isEmpty = (basis: Basis): boolean => Object.values(basis).every((value) => value === '' || value === null);

/** "Kế hoạch số 15a/KH-UBND ngày 05/01/2026, Nguyễn Hữu Phước ký" */
function paperWords({ paperKind, paperNumber, paperOn, paperSigner }: Basis): string {
  const paper = [paperKind || (paperNumber || paperOn ? 'Văn bản' : ''), paperNumber && `số ${paperNumber}`, paperOn && `ngày ${formatDay(paperOn as LocalDay)}`].filter(Boolean).join(' ');
  return [paper, paperSigner && `${paperSigner} ký`].filter(Boolean).join(', ');
}

/** Names and values, those that are there. */
export function basisFacts(basis: Basis | null): { term: string; detail: string }[] {
  if (!basis || isEmpty(basis)) return [];
  const facts = [
    { term: 'Văn bản cho phép áp dụng', detail: paperWords(basis) },
    { term: 'Đối tượng áp dụng', detail: basis.subjects },
    { term: 'Phương pháp thực hiện', detail: basis.method },
    { term: 'Lợi ích', detail: basis.benefit },
    { term: 'Bản quét văn bản', detail: basis.file?.name ?? '' },
  ];
  return facts.filter(({ detail }) => detail !== '');
}

export const basisText = (basis: Basis | null): string => basisFacts(basis).map(({ term, detail }) => `${term}: ${detail}`).join('\n');
