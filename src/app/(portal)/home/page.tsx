import type { Metadata } from 'next';
import { currentCampaign } from '@/domain/campaigns/queries';
import { hasRole, isLeader, isOffice } from '@/domain/context';
import { listMine } from '@/domain/submissions/queries';
import { formatInteger } from '@/domain/numbers/integers';
import { dayOf } from '@/domain/time/calendar';
import { formatWeekday } from '@/domain/time/format';
import { PageHead } from '@/ui/page-head';
import { pageCtx } from '../../page-ctx';
import { CampaignCard } from './campaign-card';
import { MineCard } from './mine-card';
import { TaskList } from './task-list';
import { listAllTasks } from './tasks';

export const metadata: Metadata = { title: 'Việc của tôi' };

export default async function HomePage() {
  const ctx = await pageCtx();
  const writes = hasRole(ctx.actor, 'staff', 'unitHead');
  const [tasks, campaign, mine] = await Promise.all([listAllTasks(ctx), currentCampaign(ctx), writes ? listMine(ctx) : null]);
  const mayDraft = writes && !isOffice(ctx.actor) && !isLeader(ctx.actor);
  return (
    <>
      <PageHead
        title="Việc của tôi"
        sub={`${formatWeekday(dayOf(ctx.now))}. ${tasks.length === 0 ? 'Không có việc nào đang chờ.' : `Có ${formatInteger(tasks.length)} việc đang chờ.`}`}
      />
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_21rem] xl:gap-8">
        <div className="min-w-0 space-y-7">
          <TaskList tasks={tasks} now={ctx.now} />
          {mine && (mine.total > 0 || mayDraft) ? <MineCard rows={mine.rows.slice(0, 5)} total={mine.total} now={ctx.now} /> : null}
        </div>
        <div className="min-w-0">{campaign ? <CampaignCard campaign={campaign} now={ctx.now} mayDraft={writes} /> : null}</div>
      </div>
    </>
  );
}
