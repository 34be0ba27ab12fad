import type { ReactNode } from 'react';
import type { ListChange, TextChange } from '@/domain/submissions/compare-versions';
import type { Block } from '@/domain/text/differences';
import { StatusText } from '@/ui/badge';

/** Longer runs that stayed are folded: who compares looks for what changed. */
const shownParagraphs = 2;

export function TextChanges({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className="mt-2 max-w-read space-y-3 text-read">
      {blocks.map((block, i) => ('same' in block ? <Unchanged key={i} text={block.same} /> : (
        <p key={i} className="break-words whitespace-pre-line">
          {block.pieces.map(({ kind, text }, j) => (kind === 'same' ? text : kind === 'added' ? <Added key={j}>{text}</Added> : <Removed key={j}>{text}</Removed>))}
        </p>
      )))}
    </div>
  );
}

function Unchanged({ text }: { text: string }) {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  const body = <p className="break-words whitespace-pre-line text-ink-2">{text}</p>;
  if (paragraphs.length <= shownParagraphs) return body;
  return (
    <details>
      <summary className="min-h-6 cursor-pointer text-sm text-ink-3">{paragraphs.length} đoạn không đổi</summary>
      {body}
    </details>
  );
}

const Added = ({ children }: { children: ReactNode }) => (
  <ins className="rounded-xs bg-good-soft text-good-ink underline decoration-good-line underline-offset-3">
    <span className="sr-only">[thêm: </span>
    {children}
    <span className="sr-only">]</span>
  </ins>
);

const Removed = ({ children }: { children: ReactNode }) => (
  <del className="rounded-xs bg-bad-soft text-bad-ink line-through">
    <span className="sr-only">[bỏ: </span>
    {children}
    <span className="sr-only">]</span>
  </del>
);

export function ChangedText({ change: { title, blocks, layoutOnly } }: { change: TextChange }) {
  return (
    <section>
      <h3 className="text-lg font-semibold">{title}</h3>
      {layoutOnly ? <p className="mt-1 text-ink-2">Chữ giữ nguyên; đề mục, danh sách, bảng hoặc hình được trình bày lại.</p> : <TextChanges blocks={blocks} />}
    </section>
  );
}

const words = { added: { glyph: 'ok', tone: 'good', text: 'Thêm' }, removed: { glyph: 'x', tone: 'bad', text: 'Bỏ' }, changed: { glyph: 'ask', tone: 'warn', text: 'Sửa' } } as const;

export function ChangedList({ title, changes }: { title: string; changes: readonly ListChange[] }) {
  return (
    <section>
      <h3 className="text-lg font-semibold">{title}</h3>
      <ul className="mt-2 divide-y divide-line">
        {changes.map(({ kind, name, details }) => (
          <li key={`${kind} ${name}`} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
            <StatusText glyph={words[kind].glyph} tone={words[kind].tone}>{words[kind].text}</StatusText>
            <span className="min-w-0 flex-1">
              <span className="block font-medium break-words">{name}</span>
              {details.map(({ label, before, after }) => (
                <span key={label} className="block text-sm break-words text-ink-2">
                  {label}: {before ? <Removed>{before}</Removed> : null} {after ? <Added>{after}</Added> : null}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
