'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { plainWritten, type Written } from '@/domain/text/rich-text';
import type { ActionResult } from '@/domain/action-result';
import { attempt, type Refused } from '@/ui/action-failure';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { FileDrop } from '@/ui/file-drop';
import { Glyph } from '@/ui/glyph';
import { onDemand } from '@/ui/on-demand';
import { RefusedBanner } from '@/ui/refused-banner';
import { withdrawSubmissionAction } from '../actions';
import { takeHandedOver } from '../word/handed-over';
import type { WordProposal } from '../word/proposal';
import type { AuthorValues, PersonView } from './view';

const WordReview = onDemand(() => import('./word-review').then((all) => all.WordReview));

/** What replaces the text of each section, as if it had been typed. */
export type Fill = Record<string, Written>;
export type OpenSection = { key: string; title: string; written: Written; maxLength: number };
/** All that may be taken over from a file. */
export type Taken = { fill: Fill; title?: string; authors?: AuthorValues[] };

type Props = {
  submissionId: string;
  maxFileMb: number;
  /** Those that may be written now, as they stand on the page. */
  sections: readonly OpenSection[];
  /** Null: that part may not be written now. */
  title: string | null;
  authors: readonly AuthorValues[] | null;
  people: readonly PersonView[];
  wordIsMain: boolean;
  /** The upload that began this draft: it is read at once. */
  startWith: string | null;
  onTake: (taken: Taken) => void;
};

/** People have their report as a Word file: it is read, shown beside what is there, and taken over part by part. */
export function WordIn({ submissionId, maxFileMb, sections, title, authors, people, wordIsMain, startWith, onTake }: Props) {
  const [proposal, setProposal] = useState<WordProposal | null>(null);
  const [taken, setTaken] = useState<{ before: Taken; after: Taken } | null>(null);
  const [reading, setReading] = useState(startWith !== null);
  // A file that is not kept began this draft, and was read on the page before.
  const [handed, setHanded] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const isEmpty = sections.every(({ written }) => plainWritten(written).trim() === '');
  // Whoever has written already needs it seldom.
  const [fresh] = useState(isEmpty);

  function show(value: WordProposal) {
    WordReview.fetchSoon();
    setProposal(value);
  }

  const readUpload = useEffectEvent(async (fileId: string) => {
    // A reload is no second reading.
    window.history.replaceState(null, '', window.location.pathname);
    const outcome = await attempt(async () => (await (await fetch(`/submissions/${submissionId}/word?file=${fileId}`, { method: 'POST' })).json()) as ActionResult<WordProposal>);
    setReading(false);
    if (outcome.kind === 'done') show(outcome.value);
    else if (outcome.kind === 'refused') setRefused(outcome.refused);
  });
  const takeOver = useEffectEvent(() => {
    const read = takeHandedOver(submissionId);
    if (!read) return;
    setHanded(true);
    show(read);
  });
  useEffect(() => {
    if (startWith) void readUpload(startWith);
    else takeOver();
  }, [startWith]);

  function take(after: Taken) {
    const fill = Object.fromEntries(sections.filter(({ key }) => key in after.fill).map(({ key, written }) => [key, written]));
    setTaken({ before: { fill, ...(after.title === undefined ? {} : { title: title ?? '' }), ...(after.authors ? { authors: [...(authors ?? [])] } : {}) }, after });
    setProposal(null);
    onTake(after);
  }
  const undo = taken && undoOf(taken, { sections, title, authors });
  function takeBack() {
    if (undo) onTake(undo);
    setTaken(null);
  }

  return (
    <section aria-labelledby="word-in" className="rounded-md border border-line-strong bg-page px-4 py-4">
      <details open={fresh || startWith !== null}>
        <summary className="min-h-6 cursor-pointer"><h2 id="word-in" className="inline font-semibold">Đã có bản Word?</h2></summary>
        {(startWith || handed) && !taken && isEmpty ? <StartedHere submissionId={submissionId} /> : null}
        {proposal ? (
          <WordReview submissionId={submissionId} proposal={proposal} sections={sections} title={title} authors={authors} people={people} wordIsMain={wordIsMain} onTake={take} onClose={() => setProposal(null)} />
        ) : reading ? (
          <p role="status" className="mt-2 flex items-center gap-2 text-sm text-ink-2">
            <Glyph name="spinner" /> Đang đọc tệp…
          </p>
        ) : (
          <div className="mt-1 space-y-3">
            <p className="text-sm text-ink-2">
              {wordIsMain ? 'Đợt này lấy tệp Word hoặc PDF làm bản chính: thả báo cáo vào đây, cổng lấy tên, phần tóm tắt và đính kèm tệp.' : 'Thả báo cáo vào đây, cổng xếp nội dung, bảng và hình vào từng mục để xem lại trước khi đưa vào hồ sơ.'}
            </p>
            <RefusedBanner refused={refused} />
            {taken ? (
              <Banner tone="good" title={`Đã đưa ${takenWords(taken.after)} từ tệp vào hồ sơ.`} action={undo ? <Button size="sm" onClick={takeBack}>Hoàn tác</Button> : null}>
                Đọc lại từng mục rồi nộp. Hoàn tác không đụng đến mục đã sửa tiếp.
              </Banner>
            ) : null}
            <FileDrop<WordProposal>
              label="Báo cáo dạng Word"
              url={`/submissions/${submissionId}/word`}
              method="PUT"
              multiple={false}
              limits={{ extensions: ['.docx', '.doc', '.pdf', '.docm'], words: 'Word (.docx, .doc) hoặc PDF', maxBytes: maxFileMb * 1024 * 1024, maxFiles: 1 }}
              onReady={show}
            />
          </div>
        )}
      </details>
    </section>
  );
}

