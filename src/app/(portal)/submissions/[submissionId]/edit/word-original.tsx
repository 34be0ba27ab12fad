'use client';

import { useEffect, useRef, useState } from 'react';
import { formatInteger } from '@/domain/numbers/integers';
import type { Keys } from '@/domain/submissions/word-places';
import { Button } from '@/ui/button';
import { CheckboxField } from '@/ui/choice';
import { cx } from '@/ui/class-names';
import { WordLineRow } from './word-line-row';
import { groupsOf, type Marked } from './word-groups';
import type { WordProposal } from '../word/proposal';

type Props = {
  proposal: WordProposal;
  keys: Keys;
  sections: readonly { key: string; title: string }[];
  pictureUrl: (upload: string) => string | null;
  onMove: (start: number, key: string | null, alone: boolean) => void;
};

/** A long report is drawn as far as somebody reads. */
const step = 300;
const strips = ['border-chart-1', 'border-chart-2', 'border-chart-3', 'border-chart-4', 'border-chart-5', 'border-chart-6'] as const;

/** The file as it was read, beside what becomes of it: each stretch says where it went, and any line can be sent elsewhere. */
export function WordOriginal({ proposal, keys, sections, pictureUrl, onMove }: Props) {
  const { places } = proposal;
  const [shown, setShown] = useState(step);
  const [onlyUnused, setOnlyUnused] = useState(false);
  const [open, setOpen] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const back = useRef<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  // Whoever moved a line by keyboard goes on from it, wherever it stands now.
  useEffect(() => {
    if (open !== null || back.current === null || keys.length === 0) return;
    const button = list.current?.querySelector<HTMLElement>(`[data-line="${back.current}"]`);
    (button ?? list.current)?.focus();
    back.current = null;
  }, [open, keys]);

  const order = new Map(sections.map(({ key }, i) => [key, i]));
  const titles = new Map(sections.map(({ key, title }) => [key, title]));
  const unused = keys.filter((key) => key === null).length;
  const { groups, left } = groupsOf(proposal, keys, { onlyUnused, most: shown });

  function close(at: number) {
    back.current = at;
    setOpen(null);
  }
  function move(at: number, end: number, key: string | null, alone: boolean) {
    onMove(at, key, alone);
    setSaid(`Đã chuyển ${formatInteger(alone ? 1 : end - at)} dòng ${key === null ? 'ra ngoài các mục' : `vào mục “${titles.get(key) ?? ''}”`}.`);
    close(at);
  }

  return (
    <div>
      <CheckboxField label={`Chỉ hiện dòng chưa dùng (${formatInteger(unused)}/${formatInteger(places.length)})`} checked={onlyUnused} onChange={(event) => setOnlyUnused(event.target.checked)} />
      <p role="status" className="text-sm text-ink-2">{said}</p>
      {/* Keyboards must be able to scroll it. */}
      <div ref={list} tabIndex={0} role="group" aria-label="Nội dung tệp" className="mt-1 max-h-[70dvh] space-y-2 overflow-y-auto rounded-sm border border-line bg-surface p-2">
        {groups.length === 0 ? <p className="px-2 py-1 text-sm text-ink-2">{places.length === 0 ? 'Tệp không có chữ để đọc.' : 'Dòng nào cũng đã vào một mục.'}</p> : null}
        {groups.map(({ first, mark, lines }) => (
          <div key={first} role="group" aria-label={markWords(mark, titles)} className={cx('border-l-4 pl-2', mark.key === null ? 'border-dashed border-line-strong' : strips[(order.get(mark.key) ?? 0) % strips.length])}>
            <p className="sticky top-0 bg-surface py-0.5 text-xs font-medium text-ink-2">{markWords(mark, titles)}</p>
            {lines.map((at) => (
              <WordLineRow key={at} at={at} proposal={proposal} current={keys[at] ?? null} sections={sections} pictureUrl={pictureUrl} isOpen={open === at} onOpen={() => setOpen(at)} onClose={() => close(at)} onMove={move} />
            ))}
          </div>
        ))}
        {left > 0 ? <Button size="sm" onClick={() => setShown((before) => before + step)}>Xem tiếp {formatInteger(Math.min(step, left))} dòng</Button> : null}
      </div>
    </div>
  );
}

const used = { title: 'Đọc làm tên sáng kiến', authors: 'Có tên tác giả', none: 'Chưa dùng' };

const markWords = ({ key, use }: Marked, titles: ReadonlyMap<string, string>): string => (key === null ? used[use] : `Vào mục: ${titles.get(key) ?? ''}`);
