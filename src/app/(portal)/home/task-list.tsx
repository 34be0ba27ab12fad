import type { Task } from '@/domain/task';
import { deadlineWords } from '@/domain/time/deadline-words';
import { Count } from '@/ui/badge';
import { LinkButton } from '@/ui/button';
import { Card, CardHead } from '@/ui/card';
import { DueChip } from '@/ui/due-chip';
import { EmptyState } from '@/ui/empty-state';
import { Glyph, type GlyphName } from '@/ui/glyph';
import { TextLink } from '@/ui/link';
import { type Tone, toneClass } from '@/ui/tone';

const looks: Record<Task['urgency'], { glyph: GlyphName; tone: Tone; word: string }> = {
  1: { glyph: 'ask', tone: 'warn', word: 'Làm trước' },
  2: { glyph: 'p3', tone: 'info', word: 'Cần làm' },
  3: { glyph: 'draft', tone: 'mute', word: 'Khi tiện' },
};

/** One primary button: the first thing that waits. */
export function TaskList({ tasks, now }: { tasks: readonly Task[]; now: Date }) {
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
          <TaskRow key={task.key} task={task} now={now} first={index === 0} />
        ))}
      </ul>
    </Card>
  );
}

function TaskRow({ task, now, first }: { task: Task; now: Date; first: boolean }) {
  const { glyph, tone, word } = looks[task.urgency];
  const due = task.dueAt ? deadlineWords(now, { closesAt: task.dueAt }) : null;
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
            {task.count === undefined ? null : <Count className="ml-2">{task.count}</Count>}
          </h3>
          <p className="text-sm text-ink-2">{task.detail}</p>
          {due ? (
            <p className="mt-2">
              <DueChip words={due.words} last={due.lastDay} tone={due.tone === 'mute' ? 'bad' : due.tone} />
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
