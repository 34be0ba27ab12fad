import { breakWords } from './break-words';
import type { PackData } from './pack-data';
import { sheetJson } from './sheet-json';
import { stampData, stampFiles } from './stamp';
import { typeset } from './typeset';

/** A paper to be signed by hand, by itself. */
export type SignedSheet = { kind: 'shares' | 'confirmation' } & Parameters<typeof sheetJson>[0];

export type ReceiptSheet = Pick<PackData, 'stamp'> & {
  kind: 'receipt';
  /** Who issues it, over its place and the day of receiving. */
  issuer: { parent: string; unit: string; placeAndDay: string };
  rows: readonly (readonly [term: string, detail: string])[];
  proof: string;
  filedBy: string;
};

const titles = { shares: 'Bản xác nhận tỷ lệ đóng góp', confirmation: 'Xác nhận của thủ trưởng cơ quan, đơn vị', receipt: 'Phiếu tiếp nhận hồ sơ sáng kiến' } as const;

export function sheetPdf(sheet: SignedSheet | ReceiptSheet): Uint8Array {
  const content = sheet.kind === 'receipt' ? receiptJson(sheet) : sheetJson(sheet);
  return typeset('sheet.typ', { ...content, kind: sheet.kind, paperTitle: titles[sheet.kind], stamp: stampData(sheet.stamp) }, stampFiles(sheet.stamp));
}

const receiptJson = ({ issuer, rows, proof, filedBy, stamp }: ReceiptSheet) => ({
  head: { parent: breakWords(issuer.parent), unit: breakWords(issuer.unit), placeAndDay: issuer.placeAndDay },
  rows: rows.map(([term, detail]) => [term, breakWords(detail)]),
  // Without its address there is nothing to scan.
  proof: stamp.proofUrl ? proof : '',
  filedBy: breakWords(filedBy),
});
