'use client';

import { type RefObject, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { DraftSaver } from '@/app/(portal)/submissions/[submissionId]/edit/draft-saver';
import { localCopies } from '@/app/(portal)/submissions/[submissionId]/edit/local-copy';
import { useSaverView } from '@/app/(portal)/submissions/[submissionId]/edit/use-draft';
import type { ActionResult } from '@/domain/action-result';
import { formatHundredthsShort as short } from '@/domain/numbers/hundredths';
import { maxTotalOf } from '@/domain/campaigns/counting';
import { isSameScores, readScores } from '@/domain/reviews/read-scores';
import { belowFloor, missingOf, type RubricLine, type Scores, toExplain, totalOf } from '@/domain/reviews/rubric';
import type { Theirs } from './sheet-conflict';

export type Written = { texts: Readonly<Record<string, string>>; comment: string };
export type InitialSheet = { values: Scores; comment: string; version: number; savedAt: string | null };

/** `place`: under which this browser keeps what is typed; `url`: where it is saved. */
type Given = { saver: DraftSaver; accountId: string; place: string; url: string; rubric: readonly RubricLine[]; initial: InitialSheet; locked: boolean; form: RefObject<HTMLFormElement | null> };

const textsOf = (rubric: readonly RubricLine[], values: Scores): Record<string, string> =>
  Object.fromEntries(rubric.map(({ id }) => [id, values[id] === undefined ? '' : short(values[id])]));

const isWritten = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && 'comment' in value && typeof value.comment === 'string' && 'texts' in value && typeof value.texts === 'object' && value.texts !== null;

/** What stands in the fields, counted, and what closing still waits for. */
function readWritten(rubric: readonly RubricLine[], { texts, comment }: Written) {
  const { values, problems } = readScores(rubric, texts);
  const missing = missingOf(rubric, values);
  const low = belowFloor(rubric, values).length > 0;
  const asked = low || toExplain(rubric, values).length > 0;
  const needsComment = asked && comment.trim() === '';
  const whyNotClose = missing.length > 0 ? `Còn ${missing.length} tiêu chí chưa có điểm.` : needsComment ? (low ? 'Có tiêu chí dưới điểm sàn: ghi nhận xét.' : 'Có mức điểm phải kèm nhận xét: ghi nhận xét.') : null;
  return { values, problems, missing, asked, whyNotClose, total: totalOf(rubric, values), max: maxTotalOf(rubric) };
}

/** The own sheet as it is typed: kept in this browser at once, on the server a second later, by the saver of the page. */
export function useOwnSheet({ saver, accountId, place, url, rubric, initial, locked, form }: Given) {
  const [written, setWritten] = useState<Written>(() => ({ texts: textsOf(rubric, initial.values), comment: initial.comment }));
  /** Typed on this machine, never saved, and now the sheet takes nothing more. */
  const [left, setLeft] = useState<Written | null>(null);
  const { sheet: view } = useSaverView(saver).parts;

  const begin = useEffectEvent(() => {
    if (locked) {
      const copy = localCopies(accountId, place).read('sheet')?.value;
      if (isWritten(copy) && !(isSameScores(readScores(rubric, copy.texts).values, initial.values) && copy.comment === initial.comment)) setLeft(copy);
      return;
    }
    const kept = saver.add('sheet', {
      url, base: initial.version, value: written,
      body: (value, version) => (isWritten(value) ? { version, values: readScores(rubric, value.texts).values, comment: value.comment } : null),
    });
    if (!isWritten(kept) || kept === written) return;
    setWritten(kept);
    void saver.flush();
  });
  // Once, with what the server sent and what this browser kept, before anything typed earlier is told (first-touch.tsx).
  useLayoutEffect(() => begin(), []);

  function write(next: Written) {
    setWritten(next);
    saver.change('sheet', next);
  }
  const theirs = view?.state === 'conflict' ? (view.theirs as Theirs | undefined) : undefined;
  return {
    written, left, theirs, reading: readWritten(rubric, written),
    refusal: view?.state === 'refused' ? (view.message ?? null) : null,
    write,
    choose(whose: 'mine' | 'theirs') {
      if (!theirs) return;
      const next = whose === 'mine' ? written : { texts: textsOf(rubric, theirs.values), comment: theirs.comment };
      setWritten(next);
      saver.resolve('sheet', next, theirs.version);
    },
    /** The field after this criterion, or the one before. */
    focusBeside(index: number, by: 1 | -1) {
      form.current?.querySelectorAll<HTMLElement>('[data-score], #sheet-comment')[index + by]?.focus();
    },
    dropLeft() {
      localCopies(accountId, place).drop('sheet');
      setLeft(null);
    },
    /** Closes what is saved, and nothing older than what stands in the fields. */
    async close<T>(run: (version: number) => Promise<ActionResult<T>>): Promise<ActionResult<T>> {
      if (!(await saver.flush())) return { ok: false, reason: 'unsaved', message: 'Bản nháp mới nhất chưa lưu được nên chưa chốt. Kiểm tra mạng, hoặc chọn bản giữ lại nếu phiếu đang mở ở nơi khác.' };
      return run(Number(saver.baseOf('sheet') ?? initial.version));
    },
  };
}
