import type { Speed } from './measure.ts';

export type Row = {
  size: number;
  key: string;
  title: string;
  speeds: Speed[];
  /** Compressed, of the page alone and of its scripts. */
  kilobytes: number;
  scriptKilobytes: number;
  database: { milliseconds: number; statements: number };
  /** Of the web process, for one request while it is alone. */
  cpuMilliseconds: number | null;
  memoryMegabytes: number | null;
};

const number = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 1 });

const columns: readonly [string, (row: Row) => string][] = [
  ['Hồ sơ', (row) => number(row.size)],
  ['Trang, việc', (row) => row.title],
  ...[0, 1].flatMap((place): [string, (row: Row) => string][] => [
    [place === 0 ? '1 người: lượt/s' : '16 người: lượt/s', (row) => number(row.speeds[place]?.perSecond ?? 0)],
    ['p50', (row) => number(row.speeds[place]?.p50 ?? 0)],
    ['p95', (row) => number(row.speeds[place]?.p95 ?? 0)],
    ['p99 ms', (row) => number(row.speeds[place]?.p99 ?? 0)],
  ]),
  ['Trang kB', (row) => number(row.kilobytes)],
  ['JS kB', (row) => number(row.scriptKilobytes)],
  ['SQL ms', (row) => number(row.database.milliseconds)],
  ['câu lệnh', (row) => number(row.database.statements)],
  ['CPU ms', (row) => (row.cpuMilliseconds === null ? '–' : number(row.cpuMilliseconds))],
  ['RAM MB', (row) => (row.memoryMegabytes === null ? '–' : number(row.memoryMegabytes))],
  ['lỗi', (row) => number(row.speeds.reduce((sum, speed) => sum + speed.failed, 0))],
];

export function table(rows: readonly Row[]): string {
  const cells = [columns.map(([head]) => head), ...rows.map((row) => columns.map(([, show]) => show(row)))];
  const widths = columns.map((_, place) => Math.max(...cells.map((line) => line[place]?.length ?? 0)));
  return cells.map((line) => line.map((cell, place) => (place === 1 ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0))).join('  ')).join('\n');
}

/** How much slower the same page is with the larger body of dossiers: the issue allows a fifth. */
export function growth(rows: readonly Row[]): string[] {
  return [...Map.groupBy(rows, (row) => row.key).values()].flatMap((group) => {
    const [small, large] = [group[0]?.speeds[0]?.p50, group.at(-1)?.speeds[0]?.p50];
    if (group.length < 2 || !small || !large) return [];
    const percent = Math.round((large / small - 1) * 100);
    return [`${group[0]?.title}: p50 ${percent >= 0 ? '+' : ''}${percent}% từ ${number(group[0]?.size ?? 0)} lên ${number(group.at(-1)?.size ?? 0)} hồ sơ${percent > 20 ? '  ← hơn một phần năm' : ''}`];
  });
}
