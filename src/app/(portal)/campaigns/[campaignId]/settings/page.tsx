import { redirect } from 'next/navigation';
import { mayPrepare } from '@/domain/campaigns/policy';
import { idParam, pageCtx } from '../../../../page-ctx';

export default async function SettingsPage({ params }: { params: Promise<{ campaignId: string }> }) {
  await pageCtx(mayPrepare);
  redirect(`/campaigns/${idParam((await params).campaignId)}/settings/plan`);
}
