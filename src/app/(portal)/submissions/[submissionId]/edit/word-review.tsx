'use client';

import { useState } from 'react';
import { formatInteger } from '@/domain/numbers/integers';
import { attempt, type Refused } from '@/ui/action-failure';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { CheckboxField } from '@/ui/choice';
import { EmptyState } from '@/ui/empty-state';
import { RefusedBanner } from '@/ui/refused-banner';
import { summaryKey } from '@/domain/submissions/part-numbers';
import { addEvidenceAction } from '../actions';
import type { WordProposal } from '../word/proposal';
import type { Fill, OpenSection } from './word-in';

type Props = { submissionId: string; proposal: WordProposal; sections: readonly OpenSection[]; title: string | null; wordIsMain: boolean; onTake: (texts: Fill) => void; onClose: () => void };

const fontNames = { TCVN3: 'TCVN3 (.VnTime)', VNI: 'VNI' };

export function WordReview({ submissionId, proposal, sections, title, wordIsMain, onTake, onClose }: Props) {
  const texts = new Map(proposal.parts.map(({ key, text }) => [key, text]));
  const found = sections.filter(({ key }) => texts.has(key));
  const [chosen, setChosen] = useState(() => new Set(found.filter(({ key, text }) => text.trim() === '' && (!wordIsMain || key === summaryKey)).map(({ key }) => key)));
  const [attach, setAttach] = useState(true);
  const [reads, setReads] = useState(proposal.legacy === null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);

  async function take() {
    if (attach) {
      setBusy(true);
      const outcome = await attempt(() => addEvidenceAction({ submissionId, fileId: proposal.fileId }));
      setBusy(false);
      if (outcome.kind === 'refused') {
        // Unticked, so that the next press goes on without the file.
        setAttach(false);
        setRefused(outcome.refused);
        return;
      }
    }
    onTake(Object.fromEntries([...chosen].map((key) => [key, texts.get(key) ?? ''])));
  }

  const whyNot = !reads ? 'Xem chữ đã đổi ở trên và đánh dấu là đọc đúng.' : chosen.size === 0 && !attach ? 'Chưa chọn mục nào.' : null;
  return (
    <div className="mt-2 space-y-4">
      <p className="text-sm text-ink-2">
        <span className="font-medium break-words text-ink">{proposal.fileName}</span>: nhận ra {found.length}/{sections.length} mục. {pictures(proposal)}
      </p>
      {title?.trim() === '' && proposal.title ? <p className="text-sm break-words">Tên sáng kiến trong tệp, sẽ ghi vào hồ sơ: <strong>{proposal.title}</strong></p> : null}
      <RefusedBanner refused={refused} />
      {proposal.legacy ? (
        <Banner tone="warn" title={`Tệp viết bằng phông ${fontNames[proposal.legacy.font]}, không phải Unicode.`}>
          <p className="break-words">Trong tệp: {proposal.legacy.before}</p>
          <p className="break-words">Đổi sang Unicode: <strong>{proposal.legacy.after}</strong></p>
          <CheckboxField label="Chữ đã đổi đọc đúng, dùng bản Unicode" checked={reads} onChange={(event) => setReads(event.target.checked)} className="mt-2" />
        </Banner>
      ) : null}
      {found.length === 0 ? (
        <EmptyState bare title="Chưa nhận ra mục nào">Tệp không có các tiêu đề thường gặp. Chép nội dung ở dưới vào từng mục; tệp vẫn đính kèm được.</EmptyState>
      ) : (
        <ul className="divide-y divide-line rounded-sm border border-line bg-surface">
          {found.map((section) => (
            <li key={section.key} className="px-4 py-3">
              <CheckboxField
                label={`Đưa vào mục “${section.title}”`}
                hint={proposal.drafted.includes(section.key) ? 'Tệp không có phần này: cổng lấy mấy câu đầu. Đọc lại và sửa sau khi đưa vào.' : hintOf(section, texts.get(section.key) ?? '')}
                checked={chosen.has(section.key)}
                onChange={(event) => setChosen((before) => withKey(before, section.key, event.target.checked))}
              />
              <div className={section.text.trim() === '' ? 'mt-2' : 'mt-2 grid gap-3 md:grid-cols-2'}>
                <Column title="Trong tệp Word" text={texts.get(section.key) ?? ''} />
                {section.text.trim() === '' ? null : <Column title="Đang có trong hồ sơ" text={section.text} />}
              </div>
            </li>
          ))}
        </ul>
      )}
      {proposal.rest ? (
        <details className="rounded-sm border border-line bg-surface px-4 py-2">
          <summary className="min-h-6 cursor-pointer text-sm font-medium">Phần chưa xếp vào mục nào ({formatInteger(proposal.rest.length)} ký tự)</summary>
          <Column title="Chép phần cần dùng" text={proposal.rest} />
        </details>
      ) : null}
      <CheckboxField label={wordIsMain ? 'Đính kèm tệp Word làm bản chính của hồ sơ' : 'Đính kèm tệp Word làm minh chứng'} checked={attach} onChange={(event) => setAttach(event.target.checked)} />
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" busy={busy} disabledReason={whyNot} onClick={() => void take()}>Đưa vào hồ sơ</Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </div>
  );
}

function withKey(keys: ReadonlySet<string>, key: string, on: boolean): Set<string> {
  const next = new Set(keys);
  if (on) next.add(key);
  else next.delete(key);
  return next;
}

function hintOf({ text, maxLength }: OpenSection, found: string): string | undefined {
  if (found.length > maxLength) return `Dài quá ${formatInteger(found.length - maxLength)} ký tự so với mức của mục này: đưa vào rồi rút gọn.`;
  return text.trim() === '' ? undefined : 'Mục này đã có nội dung: chọn thì nội dung đang có được thay.';
}

function pictures({ images, tables }: WordProposal): string {
  const parts = [images > 0 ? `${images} hình chỉ còn trong tệp đính kèm` : '', tables > 0 ? `${tables} bảng đưa vào thành dòng chữ` : ''].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')}.` : '';
}

function Column({ title, text }: { title: string; text: string }) {
  return (
    <div className="min-w-0">
      <p className="text-xs font-medium text-ink-3">{title}</p>
      {/* Keyboards must be able to scroll it. */}
      <div tabIndex={0} role="group" aria-label={title} className="max-h-56 overflow-y-auto rounded-xs bg-sunken px-3 py-2 text-sm break-words whitespace-pre-line">{text}</div>
    </div>
  );
}
