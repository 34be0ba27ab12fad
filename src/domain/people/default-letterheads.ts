import type { Issuer, OrganizationKind } from '@/generated/prisma/enums';

type Lines = { issuer: Issuer; upperLine: string; nameLine: string; symbol: string; archiveLine: string };

const titles: Record<OrganizationKind, string> = { COMMUNE: 'XÃ', WARD: 'PHƯỜNG', SPECIAL_ZONE: 'ĐẶC KHU', PROVINCE: 'TỈNH', CITY: 'THÀNH PHỐ' };

/** What a new organization's papers carry at their head until an administrator changes it (NĐ 30/2020; PRACTICE, Letterheads). */
export function defaultLetterheads({ kind, name }: { kind: OrganizationKind; name: string }): Lines[] {
  const place = `${titles[kind]} ${name.toLocaleUpperCase('vi')}`;
  const isProvincial = kind === 'PROVINCE' || kind === 'CITY';
  return [
    { issuer: 'COMMITTEE', upperLine: 'ỦY BAN NHÂN DÂN', nameLine: place, symbol: 'UBND', archiveLine: isProvincial ? 'Lưu: VT, NC.' : 'Lưu: VT, VX.' },
    {
      issuer: 'OFFICE',
      upperLine: `UBND ${place}`,
      nameLine: isProvincial ? 'SỞ NỘI VỤ' : 'PHÒNG VĂN HÓA – XÃ HỘI',
      symbol: isProvincial ? 'SNV' : 'VHXH',
      archiveLine: isProvincial ? 'Lưu: VT.' : 'Lưu: VX.',
    },
    { issuer: 'COUNCIL', upperLine: `UBND ${place}`, nameLine: 'HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG', symbol: 'HĐTĐKT', archiveLine: 'Lưu: HĐ.' },
  ];
}
