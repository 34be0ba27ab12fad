import type { Council } from '@/domain/reviews/council-queries';
import { conflictLabels } from '@/domain/reviews/labels';
import { sentenceOf } from '@/domain/refusal';
import { dayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { Card, CardBody, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { Pager } from '@/ui/pager';
import { pageNumber, pageSize } from '@/ui/paging';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { withdrawDeclarationAction } from '../../../reviews/actions';
import { addressOf } from '../../../settings/address';
import { DeclareForm } from './declare-form';

const causeLabels = { ...conflictLabels, namesake: 'Trùng họ tên với tác giả ngoài danh sách cán bộ' };
const treatments = { hard: 'Không tham gia chấm (có liên quan)', soft: 'Vẫn chấm, ghi vào biên bản', ask: 'Hỏi lại: nếu là một người thì khai báo có liên quan' };
const ruleWords = { HARD: 'Cùng đơn vị với tác giả: không tham gia chấm.', SOFT: 'Cùng đơn vị với tác giả: vẫn chấm, ghi vào biên bản.', OFF: 'Không xét việc cùng đơn vị.' };
/** Who may not judge what, found anew at every look, and what members declared themselves. */
type Props = { council: Council; isOpen: boolean; base: string; /** From the address: of one member only, and which page. */ of: string | undefined; page: string | undefined };

export function ConflictsCard({ council, isOpen, base, of, page: asked }: Props) {
  const chosen = council.members.find((member) => member.id === of);
  const found = (chosen ? [chosen] : council.members).flatMap((member) => member.conflicts.filter((each) => each.cause !== 'declared').map((conflict) => ({ member, conflict })));
  const page = pageNumber(asked, found.length);
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
                    <ConfirmDialog trigger={{ label: 'Rút khai báo', kind: 'quiet', size: 'sm', disabledReason: each.whyNotWithdraw ? sentenceOf(each.whyNotWithdraw) : undefined }} title={`Rút khai báo có liên quan, hồ sơ ${each.code}`} confirmLabel="Rút khai báo" run={withdrawDeclarationAction} input={{ declarationId: each.id }}
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
        <Table caption={chosen ? `Tìm thấy theo tác giả và đơn vị: ${chosen.fullName}` : 'Tìm thấy theo tác giả và đơn vị'} captionShown bare>
          <thead><tr><Th>Thành viên</Th><Th>Hồ sơ</Th><Th>Vì sao</Th><Th>Xử lý</Th></tr></thead>
          <tbody>
            {found.slice((page - 1) * pageSize, page * pageSize).map(({ member, conflict }) => (
              <tr key={`${member.id}:${conflict.submissionId}`}>
                <RowTh>{member.fullName}</RowTh>
                <Td label="Hồ sơ"><span className="num">{conflict.code}</span> {conflict.title}</Td>
                <Td label="Vì sao">{causeLabels[conflict.cause]}</Td>
                <Td label="Xử lý">{treatments[conflict.level]}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
      {found.length > pageSize ? <CardBody><Pager page={page} total={found.length} hrefOf={(number) => addressOf(base, { of: chosen?.id, page: number })} noun="trường hợp" /></CardBody> : null}
      {chosen ? <CardBody><TextLink href={`${base}#conflicts`}>Xem của mọi thành viên</TextLink></CardBody> : null}
      {council.withdrawn.length > 0 ? (
        <CardBody className="text-sm text-ink-2">
          Đã rút: {council.withdrawn.map((each) => `${each.seatName}, hồ sơ ${each.code}${each.withdrawn ? ` (rút ngày ${formatDay(dayOf(each.withdrawn.at))}: ${each.withdrawn.reason})` : ''}`).join('; ')}.
        </CardBody>
      ) : null}
      {council.declaresForOthers ? <CardBody><DeclareForm campaignId={council.campaign.id} seats={council.members.map(({ id, fullName }) => ({ value: id, label: fullName }))} /></CardBody> : null}
    </Card>
  );
}
