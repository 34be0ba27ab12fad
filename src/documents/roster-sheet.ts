import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';

export type RosterSheetRow = {
  unit: string;
  bloc: string;
  relation: string;
  /** Who heads the unit; several are joined by commas. */
  heads: string;
  state: string;
  /** Null: the unit owes no number. */
  owed: number | null;
  filed: number;
  eligible: number;
  returned: number;
  drafts: number;
  paperMissing: number;
  lastReminder: string;
  note: string;
};

export type RosterSheet = {
  /** "UBND xã Bắc Bình" */
  organization: string;
  campaign: string;
  /** "Số liệu đến 09:14, 24/4/2026" */
  asOf: string;
  rows: readonly RosterSheetRow[];
};

const columns: readonly { title: string; width: number; of: (row: RosterSheetRow) => string | number | null }[] = [
  { title: 'Cơ quan, đơn vị', width: 36, of: (row) => row.unit },
  { title: 'Khối', width: 24, of: (row) => row.bloc },
  { title: 'Giao / đề nghị', width: 18, of: (row) => row.relation },
  { title: 'Thủ trưởng', width: 26, of: (row) => row.heads },
  { title: 'Tình trạng', width: 22, of: (row) => row.state },
  { title: 'Chỉ tiêu', width: 10, of: (row) => row.owed },
  { title: 'Đã nộp', width: 10, of: (row) => row.filed },
  { title: 'Đủ điều kiện', width: 13, of: (row) => row.eligible },
  { title: 'Đang bổ sung', width: 13, of: (row) => row.returned },
  { title: 'Đang soạn', width: 11, of: (row) => row.drafts },
  { title: 'Chưa có bản giấy', width: 16, of: (row) => row.paperMissing },
  { title: 'Liên hệ gần nhất', width: 24, of: (row) => row.lastReminder },
  { title: 'Ghi chú', width: 40, of: (row) => row.note },
];

const border = { borderStyle: 'thin', borderColor: '#999999' } as const;

/** Danh sách đơn vị và tình trạng nộp, lying down; opens in Excel of any age. */
export async function rosterSheet({ organization, campaign, asOf, rows }: RosterSheet): Promise<Uint8Array> {
  const data: SheetData = [
    [text(organization.toUpperCase(), { fontWeight: 'bold' })],
    [text(`TÌNH HÌNH THAM GIA CỦA CÁC CƠ QUAN, ĐƠN VỊ – ${campaign.toUpperCase()}`, { fontWeight: 'bold', fontSize: 13 })],
    [text(asOf, { fontStyle: 'italic' })],
    [],
    [heading('STT'), ...columns.map((column) => heading(column.title))],
    ...rows.map((row, index) => [cell(index + 1), ...columns.map((column) => cell(column.of(row)))]),
    [],
    [text(`Danh sách có ${rows.length} cơ quan, đơn vị./.`, { fontStyle: 'italic' })],
  ];
  const sheet = { sheet: 'Đơn vị', orientation: 'landscape', columns: [{ width: 6 }, ...columns.map(({ width }) => ({ width }))], stickyRowsCount: 5 } as const;
  return writeExcelFile(data, { ...sheet, columns: [...sheet.columns] }, { fontFamily: 'Times New Roman', fontSize: 12 }).toBuffer();
}

/** Always text: a unit's name that begins with "=" is no formula. */
const text = (value: string, look: Partial<CellObject> = {}): CellObject => ({ ...look, value, type: String });

const heading = (title: string): CellObject => text(title, { ...border, fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true, backgroundColor: '#EEEEEE' });

function cell(value: string | number | null): CellObject {
  if (typeof value === 'number') return { ...border, value, type: Number, align: 'center', alignVertical: 'top' };
  return text(value ?? '', { ...border, alignVertical: 'top', wrap: true });
}
