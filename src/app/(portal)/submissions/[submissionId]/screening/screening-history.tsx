import type { ScreeningView } from '@/domain/submissions/screening-queries';
import { dueWords, screeningKindLabels } from '@/domain/submissions/screening-words';
import { formatDateTime } from '@/domain/time/format';
import { Timeline, type TimelineItem } from '@/ui/timeline';

const looks = { ACCEPT: { glyph: 'ok', tone: 'good' }, RETURN: { glyph: 'ask', tone: 'warn' }, REJECT: { glyph: 'x', tone: 'bad' }, REOPEN: { glyph: 'p3', tone: 'info' } } as const;

/** Every conclusion, with who, when and why; newest first. */
export function ScreeningHistory({ view, now }: { view: ScreeningView; now: Date }) {
  if (view.screenings.length === 0) return null;
  const titles = new Map(view.parts.map((part) => [part.key, part.title]));
  const items = view.screenings.map((each): TimelineItem => ({
    id: each.id,
    at: formatDateTime(each.at),
    ...looks[each.kind],
    text: (
      <>
        <span className="font-medium">{screeningKindLabels[each.kind]}</span> · {each.byName}
        {each.dueAt ? <span className="block">Hạn bổ sung: {dueWords(each.dueAt)}{answer(each, now)}.</span> : null}
        {each.sectionKeys.length > 0 ? <span className="block">Mục: {each.sectionKeys.map((key) => titles.get(key) ?? key).join('; ')}.</span> : null}
        {each.reason ? <span className="block whitespace-pre-line">{each.reason}</span> : null}
      </>
    ),
  }));
  return (
    <div>
      <h3 className="mb-3 font-semibold">Các lần kết luận</h3>
      <Timeline items={items} />
    </div>
  );
}

function answer({ answeredAt, dueAt }: { answeredAt: Date | null; dueAt: Date | null }, now: Date): string {
  if (answeredAt) return `, đã bổ sung ${formatDateTime(answeredAt)}`;
  return dueAt && dueAt <= now ? ', quá hạn' : '';
}
