import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';

export type OwedPaperSheet = {
  /** "UBND xã Bắc Bình" */
  organization: string;
  /** "Hồ sơ chưa nhận bản giấy" */
  title: string;
  campaign: string;
  /** "Số liệu đến 09:14, 24/4/2026" */
  asOf: string;
  rows: readonly { code: string; title: string; authors: string; unit: string; filedAt: string; paper: string }[];
};

const columns = [
  { title: 'Mã hồ sơ', width: 16, of: 'code' }, { title: 'Tên sáng kiến, giải pháp', width: 48, of: 'title' }, { title: 'Tác giả', width: 32, of: 'authors' },
  { title: 'Đơn vị', width: 32, of: 'unit' }, { title: 'Nộp trên cổng', width: 20, of: 'filedAt' }, { title: 'Bản giấy', width: 36, of: 'paper' },
] as const;

const border = { borderStyle: 'thin', borderColor: '#999999' } as const;

/** Dossiers filed on the portal whose paper is missing or came late; opens in Excel of any age. */
export async function owedPaperSheet({ organization, title, campaign, asOf, rows }: OwedPaperSheet): Promise<Uint8Array> {
  const data: SheetData = [
    [text(organization.toUpperCase(), { fontWeight: 'bold' })],
    [text(`${title.toUpperCase()} – ${campaign.toUpperCase()}`, { fontWeight: 'bold', fontSize: 13 })],
    [text(asOf, { fontStyle: 'italic' })],
    [],
    [heading('STT'), ...columns.map((column) => heading(column.title))],
    ...rows.map((row, index) => [
      { ...border, value: index + 1, type: Number, align: 'center', alignVertical: 'top' } satisfies CellObject,
      ...columns.map((column) => text(row[column.of], { ...border, alignVertical: 'top', wrap: true })),
    ]),
    [],
    [text(`Danh sách có ${rows.length} hồ sơ./.`, { fontStyle: 'italic' })],
  ];
  const widths = [{ width: 6 }, ...columns.map(({ width }) => ({ width }))];
  return writeExcelFile(data, { sheet: 'Bản giấy', orientation: 'landscape', stickyRowsCount: 5, columns: widths }, { fontFamily: 'Times New Roman', fontSize: 12 }).toBuffer();
}

/** Always text: a title that begins with "=" is no formula. */
const text = (value: string, look: Partial<CellObject> = {}): CellObject => ({ ...look, value, type: String });

const heading = (title: string): CellObject => text(title, { ...border, fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true, backgroundColor: '#EEEEEE' });
