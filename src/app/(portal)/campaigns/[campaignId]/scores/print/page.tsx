import type { Metadata } from 'next';
import { formatHundredthsShort } from '@/domain/numbers/hundredths';
import { seatLabels } from '@/domain/people/labels';
import { letterheadOf } from '@/domain/people/queries';
import { countingLabel, lowestLabel } from '@/domain/reviews/labels';
import { seesResults } from '@/domain/reviews/policy';
import { blankSheets } from '@/domain/reviews/blank-sheets';
import { LinkButton } from '@/ui/button';
import { TextLink } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { Letterhead, Paper, PaperSignature, PaperText, PaperTitle } from '@/ui/paper';
import { PrintButton } from '@/ui/print-button';
import { LinkTabs } from '@/ui/tabs';
import { found, idParam, pageCtx } from '../../../../../page-ctx';

export const metadata: Metadata = { title: 'In phiếu chấm trống' };

type Props = { params: Promise<{ campaignId: string }>; searchParams: Promise<{ seat?: string }> };
const cell = '[&_td]:border [&_td]:border-[black] [&_td]:px-1.5 [&_td]:py-1.5 [&_th]:border [&_th]:border-[black] [&_th]:px-1.5 [&_th]:py-1';

const papers = [['Bảng của thành viên này (PDF)', ''], ['Bảng (Word)', '&as=docx'], ['Mỗi hồ sơ một phiếu (PDF)', '&kind=forms'], ['Mỗi hồ sơ một phiếu (Word)', '&kind=forms&as=docx']] as const;

/** With their scores: only once the values may be known. */
const filled = [['Phiếu đã điền, bảng (PDF)', '&filled'], ['Phiếu đã điền, mỗi hồ sơ (PDF)', '&filled&kind=forms'], ['Phiếu đã điền, mỗi hồ sơ (Word)', '&filled&kind=forms&as=docx']] as const;

/** One landscape page a member, all dossiers × criteria, to be filled in by hand and signed. */
export default async function PrintBlankSheetsPage({ params, searchParams }: Props) {
  const ctx = await pageCtx();
  const campaignId = idParam((await params).campaignId);
  const { seat } = await searchParams;
  const { campaign, rubric, members } = found(await blankSheets(ctx, campaignId));
  const letterhead = await letterheadOf(ctx, 'COUNCIL');
  const base = `/campaigns/${campaignId}/scores`;
  const member = members.find((each) => each.id === seat) ?? members[0];
  return (
    <>
      <div className="no-print">
        <PageHead title="Phiếu chấm trống" crumbs={[{ label: 'Bảng điểm', href: base }, { label: 'In phiếu trống' }]} sub="Mỗi thành viên một bảng, in A4 ngang. Trong tệp PDF, Word, hồ sơ có liên quan ghi rõ là không tham gia chấm." actions={<><LinkButton href={`${base}/print/file`}>Cả Hội đồng (PDF)</LinkButton><LinkButton href={`${base}/print/file?as=docx`}>Cả Hội đồng (Word)</LinkButton><PrintButton kind="primary">In phiếu</PrintButton></>} />
        <LinkTabs label="Chọn thành viên" items={members.map((each) => ({ href: `${base}/print?seat=${each.id}`, label: each.fullName, count: each.dossiers.length, current: each === member }))} />
        {member ? (
          <p className="my-3 flex flex-wrap gap-x-4 gap-y-1">
            {[...papers, ...(seesResults(ctx.actor, campaign) ? filled : [])].map(([label, query]) => <TextLink key={query} href={`${base}/print/file?seat=${member.id}${query}`}>{label}</TextLink>)}
          </p>
        ) : null}
      </div>
      {member ? (
        <Paper label={`Phiếu chấm của ${member.fullName}`} wide letterhead={<Letterhead parent={letterhead.upperLine} issuer={letterhead.nameLine} placeAndDate={`${letterhead.place}, ngày      tháng      năm ${campaign.year}`} />}>
          <PaperTitle kind="Phiếu chấm điểm sáng kiến" about={campaign.title} />
          <PaperText>Họ và tên người chấm: {member.fullName}. Chức danh: {seatLabels[member.seat]}</PaperText>
          <table className={`mt-3 w-full border-collapse text-sm ${cell}`}>
            <thead>
              <tr>
                <th scope="col">STT</th>
                <th scope="col">Mã hồ sơ, tên sáng kiến, đơn vị</th>
                {rubric.map((line) => <th key={line.id} scope="col" className="w-20">{line.name} ({[`tối đa ${formatHundredthsShort(line.maxScore)}`, lowestLabel(line.minScore), countingLabel(line)].filter(Boolean).join(', ')})</th>)}
                <th scope="col" className="w-16">Tổng</th>
                <th scope="col" className="w-40">Nhận xét</th>
              </tr>
            </thead>
            <tbody>
              {member.dossiers.map((dossier, index) => (
                <tr key={dossier.submissionId} className="break-inside-avoid">
                  <td className="text-center">{index + 1}</td>
                  <td>{dossier.code}: {dossier.title} ({dossier.unitName})</td>
                  {rubric.map((line) => <td key={line.id} />)}
                  <td />
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
          <PaperSignature titles={['NGƯỜI CHẤM', '(Ký, ghi rõ họ tên)']} name={member.fullName} />
        </Paper>
      ) : null}
    </>
  );
}
