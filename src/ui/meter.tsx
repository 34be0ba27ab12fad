import { cx } from './class-names';

// SVG and not a styled width: a strict content policy forbids style attributes.

const fills = {
  action: 'fill-action',
  good: 'fill-good-solid',
  warn: 'fill-warn-solid',
  bad: 'fill-bad-solid',
  mute: 'fill-mute-solid',
  'chart-1': 'fill-chart-1',
  'chart-2': 'fill-chart-2',
  'chart-3': 'fill-chart-3',
  'chart-4': 'fill-chart-4',
  'chart-5': 'fill-chart-5',
  'chart-6': 'fill-chart-6',
};

const grounds: Record<MeterTone, string> = {
  action: 'bg-action',
  good: 'bg-good-solid',
  warn: 'bg-warn-solid',
  bad: 'bg-bad-solid',
  mute: 'bg-mute-solid',
  'chart-1': 'bg-chart-1',
  'chart-2': 'bg-chart-2',
  'chart-3': 'bg-chart-3',
  'chart-4': 'bg-chart-4',
  'chart-5': 'bg-chart-5',
  'chart-6': 'bg-chart-6',
};

export type MeterTone = keyof typeof fills;

type MeterProps = {
  value: number;
  max: number;
  tone?: MeterTone;
  /** Said to people who cannot see it ("Đã đủ 6 trong 9 mục"). Leave out when the words stand beside it. */
  label?: string;
  className?: string;
};

export function Meter({ value, max, tone = 'action', label, className = 'h-1.5' }: MeterProps) {
  const share = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
  return (
    <svg
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      className={cx('block w-full overflow-hidden rounded-full bg-line', className)}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <rect width={share.toFixed(2)} height="1" className={fills[tone]} />
    </svg>
  );
}

export type Segment = { label: string; value: number; tone: MeterTone };

/** Parts of a whole on one bar, with the words and numbers below it. */
export function SegmentBar({ segments, label }: { segments: readonly Segment[]; label: string }) {
  const total = segments.reduce((sum, segment) => sum + segment.value, 0);
  let x = 0;
  return (
    <div>
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" role="img" aria-label={label} className="block h-3 w-full overflow-hidden rounded-full bg-line">
        {segments.map((segment) => {
          const start = x;
          x += total > 0 ? (segment.value / total) * 100 : 0;
          const width = Math.max(0, x - start - (x < 99.9 ? 0.3 : 0));
          return <rect key={segment.label} x={start.toFixed(2)} width={width.toFixed(2)} height="1" className={fills[segment.tone]} />;
        })}
      </svg>
      <ul className="mt-3 grid grid-cols-1 gap-x-6 gap-y-1.5 text-sm xs:grid-cols-2 sm:flex sm:flex-wrap">
        {segments.map((segment) => (
          <li key={segment.label} className="flex items-center gap-2">
            <span aria-hidden="true" className={cx('size-2.5 shrink-0 rounded-xs', grounds[segment.tone])} />
            <span className="text-ink-2">{segment.label}</span>
            <span className="num font-semibold">{segment.value}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
