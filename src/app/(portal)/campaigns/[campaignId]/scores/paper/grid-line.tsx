'use client';

import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { PartView } from '@/app/(portal)/submissions/[submissionId]/edit/draft-saver';
import { PlainConflict } from '@/app/(portal)/submissions/[submissionId]/edit/conflict';
import { formatHundredthsShort as short } from '@/domain/numbers/hundredths';
import { queueLabels } from '@/domain/reviews/labels';
import type { GridRow } from '@/domain/reviews/paper/paper-queries';
import { readScores } from '@/domain/reviews/read-scores';
import { whyNotReady } from '@/domain/reviews/ready';
import { missingOf, type RubricLine, totalOf } from '@/domain/reviews/rubric';
import { Tag } from '@/ui/badge';
import { cx } from '@/ui/class-names';
import { TextLink } from '@/ui/link';
import { RowTh, Td } from '@/ui/table';
import { selectAll } from '@/ui/select-all';

export type RowText = { cells: Record<string, string>; comment: string };
export type RowReading = { problems: Record<string, string>; total: number; ready: boolean; says: string };

/** What one row makes, and in words what it still needs. */
export function rowReading(rubric: readonly RubricLine[], { cells, comment }: RowText): RowReading {
  const { values, problems } = readScores(rubric, cells);
  const wrong = rubric.flatMap(({ id, name }) => (problems[id] ? [`${name}: ${problems[id]}`] : []));
  const missing = missingOf(rubric, values).filter(({ id }) => !problems[id]).length;
  const whyNot = whyNotReady(rubric, values, comment.trim());
  const untouched = Object.values(cells).every((text) => text.trim() === '') && comment.trim() === '';
  const asked = whyNot !== null && whyNot !== 'sheet_incomplete' ? 'Ghi nhận xét như trên phiếu giấy, hoặc “Phiếu giấy không ghi nhận xét”.' : '';
  const says = wrong.length > 0 ? wrong.join(' ') : untouched ? 'Chưa nhập' : missing > 0 ? `Còn ${missing} ô` : asked || 'Đủ';
  return { problems, total: totalOf(rubric, values), ready: wrong.length === 0 && whyNot === null, says };
}

type Theirs = { version: number; cells: Record<string, string>; comment: string };
type Props = {
  campaignId: string; row: GridRow; /** Its place among the rows that can be typed in; -1: none. */ at: number; rubric: readonly RubricLine[]; text: RowText; reading: RowReading | null; part: PartView | null;
  onCell: (column: number, text: string) => void;
  onKey: (event: KeyboardEvent<HTMLInputElement>, column: number) => void;
  onPaste: (event: ClipboardEvent<HTMLInputElement>, column: number) => void;
  onChoose: (next: RowText, version: number) => void;
};

const closedWords: Partial<Record<GridRow['state'], string>> = { conflict: queueLabels.conflict, paper: 'Đã chốt từ phiếu giấy', online: 'Thành viên đã chốt trên cổng' };

/** One dossier: a field a criterion, its total, and what the row still needs. */
export function GridLine({ campaignId, row, at, rubric, text, reading, part, onCell, onKey, onPaste, onChoose }: Props) {
  const { submissionId, code, title, unitName, state, sheetId, scanned, second, firstScan } = row;
  const scores = `/campaigns/${campaignId}/scores`;
  const says = `says-${submissionId}`;
  const theirs = part?.state === 'conflict' ? (part.theirs as Theirs | undefined) : undefined;
  const head = <RowTh sub={unitName}><span className="num">{code}</span> <span className="font-normal">{title}</span> {second ? <Tag tone="info">Lượt 2</Tag> : null} {firstScan ? <TextLink href={`${scores}/scan/${firstScan}`} target="_blank">Bản quét lượt 1</TextLink> : null}</RowTh>;
  if (at < 0 || !reading) {
    return (
      <tr>
        {head}
        <Td colSpan={rubric.length + 2} className="text-ink-2">{closedWords[state] ?? 'Chưa nhập'}</Td>
        <Td>
          <span className="flex flex-wrap gap-x-3">
            {state === 'conflict' ? null : <TextLink href={`${scores}/${submissionId}`}>Xem phiếu</TextLink>}
            {scanned && sheetId ? <TextLink href={`${scores}/scan/${sheetId}`} target="_blank">Bản quét</TextLink> : null}
          </span>
        </Td>
      </tr>
    );
  }
  return (
    <tr>
      {head}
      {rubric.map((line, column) => (
        <Td key={line.id}>
          <input data-cell={`${at}:${column}`} value={text.cells[line.id] ?? ''} inputMode="decimal" autoComplete="off" maxLength={20} aria-label={`${line.name}, hồ sơ ${code}`} aria-describedby={says} aria-invalid={reading.problems[line.id] ? true : undefined} title={reading.problems[line.id]}
            onChange={(event) => onCell(column, event.target.value)} onFocus={selectAll} onKeyDown={(event) => onKey(event, column)} onPaste={(event) => onPaste(event, column)}
            className={cx('num h-11 w-17 rounded-sm border bg-surface px-1 text-center', reading.problems[line.id] ? 'border-bad-solid' : 'border-control')} />
        </Td>
      ))}
      <Td>
        <input data-cell={`${at}:${rubric.length}`} value={text.comment} autoComplete="off" maxLength={4000} aria-label={`Nhận xét, hồ sơ ${code}`} aria-describedby={says} onChange={(event) => onCell(rubric.length, event.target.value)} onKeyDown={(event) => onKey(event, rubric.length)} onPaste={(event) => onPaste(event, rubric.length)} className="h-11 w-44 rounded-sm border border-control bg-surface px-2" />
      </Td>
      <Td align="right" className="num font-semibold">{short(reading.total)}</Td>
      <Td>
        <p id={says} className={cx('min-w-44 text-sm', Object.keys(reading.problems).length > 0 ? 'font-medium text-bad-ink' : reading.ready ? 'font-medium text-good-ink' : 'text-ink-2')}>{reading.says}</p>
        {state === 'drafting' ? <p className="text-xs text-warn-ink">Thành viên đang chấm dở trên cổng; phiếu giấy đã ký thay cho bản nháp đó.</p> : null}
        {part?.state === 'refused' ? <p role="alert" className="text-sm text-bad-ink">{part.message}</p> : null}
        {theirs ? <PlainConflict what={`Dòng ${code}`} summary={`${rubric.map(({ id }) => theirs.cells[id] || '–').join(' · ')}${theirs.comment ? `. ${theirs.comment}` : ''}`} onMine={() => onChoose(text, theirs.version)} onTheirs={() => onChoose({ cells: theirs.cells, comment: theirs.comment }, theirs.version)} /> : null}
      </Td>
    </tr>
  );
}
