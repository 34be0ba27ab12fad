'use client';

import { useMemo, useState } from 'react';
import { newId } from '@/domain/id';
import { formatInteger } from '@/domain/numbers/integers';
import { picturesIn, plainWritten, type Written } from '@/domain/text/rich-text';
import type { ActionResult } from '@/domain/action-result';
import { summaryKey } from '@/domain/submissions/part-numbers';
import { foundKeys, isAsFound, moveLines } from '@/domain/submissions/word-places';
import { attempt, type Refused } from '@/ui/action-failure';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { CheckboxField } from '@/ui/choice';
import { cx } from '@/ui/class-names';
import { EmptyState } from '@/ui/empty-state';
import { RefusedBanner } from '@/ui/refused-banner';
import { addEvidenceAction, addPicturesAction } from '../actions';
import { offeredAuthors } from '../word/offered-authors';
import type { WordProposal } from '../word/proposal';
import type { AuthorValues, PersonView } from './view';
import type { OpenSection, Taken } from './word-in';
import { WordColumn } from './word-column';
import { WordOriginal } from './word-original';
import { holdsText, isInFile, missingPictures, storable, textsOf, withPictures, withUploads } from './word-texts';

type Props = {
  submissionId: string; proposal: WordProposal; sections: readonly OpenSection[];
  title: string | null; authors: readonly AuthorValues[] | null; people: readonly PersonView[];
  wordIsMain: boolean; onTake: (taken: Taken) => void; onClose: () => void;
};

const fontNames = { TCVN3: 'TCVN3 (.VnTime)', VNI: 'VNI' };
/** On a phone one of the two is in sight. */
const views = [['sections', 'Vào từng mục'], ['file', 'Trong tệp']] as const;

