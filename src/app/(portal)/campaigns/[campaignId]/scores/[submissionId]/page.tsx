import type { Metadata } from 'next';
import { seatLabels } from '@/domain/people/labels';
import { conflictLabels, queueLabels } from '@/domain/reviews/labels';
import { type DossierSheets, dossierSheets, isEnterable, type SheetLine } from '@/domain/reviews/dossier-sheets';
import { dayOf } from '@/domain/time/calendar';
import { formatDateTime, formatDay } from '@/domain/time/format';
import { StatusText, Tag } from '@/ui/badge';
import { LinkButton } from '@/ui/button';
import { Card, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { TextLink } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { found, idParam, pageCtx } from '../../../../../page-ctx';
import { reopenSheetAction, voidSheetAction } from '../actions';
import { Explanation } from './explanation';

export const metadata: Metadata = { title: 'Phiếu chấm của hồ sơ' };

type Props = { params: Promise<{ campaignId: string; submissionId: string }> };

/** The sheets of one dossier: their state while scoring goes on, step by step how the result comes about afterwards. */
export default async function DossierScoresPage({ params }: Props) {
  const ctx = await pageCtx();
  const { campaignId, submissionId } = await params;
  const data = found(await dossierSheets(ctx, idParam(submissionId)));
  if (data.campaign.id !== idParam(campaignId)) found(null);
  const { campaign, dossier } = data;
  return (
    <>
      <PageHead
        title={dossier.title}
        crumbs={[{ label: campaign.title, href: `/campaigns/${campaignId}` }, { label: 'Bảng điểm', href: `/campaigns/${campaignId}/scores` }, { label: dossier.code }]}
        sub={`${dossier.code} · ${dossier.unitName}`}
        actions={<LinkButton href={`/submissions/${submissionId}`}>Xem hồ sơ</LinkButton>}
      />
      <div className="space-y-6">
        {data.outcome ? <Explanation data={data} outcome={data.outcome} /> : null}
        <SheetsCard data={data} />
      </div>
    </>
  );
}

function SheetsCard({ data }: { data: DossierSheets }) {
  const { campaign, dossier, lines, keeper } = data;
  const isOpen = campaign.status === 'SCORING';
  return (
    <Card aria-labelledby="sheets">
      <CardHead id="sheets" title="Phiếu chấm" sub={isOpen ? 'Trong lúc chấm chỉ hiện tình trạng phiếu, không hiện điểm.' : undefined} />
      <Table caption="Tình trạng phiếu của từng thành viên" bare>
        <thead><tr><Th>Thành viên</Th><Th>Phiếu</Th><Th>Ghi chú</Th><Th hidden>Thao tác</Th></tr></thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.seatId}>
              <RowTh sub={seatLabels[line.seat]}>{line.fullName} {line.ended ? <Tag>Đã thôi tham gia</Tag> : null}</RowTh>
              <Td label="Phiếu">{stateOf(line)}</Td>
              <Td label="Ghi chú" className="text-ink-2">{noteOf(line)}</Td>
              <Td>{isOpen && keeper ? <LineActions line={line} campaignId={campaign.id} submissionId={dossier.id} code={dossier.code} /> : null}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

function stateOf(line: SheetLine) {
  if (line.conflict?.level === 'hard') return <StatusText glyph="no">{queueLabels.conflict}</StatusText>;
  if (line.status === 'CLOSED') return <StatusText glyph="ok" tone="good">Đã chốt{line.closedAt ? ` lúc ${formatDateTime(line.closedAt)}` : ''}</StatusText>;
  if (line.status === 'DRAFT') return <StatusText glyph="p3" tone="warn">{queueLabels.draft}</StatusText>;
  return <StatusText glyph="draft">{line.status === 'VOID' ? 'Phiếu đã hủy, chờ nhập lại' : queueLabels.open}</StatusText>;
}

function noteOf(line: SheetLine): string {
  return [
    line.conflict ? conflictLabels[line.conflict.cause] : '',
    line.onPaper && line.paperSignedOn ? `Nhập từ phiếu giấy ký ngày ${formatDay(dayOf(line.paperSignedOn))}` : '',
    line.reopenReason ? `${line.status === 'VOID' ? 'Lý do hủy' : 'Lý do mở lại'}: ${line.reopenReason}` : '',
  ].filter(Boolean).join('. ');
}

function LineActions({ line, campaignId, submissionId, code }: { line: SheetLine; campaignId: string; submissionId: string; code: string }) {
  if (isEnterable(line)) return <TextLink href={`/campaigns/${campaignId}/scores/${submissionId}/paper?seat=${line.seatId}`}>Nhập từ phiếu giấy</TextLink>;
  if (line.status !== 'CLOSED' || !line.sheetId || line.conflict?.level === 'hard') return null;
  const who = `${line.fullName}, hồ sơ ${code}`;
  return line.onPaper ? (
    <ConfirmDialog trigger={{ label: 'Hủy phiếu nhập', kind: 'quiet', size: 'sm' }} title={`Hủy phiếu nhập từ giấy: ${who}`} confirmLabel="Hủy phiếu nhập" danger run={voidSheetAction} input={{ sheetId: line.sheetId }} reason={{ label: 'Lý do hủy', maxLength: 1000 }} success="Đã hủy phiếu.">
      <p>Phiếu không còn được tính. Nhập lại từ bản giấy đúng, hoặc để thành viên chấm trên cổng.</p>
    </ConfirmDialog>
  ) : (
    <ConfirmDialog trigger={{ label: 'Mở lại phiếu', kind: 'quiet', size: 'sm' }} title={`Mở lại phiếu: ${who}`} confirmLabel="Mở lại phiếu" run={reopenSheetAction} input={{ sheetId: line.sheetId }} reason={{ label: 'Lý do mở lại', hint: 'Thành viên đọc được lý do này.', maxLength: 1000 }} success="Đã mở lại phiếu.">
      <p>Điểm giữ nguyên để thành viên sửa. Phiếu chỉ được tính khi thành viên chốt lại.</p>
    </ConfirmDialog>
  );
}
