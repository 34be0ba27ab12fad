import type { Metadata } from 'next';
import { currentOf } from '@/domain/campaigns/queries';
import { hasRole, isLeader, isOffice } from '@/domain/context';
import { formatInteger } from '@/domain/numbers/integers';
import { dayOf } from '@/domain/time/calendar';
import { formatWeekday } from '@/domain/time/format';
import { LinkButton } from '@/ui/button';
import { PageHead } from '@/ui/page-head';
import { pageCtx } from '../../page-ctx';
import { shownCampaigns } from '../shell';
import { HomeView } from './home-view';
import { homeWork } from './tasks';
import { campaignView, mineView, taskView } from './view';

export const metadata: Metadata = { title: 'Việc của tôi' };

export default async function HomePage() {
  const ctx = await pageCtx();
  const { now } = ctx;
  const writes = hasRole(ctx.actor, 'staff', 'unitHead');
  const [{ tasks, own }, campaigns] = await Promise.all([homeWork(ctx), shownCampaigns()]);
  const campaign = currentOf(ctx, campaigns);
  const mayDraft = writes && !isOffice(ctx.actor) && !isLeader(ctx.actor);
  return (
    <>
      <PageHead
        title="Việc của tôi"
        sub={`${formatWeekday(dayOf(now))}. ${tasks.length === 0 ? 'Không có việc nào đang chờ.' : `Có ${formatInteger(tasks.length)} việc đang chờ.`}`}
        actions={<LinkButton size="sm" href="/home/calendar.ics" download>Thêm vào lịch</LinkButton>}
      />
      <HomeView
        tasks={tasks.map((task) => taskView(task, now))}
        mine={writes && (own.total > 0 || mayDraft) ? mineView(own.latest, own.total, now) : null}
        campaign={campaign && campaignView(campaign, now, writes)}
      />
    </>
  );
}
