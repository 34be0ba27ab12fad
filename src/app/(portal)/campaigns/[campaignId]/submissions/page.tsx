import type { Metadata } from 'next';
import { dossierPage } from '@/domain/submissions/screening-list';
import { mayReadScreening } from '@/domain/submissions/screening-policy';
import { pageNumber } from '@/ui/paging';
import { found, idParam, pageCtx } from '../../../../page-ctx';
import { one, type Search } from '../units/params';
import { DossierList } from './dossier-list';
import { dossierFilter } from './params';
import { dossierListView } from './view';

export const metadata: Metadata = { title: 'Hồ sơ của đợt' };

type Props = { params: Promise<{ campaignId: string }>; searchParams: Promise<Search> };

export default async function DossiersPage({ params, searchParams }: Props) {
  const ctx = await pageCtx(mayReadScreening);
  const campaignId = idParam((await params).campaignId);
  const search = await searchParams;
  const filter = dossierFilter(search);
  const page = found(await dossierPage(ctx, campaignId, filter, pageNumber(one(search.page), Number.MAX_SAFE_INTEGER)));
  return <DossierList view={dossierListView(ctx.actor, ctx.now, campaignId, filter, page)} />;
}
