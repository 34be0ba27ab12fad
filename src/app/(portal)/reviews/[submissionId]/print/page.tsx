import type { Metadata } from 'next';
import { maxTotalOf } from '@/domain/campaigns/counting';
import { formatHundredths, formatHundredthsShort } from '@/domain/numbers/hundredths';
import { letterheadOf } from '@/domain/people/queries';
import { dossierContent } from '@/domain/reviews/dossier-content';
import { seatLabels } from '@/domain/people/labels';
import { countingLabel, lowestLabel } from '@/domain/reviews/labels';
import { type RubricLine, totalOf } from '@/domain/reviews/rubric';
import { scoringScreen } from '@/domain/reviews/scoring-screen';
import { dayOf } from '@/domain/time/calendar';
import { formatDayLong } from '@/domain/time/format';
import { LinkButton } from '@/ui/button';
import { PageHead } from '@/ui/page-head';
import { Letterhead, Paper, PaperSignature, PaperText, PaperTitle } from '@/ui/paper';
import { PrintButton } from '@/ui/print-button';
import { LinkTabs } from '@/ui/tabs';
import { found, idParam, pageCtx } from '../../../../page-ctx';

export const metadata: Metadata = { title: 'In phiếu chấm' };

/** " (hệ số 2, điểm sàn 10)", or nothing. */
function notesOf(line: RubricLine): string {
  const notes = [line.groupName, lowestLabel(line.minScore), countingLabel(line), line.floorScore > 0 ? `điểm sàn ${formatHundredthsShort(line.floorScore)}` : ''].filter(Boolean);
  return notes.length > 0 ? ` (${notes.join(', ')})` : '';
}

type Props = { params: Promise<{ submissionId: string }>; searchParams: Promise<{ blank?: string }> };

/** The sheet on paper: filled in to be signed at the meeting, or blank to be filled in by hand. */
export default async function PrintSheetPage({ params, searchParams }: Props) {
  const ctx = await pageCtx();
  const submissionId = idParam((await params).submissionId);
  const blank = (await searchParams).blank !== undefined;
  const screen = found(await scoringScreen(ctx, submissionId));
  const [content, letterhead] = await Promise.all([dossierContent(ctx, submissionId), letterheadOf(ctx, 'COUNCIL')]);
  const { campaign, rubric, sheet, seat, code, title, unitName, blind } = screen;
  const scores = new Map(blank ? [] : (sheet?.scores.map(({ criterionId, value }) => [criterionId, value] as const) ?? []));
  const sum = totalOf(rubric, Object.fromEntries(scores));
  const signedOn = !blank && sheet?.closedAt ? formatDayLong(dayOf(sheet.closedAt)) : `ngày      tháng      năm ${dayOf(ctx.now).slice(0, 4)}`;
  return (
    <>
      <div className="no-print">
        <PageHead
          title={`Phiếu chấm hồ sơ ${code}`}
          crumbs={[{ label: 'Chấm điểm', href: '/reviews' }, { label: code, href: `/reviews/${submissionId}` }, { label: 'In phiếu' }]}
          sub={blank || sheet?.status === 'CLOSED' ? undefined : 'Phiếu chưa chốt. Chốt phiếu trước khi in để ký.'}
          actions={<><LinkButton href={`/reviews/${submissionId}`}>Về phiếu chấm</LinkButton><PrintButton kind="primary">In phiếu</PrintButton></>}
        />
        <LinkTabs label="Mẫu in" items={[{ href: `/reviews/${submissionId}/print`, label: 'Phiếu đã điền', current: !blank }, { href: `/reviews/${submissionId}/print?blank=1`, label: 'Phiếu trống', current: blank }]} />
      </div>
      <Paper label="Phiếu chấm" letterhead={<Letterhead parent={letterhead.upperLine} issuer={letterhead.nameLine} placeAndDate={`${letterhead.place}, ${signedOn}`} />}>
        <PaperTitle kind="Phiếu chấm điểm sáng kiến" about={campaign.title} />
        <PaperText>Họ và tên người chấm: {seat.fullName}</PaperText>
        <PaperText>Chức danh trong Hội đồng: {seatLabels[seat.seat]}</PaperText>
        <PaperText>Mã hồ sơ: {code}. Tên sáng kiến: {content?.title ?? title}</PaperText>
        {blind ? null : <PaperText>Tác giả: {content?.authors.map((author) => author.fullName).join(', ')}. Đơn vị: {unitName}</PaperText>}
        <table className="mt-3 w-full border-collapse text-sm [&_td]:border [&_td]:border-[black] [&_td]:px-2 [&_td]:py-1 [&_th]:border [&_th]:border-[black] [&_th]:px-2 [&_th]:py-1">
          <thead>
            <tr><th scope="col" className="w-10">STT</th><th scope="col">Tiêu chí</th><th scope="col" className="w-24">Điểm tối đa</th><th scope="col" className="w-24">Điểm chấm</th></tr>
          </thead>
          <tbody>
            {rubric.map((line, index) => (
              <tr key={line.id}>
                <td className="text-center">{index + 1}</td>
                <td>{line.name}{notesOf(line)}</td>
                <td className="text-center">{formatHundredthsShort(line.maxScore)}</td>
                <td className="text-center">{scores.has(line.id) ? formatHundredths(scores.get(line.id) ?? 0) : ''}</td>
              </tr>
            ))}
            <tr className="font-bold"><td /><td>Tổng điểm</td><td className="text-center">{formatHundredthsShort(maxTotalOf(rubric))}</td><td className="text-center">{scores.size > 0 ? formatHundredths(sum) : ''}</td></tr>
          </tbody>
        </table>
        <PaperText>Nhận xét: {blank || !sheet?.comment ? '……………………………………………………………………………………………………………………………………………………' : sheet.comment}</PaperText>
        <PaperSignature titles={['NGƯỜI CHẤM', '(Ký, ghi rõ họ tên)']} name={seat.fullName} />
      </Paper>
    </>
  );
}
