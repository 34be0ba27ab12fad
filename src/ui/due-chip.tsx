import { cx } from './class-names';
import { Glyph, type GlyphName } from './glyph';
import { type Tone, toneClass } from './tone';

type Props = {
  /** What remains: "còn 5 ngày", "còn 3 giờ", "hết hạn hôm qua", "đã gia hạn". */
  words: string;
  /** The last day or the exact time: "hết ngày 29/4/2026". Leave out only if `words` already says it. */
  last?: string;
  /** What ends: "Nhận hồ sơ". */
  lead?: string;
  tone?: Tone;
  glyph?: GlyphName;
};

/** The deadline, always as words and as a last day. */
export function DueChip({ words, last, lead, tone = 'warn', glyph = tone === 'bad' ? 'ask' : 'clock' }: Props) {
  return (
    <span className={cx('inline-flex flex-wrap items-center gap-x-1.5 rounded-xs border px-2 py-0.5 text-xs', toneClass(tone))}>
      <Glyph name={glyph} className="size-3.5" />
      {lead ? <span>{lead}</span> : null}
      <strong className="font-semibold">{words}</strong>
      {last ? <span className="num">· {last}</span> : null}
    </span>
  );
}
