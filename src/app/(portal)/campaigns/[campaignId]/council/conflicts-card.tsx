import type { Council } from '@/domain/reviews/council-queries';
import { conflictLabels } from '@/domain/reviews/labels';
import { dayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { Card, CardBody, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EmptyState } from '@/ui/empty-state';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { withdrawDeclarationAction } from '../../../reviews/actions';

const ruleWords = { HARD: 'Cùng đơn vị với tác giả: không tham gia chấm.', SOFT: 'Cùng đơn vị với tác giả: vẫn chấm, ghi vào biên bản.', OFF: 'Không xét việc cùng đơn vị.' };
/** More belongs on paper, not on a page that opens every day. */
const shownAtMost = 100;

/** Who may not judge what, found anew at every look, and what members declared themselves. */
export function ConflictsCard({ council, isOpen }: { council: Council; isOpen: boolean }) {
  const found = council.members.flatMap((member) => member.conflicts.filter((each) => each.cause !== 'declared').map((conflict) => ({ member, conflict })));
  return (
    <Card aria-labelledby="conflicts">
      <CardHead id="conflicts" title="Có liên quan" sub={`Tác giả không chấm hồ sơ của mình. ${ruleWords[council.campaign.sameUnitRule]}`} />
      {found.length === 0 && council.declared.length === 0 ? <EmptyState bare title="Chưa thấy ai có liên quan">Người là tác giả, đồng tác giả được tìm theo tài khoản và theo họ tên, đơn vị.</EmptyState> : null}
      {council.declared.length > 0 ? (
        <Table caption="Khai báo có liên quan" captionShown bare>
          <thead><tr><Th>Thành viên</Th><Th>Hồ sơ</Th><Th>Lý do</Th><Th>Ngày</Th><Th hidden>Thao tác</Th></tr></thead>
          <tbody>
            {council.declared.map((each) => (
              <tr key={each.id}>
                <RowTh>{each.seatName}</RowTh>
                <Td label="Hồ sơ" className="num">{each.code}</Td>
                <Td label="Lý do">{each.reason}</Td>
                <Td label="Ngày" nowrap>{formatDay(dayOf(each.at))}</Td>
                <Td>
                  {isOpen ? (
                    <ConfirmDialog trigger={{ label: 'Rút khai báo', kind: 'quiet', size: 'sm' }} title={`Rút khai báo có liên quan, hồ sơ ${each.code}`} confirmLabel="Rút khai báo" run={withdrawDeclarationAction} input={{ declarationId: each.id }}
                      reason={{ label: 'Lý do rút', maxLength: 1000 }} success="Đã rút khai báo.">
                      <p>{each.seatName} sẽ lại được phân công chấm hồ sơ này. Khai báo và lý do rút vẫn lưu trong lịch sử.</p>
                    </ConfirmDialog>
                  ) : null}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
      {found.length > 0 ? (
        <Table caption="Tìm thấy theo tác giả và đơn vị" captionShown bare>
          <thead><tr><Th>Thành viên</Th><Th>Hồ sơ</Th><Th>Vì sao</Th><Th>Xử lý</Th></tr></thead>
          <tbody>
            {found.slice(0, shownAtMost).map(({ member, conflict }) => (
              <tr key={`${member.id}:${conflict.submissionId}`}>
                <RowTh>{member.fullName}</RowTh>
                <Td label="Hồ sơ"><span className="num">{conflict.code}</span> {conflict.title}</Td>
                <Td label="Vì sao">{conflictLabels[conflict.cause]}</Td>
                <Td label="Xử lý">{conflict.level === 'hard' ? 'Không tham gia chấm (có liên quan)' : 'Vẫn chấm, ghi vào biên bản'}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
      {found.length > shownAtMost ? <CardBody className="text-sm text-ink-2">Còn {found.length - shownAtMost} trường hợp nữa.</CardBody> : null}
    </Card>
  );
}
