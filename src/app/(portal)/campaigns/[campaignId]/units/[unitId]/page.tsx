import type { Metadata } from 'next';
import { hasRole, isOffice } from '@/domain/context';
import { sentenceOf } from '@/domain/refusal';
import { blocLabels } from '@/domain/people/labels';
import { unitDrafts } from '@/domain/submissions/confirmation-queries';
import { dossierState } from '@/domain/submissions/labels';
import { dayOf } from '@/domain/time/calendar';
import { deadlineWords } from '@/domain/time/deadline-words';
import { formatDateTime, formatDay } from '@/domain/time/format';
import { mayBeReminded, owed } from '@/domain/tracking/duty';
import { relationLabels, reminderChannelLabels, remindWords } from '@/domain/tracking/labels';
import { mayReadRoster, seesWholeRoster, whyNotEndExemption, whyNotExempt, whyNotRemind } from '@/domain/tracking/policy';
import { rosterCampaign } from '@/domain/tracking/queries';
import { unitInCampaign } from '@/domain/tracking/unit-queries';
import { LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead, DescriptionList } from '@/ui/card';
import { DueChip } from '@/ui/due-chip';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { StateBadge } from '@/ui/state-badge';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { found, idParam, pageCtx } from '../../../../../page-ctx';
import { DutyStatus } from '../duty-status';
import { Drafts } from './drafts';
import { ExemptionPanel } from './exemption-panel';

export const metadata: Metadata = { title: 'Đơn vị' };

type Props = { params: Promise<{ campaignId: string; unitId: string }> };

export default async function UnitPage({ params }: Props) {
  const ctx = await pageCtx(mayReadRoster);
  const asked = await params;
  const [campaignId, unitId] = [idParam(asked.campaignId), idParam(asked.unitId)];
  const campaign = found(await rosterCampaign(ctx, campaignId));
  const [unit, drafts] = await Promise.all([unitInCampaign(ctx, campaignId, unitId), unitDrafts(ctx, campaignId, unitId)]);
  const { row, dossiers, reminders } = found(unit);
  const base = `/campaigns/${campaignId}/units`;
  const due = deadlineWords(ctx.now, { closesAt: campaign.submissionClosesAt });
  const mayDraft = ctx.actor.unitId === unitId && hasRole(ctx.actor, 'unitHead', 'staff');
  const whyNotNow = whyNotRemind(ctx.actor, campaign, ctx.now);
  return (
    <>
      <PageHead
        title={row.name}
        crumbs={[
          { label: `Đợt phát động ${campaign.year}`, href: `/campaigns/${campaignId}` },
          { label: seesWholeRoster(ctx.actor) ? 'Đơn vị và đôn đốc' : 'Đơn vị', href: base },
          { label: row.name },
        ]}
        badges={<DueChip lead="Nhận hồ sơ" words={due.words} last={due.lastDay} tone={due.tone} />}
        actions={
          <>
            {mayDraft && due.tone !== 'mute' ? <LinkButton href="/submissions/new" kind="primary">Soạn hồ sơ</LinkButton> : null}
            {whyNotNow === null && mayBeReminded(row.state) ? <LinkButton href={`${base}/remind?unit=${unitId}`} kind="primary">{remindWords[row.relation]}</LinkButton> : null}
          </>
        }
      />
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0 space-y-6">
          <Drafts drafts={drafts} />
          <Dossiers dossiers={dossiers} campaign={campaign} now={ctx.now} />
          <Card aria-labelledby="reminders">
            <CardHead id="reminders" title={row.relation === 'INVITED' ? 'Đã liên hệ, đề nghị' : 'Đã liên hệ, đôn đốc'} count={reminders.length} />
            {reminders.length === 0 ? <CardBody className="text-ink-2">Chưa liên hệ lần nào trong đợt này.</CardBody> : (
              <ul className="divide-y divide-line">
                {reminders.map((reminder) => (
                  <li key={reminder.id} className="px-4 py-3 sm:px-5">
                    <p className="num text-sm text-ink-3">
                      {formatDateTime(reminder.at)} · {reminderChannelLabels[reminder.channel]} · {reminder.byName}
                      {reminder.channel === 'PORTAL' ? (reminder.readAt ? ` · Đã xem ${formatDay(dayOf(reminder.readAt))}` : ' · Chưa xem') : ''}
                    </p>
                    <p className="mt-1 max-w-read text-sm leading-6">{reminder.text}</p>
                  </li>
                ))}
              </ul>
            )}
          </Card>
        </div>
        <div className="min-w-0 space-y-6">
          <Card aria-labelledby="duty">
            <CardHead id="duty" title="Chỉ tiêu" aside={<DutyStatus state={row.state} />} />
            <CardBody className="space-y-4">
              <DescriptionList
                columns={2}
                items={[
                  { term: 'Khối', detail: blocLabels[row.bloc] },
                  { term: 'Quan hệ', detail: relationLabels[row.relation] },
                  row.relation === 'ASSIGNED' && !row.exemptedAt && { term: 'Đã nộp', detail: `${row.filed}/${owed(row)}` },
                  row.relation === 'INVITED' && { term: 'Đã nộp', detail: String(row.filed) },
                  { term: 'Đang soạn', detail: String(row.drafts) },
                  { term: 'Đủ điều kiện', detail: String(row.eligible) },
                  { term: 'Chưa có bản giấy', detail: String(row.paperMissing) },
                  { term: 'Xã công nhận', detail: row.recognisable ? 'Có' : 'Không thuộc thẩm quyền' },
                ]}
              />
              <ExemptionPanel
                campaignId={campaignId}
                unitId={unitId}
                unitName={row.name}
                exemption={row.exemptedAt ? { paper: `số ${row.exemptPaperNumber}${row.exemptPaperOn ? ` ngày ${formatDay(dayOf(row.exemptPaperOn))}` : ''}`, reason: row.exemptReason ?? '' } : null}
                mayExempt={isOffice(ctx.actor) || hasRole(ctx.actor, 'admin')}
                whyNotExempt={words(whyNotExempt(ctx.actor, row))}
                whyNotEnd={words(whyNotEndExemption(ctx.actor, row))}
              />
            </CardBody>
          </Card>
          <Card aria-labelledby="heads">
            <CardHead id="heads" title="Thủ trưởng" />
            <CardBody>
              {row.heads.length === 0 ? <p className="text-ink-2">Chưa có tài khoản thủ trưởng. Quản trị cấp tài khoản ở Thiết lập, Người dùng.</p> : (
                <ul className="space-y-3">
                  {row.heads.map((head) => (
                    <li key={head.id}>
                      <p className="font-medium">{`${head.honorific} ${head.fullName}`.trim()}</p>
                      <p className="num text-sm text-ink-3">{[head.jobTitle, head.phone, head.email].filter(Boolean).join(' · ')}</p>
                    </li>
                  ))}
                </ul>
              )}
            </CardBody>
          </Card>
        </div>
      </div>
    </>
  );
}

