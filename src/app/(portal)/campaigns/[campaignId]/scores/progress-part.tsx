import type { Ctx } from '@/domain/context';
import { seatLabels } from '@/domain/people/labels';
import { keepsSheets, seesDisagreement, seesExtra, whyNotCloseScoring, whyNotRemindScorers } from '@/domain/reviews/policy';
import type { ScoringProgress as Progress } from '@/domain/reviews/progress-queries';
import { sentenceOf } from '@/domain/refusal';
import { Tag } from '@/ui/badge';
import { Banner } from '@/ui/banner';
import { LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { TextLink } from '@/ui/link';
import { Meter } from '@/ui/meter';
import { Pager } from '@/ui/pager';
import { pageNumber, pageSize } from '@/ui/paging';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { closeScoringAction, remindScorersAction } from './actions';

const listedAtMost = 12;

/** While the council scores: how many sheets, of whom, for what. Never a value. */
export function ProgressPart({ ctx, progress, page: pageParam }: { ctx: Ctx; progress: Progress; page: string | undefined }) {
  const { campaign, members, dossiers, done, need, unfinished } = progress;
  const base = `/campaigns/${campaign.id}/scores`;
  const keeper = keepsSheets(ctx.actor, campaign.id);
  const page = pageNumber(pageParam, dossiers.length);
  const waiting = dossiers.filter((dossier) => dossier.needsThird);
  return (
    <div className="space-y-6">
      <Card aria-labelledby="progress">
        <CardHead id="progress" title={<><span className="num">{done}/{need}</span> phiếu đã chốt</>} aside={<div className="flex flex-wrap gap-2">{seesExtra(ctx.actor, campaign) ? <LinkButton href={`${base}/extra`}>Điểm thành phần</LinkButton> : null}{seesDisagreement(ctx.actor, campaign) ? <LinkButton href={`${base}/disagreement`}>Độ chênh</LinkButton> : null}<RemindButton ctx={ctx} progress={progress} /><CloseButton ctx={ctx} progress={progress} /></div>} />
        <CardBody><Meter value={done} max={need} tone="good" label={`Đã chốt ${done} trong ${need} phiếu`} className="h-2.5" /></CardBody>
        <Table caption="Tiến độ từng thành viên" bare>
          <thead><tr><Th>Thành viên</Th><Th align="right">Đã chốt</Th><Th align="right">Đang chấm</Th><Th>Còn lại</Th>{keeper ? <Th hidden>Phiếu giấy</Th> : null}</tr></thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.seatId}>
                <RowTh sub={seatLabels[member.seat]}>{member.fullName}</RowTh>
                <Td label="Đã chốt" align="right">{member.done}/{member.need}</Td>
                <Td label="Đang chấm" align="right">{member.drafts}</Td>
                <Td label="Còn lại" className="num">
                  {member.unfinished.length === 0 ? 'Đã đủ' : member.unfinished.slice(0, listedAtMost).map(({ code }) => code).join(', ')}
                  {member.unfinished.length > listedAtMost ? ` và ${member.unfinished.length - listedAtMost} hồ sơ khác` : ''}
                </Td>
                {keeper ? <Td>{paperLinks(base, member)}</Td> : null}
              </tr>
            ))}
          </tbody>
        </Table>
      </Card>
      <Card aria-labelledby="by-dossier">
        <CardHead id="by-dossier" title="Theo hồ sơ" count={dossiers.length} sub={unfinished > 0 ? 'Mở từng hồ sơ để nhập phiếu giấy hoặc mở lại phiếu.' : undefined} />
        {waiting.length > 0 ? (
          <CardBody>
            <Banner tone="warn" title={`${waiting.length} hồ sơ cần người chấm thứ ba`}>
              Hai phiếu chênh nhau quá mức của kế hoạch nên chưa tính kết quả. {campaign.scorersPerDossier === null ? 'Đôn đốc thêm một thành viên chấm' : 'Giao thêm một người chấm ở trang Phân công chấm'}: {waiting.slice(0, listedAtMost).map(({ code }) => code).join(', ')}
              {waiting.length > listedAtMost ? ` và ${waiting.length - listedAtMost} hồ sơ khác` : ''}.
            </Banner>
          </CardBody>
        ) : null}
        <Table caption="Số phiếu của từng hồ sơ" bare foot={<Pager page={page} total={dossiers.length} hrefOf={(number) => `${base}?page=${number}`} noun="hồ sơ" />}>
          <thead><tr><Th>Mã</Th><Th>Hồ sơ</Th><Th align="right">Phiếu đã chốt</Th></tr></thead>
          <tbody>
            {dossiers.slice((page - 1) * pageSize, page * pageSize).map((dossier) => (
              <tr key={dossier.submissionId}>
                <Td label="Mã" className="num" nowrap>{dossier.code}</Td>
                <RowTh sub={dossier.unitName}><TextLink look="title" href={`${base}/${dossier.submissionId}`}>{dossier.title}</TextLink></RowTh>
                <Td label="Phiếu đã chốt" align="right">{dossier.done}/{dossier.need} {dossier.short ? <Tag tone="warn">Không đủ {campaign.minSheets} người chấm</Tag> : null} {dossier.again ? <Tag tone="info">Lượt 2</Tag> : null} {dossier.needsThird ? <Tag tone="warn">Cần người chấm thứ ba</Tag> : null}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Card>
    </div>
  );
}

function paperLinks(base: string, { seatId, unfinished }: Progress['members'][number]) {
  const first = unfinished[0];
  return (
    <span className="flex flex-wrap gap-x-3 gap-y-1">
      {first ? <TextLink href={`${base}/${first.submissionId}/paper?seat=${seatId}`}>Nhập phiếu giấy</TextLink> : null}
      <TextLink href={`${base}/paper?seat=${seatId}`}>Bảng phiếu giấy</TextLink>
      {first ? <TextLink href={`${base}/print?seat=${seatId}`}>In phiếu trống</TextLink> : null}
    </span>
  );
}

function RemindButton({ ctx, progress: { campaign, members } }: { ctx: Ctx; progress: Progress }) {
  const owing = members.filter((member) => member.done < member.need);
  if (whyNotRemindScorers(ctx.actor, campaign) !== null || owing.length === 0) return null;
  return (
    <ConfirmDialog trigger={{ label: 'Nhắc chốt phiếu' }} title="Nhắc chốt phiếu" confirmLabel="Nhắc chốt phiếu" run={remindScorersAction} input={{ campaignId: campaign.id }} success="Đã nhắc.">
      <p>Gửi tin trên cổng (và thư điện tử nếu có) cho {owing.length} thành viên còn phiếu chưa chốt: {owing.map((member) => member.fullName).join(', ')}. Mỗi người nhận nhiều nhất một tin mỗi ngày.</p>
    </ConfirmDialog>
  );
}

function CloseButton({ ctx, progress: { campaign, unfinished, members, dossiers, extraMissing, firstStands } }: { ctx: Ctx; progress: Progress }) {
  const whyNot = whyNotCloseScoring(ctx.actor, { ...campaign, extraMissing });
  if (whyNot === 'not_allowed') return null;
  const few = dossiers.filter((dossier) => dossier.standing < campaign.minSheets);
  return (
    <ConfirmDialog trigger={{ label: 'Đóng chấm điểm', kind: unfinished === 0 ? 'primary' : 'secondary', disabledReason: whyNot ? sentenceOf(whyNot) : null }} title="Đóng chấm điểm" confirmLabel="Đóng chấm điểm" run={closeScoringAction} input={{ campaignId: campaign.id }}
      typedCount={unfinished > 0 ? { count: unfinished, label: `Ghi số phiếu chưa chốt (${unfinished}) để xác nhận`, name: 'unfinishedConfirmed' } : undefined} success="Đã đóng chấm điểm và tính kết quả.">
      <p>Tính điểm trung bình của {dossiers.length} hồ sơ từ các phiếu đã chốt, xếp hạng, và mở bảng điểm cho Hội đồng.</p>
      {unfinished > 0 ? (
        <div>
          <p className="font-medium">{firstStands > 0 ? `Còn ${unfinished} phiếu chưa chốt. Trong đó ${firstStands} phiếu lượt 2: phiếu lượt 1 của các phiếu này được tính; các phiếu khác không được tính:` : `Còn ${unfinished} phiếu chưa chốt, sẽ không được tính:`}</p>
          <ul className="mt-1 list-disc pl-5 text-sm">
            {members.filter((member) => member.unfinished.length > 0).map((member) => <li key={member.seatId}>{member.fullName}: {member.unfinished.length} phiếu</li>)}
          </ul>
        </div>
      ) : null}
      {few.length > 0 ? <p className="text-sm text-warn-ink">{few.length} hồ sơ chưa đủ {campaign.minSheets} phiếu nên sẽ không có điểm trung bình: {few.slice(0, listedAtMost).map(({ code }) => code).join(', ')}{few.length > listedAtMost ? '…' : ''}</p> : null}
    </ConfirmDialog>
  );
}
