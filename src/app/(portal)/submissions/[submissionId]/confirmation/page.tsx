import type { Metadata } from 'next';
import { formatShare } from '@/domain/numbers/hundredths';
import { letterheadOf } from '@/domain/people/queries';
import { workplaceWords } from '@/domain/submissions/collective';
import { mayReadConfirmation } from '@/domain/submissions/confirmation-policy';
import { maturityLabels } from '@/domain/submissions/labels';
import { getDossier } from '@/domain/submissions/queries';
import { dayOf } from '@/domain/time/calendar';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { LinkButton } from '@/ui/button';
import { Download } from '@/ui/icons';
import { PageHead } from '@/ui/page-head';
import { Letterhead, Paper, PaperText, PaperTitle } from '@/ui/paper';
import { PrintButton } from '@/ui/print-button';
import { dayText } from '../field-words';

export const metadata: Metadata = { title: 'Bản xác nhận của đơn vị' };

/** To be signed and stamped by the head of the unit; a photo of it is then attached to the dossier. */
export default async function ConfirmationPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const ctx = await pageCtx();
  const id = idParam((await params).submissionId);
  const dossier = found(await getDossier(ctx, id));
  found(mayReadConfirmation(ctx.actor, dossier) ? dossier : null);
  const head = await letterheadOf(ctx, 'OFFICE');
  const { code, authors, maturity, appliedOn } = dossier;
  return (
    <>
      <PageHead
        crumbs={[{ label: code ? `Hồ sơ ${code}` : 'Hồ sơ đang soạn', href: `/submissions/${id}` }, { label: 'Bản xác nhận của đơn vị' }]}
        title="Bản xác nhận của đơn vị"
        sub="In, trình thủ trưởng ký, đóng dấu; sau đó chụp hoặc quét và đính kèm vào hồ sơ."
        actions={
          <>
            <LinkButton href={`/submissions/${id}/confirmation/pdf`} icon={<Download />}>
              Tải PDF
            </LinkButton>
            <PrintButton kind="primary">In bản xác nhận</PrintButton>
          </>
        }
      />
      <Paper
        label="Bản xác nhận của thủ trưởng cơ quan, đơn vị"
        letterhead={<Letterhead parent={head.upperLine} issuer={dossier.unitName} placeAndDate={`${head.place}, ngày      tháng      năm ${dayOf(ctx.now).slice(0, 4)}`} />}
      >
        <PaperTitle kind="Xác nhận của thủ trưởng cơ quan, đơn vị" about="Về hồ sơ sáng kiến, giải pháp" />
        <PaperText>Tên sáng kiến, giải pháp: <b>{dossier.title || '…'}</b>.</PaperText>
        <PaperText>{code ? `Mã hồ sơ: ${code}. ` : ''}Đợt phát động: {dossier.campaign.title}.</PaperText>
        <PaperText>Mức độ triển khai: {maturity ? maturityLabels[maturity].toLowerCase() : '…'}{maturity === 'APPLIED' && appliedOn ? `, từ ngày ${dayText(appliedOn)}` : ''}.</PaperText>
        <PaperText>Tác giả và tỷ lệ đóng góp:</PaperText>
        <table className="mt-2 w-full border-collapse font-paper text-sm">
          <caption className="sr-only">Tác giả và tỷ lệ đóng góp</caption>
          <thead>
            <tr className="border border-[black]">
              {['STT', 'Họ và tên', 'Chức vụ, đơn vị', 'Tỷ lệ'].map((title) => (
                <th key={title} scope="col" className="border-r border-[black] px-2 py-1 font-bold whitespace-nowrap">{title}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {authors.map((author, i) => (
              <tr key={author.id} className="break-inside-avoid border border-[black] [&>*]:border-r [&>*]:border-[black] [&>*]:px-2 [&>*]:py-1.5">
                <td className="text-center">{i + 1}</td>
                <th scope="row" className="text-left font-normal">{author.fullName}</th>
                <td>{[author.jobTitle, workplaceWords(author)].filter(Boolean).join(', ')}</td>
                <td className="text-right">{formatShare(author.share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <PaperText>{dossier.unitName} xác nhận nội dung hồ sơ, tác giả và tỷ lệ đóng góp nêu trên là đúng; đề nghị Hội đồng xem xét.</PaperText>
        <PaperText>Ý kiến khác (nếu có): ……………………………………………………………………………</PaperText>
        <div className="mt-8 grid break-inside-avoid grid-cols-2 gap-x-6 text-center">
          <div />
          <div>
            <p className="font-bold uppercase">Thủ trưởng cơ quan, đơn vị</p>
            <p className="text-sm italic">(Ký, đóng dấu, ghi rõ họ tên)</p>
            <p className="mt-24" />
          </div>
        </div>
      </Paper>
    </>
  );
}
