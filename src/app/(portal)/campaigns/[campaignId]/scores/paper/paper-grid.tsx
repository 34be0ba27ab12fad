'use client';

import { useRouter } from 'next/navigation';
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { SaveLine } from '@/app/(portal)/reviews/[submissionId]/save-line';
import { unsaved } from '@/app/(portal)/submissions/[submissionId]/unsaved';
import { useDraftSaver, useSaverView } from '@/app/(portal)/submissions/[submissionId]/edit/use-draft';
import { countingLabel, lowestLabel } from '@/domain/reviews/labels';
import { formatHundredthsShort as short } from '@/domain/numbers/hundredths';
import type { GridRow } from '@/domain/reviews/paper/paper-queries';
import type { RubricLine } from '@/domain/reviews/rubric';
import { Banner } from '@/ui/banner';
import { Card, CardBody } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DateField } from '@/ui/field';
import { Table, Th } from '@/ui/table';
import { flash } from '@/ui/toast-store';
import { closePaperEntriesAction } from './actions';
import { cellAfter } from './grid-keys';
import { GridLine, type RowText, rowReading } from './grid-line';
import { placeBlock } from './paste-block';

type Props = {
  campaignId: string; seatId: string; memberName: string; person: { accountId: string; shared: boolean };
  rubric: RubricLine[]; rows: GridRow[]; today: string; open: boolean; foot: ReactNode;
};
type Closing = { seatId: string; paperSignedOn: string; rows: { submissionId: string; version: number }[] };

const isRowText = (value: unknown): value is RowText => typeof value === 'object' && value !== null && 'cells' in value && 'comment' in value;

