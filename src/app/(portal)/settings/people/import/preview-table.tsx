import type { ImportPreview } from '@/domain/people/preview-import';
import { Banner } from '@/ui/banner';
import { StatusText } from '@/ui/badge';
import { RowTh, Table, Td, Th } from '@/ui/table';

export function PreviewTable({ preview }: { preview: ImportPreview }) {
  const { rows, newUnits, problems, tooMany } = preview;
  if (rows.length === 0) return <Banner tone="warn" title="Chưa đọc được dòng nào">Chọn vùng trong Excel (cả dòng tiêu đề), sao chép rồi dán vào ô trên.</Banner>;
  return (
    <div className="space-y-4">
      {tooMany ? <Banner tone="bad" title="Bảng dài quá 500 dòng">Chia bảng làm nhiều lần dán.</Banner> : null}
      {problems > 0 ? (
        <Banner tone="bad" title={`${problems} dòng cần sửa`}>Sửa trong Excel hoặc ngay trong ô trên rồi bấm Kiểm tra bảng.</Banner>
      ) : (
        <Banner tone="good" title={`${rows.length} dòng đều đúng`}>
          {newUnits.length > 0 ? `Sẽ thêm ${newUnits.length} đơn vị: ${newUnits.join('; ')}.` : 'Chưa ghi gì vào cổng cho đến khi bấm nút lập tài khoản.'}
        </Banner>
      )}
      <Table caption="Xem trước">
        <thead>
          <tr>
            <Th align="right">Dòng</Th>
            <Th>Họ và tên</Th>
            <Th>Đơn vị</Th>
            <Th>Chức danh</Th>
            <Th>Tên đăng nhập</Th>
            <Th>Kiểm tra</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <Td label="Dòng" align="right">
                {row.line}
              </Td>
              <RowTh sub={row.email}>{row.fullName || '(chỉ thêm đơn vị)'}</RowTh>
              <Td label="Đơn vị">
                {row.unitName}
                {row.unitId || !row.unitName ? null : ' (mới)'}
              </Td>
              <Td label="Chức danh">{row.jobTitle}</Td>
              <Td label="Tên đăng nhập">{row.signInName}</Td>
              <Td label="Kiểm tra">
                {row.errors.length > 0 ? (
                  <StatusText tone="bad" glyph="ask">
                    {row.errors.join(' ')}
                  </StatusText>
                ) : (
                  <StatusText tone="good" glyph="check">
                    Được
                  </StatusText>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
