import type { Metadata } from 'next';
import { letterheadOf } from '@/domain/people/queries';
import { formatShare } from '@/domain/numbers/hundredths';
import { formatCount } from '@/domain/numbers/integers';
import { afterHoursWords, paperHoursWords } from '@/domain/submissions/paper-hours';
import { paperOwedWords } from '@/domain/submissions/paper-words';
import { getDossier } from '@/domain/submissions/queries';
import { receiptToken } from '@/domain/submissions/receipt-proof';
import { dayOf } from '@/domain/time/calendar';
import { formatDayLong, formatTimeLong } from '@/domain/time/format';
import { portalOrigin } from '@/app/origin';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { PageHead } from '@/ui/page-head';
import { Letterhead, Paper, PaperTitle } from '@/ui/paper';
import { PrintButton } from '@/ui/print-button';
import { QrCode } from '@/ui/qr-code';
import { dayText, fieldWords } from '../field-words';

export const metadata: Metadata = { title: 'Phiếu tiếp nhận hồ sơ sáng kiến' };

export default async function ReceiptPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const ctx = await pageCtx();
  const id = idParam((await params).submissionId);
  const dossier = found(await getDossier(ctx, id));
  const { code, filedAt, campaign, receipts, versions, evidence } = dossier;
  const arrived = found(filedAt);
  const [head, token, origin] = await Promise.all([letterheadOf(ctx, 'OFFICE'), receiptToken(ctx, id), portalOrigin()]);
  const first = versions[0];
  const received = receipts.reduce((sum, { copies }) => sum + copies, 0);
  const day = dayOf(arrived);
  const rows: [string, string][] = [
    ['Mã hồ sơ', code ?? ''],
    ['Tên sáng kiến, giải pháp', dossier.title],
    ['Tác giả', dossier.authors.map(({ fullName, share }) => `${fullName} (${formatShare(share)})`).join(', ')],
    ['Đơn vị', dossier.unitName],
    ['Đợt phát động', campaign.title],
    ['Lĩnh vực, mức độ', fieldWords(dossier)],
    ['Thành phần hồ sơ', `Bản điện tử trên cổng, ${formatCount(dossier.sections.filter(({ text }) => text.trim() !== '').length)} mục nội dung, ${evidence.length > 0 ? `${formatCount(evidence.length)} tệp minh chứng` : 'không có tệp minh chứng'}`],
    ['Giờ, ngày nhận bản điện tử', `${formatTimeLong(arrived)}, ${formatDayLong(day)}`],
    ...receipts.map(({ arrivalNumber, arrivedAt, dayKind, copies, colour, coverNumber, coverOn }): [string, string] => [
      'Bản giấy đã nhận',
      `${formatCount(copies)} bản${colour ? ' màu' : ''}, số đến ${arrivalNumber}, ${formatTimeLong(arrivedAt)}, ${formatDayLong(dayOf(arrivedAt))}${coverNumber ? `, kèm công văn số ${coverNumber}${coverOn ? ` ngày ${dayText(coverOn)}` : ''}` : ''}. ${afterHoursWords({ arrivedAt, dayKind }, dossier)}`.trim(),
    ]),
  ];
  const owed = paperOwedWords(campaign, received);
  if (owed) rows.push(['Bản giấy còn thiếu', `${owed} Giờ nhận: ${paperHoursWords(dossier.paperHours)}; đến ngoài giờ vẫn được nhận và ghi đúng giờ đến.`]);
  if (dossier.lateReason) rows.push(['Nộp muộn', `Lý do: ${dossier.lateReason}`]);
  return (
    <>
      <PageHead
        crumbs={[{ label: `Hồ sơ ${code}`, href: `/submissions/${id}` }, { label: 'Phiếu tiếp nhận' }]}
        title="Phiếu tiếp nhận"
        sub="In hai bản: người nộp giữ một bản, người nhận giữ một bản."
        actions={<PrintButton kind="primary">In phiếu</PrintButton>}
      />
      <Paper
        label="Phiếu tiếp nhận hồ sơ sáng kiến"
        letterhead={<Letterhead parent={head.upperLine} issuer={head.nameLine} placeAndDate={`${head.place}, ${formatDayLong(day)}`} />}
      >
        <PaperTitle kind="Phiếu tiếp nhận hồ sơ sáng kiến" />
        <table className="w-full border-collapse font-paper text-sm">
          <caption className="sr-only">Nội dung tiếp nhận</caption>
          <tbody>
            {rows.map(([term, detail]) => (
              <tr key={`${term} ${detail}`} className="border border-[black] align-top">
                <th scope="row" className="w-44 border-r border-[black] px-2 py-1.5 text-left font-bold">
                  {term}
                </th>
                <td className="px-2 py-1.5 break-words">{detail}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className="mt-3 flex break-inside-avoid items-center gap-3">
          {token ? <QrCode text={`${origin}/proof/${token}`} label="Mã QR mở trang kiểm tra phiếu này" className="size-24 shrink-0" /> : null}
          <div className="min-w-0 space-y-1 text-xs break-words">
            {token ? <p>Quét mã QR để kiểm tra phiếu này trên cổng.</p> : null}
            {first ? <p>Mã kiểm bản nộp lần đầu: {first.hash.slice(0, 16)}. Mã này đổi khi bất kỳ chữ nào của hồ sơ đổi.</p> : null}
          </div>
        </div>
        <div className="mt-8 grid break-inside-avoid grid-cols-2 gap-x-6 text-center">
          <Sign title="Người nộp" name={first?.filedBy ?? dossier.ownerName} />
          <Sign title="Người nhận" name="" />
        </div>
      </Paper>
    </>
  );
}

function Sign({ title, name }: { title: string; name: string }) {
  return (
    <div>
      <p className="font-bold uppercase">{title}</p>
      <p className="text-sm italic">(Ký, ghi rõ họ tên)</p>
      <p className="mt-20 font-bold">{name}</p>
    </div>
  );
}