/** The signed page as a spreadsheet: every cell saves itself, the complete rows are closed together. */
export function PaperGrid({ campaignId, seatId, memberName, person, rubric, rows, today, open, foot }: Props) {
  const router = useRouter();
  const table = useRef<HTMLDivElement>(null);
  const saver = useDraftSaver({ ...person, submissionId: `paper:${seatId}` });
  const view = useSaverView(saver);
  const [texts, setTexts] = useState<Record<string, RowText>>(() => Object.fromEntries(rows.map(({ submissionId, cells, comment }) => [submissionId, { cells, comment }])));
  const [day, setDay] = useState(today);
  const [pasted, setPasted] = useState<string | null>(null);
  const editable = open ? rows.filter(({ state }) => state === 'open' || state === 'drafting') : [];
  const size = { rows: editable.length, columns: rubric.length + 1 };
  const textOf = (submissionId: string): RowText => texts[submissionId] ?? { cells: {}, comment: '' };

  const begin = useEffectEvent(() => {
    const kept: Record<string, RowText> = {};
    for (const { submissionId, version } of editable) {
      const value = saver.add(submissionId, { url: `/campaigns/${campaignId}/scores/paper/${seatId}/${submissionId}`, base: version, value: textOf(submissionId), body: (row, base) => ({ version: base, ...(isRowText(row) ? row : {}) }) });
      if (isRowText(value)) kept[submissionId] = value;
    }
    setTexts((before) => ({ ...before, ...kept }));
    saver.start();
  });
  // Once, with what the server sent and what this browser kept, before anything typed earlier is told (first-touch.tsx).
  useLayoutEffect(() => begin(), []);

  function write(changes: Record<string, RowText>) {
    setTexts((before) => ({ ...before, ...changes }));
    for (const [submissionId, row] of Object.entries(changes)) saver.change(submissionId, row);
  }
  const withCell = (row: RowText, column: number, text: string): RowText => {
    const line = rubric[column];
    return line ? { ...row, cells: { ...row.cells, [line.id]: text } } : { ...row, comment: text };
  };
  function focusCell(row: number, column: number) {
    table.current?.querySelector<HTMLInputElement>(`[data-cell="${row}:${column}"]`)?.focus();
  }
  function onKey(event: KeyboardEvent<HTMLInputElement>, row: number, column: number) {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const all = selectionStart === 0 && selectionEnd === value.length;
    const to = cellAfter(event, { row, column }, { atStart: all || selectionEnd === 0, atEnd: all || selectionStart === value.length }, size);
    if (!to) return;
    event.preventDefault();
    focusCell(to.row, to.column);
  }
  function onPaste(event: ClipboardEvent<HTMLInputElement>, row: number, column: number) {
    const block = placeBlock(event.clipboardData.getData('text/plain'), { row, column }, size);
    if (!block) return;
    event.preventDefault();
    const changes: Record<string, RowText> = {};
    for (const cell of block.cells) {
      const target = editable[cell.row];
      if (target) changes[target.submissionId] = withCell(changes[target.submissionId] ?? textOf(target.submissionId), cell.column, cell.text);
    }
    write(changes);
    const lost = [block.lostRows > 0 ? `${block.lostRows} dòng` : '', block.lostColumns > 0 ? `${block.lostColumns} cột` : ''].filter(Boolean).join(', ');
    setPasted(`Đã dán ${Object.keys(changes).length} dòng.${lost ? ` Còn ${lost} không có chỗ nên không dán.` : ''}`);
  }

  const readings = new Map(editable.map(({ submissionId }) => [submissionId, rowReading(rubric, textOf(submissionId))]));
  const ready = editable.filter(({ submissionId }) => readings.get(submissionId)?.ready);
  async function close() {
    if (!(await saver.flush())) return unsaved;
    const answer = await closePaperEntriesAction({ seatId, paperSignedOn: day, rows: ready.map(({ submissionId }) => ({ submissionId, version: Number(saver.baseOf(submissionId) ?? 0) })) });
    if (answer.ok) return answer;
    return { ...answer, message: answer.fields?.rows?.[0] ?? answer.fields?.paperSignedOn?.[0] ?? answer.message };
  }
  return (
    <div ref={table} className="mt-4 space-y-4">
      <Table caption={`Phiếu giấy của ${memberName}: hồ sơ theo dòng, tiêu chí theo cột`} cards={false} foot={foot}>
        <thead>
          <tr>
            <Th className="min-w-60">Hồ sơ</Th>
            {rubric.map((line) => <Th key={line.id}>{line.name}<span className="num block text-xs font-normal text-ink-3">{[`tối đa ${short(line.maxScore)}`, lowestLabel(line.minScore), `bước ${short(line.stepScore)}`, countingLabel(line)].filter(Boolean).join(', ')}</span></Th>)}
            <Th>Nhận xét</Th>
            <Th align="right">Tổng</Th>
            <Th>Tình trạng</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const at = editable.indexOf(row);
            return (
              <GridLine key={row.submissionId} campaignId={campaignId} row={row} at={at} rubric={rubric} text={textOf(row.submissionId)} reading={readings.get(row.submissionId) ?? null} part={view.parts[row.submissionId] ?? null}
                onCell={(column, text) => write({ [row.submissionId]: withCell(textOf(row.submissionId), column, text) })} onKey={(event, column) => onKey(event, at, column)} onPaste={(event, column) => onPaste(event, at, column)}
                onChoose={(next, version) => { setTexts((before) => ({ ...before, [row.submissionId]: next })); saver.resolve(row.submissionId, next, version); }} />
            );
          })}
        </tbody>
      </Table>
      {pasted ? <div role="status"><Banner tone="info" title={pasted} /></div> : null}
      {open ? (
        <Card>
          <CardBody className="flex flex-wrap items-end gap-4">
            <DateField label="Ngày ký phiếu" value={day} onChange={(event) => setDay(event.target.value)} />
            <ConfirmDialog<Closing> trigger={{ label: `Chốt ${ready.length} phiếu đã đủ`, kind: 'primary', disabledReason: ready.length === 0 ? 'Chưa có dòng nào đủ điểm.' : null }} title={`Chốt ${ready.length} phiếu giấy của ${memberName}`} confirmLabel={`Chốt ${ready.length} phiếu`}
              run={close} input={{}} onDone={() => { flash('Đã chốt phiếu giấy.'); router.refresh(); }}>
              <p>Đã đối chiếu tổng điểm từng dòng với phiếu giấy. Chốt rồi thì phiếu được tính; nhập sai phải hủy từng phiếu, có lý do.</p>
              {editable.length > ready.length ? <p className="text-sm">{editable.length - ready.length} dòng chưa đủ, để lại nhập tiếp.</p> : null}
            </ConfirmDialog>
            <SaveLine view={view} before={null} />
          </CardBody>
        </Card>
      ) : null}
    </div>
  );
}
