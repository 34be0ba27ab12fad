import type { Metadata } from 'next';
import { sentenceOf } from '@/domain/refusal';
import { whyNotAssign, whyNotClearAssignment, whyNotShareOut } from '@/domain/reviews/assignment/assignment-policy';
import { type AssignmentPage, assignmentPage } from '@/domain/reviews/assignment/assignment-queries';
import type { Actor } from '@/domain/context';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { NumberField } from '@/ui/field';
import { PageHead } from '@/ui/page-head';
import { found, idParam, pageCtx } from '../../../../../page-ctx';
import { readParams, type SearchParams } from '../../../../settings/address';
import { clearAssignmentAction, confirmAssignmentAction } from './actions';
import { ChosenCard, DossierCard, LoadCard } from './parts';
import { costWords, perDossierOf } from './view';

export const metadata: Metadata = { title: 'Phân công chấm' };

export default async function AssignmentPageRoute({ params, searchParams }: { params: Promise<{ campaignId: string }>; searchParams: SearchParams }) {
  const ctx = await pageCtx();
  const campaignId = idParam((await params).campaignId);
  const { n, page: number, dossier, member } = await readParams(searchParams);
  const perDossier = perDossierOf(n);
  const page = found(await assignmentPage(ctx, campaignId, perDossier));
  const { campaign } = page;
  const council = `/campaigns/${campaignId}/council`;
  const base = `${council}/assignment`;
  const canChange = whyNotShareOut(ctx.actor, campaign) === null;
  return (
    <>
      <PageHead
        crumbs={[{ label: campaign.title, href: `/campaigns/${campaignId}` }, { label: 'Hội đồng', href: council }, { label: 'Phân công chấm' }]}
        title="Phân công chấm"
        sub={campaign.scorersPerDossier === null ? 'Đang để mọi thành viên chấm mọi hồ sơ.' : `Mỗi hồ sơ ${campaign.scorersPerDossier} người chấm; thành viên chỉ thấy hồ sơ được giao.`}
        actions={<ClearButton actor={ctx.actor} page={page} />}
      />
      <div className="space-y-6">
        {page.short.length > 0 ? <Banner tone="warn" title={`${page.short.length} hồ sơ chưa đủ người chấm`}>{page.short.slice(0, 20).join(', ')}{page.short.length > 20 ? ' …' : ''}. {page.proposal ? 'Quá nhiều thành viên có liên quan; thêm thành viên hoặc giảm số người chấm.' : 'Lập đề xuất mới để giao các hồ sơ này.'}</Banner> : null}
        <ChosenCard page={page} base={base} dossier={page.proposal ? undefined : dossier} member={member} />
        <Card aria-labelledby="propose">
          <CardHead id="propose" title="Lập đề xuất" sub="Xem trước chưa giao cho ai và không báo cho ai." />
          <CardBody>
            <form method="get" action={base} className="flex flex-wrap items-end gap-3">
              <NumberField id="per-dossier" label="Số người chấm mỗi hồ sơ" hint={`Ít nhất ${campaign.minSheets} theo số phiếu tối thiểu.`} name="n" defaultValue={perDossier ?? campaign.scorersPerDossier ?? campaign.minSheets} controlClassName="max-w-28" />
              <Button type="submit">Xem đề xuất</Button>
            </form>
          </CardBody>
          {page.proposal && perDossier !== null ? <Proposed actor={ctx.actor} page={page} perDossier={perDossier} /> : null}
        </Card>
        <LoadCard page={page} base={base} canChange={canChange} />
        <DossierCard page={page} base={base} canChange={canChange} number={number} perDossier={perDossier} />
      </div>
    </>
  );
}

function Proposed({ actor, page, perDossier }: { actor: Actor; page: AssignmentPage; perDossier: number }) {
  const { campaign, proposal, scorers } = page;
  if (!proposal) return null;
  const whyNot = whyNotAssign(actor, { ...campaign, perDossier, scorers: scorers.length });
  return (
    <CardBody className="space-y-4 border-t border-line">
      <ul className="list-disc space-y-1 pl-5 text-sm">{costWords(page).map((words) => <li key={words}>{words}</li>)}</ul>
      <ConfirmDialog trigger={{ label: 'Giao theo đề xuất này', kind: 'primary', disabledReason: whyNot ? sentenceOf(whyNot) : undefined }} title={`Giao mỗi hồ sơ cho ${perDossier} người chấm`} confirmLabel="Giao hồ sơ" run={confirmAssignmentAction}
        input={{ campaignId: campaign.id, perDossier, fingerprint: proposal.fingerprint }} success="Đã phân công chấm.">
        <p>Thành viên có thay đổi được báo số hồ sơ của mình. Từ lúc này thành viên chỉ thấy và chấm hồ sơ được giao.</p>
      </ConfirmDialog>
    </CardBody>
  );
}

function ClearButton({ actor, page: { campaign } }: { actor: Actor; page: AssignmentPage }) {
  if (whyNotClearAssignment(actor, campaign) !== null) return null;
  return (
    <ConfirmDialog trigger={{ label: 'Để mọi thành viên chấm mọi hồ sơ' }} title="Bỏ phân công, mọi thành viên chấm mọi hồ sơ" confirmLabel="Bỏ phân công" danger run={clearAssignmentAction} input={{ campaignId: campaign.id }} reason={{ label: 'Lý do', maxLength: 1000 }} success="Đã bỏ phân công.">
      <p>Mọi thành viên không có liên quan lại phải chấm mọi hồ sơ. Phiếu đã chấm giữ nguyên.</p>
    </ConfirmDialog>
  );
}
