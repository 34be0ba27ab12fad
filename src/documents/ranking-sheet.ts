import writeExcelFile, { type CellObject, type Row, type SheetData } from 'write-excel-file/node';

/** All scores in hundredths; the workbook shows points with two decimals. */
export type RankingRow = {
  places: string; code: string; title: string; unit: string; sheets: number; mean: number | null; criteria: (number | null)[]; outcome: string; why: string;
  /** As the head of `members` names them: a total, or why there is none. */
  totals: (number | string)[];
  /** As the head of `extra` names them: what else the rule looks at; numbers are points to go on counting with. */
  extra: (number | string)[];
};
export type RankingSheet = {
  /** "UBND xã Bắc Bình" */
  organization: string;
  council: string;
  campaign: string;
  asOf: string;
  /** How the results come about, one sentence a line. */
  rules: readonly string[];
  /** `note`: its weight, or that it does not count; '' for most. */
  criteria: readonly { name: string; maxScore: number; note: string }[];
  extra: readonly string[];
  members: readonly string[];
  rows: readonly RankingRow[];
  /** Every valid sheet, where a dossier was scored once more of both rounds: with these anybody recomputes the rest. */
  sheets: readonly { code: string; title: string; member: string; scores: (number | null)[]; total: number; /** Which of two rounds; '' where there was one. */ round?: string }[];
};

const border = { borderStyle: 'thin', borderColor: '#999999' } as const;
const font = { fontFamily: 'Times New Roman', fontSize: 12 } as const;

/** Bảng tổng hợp điểm: ranking, sheets, and the rule; opens in Excel of any age. */
export async function rankingSheet(data: RankingSheet): Promise<Uint8Array> {
  const criteria = data.criteria.map(({ name, maxScore, note }) => `${name} (tối đa ${points(maxScore)}${note ? `, ${note}` : ''})`);
  const landscape = { orientation: 'landscape', stickyRowsCount: 5 } as const;
  const hasRounds = data.sheets.some(({ round = '' }) => round !== '');
  const wide = (count: number, width: number) => Array.from({ length: count }, () => ({ width }));
  return writeExcelFile(
    [
      {
        ...landscape,
        sheet: 'Xếp hạng',
        columns: [{ width: 9 }, { width: 15 }, { width: 44 }, { width: 26 }, ...wide(data.members.length, 13), { width: 9 }, { width: 12 }, ...wide(criteria.length, 14), ...wide(data.extra.length, 10), { width: 24 }, { width: 30 }],
        data: [
          ...head(data, 'BẢNG TỔNG HỢP ĐIỂM VÀ XẾP HẠNG'),
          [...['Hạng', 'Mã hồ sơ', 'Tên sáng kiến', 'Đơn vị', ...data.members, 'Số phiếu', 'Điểm trung bình', ...criteria.map((title) => `TB ${title}`), ...data.extra, 'Kết quả', 'Ghi chú'].map(heading)],
          ...data.rows.map((row) => rankingRow(row)),
          [],
          [text(`Danh sách có ${data.rows.length} hồ sơ./.`, { fontStyle: 'italic' })],
        ],
      },
      {
        ...landscape,
        sheet: 'Phiếu chấm',
        columns: [{ width: 15 }, { width: 44 }, { width: 26 }, ...wide(criteria.length, 14), { width: 12 }, ...(hasRounds ? [{ width: 30 }] : [])],
        data: [
          ...head(data, hasRounds ? 'CÁC PHIẾU CHẤM CỦA CÁC LƯỢT' : 'CÁC PHIẾU CHẤM ĐƯỢC TÍNH'),
          ['Mã hồ sơ', 'Tên sáng kiến', 'Người chấm', ...criteria, 'Tổng', ...(hasRounds ? ['Lượt chấm'] : [])].map(heading),
          ...data.sheets.map((sheet): Row => [cell(sheet.code), cell(sheet.title), cell(sheet.member), ...sheet.scores.map(score), score(sheet.total), ...(hasRounds ? [cell(sheet.round ?? '')] : [])]),
        ],
      },
      { sheet: 'Cách tính', columns: [{ width: 110 }], data: [...head(data, 'CÁCH TÍNH KẾT QUẢ'), ...data.rules.map((rule): Row => [text(rule, { wrap: true })])] },
    ],
    font,
  ).toBuffer();
}

const head = ({ organization, council, campaign, asOf }: RankingSheet, title: string): SheetData => [
  [text([organization, council].filter(Boolean).join(' – ').toUpperCase(), { fontWeight: 'bold' })],
  [text(`${title} – ${campaign.toUpperCase()}`, { fontWeight: 'bold', fontSize: 13 })],
  [text(asOf, { fontStyle: 'italic' })],
  [],
];

const rankingRow = (row: RankingRow): Row => [
  cell(row.places), cell(row.code), cell(row.title), cell(row.unit),
  ...row.totals.map(scoreOrText),
  { ...border, value: row.sheets, type: Number, align: 'center' }, score(row.mean), ...row.criteria.map(score), ...row.extra.map(scoreOrText), cell(row.outcome), cell(row.why),
];

/** Always text: a title that begins with "=" is no formula. */
const text = (value: string, look: Partial<CellObject> = {}): CellObject => ({ ...look, value, type: String });
const heading = (title: string): CellObject => text(title, { ...border, fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true, backgroundColor: '#EEEEEE' });
const cell = (value: string): CellObject => text(value, { ...border, alignVertical: 'top', wrap: true });
// A spreadsheet knows only binary floats; two shown decimals are exact for every score.
const score = (value: number | null): CellObject => (value === null ? cell('') : { ...border, value: value / 100, type: Number, format: '0.00', align: 'right', alignVertical: 'top' });
const scoreOrText = (value: number | string): CellObject => (typeof value === 'number' ? score(value) : cell(value));
const points = (value: number): string => String(value / 100).replace('.', ',');