const words = (reason: Parameters<typeof sentenceOf>[0] | null): string | null => (reason ? sentenceOf(reason) : null);

type UnitDossier = NonNullable<Awaited<ReturnType<typeof unitInCampaign>>>['dossiers'][number];

function Dossiers({ dossiers, campaign, now }: { dossiers: readonly UnitDossier[]; campaign: { status: Parameters<typeof dossierState>[1]; paperCopies: number }; now: Date }) {
  if (dossiers.length === 0) {
    return <EmptyState title="Đơn vị chưa nộp hồ sơ nào.">Nội dung hồ sơ đang soạn chỉ tác giả xem được; nộp xong sẽ hiện ở đây.</EmptyState>;
  }
  return (
    <Table caption="Hồ sơ đã nộp của đơn vị" foot={<p className="num">Có {dossiers.length} hồ sơ đã nộp.</p>}>
      <thead>
        <tr>
          <Th>Hồ sơ</Th>
          <Th>Tình trạng</Th>
          <Th>Ngày nộp</Th>
          {campaign.paperCopies > 0 ? <Th>Bản giấy</Th> : null}
        </tr>
      </thead>
      <tbody>
        {dossiers.map((dossier) => (
          <tr key={dossier.id}>
            <RowTh sub={`${dossier.code} · ${dossier.authors.map((author) => author.fullName).join(', ')}`}>
              <TextLink href={`/submissions/${dossier.id}`} look="title">{dossier.title}</TextLink>
            </RowTh>
            <Td label="Tình trạng">
              <StateBadge state={dossierState(dossier.status, campaign.status)} />
              {dossier.status === 'RETURNED' && dossier.supplementDueAt ? <span className="block text-xs text-ink-3">{deadlineWords(now, { closesAt: dossier.supplementDueAt }).words}</span> : null}
            </Td>
            <Td label="Ngày nộp" nowrap>{dossier.filedAt ? formatDay(dayOf(dossier.filedAt)) : ''}</Td>
            {campaign.paperCopies > 0 ? <Td label="Bản giấy">{dossier.hasPaper ? 'Đã nhận' : <span className="text-ink-3">Chưa nhận</span>}</Td> : null}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
