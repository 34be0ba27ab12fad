import type { Metadata } from 'next';
import { campaignRules } from '@/domain/campaigns/queries';
import { isOffice } from '@/domain/context';
import { dayOf } from '@/domain/time/calendar';
import { formatTime } from '@/domain/time/format';
import { Card, CardBody } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { found, idParam, pageCtx } from '../../../../../page-ctx';
import { many, type Search } from '../../units/params';
import { ReceiptForm } from './receipt-form';

export const metadata: Metadata = { title: 'Nhận bản giấy' };

type Props = { params: Promise<{ campaignId: string }>; searchParams: Promise<Search> };

export default async function ReceivePage({ params, searchParams }: Props) {
  const ctx = await pageCtx(isOffice);
  const campaignId = idParam((await params).campaignId);
  const campaign = found(await campaignRules(ctx, campaignId));
  const codes = many((await searchParams).code).map((code) => code.slice(0, 40)).slice(0, 200);
  const base = `/campaigns/${campaignId}/submissions`;
  return (
    <>
      <PageHead
        title="Nhận bản giấy"
        crumbs={[{ label: `Đợt phát động ${campaign.year}`, href: `/campaigns/${campaignId}` }, { label: 'Hồ sơ', href: base }, { label: 'Nhận bản giấy' }]}
        sub="Một lần nhận, một số đến: một hồ sơ, hoặc nhiều hồ sơ gửi theo cùng một công văn."
      />
      <Card className="max-w-192">
        <CardBody>
          <ReceiptForm
            campaignId={campaignId}
            codes={codes.join('\n')}
            today={dayOf(ctx.now)}
            time={formatTime(ctx.now)}
            copies={campaign.paperCopies || 1}
            colour={campaign.paperColour}
            next={{ kind: 'stay' }}
          />
        </CardBody>
      </Card>
    </>
  );
}
