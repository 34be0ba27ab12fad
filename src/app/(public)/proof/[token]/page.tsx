import type { Metadata } from 'next';
import { formatCount } from '@/domain/numbers/integers';
import { type ReceiptProof, receiptProof } from '@/domain/submissions/receipt-proof';
import { dayOf } from '@/domain/time/calendar';
import { formatDateTime, formatDayLong, formatTimeLong } from '@/domain/time/format';
import { found, publicCtx } from '@/app/page-ctx';
import { Banner } from '@/ui/banner';
import { Card, CardBody, CardHead, DescriptionList } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { bodyName } from '../../words';

export const metadata: Metadata = { title: 'Kiểm tra phiếu tiếp nhận', robots: { index: false, follow: false } };

/** Reached by the QR code of a printed receipt. */
export default async function ProofPage({ params }: { params: Promise<{ token: string }> }) {
  const { db } = await publicCtx();
  const proof = found(await receiptProof(db, (await params).token));
  return (
    <div className="mx-auto max-w-page px-4 pt-6 pb-10 sm:px-6">
      <PageHead title="Kiểm tra phiếu tiếp nhận" crumbs={[{ label: 'Trang chủ', href: '/' }, { label: 'Kiểm tra phiếu tiếp nhận' }]} sub="So mã hồ sơ, giờ nhận và mã kiểm dưới đây với phiếu đang cầm. Trang này không có nội dung hồ sơ." />
      {proof.withdrawnAt ? <Banner tone="warn" title={`Tác giả đã rút hồ sơ này lúc ${formatDateTime(proof.withdrawnAt)}.`} className="mb-6" /> : null}
      <Card aria-labelledby="proof">
        <CardHead id="proof" title={<>Hồ sơ <span className="num">{proof.code}</span></>} sub="Cổng đã nhận hồ sơ này." />
        <CardBody>
          <DescriptionList items={facts(proof)} />
        </CardBody>
      </Card>
    </div>
  );
}

const at = (instant: Date): string => `${formatTimeLong(instant)}, ${formatDayLong(dayOf(instant))}`;

const facts = ({ organization, campaignTitle, versions, paper }: ReceiptProof) => [
  { term: 'Cơ quan tiếp nhận', detail: bodyName(organization) },
  { term: 'Đợt phát động', detail: campaignTitle },
  ...versions.map(({ number, filedAt, hash, authorsOnly }) => ({
    term: `Bản ${number}`,
    detail: <>{authorsOnly ? 'Danh sách tác giả thay đổi' : 'Nhận'} lúc {at(filedAt)}.<span className="num block text-sm break-all text-ink-2">Mã kiểm: {hash}</span></>,
  })),
  ...paper.map(({ arrivalNumber, arrivedAt, copies }) => ({ term: 'Bản giấy', detail: `${formatCount(copies)} bản, số đến ${arrivalNumber}, nhận lúc ${at(arrivedAt)}.` })),
];
