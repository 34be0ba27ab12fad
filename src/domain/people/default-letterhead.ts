import type { Issuer } from '@/generated/prisma/enums';
import { organizationTitle } from './labels';

export type LetterheadLines = { issuer: Issuer; upperLine: string; nameLine: string; symbol: string; archiveLine: string };

/** What a paper prints until the commune has written its own lines (NĐ 30/2020, phụ lục I). */
export function defaultLetterhead(organization: { kind: string; name: string }, issuer: Issuer): LetterheadLines {
  const title = organizationTitle(organization);
  const lines = {
    COMMITTEE: { upperLine: 'ỦY BAN NHÂN DÂN', nameLine: title, symbol: 'UBND', archiveLine: 'Lưu: VT, VX.' },
    OFFICE: { upperLine: `UBND ${title}`, nameLine: 'PHÒNG VĂN HÓA – XÃ HỘI', symbol: 'PVHXH', archiveLine: 'Lưu: VT.' },
    COUNCIL: { upperLine: `UBND ${title}`, nameLine: 'HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG', symbol: 'HĐTĐKT', archiveLine: 'Lưu: HĐ.' },
  };
  return { issuer, ...lines[issuer] };
}
