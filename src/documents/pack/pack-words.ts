import { signTitleOf } from '@/domain/submissions/collective';
import type { PackData } from './pack-data';

// Sentences of the papers, the same in PDF and Word.

type Line = [term: string, value: string];

/** The day is written by hand, beside the signature. */
export const dayBlank = ({ place, year }: Pick<PackData, 'place' | 'year'>): string => `${place}, ngày      tháng      năm ${year}`;

/** A cover has room for so many. */
const namedOnCover = 6;

export function coverLines({ authors, unit, campaign, field, stamp, state }: PackData): Line[] {
  const names = authors.slice(0, namedOnCover).map(({ name }) => name).join(', ');
  const more = authors.length - namedOnCover;
  return [
    ['Tác giả', more > 0 ? `${names} và ${more} tác giả khác` : names],
    ['Đơn vị', unit],
    ['Lĩnh vực', field || 'Chưa chọn'],
    ['Đợt phát động', campaign],
    ['Mã hồ sơ', stamp.code || 'Chưa có'],
    ['Bản hồ sơ', state],
  ];
}

type Signed = Pick<PackData, 'authors'>;

/** One person, not several and not a collective. */
export const isAlone = ({ authors }: Signed): boolean => authors.length === 1 && authors[0]?.signer === undefined;

export const introduction = (data: Signed): string => (isAlone(data) ? 'Tôi là:' : 'Chúng tôi gồm:');

/** Over the place where somebody signs for all authors, and who it is. */
export const signTitle = (data: Signed): string => signTitleOf(data.authors.length, isAlone(data));
export const signName = ({ authors }: Signed): string => authors[0]?.signer ?? authors[0]?.name ?? '';

/** Đơn yêu cầu công nhận sáng kiến, after TT 18/2013/TT-BKHCN, as far as the portal asks for it. */
export function applicationLines(data: PackData): Line[] {
  return [
    [`${isAlone(data) ? 'Là tác giả' : 'Là các tác giả'} đề nghị xét công nhận sáng kiến`, data.title || 'Chưa có tên'],
    ['Đợt phát động', data.campaign],
    ['Lĩnh vực áp dụng sáng kiến', data.field || 'Chưa chọn'],
    ['Mức độ triển khai', data.maturity || 'Chưa chọn'],
    ['Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử', data.appliedOn || 'Chưa áp dụng'],
    ['Mô tả bản chất của sáng kiến', data.summary ? `${data.summary} (Chi tiết tại Báo cáo mô tả sáng kiến kèm theo.)` : 'Xem Báo cáo mô tả sáng kiến kèm theo.'],
    ['Lợi ích thu được theo ý kiến của tác giả', data.benefit || 'Xem Báo cáo mô tả sáng kiến kèm theo.'],
    ['Những thông tin cần được bảo mật', data.confidential || 'Không có.'],
    ['Tài liệu kèm theo', data.evidence.length > 0 ? `Báo cáo mô tả sáng kiến và ${data.evidence.length} minh chứng theo danh mục.` : 'Báo cáo mô tả sáng kiến.'],
  ];
}