export function WordReview({ submissionId, proposal, sections, title, authors, people, wordIsMain, onTake, onClose }: Props) {
  const [keys, setKeys] = useState(() => foundKeys(proposal.places));
  const [view, setView] = useState<'sections' | 'file'>('sections');
  const texts = useMemo(() => textsOf(proposal, keys, sections), [proposal, keys, sections]);
  const found = sections.filter(({ key }) => texts.has(key));
  const newTitle = title !== null && proposal.title !== null && proposal.title !== title ? proposal.title : null;
  const [newAuthors] = useState(() => (authors ? offeredAuthors(proposal.authors, authors, people) : null));
  const [chosen, setChosen] = useState(() => new Set(found.filter(({ key, written }) => !holdsText(written) && (!wordIsMain || key === summaryKey)).map(({ key }) => key)));
  const [withTitle, setWithTitle] = useState(title === '');
  const [withAuthors, setWithAuthors] = useState(true);
  const [attach, setAttach] = useState(proposal.fileId !== null);
  const [reads, setReads] = useState(proposal.legacy === null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);

  async function send(): Promise<Taken | null> {
    const ready = await attempt(partsToTake);
    if (ready.kind === 'refused') setRefused(ready.refused);
    if (ready.kind !== 'done') return null;
    const parts = ready.value;
    const { fileId } = proposal;
    if (attach && fileId !== null) {
      const outcome = await attempt(() => addEvidenceAction({ submissionId, fileId }));
      if (outcome.kind === 'refused') {
        // Unticked, so that the next press goes on without the file.
        setAttach(false);
        setRefused(outcome.refused);
      }
      if (outcome.kind !== 'done') return null;
    }
    const pictures = parts.flatMap(([key, written]) => (typeof written === 'string' ? [] : picturesIn(written).map((upload) => ({ fileId: upload, sectionKey: key }))));
    let evidence: Record<string, string> = {};
    if (pictures.length > 0) {
      const outcome = await attempt(() => addPicturesAction({ submissionId, pictures }));
      if (outcome.kind === 'refused') setRefused(outcome.refused);
      if (outcome.kind !== 'done') return null;
      evidence = outcome.value;
    }
    return {
      fill: Object.fromEntries(parts.map(([key, written]) => [key, withPictures(written, (upload) => evidence[upload] ?? upload)])),
      ...(withTitle && newTitle !== null ? { title: newTitle } : {}),
      ...(withAuthors && newAuthors ? { authors: newAuthors.map((author) => ({ key: newId(), ...author })) } : {}),
    };
  }

  /** Pictures of lines that the file's own headings had put nowhere are still in the file only. */
  async function partsToTake(): Promise<ActionResult<(readonly [key: string, written: Written])[]>> {
    const parts = [...chosen].map((key) => [key, texts.get(key) ?? ''] as const);
    const missing = missingPictures(parts.map(([, written]) => written));
    const fetched = missing.length === 0 ? { ok: true as const, value: {} } : await fetchPictures(submissionId, proposal.fileId, missing);
    if (!fetched.ok) return fetched;
    return { ok: true, value: await Promise.all(parts.map(async ([key, written]) => [key, isAsFound(proposal.places, keys, key) ? written : await storable(withUploads(written, fetched.value))] as const)) };
  }

  function move(start: number, key: string | null, alone: boolean) {
    const next = moveLines(proposal.places, keys, start, key, alone);
    const full = textsOf(proposal, next, sections);
    setKeys(next);
    // What somebody put into an empty section is meant to be taken; what was emptied cannot be.
    const isFree = sections.some((section) => section.key === key && !holdsText(section.written));
    setChosen((before) => new Set([...before, ...(key !== null && isFree ? [key] : [])].filter((each) => full.has(each))));
  }

  async function take() {
    setBusy(true);
    setRefused(null);
    const taken = await send();
    setBusy(false);
    if (taken) onTake(taken);
  }

  const nothing = chosen.size === 0 && !attach && !(withTitle && newTitle) && !(withAuthors && newAuthors);
  const whyNot = !reads ? 'Xem chữ đã đổi ở trên và đánh dấu là đọc đúng.' : nothing ? 'Chưa chọn mục nào.' : null;
  const uploadUrl = (upload: string): string | null => (isInFile(upload) ? null : `/submissions/${submissionId}/word/${upload}`);
  const evidenceUrl = (id: string) => `/submissions/${submissionId}/evidence/${id}`;
  return (
    <div className="mt-2 space-y-4">
      <p className="text-sm text-ink-2">
        <span className="font-medium break-words text-ink">{proposal.fileName}</span>: nhận ra {found.length}/{sections.length} mục{countWords(proposal)}.
      </p>
      {proposal.notes.length > 0 ? <ul className="list-disc space-y-1 pl-5 text-sm text-ink-2">{proposal.notes.map((note) => <li key={note}>{note}</li>)}</ul> : null}
      <RefusedBanner refused={refused} />
      {proposal.legacy ? (
        <Banner tone="warn" title={`Tệp viết bằng phông ${fontNames[proposal.legacy.font]}, không phải Unicode.`}>
          <p className="break-words">Trong tệp: {proposal.legacy.before}</p>
          <p className="break-words">Đổi sang Unicode: <strong>{proposal.legacy.after}</strong></p>
          <CheckboxField label="Chữ đã đổi đọc đúng, dùng bản Unicode" checked={reads} onChange={(event) => setReads(event.target.checked)} className="mt-2" />
        </Banner>
      ) : null}
      {newTitle !== null ? <CheckboxField label={`Lấy tên sáng kiến trong tệp: “${newTitle}”`} hint={title ? `Tên đang có: “${title}”.` : undefined} checked={withTitle} onChange={(event) => setWithTitle(event.target.checked)} /> : null}
      {newAuthors ? (
        <CheckboxField
          label={`Lấy ${newAuthors.length} tác giả trong tệp: ${newAuthors.map(authorWords).join('; ')}`}
          hint="Xem lại tên, đơn vị, tỷ lệ ở mục Tác giả sau khi đưa vào. Người có tài khoản được hỏi xác nhận tỷ lệ."
          checked={withAuthors}
          onChange={(event) => setWithAuthors(event.target.checked)}
        />
      ) : null}
      <div className="flex gap-1 md:hidden" role="group" aria-label="Xem">
        {views.map(([value, label]) => <Button key={value} size="sm" kind={view === value ? 'primary' : 'secondary'} aria-pressed={view === value} onClick={() => setView(value)}>{label}</Button>)}
      </div>
      <div className="grid gap-4 md:grid-cols-2">
        <section aria-label="Trong tệp" className={cx('min-w-0', view !== 'file' && 'max-md:hidden')}>
          <h3 className="mb-1 font-medium max-md:sr-only">Trong tệp</h3>
          <WordOriginal proposal={proposal} keys={keys} sections={sections} pictureUrl={uploadUrl} onMove={move} />
        </section>
        <section aria-label="Vào từng mục" className={cx('min-w-0', view !== 'sections' && 'max-md:hidden')}>
          <h3 className="mb-1 font-medium max-md:sr-only">Vào từng mục</h3>
          {found.length === 0 ? (
            <EmptyState bare title={proposal.scanned ? 'Tệp không có chữ để đọc' : 'Chưa nhận ra mục nào'}>
              {proposal.scanned ? 'Viết nội dung vào từng mục; tệp vẫn đính kèm được.' : 'Tệp không có các tiêu đề thường gặp. Ở phần “Trong tệp”, chọn dòng rồi đưa vào mục; tệp vẫn đính kèm được.'}
            </EmptyState>
          ) : (
            <ul className="divide-y divide-line rounded-sm border border-line bg-surface">
              {found.map((section) => {
                const text = texts.get(section.key) ?? '';
                return (
                  <li key={section.key} className="px-4 py-3">
                    <CheckboxField
                      label={`Đưa vào mục “${section.title}”`}
                      hint={proposal.drafted.includes(section.key) && isAsFound(proposal.places, keys, section.key) ? 'Tệp không có phần này: cổng lấy mấy câu đầu. Đọc lại và sửa sau khi đưa vào.' : hintOf(section, text)}
                      checked={chosen.has(section.key)}
                      onChange={(event) => setChosen((before) => withKey(before, section.key, event.target.checked))}
                    />
                    <div className={holdsText(section.written) ? 'mt-2 grid gap-3 xl:grid-cols-2' : 'mt-2'}>
                      <WordColumn title="Lấy từ tệp" written={text} pictureUrl={uploadUrl} />
                      {holdsText(section.written) ? <WordColumn title="Đang có trong hồ sơ" written={section.written} pictureUrl={evidenceUrl} /> : null}
                    </div>
                  </li>
                );
              })}
            </ul>
          )}
        </section>
      </div>
      {proposal.fileId === null ? null : <CheckboxField label={wordIsMain ? 'Đính kèm tệp này làm bản chính của hồ sơ' : 'Đính kèm tệp này làm minh chứng'} checked={attach} onChange={(event) => setAttach(event.target.checked)} />}
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" busy={busy} disabledReason={whyNot} onClick={() => void take()}>Đưa vào hồ sơ</Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </div>
  );
}

