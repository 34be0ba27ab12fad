// Drawn by the server as SVG. The words beside it say the same, so it is silent for who cannot see it.

type Props = {
  /** What the line stands for, from its left end to its right. */
  from: number; to: number;
  values: readonly number[];
  /** A stroke across the line. */
  mean: number | null;
};

const width = 200;
const edge = 6;
const lanes = [12, 7, 17];

/** Values on one line, their mean as a stroke; equal ones one above the other. */
export function DotPlot({ from, to, values, mean }: Props) {
  const placeOf = (value: number): number => edge + (to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : 0) * (width - 2 * edge);
  const sorted = [...values].sort((one, other) => one - other);
  return (
    <svg viewBox={`0 0 ${width} 24`} className="block h-6 w-full max-w-60 min-w-36" aria-hidden="true" focusable="false">
      <line x1={edge} x2={width - edge} y1="12" y2="12" className="stroke-line-strong" strokeWidth="1.5" />
      {mean === null ? null : <line x1={placeOf(mean).toFixed(1)} x2={placeOf(mean).toFixed(1)} y1="1" y2="23" className="stroke-ink-2" strokeWidth="2" />}
      {sorted.map((value, index) => (
        <circle key={index} cx={placeOf(value).toFixed(1)} cy={lanes[(index - sorted.indexOf(value)) % lanes.length]} r="4" className="fill-action stroke-surface" strokeWidth="1" />
      ))}
    </svg>
  );
}
