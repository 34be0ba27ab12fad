'use client';

import { CampaignCard } from './campaign-card';
import { MineCard } from './mine-card';
import { TaskList } from './task-list';
import type { CampaignView, MineView, TaskView } from './view';

type Props = { tasks: readonly TaskView[]; mine: MineView | null; campaign: CampaignView | null };

export function HomeView({ tasks, mine, campaign }: Props) {
  return (
    <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_21rem] xl:gap-8">
      <div className="min-w-0 space-y-7">
        <TaskList tasks={tasks} />
        {mine ? <MineCard mine={mine} /> : null}
      </div>
      <div className="min-w-0">{campaign ? <CampaignCard campaign={campaign} /> : null}</div>
    </div>
  );
}
