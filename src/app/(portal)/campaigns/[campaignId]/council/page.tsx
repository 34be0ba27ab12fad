import type { Metadata } from 'next';
import { listPeople, listUnits } from '@/domain/people/queries';
import { sharesOut } from '@/domain/reviews/assignment/assignment-policy';
import { roleLabels } from '@/domain/people/labels';
import { doubleRoles } from '@/domain/reviews/blind-council';
import { type Council, councilOf } from '@/domain/reviews/council-queries';
import { councilNeedsReason, whyNotEditCouncil } from '@/domain/reviews/policy';
import { sentenceOf } from '@/domain/refusal';
import { dayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import type { Ctx } from '@/domain/context';
import { Banner } from '@/ui/banner';
import { LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead, DescriptionList } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { PageHead } from '@/ui/page-head';
import { found, idParam, pageCtx } from '../../../../page-ctx';
import { importSeatsAction } from './actions';
import { AddSeatForm } from './add-seat-form';
import { ConflictsCard } from './conflicts-card';
import { CouncilForm } from './council-form';
import { EditSeatForm } from './edit-seat-form';
import { SeatTable } from './seat-table';
import { StandingCopy } from './standing-copy';

export const metadata: Metadata = { title: 'Hội đồng' };

type Props = { params: Promise<{ campaignId: string }>; searchParams: Promise<{ seat?: string; of?: string; page?: string }> };

export default async function CouncilPage({ params, searchParams }: Props) {
  const ctx = await pageCtx();
  const campaignId = idParam((await params).campaignId);
  const council = found(await councilOf(ctx, campaignId));
  const { campaign, members, former } = council;
  const whyNot = whyNotEditCouncil(ctx.actor, campaign);
  const doubles = await doubleRoles(ctx, campaign, members);
  const { seat: chosen, of, page } = await searchParams;
  const editing = members.find((member) => member.id === chosen);
  const base = `/campaigns/${campaignId}/council`;
  return (
    <>
      <PageHead
        title="Hội đồng"
        crumbs={[{ label: campaign.title, href: `/campaigns/${campaignId}` }, { label: 'Hội đồng' }]}
        sub={campaign.councilName || 'Chưa đặt tên Hội đồng.'}
        actions={<>{sharesOut(ctx.actor, campaign.id) ? <LinkButton href={`${base}/assignment`}>Phân công chấm</LinkButton> : null}{whyNot ? null : <><StandingCopy ctx={ctx} council={council} /><ImportButton council={council} /></>}</>}
      />
      <div className="space-y-6">
        {doubles && doubles.length > 0 ? (
          <Banner tone="warn" title="Đợt này chấm ẩn danh: người chấm đang giữ việc khác">
            <p>Đến khi công bố, những người này không mở được hồ sơ, danh sách, tờ trình của đợt ở vai khác; thư ký, tổ giúp việc và quản trị thì không được chấm.</p>
            <ul className="mt-2 list-disc space-y-1 pl-5">
              {doubles.map(({ fullName, roles, keepsPapers }) => <li key={fullName}>{fullName}: {[...roles.map((role) => roleLabels[role]), ...(keepsPapers ? ['thư ký hoặc tổ giúp việc của Hội đồng'] : [])].join(', ')}</li>)}
            </ul>
          </Banner>
        ) : null}
        <Card aria-labelledby="members">
          <CardHead id="members" title="Thành viên" count={members.length} sub={`${members.filter((member) => member.scores).length} người chấm điểm, cần ít nhất ${campaign.minSheets} phiếu mỗi hồ sơ; ${members.filter((member) => member.votes).length} người biểu quyết.`} />
          <SeatTable members={members} base={base} canEdit={whyNot === null} needsReason={councilNeedsReason(campaign.status)} seesConflicts={council.seesConflicts} />
          {former.length > 0 ? <CardBody className="text-sm text-ink-2">Đã thôi tham gia: {former.map((seat) => `${seat.fullName} (từ ${formatDay(dayOf(seat.endedAt))})`).join(', ')}.</CardBody> : null}
        </Card>
        {council.seesConflicts || council.declared.length > 0 || council.withdrawn.length > 0 ? <ConflictsCard council={council} base={base} of={of} page={page} isOpen={campaign.status === 'LAUNCHED' || campaign.status === 'SCORING'} /> : null}
        {whyNot ? <Reading council={council} why={sentenceOf(whyNot)} /> : <Editing ctx={ctx} council={council} editing={editing ?? null} base={base} />}
      </div>
    </>
  );
}

function ImportButton({ council: { campaign, importFrom, members } }: { council: Council }) {
  if (!importFrom || (campaign.status !== 'DRAFT' && campaign.status !== 'LAUNCHED')) return null;
  return (
    <ConfirmDialog trigger={{ label: 'Chép Hội đồng đợt trước', kind: members.length === 0 ? 'primary' : 'secondary' }} title="Chép Hội đồng từ đợt trước" confirmLabel="Chép Hội đồng" run={importSeatsAction} input={{ campaignId: campaign.id }} success="Đã chép Hội đồng.">
      <p>Thêm những người trong Hội đồng của đợt “{importFrom}” chưa có ở đây. Người đã có giữ nguyên.</p>
    </ConfirmDialog>
  );
}

async function Editing({ ctx, council, editing, base }: { ctx: Ctx; council: Council; editing: Council['members'][number] | null; base: string }) {
  const { campaign } = council;
  const needsReason = councilNeedsReason(campaign.status);
  const [people, units] = await Promise.all([listPeople(ctx), listUnits(ctx)]);
  const seated = new Set(council.members.map((member) => member.accountId));
  if (editing) {
    return (
      <Card aria-labelledby="edit-seat">
        <CardHead id="edit-seat" title={`Sửa: ${editing.fullName}`} />
        <CardBody>
          <EditSeatForm key={editing.id} needsReason={needsReason} backHref={base} seat={{ seatId: editing.id, position: Math.max(1, editing.position), seat: editing.seat, scores: editing.scores, votes: editing.votes, jobTitle: editing.jobTitle }} />
        </CardBody>
      </Card>
    );
  }
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <Card aria-labelledby="add-seat">
        <CardHead id="add-seat" title="Thêm thành viên" />
        <CardBody>
          <AddSeatForm campaignId={campaign.id} needsReason={needsReason} units={units.map(({ id, name }) => ({ id, name }))}
            people={people.filter((person) => !seated.has(person.id)).map((person) => ({ id: person.id, label: [person.fullName, person.jobTitle, person.unitName].filter(Boolean).join(' – ') }))} />
        </CardBody>
      </Card>
      <Card aria-labelledby="council-paper">
        <CardHead id="council-paper" title="Quyết định thành lập" sub="Các văn bản sau dẫn theo tên và số này." />
        <CardBody>
          <CouncilForm campaignId={campaign.id} councilName={campaign.councilName} decisionNumber={campaign.councilDecisionNumber} decisionOn={campaign.councilDecisionOn ? dayOf(campaign.councilDecisionOn) : ''} />
        </CardBody>
      </Card>
    </div>
  );
}

function Reading({ council: { campaign }, why }: { council: Council; why: string }) {
  const decided = campaign.councilDecisionOn ? ` ngày ${formatDay(dayOf(campaign.councilDecisionOn))}` : '';
  return (
    <Card aria-labelledby="council-paper">
      <CardHead id="council-paper" title="Quyết định thành lập" sub={why} />
      <CardBody>
        <DescriptionList columns={2} items={[{ term: 'Tên Hội đồng', detail: campaign.councilName || 'Chưa ghi' }, { term: 'Quyết định', detail: campaign.councilDecisionNumber ? `Số ${campaign.councilDecisionNumber}${decided}` : 'Chưa ghi' }]} />
      </CardBody>
    </Card>
  );
}