async function fetchPictures(submissionId: string, fileId: string | null, numbers: readonly number[]): Promise<ActionResult<Record<number, string>>> {
  const response = await fetch(`/submissions/${submissionId}/word?file=${fileId}&pictures=${numbers.join(',')}`, { method: 'POST' });
  return (await response.json()) as ActionResult<Record<number, string>>;
}

function withKey(keys: ReadonlySet<string>, key: string, on: boolean): Set<string> {
  const next = new Set(keys);
  if (on) next.add(key);
  else next.delete(key);
  return next;
}

const authorWords = ({ fullName, unitName, share, accountId }: Omit<AuthorValues, 'key'>): string =>
  [fullName, unitName, share === '' ? '' : `${share}%`, accountId === null ? 'ghi theo tên' : ''].filter(Boolean).join(', ');

function hintOf({ written, maxLength }: OpenSection, found: Written): string | undefined {
  const { length } = plainWritten(found);
  if (length > maxLength) return `Dài quá ${formatInteger(length - maxLength)} ký tự so với mức của mục này: đưa vào rồi rút gọn.`;
  return holdsText(written) ? 'Mục này đã có nội dung: chọn thì nội dung đang có được thay.' : undefined;
}

const countWords = ({ pictures, tables }: WordProposal): string => `${tables > 0 ? `, ${formatInteger(tables)} bảng` : ''}${pictures > 0 ? `, ${formatInteger(pictures)} hình` : ''}`;
