import type { Metadata } from 'next';
import { mayReadRoster } from '@/domain/tracking/policy';
import { rosterPage } from '@/domain/tracking/queries';
import { found, idParam, pageCtx } from '../../../../page-ctx';
import { rosterParams, type Search } from './params';
import { Roster } from './roster';
import { rosterView } from './view';

export const metadata: Metadata = { title: 'Đơn vị và đôn đốc' };

type Props = { params: Promise<{ campaignId: string }>; searchParams: Promise<Search> };

export default async function UnitsPage({ params, searchParams }: Props) {
  const ctx = await pageCtx(mayReadRoster);
  const campaignId = idParam((await params).campaignId);
  const { campaign, rows } = found(await rosterPage(ctx, campaignId));
  return <Roster view={rosterView(ctx.actor, ctx.now, campaign, rows, rosterParams(await searchParams))} />;
}
