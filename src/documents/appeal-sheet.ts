import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';

export type AppealSheet = {
  organization: string;
  campaign: string;
  asOf: string;
  rows: readonly { code: string; title: string; unit: string; sender: string; came: string; state: string; due: string; paper: string }[];
};

const columns = [
  { title: 'Mã hồ sơ', width: 16, of: 'code' }, { title: 'Tên sáng kiến, giải pháp', width: 44, of: 'title' }, { title: 'Đơn vị', width: 28, of: 'unit' }, { title: 'Người kiến nghị', width: 24, of: 'sender' },
  { title: 'Ngày đến', width: 22, of: 'came' }, { title: 'Tình trạng', width: 26, of: 'state' }, { title: 'Hạn trả lời', width: 14, of: 'due' }, { title: 'Văn bản', width: 34, of: 'paper' },
] as const;

const border = { borderStyle: 'thin', borderColor: '#999999' } as const;

/** Every kiến nghị of a campaign with its state and deadline; opens in Excel of any age. */
export async function appealSheet({ organization, campaign, asOf, rows }: AppealSheet): Promise<Uint8Array> {
  const data: SheetData = [
    [text(organization.toUpperCase(), { fontWeight: 'bold' })],
    [text(`KIẾN NGHỊ XEM XÉT LẠI KẾT QUẢ – ${campaign.toUpperCase()}`, { fontWeight: 'bold', fontSize: 13 })],
    [text(asOf, { fontStyle: 'italic' })],
    [],
    [heading('STT'), ...columns.map((column) => heading(column.title))],
    ...rows.map((row, index) => [
      { ...border, value: index + 1, type: Number, align: 'center', alignVertical: 'top' } satisfies CellObject,
      ...columns.map((column) => text(row[column.of], { ...border, alignVertical: 'top', wrap: true })),
    ]),
    [],
    [text(`Danh sách có ${rows.length} kiến nghị./.`, { fontStyle: 'italic' })],
  ];
  const widths = [{ width: 6 }, ...columns.map(({ width }) => ({ width }))];
  return writeExcelFile(data, { sheet: 'Kiến nghị', orientation: 'landscape', stickyRowsCount: 5, columns: widths }, { fontFamily: 'Times New Roman', fontSize: 12 }).toBuffer();
}

/** Always text: a title that begins with "=" is no formula. */
const text = (value: string, look: Partial<CellObject> = {}): CellObject => ({ ...look, value, type: String });

const heading = (title: string): CellObject => text(title, { ...border, fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true, backgroundColor: '#EEEEEE' });
