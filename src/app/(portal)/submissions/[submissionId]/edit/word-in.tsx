'use client';

import { useState } from 'react';
import { FileDrop } from '@/ui/file-drop';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { onDemand } from '@/ui/on-demand';
import type { WordProposal } from '../word/proposal';

const WordReview = onDemand(() => import('./word-review').then((all) => all.WordReview));

export type Fill = Record<string, string>;
export type OpenSection = { key: string; title: string; text: string; maxLength: number };

type Props = {
  submissionId: string;
  maxFileMb: number;
  /** Those that may be written now, as they stand on the page. */
  sections: readonly OpenSection[];
  /** As it stands on the page; null: it may not be changed now. */
  title: string | null;
  wordIsMain: boolean;
  onFill: (texts: Fill) => void;
  onTitle: (title: string) => void;
};

/** People have their report as a Word file: it is read, shown beside what is there, and taken over part by part. */
export function WordIn({ submissionId, maxFileMb, sections, title, wordIsMain, onFill, onTitle }: Props) {
  const [proposal, setProposal] = useState<WordProposal | null>(null);
  const [taken, setTaken] = useState<{ before: Fill; after: Fill } | null>(null);
  // Whoever has written already needs it seldom.
  const [fresh] = useState(() => sections.every(({ text }) => text.trim() === ''));

  function take(texts: Fill) {
    if (title?.trim() === '' && proposal?.title) onTitle(proposal.title);
    setTaken({ before: Object.fromEntries(sections.filter(({ key }) => key in texts).map(({ key, text }) => [key, text])), after: texts });
    setProposal(null);
    onFill(texts);
  }
  /** What has been written over since stays: it is nobody's to take away. */
  const untouched = taken ? sections.filter(({ key, text }) => key in taken.after && text === taken.after[key]).map(({ key }) => [key, taken.before[key] ?? ''] as const) : [];
  function takeBack() {
    onFill(Object.fromEntries(untouched));
    setTaken(null);
  }

  return (
    <section aria-labelledby="word-in" className="rounded-md border border-line-strong bg-page px-4 py-4">
      <details open={fresh}>
        <summary className="min-h-6 cursor-pointer"><h2 id="word-in" className="inline font-semibold">Đã có bản Word?</h2></summary>
        {proposal ? (
          <WordReview submissionId={submissionId} proposal={proposal} sections={sections} title={title} wordIsMain={wordIsMain} onTake={take} onClose={() => setProposal(null)} />
        ) : (
          <div className="mt-1 space-y-3">
            <p className="text-sm text-ink-2">
              {wordIsMain ? 'Đợt này lấy tệp Word làm bản chính: thả báo cáo vào đây, cổng lấy tên, phần tóm tắt và đính kèm tệp. Tệp .doc hoặc PDF thì đính kèm ở mục Tệp minh chứng.' : 'Thả báo cáo vào đây, cổng xếp nội dung vào từng mục để xem lại trước khi đưa vào hồ sơ.'}
            </p>
            {taken && Object.keys(taken.after).length > 0 ? (
              <Banner tone="good" title={`Đã đưa ${Object.keys(taken.after).length} mục từ tệp Word vào hồ sơ.`} action={untouched.length > 0 ? <Button size="sm" onClick={takeBack}>Hoàn tác</Button> : null}>
                Đọc lại từng mục rồi nộp. Hoàn tác không đụng đến mục đã sửa tiếp.
              </Banner>
            ) : null}
            <FileDrop<WordProposal>
              label="Báo cáo dạng Word"
              url={`/submissions/${submissionId}/word`}
              method="PUT"
              multiple={false}
              limits={{ extensions: ['.docx'], words: 'Word (.docx)', maxBytes: maxFileMb * 1024 * 1024, maxFiles: 1 }}
              onReady={(value) => {
                WordReview.fetchSoon();
                setProposal(value);
              }}
            />
          </div>
        )}
      </details>
    </section>
  );
}