/** Nothing is written yet, so it goes without a question. */
function StartedHere({ submissionId }: { submissionId: string }) {
  const [refused, setRefused] = useState<Refused | null>(null);
  async function drop() {
    const outcome = await attempt(() => withdrawSubmissionAction({ submissionId }));
    if (outcome.kind === 'refused') setRefused(outcome.refused);
  }
  return (
    <div className="mt-2 space-y-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
        Hồ sơ này vừa lập từ tệp đã gửi. <Button size="sm" onClick={() => void drop()}>Xóa bản nháp vừa lập</Button>
      </p>
      <RefusedBanner refused={refused} />
    </div>
  );
}

function takenWords({ fill, title, authors }: Taken): string {
  const count = Object.keys(fill).length;
  const parts = [count > 0 ? `${count} mục` : '', title === undefined ? '' : 'tên sáng kiến', authors ? `${authors.length} tác giả` : ''].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'tệp minh chứng';
}

type Now = { sections: readonly OpenSection[]; title: string | null; authors: readonly AuthorValues[] | null };

const sameText = (one: Written | undefined, other: Written): boolean => one !== undefined && JSON.stringify(one) === JSON.stringify(other);
const namesOf = (authors: readonly AuthorValues[]): string => JSON.stringify(authors.map(({ fullName, unitName, jobTitle, share, staffKindId }) => [fullName, unitName, jobTitle, share, staffKindId]));

/** What has been written over since stays: it is nobody's to take away. Null: nothing is as it was taken over. */
function undoOf({ before, after }: { before: Taken; after: Taken }, { sections, title, authors }: Now): Taken | null {
  const untouched = sections.filter(({ key, written }) => key in after.fill && (sameText(after.fill[key], written) || plainWritten(after.fill[key] ?? '') === written));
  const undo: Taken = { fill: Object.fromEntries(untouched.map(({ key }) => [key, before.fill[key] ?? ''])) };
  if (after.title !== undefined && after.title === title) undo.title = before.title ?? '';
  if (after.authors && authors && namesOf(after.authors) === namesOf(authors)) undo.authors = before.authors ?? [];
  return untouched.length > 0 || undo.title !== undefined || undo.authors ? undo : null;
}
