import type { Metadata } from 'next';
import { letterheadOf } from '@/domain/people/queries';
import { getDossier } from '@/domain/submissions/queries';
import { receiptToken } from '@/domain/submissions/receipt-proof';
import { dayOf } from '@/domain/time/calendar';
import { formatDayLong } from '@/domain/time/format';
import { portalOrigin } from '@/app/origin';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { LinkButton } from '@/ui/button';
import { Download } from '@/ui/icons';
import { PageHead } from '@/ui/page-head';
import { Letterhead, Paper, PaperTitle } from '@/ui/paper';
import { PrintButton } from '@/ui/print-button';
import { QrCode } from '@/ui/qr-code';
import { proofWords, receiptRows } from './receipt-rows';

export const metadata: Metadata = { title: 'Phiếu tiếp nhận hồ sơ sáng kiến' };

export default async function ReceiptPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const ctx = await pageCtx();
  const id = idParam((await params).submissionId);
  const dossier = found(await getDossier(ctx, id));
  const { code, filedAt, versions } = dossier;
  const arrived = found(filedAt);
  const [head, token, origin] = await Promise.all([letterheadOf(ctx, 'OFFICE'), receiptToken(ctx, id), portalOrigin()]);
  const first = versions[0];
  const day = dayOf(arrived);
  const rows = receiptRows(dossier, arrived, ctx.now);
  return (
    <>
      <PageHead
        crumbs={[{ label: `Hồ sơ ${code}`, href: `/submissions/${id}` }, { label: 'Phiếu tiếp nhận' }]}
        title="Phiếu tiếp nhận"
        sub="In hai bản: người nộp giữ một bản, người nhận giữ một bản."
        actions={
          <>
            <LinkButton href={`/submissions/${id}/receipt/pdf`} icon={<Download />}>
              Tải PDF
            </LinkButton>
            <PrintButton kind="primary">In phiếu</PrintButton>
          </>
        }
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
            {first ? <p>{proofWords(first.hash)}</p> : null}
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
