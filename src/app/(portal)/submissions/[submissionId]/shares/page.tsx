import type { Metadata } from 'next';
import { letterheadOf } from '@/domain/people/queries';
import { formatShare } from '@/domain/numbers/hundredths';
import { sentenceOf } from '@/domain/refusal';
import { signerOf, signTitleOf, speaksAlone, workplaceWords } from '@/domain/submissions/collective';
import { getDossier } from '@/domain/submissions/queries';
import { sharesOf } from '@/domain/submissions/share-queries';
import { dayOf } from '@/domain/time/calendar';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { Banner } from '@/ui/banner';
import { LinkButton } from '@/ui/button';
import { Download } from '@/ui/icons';
import { PageHead } from '@/ui/page-head';
import { Letterhead, Paper, PaperText, PaperTitle } from '@/ui/paper';
import { PrintButton } from '@/ui/print-button';

export const metadata: Metadata = { title: 'Bản xác nhận tỷ lệ đóng góp' };

/** To be signed by hand by all authors; the head of the table is repeated on each page. */
export default async function SharesPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const ctx = await pageCtx();
  const id = idParam((await params).submissionId);
  const dossier = found(await getDossier(ctx, id));
  const shares = found(sharesOf(ctx, dossier));
  const head = await letterheadOf(ctx, 'OFFICE');
  const { code, title, authors, campaign, unitName } = dossier;
  const alone = speaksAlone(authors);
  return (
    <>
      <PageHead
        crumbs={[{ label: code ? `Hồ sơ ${code}` : 'Hồ sơ đang soạn', href: `/submissions/${id}` }, { label: 'Bản xác nhận tỷ lệ' }]}
        title="Bản xác nhận tỷ lệ đóng góp"
        sub="In, các tác giả ký, rồi ghi ngày ký và bản quét ở trang hồ sơ. Ai đã xác nhận trên cổng thì không cần ký thêm."
        actions={
          <>
            <LinkButton href={`/submissions/${id}/shares/pdf`} icon={<Download />}>
              Tải PDF
            </LinkButton>
            <PrintButton kind="primary">In bản xác nhận</PrintButton>
          </>
        }
      />
      {shares.whole ? null : <Banner tone="warn" title="Chưa nên in" className="no-print mb-4">{sentenceOf('shares_unfinished')}</Banner>}
      <Paper
        label="Bản xác nhận tỷ lệ đóng góp"
        letterhead={<Letterhead parent={head.upperLine} issuer={unitName} placeAndDate={`${head.place}, ngày      tháng      năm ${dayOf(ctx.now).slice(0, 4)}`} />}
      >
        <PaperTitle kind="Bản xác nhận tỷ lệ đóng góp" about={title || 'Chưa có tên'} />
        <PaperText>
          {alone ? 'Tôi là tác giả' : 'Chúng tôi là các tác giả'} của sáng kiến, giải pháp nêu trên{code ? `, mã hồ sơ ${code}` : ''}, gửi xét trong {campaign.title}.{' '}
          {alone ? 'Tôi xác nhận tỷ lệ đóng góp như sau:' : 'Chúng tôi đã trao đổi, thống nhất tỷ lệ đóng góp của từng người như sau:'}
        </PaperText>
        <table className="mt-3 w-full border-collapse font-paper text-sm">
          <caption className="sr-only">Tác giả và tỷ lệ đóng góp</caption>
          <thead>
            <tr className="border border-[black]">
              {['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Tỷ lệ', 'Ký xác nhận'].map((name) => (
                <th key={name} scope="col" className="border-r border-[black] px-2 py-1 text-center font-bold whitespace-nowrap">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {authors.map((author, i) => (
              <tr key={author.id} className="break-inside-avoid border border-[black] align-middle [&>*]:border-r [&>*]:border-[black] [&>*]:px-2 [&>*]:py-2.5">
                <td className="text-center">{i + 1}</td>
                <th scope="row" className="text-left font-normal break-words">{author.fullName}</th>
                <td className="text-left break-words">{author.jobTitle}</td>
                <td className="text-left break-words">{workplaceWords(author)}</td>
                <td className="text-right whitespace-nowrap">{formatShare(author.share)}</td>
                <td className="w-28" />
              </tr>
            ))}
            <tr className="break-inside-avoid border border-[black] font-bold">
              <td colSpan={4} className="border-r border-[black] px-2 py-1.5 text-right">Tổng cộng</td>
              <td className="border-r border-[black] px-2 py-1.5 text-right whitespace-nowrap">{formatShare(authors.reduce((sum, { share }) => sum + share, 0))}</td>
              <td />
            </tr>
          </tbody>
        </table>
        <PaperText>{alone ? 'Tôi' : 'Chúng tôi'} chịu trách nhiệm về nội dung xác nhận này.</PaperText>
        <div className="mt-6 grid break-inside-avoid grid-cols-2 gap-x-6 text-center">
          <div />
          <div>
            <p className="font-bold uppercase">{signTitleOf(authors.length, alone)}</p>
            <p className="text-sm italic">(Ký, ghi rõ họ tên)</p>
            <p className="mt-16 font-bold">{authors[0] ? signerOf(authors[0]) : ''}</p>
          </div>
        </div>
      </Paper>
    </>
  );
}
