'use client';

import { useId, useState } from 'react';
import { formatInteger } from '@/domain/numbers/integers';
import type { WordLine } from '@/domain/submissions/word-lines';
import { stretchEnd } from '@/domain/submissions/word-places';
import { writtenOfLines } from '@/domain/submissions/word-structure';
import { richWritten } from '@/domain/text/rich-text';
import { Button, IconButton } from '@/ui/button';
import { CheckboxField } from '@/ui/choice';
import { SelectField } from '@/ui/field';
import { Glyph } from '@/ui/glyph';
import { RichTextBody } from '@/ui/rich-text';
import type { WordProposal } from '../word/proposal';
import { isInFile, pictureName } from './word-texts';

type Props = {
  at: number;
  proposal: WordProposal;
  current: string | null;
  sections: readonly { key: string; title: string }[];
  pictureUrl: (upload: string) => string | null;
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
  onMove: (at: number, end: number, key: string | null, alone: boolean) => void;
};

export function WordLineRow({ at, proposal, current, sections, pictureUrl, isOpen, onOpen, onClose, onMove }: Props) {
  const { places } = proposal;
  const line = places[at]?.line;
  if (!line) return null;
  const guess = current === null ? sections.find(({ key }) => key === places[at]?.guess) : undefined;
  const page = line.page !== undefined && line.page !== places[at - 1]?.line.page ? line.page : null;
  return (
    <div>
      {page === null ? null : <p className="mt-2 border-t border-line pt-1 text-xs text-ink-3">Trang {page}</p>}
      <div className="flex items-start gap-1">
        <div className="min-w-0 flex-1 py-1 text-sm break-words">
          <LineBody line={line} proposal={proposal} pictureUrl={pictureUrl} />
        </div>
        <IconButton label={`Đưa vào mục khác: ${nameOf(line)}`} icon={<Glyph name="right" />} size="sm" data-line={at} aria-expanded={isOpen} onClick={isOpen ? onClose : onOpen} />
      </div>
      {guess && !isOpen ? (
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 pb-1 text-sm text-ink-2">
          Tiêu đề lạ, có lẽ thuộc mục này: <Button size="sm" onClick={() => onMove(at, stretchEnd(places, at), guess.key, false)}>Đưa vào “{guess.title}”</Button>
        </p>
      ) : null}
      {isOpen ? <MoveLine at={at} end={stretchEnd(places, at)} current={current} guess={guess?.key ?? null} sections={sections} onMove={onMove} onClose={onClose} /> : null}
    </div>
  );
}

const nameOf = ({ text, picture, rows }: WordLine): string => (picture === undefined ? `${rows ? 'bảng ' : ''}“${text.slice(0, 60)}”` : `hình ${picture + 1}`);

const indents = ['pl-0', 'pl-4', 'pl-8', 'pl-12'];

function LineBody({ line, proposal, pictureUrl }: Pick<Props, 'proposal' | 'pictureUrl'> & { line: WordLine }) {
  const { text, heading, bold, list, picture, rows } = line;
  const idOf = (number: number): string | null => pictureName(proposal, number);
  if (picture !== undefined) {
    const id = idOf(picture);
    if (id === null) return <p className="text-ink-3">[Hình {picture + 1}: không lấy ra được từ loại tệp này, chèn lại ở mục sau khi đưa vào]</p>;
    return isInFile(id) ? <p className="text-ink-3">[Hình {picture + 1}: đưa vào mục nào thì được lấy ra từ tệp]</p> : <img src={pictureUrl(id) ?? undefined} alt={`Hình ${picture + 1} của tệp`} loading="lazy" className="max-h-32 max-w-full rounded-xs" />;
  }
  if (rows) return <RichTextBody doc={richWritten(writtenOfLines([line], idOf))} pictureUrl={pictureUrl} />;
  if (list) return <p className={`flex gap-2 ${indents[Math.min(3, list.level)]}`}><span aria-hidden="true">•</span><span className="min-w-0">{text}</span></p>;
  return <p className={heading > 0 || bold ? 'font-semibold' : undefined}>{text}</p>;
}

/** The likeliest first. */
function moveOptions(sections: Props['sections'], guess: string | null) {
  const options = sections.map(({ key, title }) => ({ value: key, label: title }));
  const [first, rest] = [options.filter(({ value }) => value === guess), options.filter(({ value }) => value !== guess)];
  return [...first, { value: '', label: 'Không đưa vào mục nào' }, ...rest];
}

function MoveLine({ at, end, current, guess, sections, onMove, onClose }: Pick<Props, 'at' | 'current' | 'sections' | 'onMove' | 'onClose'> & { end: number; guess: string | null }) {
  const id = useId();
  const [key, setKey] = useState(current ?? guess ?? '');
  const [alone, setAlone] = useState(false);
  return (
    <div className="my-1 space-y-2 rounded-sm bg-sunken p-3">
      <SelectField id={id} autoFocus label="Đưa vào mục" value={key} onChange={(event) => setKey(event.target.value)} options={moveOptions(sections, guess)} />
      {end - at > 1 ? <CheckboxField label="Chỉ dòng này" hint={`Không chọn thì chuyển cả ${formatInteger(end - at)} dòng đến trước tiêu đề sau.`} checked={alone} onChange={(event) => setAlone(event.target.checked)} /> : null}
      <div className="flex flex-wrap gap-2">
        <Button size="sm" disabledReason={key === (current ?? '') && (alone || end - at === 1) ? 'Dòng này đang ở đó.' : null} onClick={() => onMove(at, end, key === '' ? null : key, alone)}>Chuyển</Button>
        <Button size="sm" kind="quiet" onClick={onClose}>Thôi</Button>
      </div>
    </div>
  );
}
