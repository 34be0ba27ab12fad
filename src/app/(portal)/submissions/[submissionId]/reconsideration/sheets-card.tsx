import { Card, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { putBackAction, reopenAgainAction } from './actions';
import { StepOutButton } from './step-out-button';
import type { AgainView } from './view';

type Sheets = NonNullable<AgainView['board']>['sheets'];

/** Who scores again and how far; what each gives now only after the counting. */
export function SheetsCard({ submissionId, sheets, counted }: { submissionId: string; sheets: Sheets; counted: boolean }) {
  return (
    <Card aria-labelledby="sheets">
      <CardHead id="sheets" title="Các phiếu" sub={counted ? undefined : 'Điểm chấm lại của từng người hiện sau khi kết thúc chấm lại.'} />
      <Table caption="Phiếu chấm lại của từng thành viên" bare>
        <thead><tr><Th>Thành viên</Th><Th>Tình trạng</Th><Th align="right">Đã chấm</Th>{counted ? <Th align="right">Được tính</Th> : null}<Th hidden>Việc làm</Th></tr></thead>
        <tbody>
          {sheets.map(({ seatId, name, seat, state, before, now, own, reopens, stepsOut, putsBack }) => (
            <tr key={seatId}>
              <RowTh sub={seat}>{name}</RowTh>
              <Td label="Tình trạng">{state}</Td>
              <Td label="Đã chấm" align="right" className="num">{before}</Td>
              {counted ? <Td label="Được tính" align="right" className="num">{now}</Td> : null}
              <Td label="Việc làm">
                {reopens || stepsOut || putsBack ? <span className="flex flex-wrap gap-2">
                  {reopens ? (
                    <ConfirmDialog trigger={{ label: 'Mở lại phiếu', size: 'sm' }} title={`Mở lại phiếu của ${name}`} confirmLabel="Mở lại phiếu" run={reopenAgainAction} input={{ submissionId, seatId }} reason={{ label: 'Lý do mở lại', maxLength: 1000 }} success="Đã mở lại phiếu.">
                      <p>Phiếu giữ điểm đang có; chưa chốt lại thì điểm đã chấm được tính.</p>
                    </ConfirmDialog>
                  ) : null}
                  {putsBack ? (
                    <ConfirmDialog trigger={{ label: 'Ghi lại là tham gia', size: 'sm' }} title={`Ghi lại ${name} là tham gia chấm lại`} confirmLabel="Ghi lại là tham gia" run={putBackAction} input={{ submissionId, seatId }} reason={{ label: 'Lý do ghi lại', hint: 'Thành viên đọc được, ví dụ: ghi nhầm người.', maxLength: 1000 }} success="Đã ghi lại.">
                      <p>Dùng khi có liên quan do người khác ghi và ghi nhầm. Phiếu trở lại với thành viên như trước khi ghi; thành viên được báo.</p>
                    </ConfirmDialog>
                  ) : null}
                  {stepsOut ? <StepOutButton submissionId={submissionId} seatId={seatId} own={own} /> : null}
                </span> : null}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
