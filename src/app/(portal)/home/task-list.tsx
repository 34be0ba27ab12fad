import { Count } from '@/ui/badge';
import { LinkButton } from '@/ui/button';
import { Card, CardHead } from '@/ui/card';
import { DueChip } from '@/ui/due-chip';
import { EmptyState } from '@/ui/empty-state';
import { Glyph, type GlyphName } from '@/ui/glyph';
import { TextLink } from '@/ui/link';
import { type Tone, toneClass } from '@/ui/tone';
import type { TaskView } from './view';

const looks: Record<TaskView['urgency'], { glyph: GlyphName; tone: Tone; word: string }> = {
  1: { glyph: 'ask', tone: 'warn', word: 'Làm trước' },
  2: { glyph: 'p3', tone: 'info', word: 'Cần làm' },
  3: { glyph: 'draft', tone: 'mute', word: 'Khi tiện' },
};

/** One primary button: the first thing that waits. */
export function TaskList({ tasks }: { tasks: readonly TaskView[] }) {
  if (tasks.length === 0) {
    return (
      <EmptyState title="Không có việc nào đang chờ" icon={<Glyph name="ok" />}>
        Khi có việc mới, cổng báo ở đây và ở mục Thông báo.
      </EmptyState>
    );
  }
  return (
    <Card aria-labelledby="tasks">
      <CardHead id="tasks" title="Cần làm" count={tasks.length} aside={<p className="text-sm text-ink-3">Việc gấp xếp trước</p>} />
      <ul className="divide-y divide-line">
        {tasks.map((task, index) => (
          <TaskRow key={task.key} task={task} first={index === 0} />
        ))}
      </ul>
    </Card>
  );
}

function TaskRow({ task, first }: { task: TaskView; first: boolean }) {
  const { glyph, tone, word } = looks[task.urgency];
  const id = `task-${task.key}`;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-3 px-4 py-4 hover:bg-hover sm:px-5">
      <div className="flex min-w-0 flex-1 basis-72 gap-3.5">
        <span className={`grid size-10 shrink-0 place-items-center rounded-sm border ${toneClass(tone)}`}>
          <Glyph name={glyph} className="size-5" />
          <span className="sr-only">{word}</span>
        </span>
        <div className="min-w-0">
          <h3 id={id} className="font-semibold">
            <TextLink look="title" href={task.href}>
              {task.title}
            </TextLink>
            {task.count === null ? null : <Count className="ml-2">{task.count}</Count>}
          </h3>
          <p className="text-sm text-ink-2">{task.detail}</p>
          {task.due ? (
            <p className="mt-2">
              <DueChip {...task.due} />
            </p>
          ) : null}
        </div>
      </div>
      <div className="w-full pl-13.5 sm:w-auto sm:pl-0">
        <LinkButton href={task.href} kind={first ? 'primary' : 'secondary'} aria-describedby={id}>
          {task.call}
        </LinkButton>
      </div>
    </li>
  );
}
