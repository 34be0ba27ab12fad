import type { Metadata } from 'next';
import { againPage } from '@/domain/recognition/reconsideration/again-queries';
import { accountsWithRole } from '@/domain/people/queries';
import { dayOf } from '@/domain/time/calendar';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { StatusText } from '@/ui/badge';
import { Banner } from '@/ui/banner';
import { LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead, DescriptionList } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { PageHead } from '@/ui/page-head';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { cancelReconsiderationAction, endAgainAction } from './actions';
import { Others, OwnSheet, Paper, Publish } from './lazy';
import { SheetsCard } from './sheets-card';
import { type AgainView, againView } from './view';

export const metadata: Metadata = { title: 'Chấm lại theo kiến nghị' };

type Board = NonNullable<AgainView['board']>;

export default async function ReconsiderationPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const ctx = await pageCtx();
  const page = found(await againPage(ctx, idParam((await params).submissionId)));
  const { dossier, again } = page;
  const view = againView(ctx, page);
  const { board } = view;
  const chairmen = board?.publishes ? await accountsWithRole(ctx, 'chairman') : [];
  const form = { submissionId: dossier.id, version: again.version, campaignId: dossier.campaignId, maxMb: dossier.campaign.maxFileMb, today: dayOf(ctx.now) };
  return (
    <>
      <PageHead
        crumbs={[{ label: `Hồ sơ ${dossier.code ?? ''}`, href: `/submissions/${dossier.id}` }, { label: 'Kiến nghị', href: `/submissions/${dossier.id}/appeals` }, { label: 'Chấm lại' }]}
        title="Chấm lại theo kiến nghị" sub={dossier.title} badges={<StatusText glyph={view.state.glyph} tone={view.state.tone}>{view.state.label}</StatusText>}
        actions={board ? (
          <>
            {board.handler && again.status !== 'SCORING' ? <LinkButton href={`/submissions/${dossier.id}/reconsideration/word`}>Tờ trình (Word)</LinkButton> : null}
            {again.status === 'SCORED' ? <LinkButton href={`/campaigns/${dossier.campaignId}/meeting${again.met ? '' : '#plan'}`}>Phiên họp</LinkButton> : null}
          </>
        ) : undefined}
      />
      <div className="max-w-3xl space-y-6">
        {view.waiting ? <Banner title="Kết quả đã công bố chưa thay đổi.">{view.waiting}</Banner> : null}
        {view.next ? <Banner title="Việc tiếp theo">{view.next}</Banner> : null}
        <Card aria-labelledby="about">
          <CardHead id="about" title="Việc xem xét lại" />
          <CardBody><DescriptionList columns={1} items={view.facts} /></CardBody>
        </Card>
        {board?.own ? <OwnSheet key={`${board.own.againId}:${board.own.locked}`} person={{ accountId: ctx.actor.accountId, shared: ctx.here.shared }} {...board.own} /> : null}
        {board?.results ? <Results rows={board.results} /> : null}
        {board ? <SheetsCard submissionId={dossier.id} sheets={board.sheets} counted={board.results !== null} /> : null}
        {board?.handler && again.status === 'SCORING' ? <Ending board={board} form={form} /> : null}
        {board?.others ? <OthersCard board={board} others={board.others} form={form} open={again.status === 'SCORED'} /> : null}
        {board?.publishes ? (
          <Card aria-labelledby="publish">
            <CardHead id="publish" title="Công bố lại" sub="Sau khi Hội đồng họp, kết luận và Chủ tịch ký quyết định. Kết quả của các hồ sơ khác không đổi." />
            <CardBody><Publish {...form} signerName={chairmen[0]?.fullName ?? ''} disabledReason={board.publishStop} /></CardBody>
          </Card>
        ) : null}
        {board?.cancels ? (
          <ConfirmDialog trigger={{ label: 'Hủy việc chấm lại', size: 'sm', disabledReason: board.cancelStop }} title="Hủy việc chấm lại" confirmLabel="Hủy việc chấm lại" danger run={cancelReconsiderationAction} input={{ submissionId: dossier.id, version: again.version }} reason={{ label: 'Lý do hủy', maxLength: 1000 }} success="Đã hủy việc chấm lại.">
            <p>Kết quả đã công bố giữ nguyên. Các phiếu chấm lại còn lưu nhưng không được tính; có thể mở chấm lại lần khác.{again.status === 'SCORED' ? ' Điểm đã tính, ngày dừng và lý do ghi ở lần chấm lại sau và trong tờ trình; thành viên Hội đồng được báo.' : ''}</p>
          </ConfirmDialog>
        ) : null}
      </div>
    </>
  );
}

type Form = { submissionId: string; version: number; campaignId: string; maxMb: number; today: string };

function Results({ rows }: { rows: readonly [string, string, string][] }) {
  return (
    <Card aria-labelledby="results">
      <CardHead id="results" title="Hai kết quả" sub="Kết quả đã công bố giữ nguyên trong bảng điểm; kết quả chấm lại tính theo quy tắc của đợt." />
      <Table caption="Kết quả đã công bố và kết quả chấm lại" bare>
        <thead><tr><Th>Mục</Th><Th align="right">Đã công bố</Th><Th align="right">Chấm lại</Th></tr></thead>
        <tbody>
          {rows.map(([name, before, now], index) => (
            <tr key={index}><RowTh>{name}</RowTh><Td label="Đã công bố" align="right" className="num">{before}</Td><Td label="Chấm lại" align="right" className="num">{now}</Td></tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

function Ending({ board, form }: { board: Board; form: Form }) {
  return (
    <>
      {board.paper ? (
        <Card aria-labelledby="paper">
          <CardHead id="paper" title="Nhập phiếu giấy" sub="Phiếu đã ký của thành viên không chấm trên cổng." />
          <CardBody><Paper submissionId={form.submissionId} today={form.today} {...board.paper} /></CardBody>
        </Card>
      ) : null}
      <ConfirmDialog trigger={{ label: 'Kết thúc chấm lại', kind: 'primary', disabledReason: board.endStop }} title="Kết thúc chấm lại" confirmLabel="Kết thúc chấm lại" run={endAgainAction} input={{ submissionId: form.submissionId, version: form.version, unfinishedConfirmed: board.unfinished }} success="Đã kết thúc chấm lại.">
        <p>{board.unfinished === 0 ? 'Mọi phiếu đã chốt.' : `${board.unfinished} phiếu chưa chốt lại: điểm đã chấm của những phiếu này được tính.`} Kết quả tính theo quy tắc của đợt và chưa công bố.</p>
      </ConfirmDialog>
    </>
  );
}

function OthersCard({ board, others, form, open }: { board: Board; others: NonNullable<Board['others']>; form: Form; open: boolean }) {
  return (
    <Card aria-labelledby="others">
      <CardHead id="others" title="Các hồ sơ khác" sub={others.sentence} />
      {others.rows.length > 0 ? (
        <Table caption="Hồ sơ đổi chỗ nếu xếp lại theo điểm mới" bare foot={others.left > 0 ? `Và ${others.left} hồ sơ khác.` : undefined}>
          <thead><tr><Th>Hồ sơ</Th><Th>Nếu xếp lại</Th></tr></thead>
          <tbody>{others.rows.map(([id, title, words]) => <tr key={id}><RowTh>{title}</RowTh><Td label="Nếu xếp lại" className="num">{words}</Td></tr>)}</tbody>
        </Table>
      ) : null}
      {board.handler && open ? <CardBody><Others key={form.version} submissionId={form.submissionId} version={form.version} others={others.decision} text={others.text} disabledReason={board.othersStop} /></CardBody> : null}
    </Card>
  );
}
