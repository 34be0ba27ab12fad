import type { CouncilMember } from '@/domain/reviews/council-queries';
import { seatLabels } from '@/domain/people/labels';
import { Tag } from '@/ui/badge';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { endSeatAction } from './actions';

type Props = { members: readonly CouncilMember[]; base: string; canEdit: boolean; needsReason: boolean; seesConflicts: boolean };

export function SeatTable({ members, base, canEdit, needsReason, seesConflicts }: Props) {
  if (members.length === 0) return <EmptyState bare title="Hội đồng chưa có ai">{canEdit ? 'Thêm thành viên ở dưới, hoặc chép Hội đồng của đợt trước.' : 'Phòng Văn hóa – Xã hội thêm thành viên trước khi mở chấm điểm.'}</EmptyState>;
  return (
    <Table caption="Thành viên Hội đồng" bare>
      <thead>
        <tr>
          <Th align="right">STT</Th>
          <Th>Họ và tên</Th>
          <Th>Chức danh</Th>
          <Th>Chấm điểm</Th>
          <Th>Biểu quyết</Th>
          {seesConflicts ? <Th>Có liên quan</Th> : null}
          {canEdit ? <Th hidden>Thao tác</Th> : null}
        </tr>
      </thead>
      <tbody>
        {members.map((member, index) => (
          <tr key={member.id}>
            <Td label="STT" align="right">{index + 1}</Td>
            <RowTh sub={[member.jobTitle, member.unitName].filter(Boolean).join(', ')}>
              {member.fullName} {member.accountId ? null : <Tag>Chấm trên giấy</Tag>}
            </RowTh>
            <Td label="Chức danh">{seatLabels[member.seat]}</Td>
            <Td label="Chấm điểm">{member.scores ? 'Có' : 'Không'}</Td>
            <Td label="Biểu quyết">{member.votes ? 'Có' : 'Không'}</Td>
            {seesConflicts ? <Td label="Có liên quan">{member.conflicts.length > 0 ? <TextLink href={`${base}?of=${member.id}#conflicts`}>{conflictWords(member)}</TextLink> : 'Không'}</Td> : null}
            {canEdit ? (
              <Td>
                <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <TextLink href={`${base}?seat=${member.id}#edit-seat`}>Sửa</TextLink>
                  <ConfirmDialog trigger={{ label: 'Thôi tham gia', kind: 'quiet', size: 'sm' }} title={`${member.fullName} thôi tham gia Hội đồng`} confirmLabel="Thôi tham gia" danger run={endSeatAction} input={{ seatId: member.id }}
                    reason={{ label: 'Lý do', optional: !needsReason, maxLength: 1000 }} success="Đã ghi nhận.">
                    <p>Phiếu người này đã chốt vẫn giữ và vẫn được tính; các phiếu chưa chốt không còn phải chấm.</p>
                  </ConfirmDialog>
                </span>
              </Td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function conflictWords({ conflicts }: CouncilMember): string {
  const [hard, soft, ask] = (['hard', 'soft', 'ask'] as const).map((level) => conflicts.filter((conflict) => conflict.level === level).length);
  const words = [hard ? `${hard} hồ sơ không tham gia chấm` : '', soft ? `${soft} hồ sơ cùng đơn vị` : '', ask ? `${ask} hồ sơ trùng họ tên tác giả` : ''].filter(Boolean);
  return words.join('; ');
}
