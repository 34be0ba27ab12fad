import type { ReactNode } from 'react';
import { cx } from './class-names';
import { Glyph, type GlyphName } from './glyph';

export type AutosaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  /** `at` as on the clock: "09:14". */
  | { kind: 'saved'; at: string }
  | { kind: 'unsaved' }
  | { kind: 'conflict'; by?: string };

const looks: Record<AutosaveState['kind'], { glyph: GlyphName; tone: string }> = {
  idle: { glyph: 'check', tone: 'text-ink-3' },
  saving: { glyph: 'spinner', tone: 'text-ink-3' },
  saved: { glyph: 'check', tone: 'text-good-ink' },
  unsaved: { glyph: 'ask', tone: 'text-warn-ink' },
  conflict: { glyph: 'ask', tone: 'text-bad-ink' },
};

function words(state: AutosaveState): string {
  switch (state.kind) {
    case 'idle':
      return 'Bản nháp tự lưu';
    case 'saving':
      return 'Đang lưu…';
    case 'saved':
      return `Đã lưu lúc ${state.at}`;
    case 'unsaved':
      return 'Chưa lưu, sẽ thử lại';
    case 'conflict':
      return state.by ? `${state.by} vừa sửa` : 'Có người khác vừa sửa';
  }
}

/** Whether the draft is safe. `action` stands after it: "Xem bản của người kia". */
export function AutosaveStatus({ state, action }: { state: AutosaveState; action?: ReactNode }) {
  const { glyph, tone } = looks[state.kind];
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <span role="status" className="inline-flex items-center gap-2 text-ink-2">
        <span className={tone}>
          <Glyph name={glyph} />
        </span>
        <span className={cx('num', state.kind === 'conflict' && 'font-medium text-bad-ink', state.kind === 'unsaved' && 'font-medium text-warn-ink')}>
          {words(state)}
        </span>
      </span>
      {action}
    </span>
  );
}
