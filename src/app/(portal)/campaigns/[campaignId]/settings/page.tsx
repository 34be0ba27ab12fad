import { redirect } from 'next/navigation';
import { mayPrepare } from '@/domain/campaigns/policy';
import { getCampaign } from '@/domain/campaigns/queries';
import { found, idParam, pageCtx } from '../../../../page-ctx';

export default async function SettingsPage({ params }: { params: Promise<{ campaignId: string }> }) {
  const ctx = await pageCtx(mayPrepare);
  const { id } = found(await getCampaign(ctx, idParam((await params).campaignId)));
  redirect(`/campaigns/${id}/settings/plan`);
}
