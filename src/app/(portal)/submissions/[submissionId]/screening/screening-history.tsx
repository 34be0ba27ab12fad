import { Timeline } from '@/ui/timeline';
import type { OfficeView } from '../office-view';

const looks = { ACCEPT: { glyph: 'ok', tone: 'good' }, RETURN: { glyph: 'ask', tone: 'warn' }, REJECT: { glyph: 'x', tone: 'bad' }, REOPEN: { glyph: 'p3', tone: 'info' }, EXTEND: { glyph: 'clock', tone: 'info' } } as const;

export function ScreeningHistory({ conclusions }: Pick<OfficeView, 'conclusions'>) {
  if (conclusions.length === 0) return null;
  const items = conclusions.map(({ id, at, kind, label, by, lines, reason, noticeHref }) => ({
    id,
    at,
    ...looks[kind],
    text: (
      <>
        <span className="font-medium">{label}</span> · {by}
        {lines.map((line) => <span key={line} className="block">{line}</span>)}
        {reason ? <span className="block whitespace-pre-line">{reason}</span> : null}
        {noticeHref ? (
          <a href={noticeHref} className="inline-block py-1 text-action-ink underline underline-offset-3">
            Tải thông báo (Word)<span className="sr-only">: {label}, {at}</span>
          </a>
        ) : null}
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
