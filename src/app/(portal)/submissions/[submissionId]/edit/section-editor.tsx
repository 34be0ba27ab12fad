'use client';

import { memo, useEffect, useEffectEvent, useRef, useState } from 'react';
import { sectionTarget } from '@/domain/submissions/gaps';
import { plainWritten, type Written } from '@/domain/text/rich-text';
import { formatTime } from '@/domain/time/format';
import { describedBy, FieldFrame } from '@/ui/field-frame';
import { formatInteger } from '@/domain/numbers/integers';
import { TextConflict } from './conflict';
import { PartFrame, PartRefusal } from './part-frame';
import { usePart, useSaver } from './use-draft';
import type { SectionView } from './view';

type Props = {
  submissionId: string; section: SectionView; missing: number; onText: (key: string, text: string) => void;
  /** From a Word file: a new object each time, what is in it replaces the text as if it had been typed. */
  fill: Readonly<Record<string, string>>;
};

export const SectionEditor = memo(function SectionEditor({ submissionId, section, missing, onText, fill }: Props) {
  const { key, locked, maxLength } = section;
  const saver = useSaver();
  const part = `section:${key}`;
  const view = usePart(part);
  const [text, setText] = useState(section.text);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = `text-${key}`;

  const takeOver = useEffectEvent(() => {
    if (locked) return;
    const url = `/submissions/${submissionId}/sections/${encodeURIComponent(key)}`;
    const kept = String(saver.add(part, { url, base: section.version, value: section.text, body: (value, version) => ({ text: value, version }) }));
    // Typed before the page had woken up.
    const typed = area.current?.value ?? section.text;
    if (typed !== section.text) write(typed);
    else if (kept !== section.text) show(kept);
  });

  // Once, with what the server sent and what this browser kept.
  useEffect(() => takeOver(), []);

  function show(next: string) {
    setText(next);
    onText(key, next);
  }

  function write(next: string) {
    show(next);
    saver.change(part, next);
  }

  const takeFill = useEffectEvent((next: string | undefined) => {
    if (next !== undefined && !locked) write(next);
  });
  useEffect(() => takeFill(fill[key]), [fill, key]);

  const theirs = view.theirs as { written: Written; version: number; savedAt: string; by: string } | undefined;
  function choose(next: string) {
    if (!theirs) return;
    show(next);
    saver.resolve(part, next, theirs.version);
  }

  if (locked) {
    return (
      <PartFrame id={sectionTarget(key)} number={section.number} title={section.title} missing={0} locked={locked}>
        <p className="max-w-read break-words whitespace-pre-wrap text-ink-2">{section.text || 'Chưa có nội dung.'}</p>
      </PartFrame>
    );
  }
  const over = text.length - maxLength;
  return (
    <PartFrame id={sectionTarget(key)} number={section.number} title={section.title} missing={missing}>
      <div>
        <FieldFrame id={id} label={section.title} hideLabel hint={section.guidance || undefined} optional={!section.required}>
          <textarea
            ref={area}
            id={id}
            value={text}
            onChange={(event) => write(event.target.value)}
            onBlur={() => void saver.flush()}
            rows={8}
            aria-describedby={describedBy(id, { hint: section.guidance, count: true })}
            aria-invalid={view.state === 'refused' || over > 0 ? true : undefined}
            className="control mt-2 field-sizing-content max-h-[75dvh] min-h-44 py-2.5 text-read leading-7"
          />
        </FieldFrame>
        <p id={`${id}-count`} className={`num mt-1 text-xs ${over > 0 ? 'font-medium text-bad-ink' : 'text-ink-3'}`}>
          {formatInteger(text.length)}/{formatInteger(maxLength)} ký tự
          {over > 0 ? `, thừa ${formatInteger(over)}` : ''}
        </p>
        <PartRefusal view={view} />
        {theirs ? (
          <TextConflict
            by={theirs.by}
            at={formatTime(new Date(theirs.savedAt))}
            mine={text}
            theirs={plainWritten(theirs.written)}
            onMine={() => choose(text)}
            onTheirs={() => choose(plainWritten(theirs.written))}
            onBoth={() => choose(`${text}\n\n${plainWritten(theirs.written)}`)}
          />
        ) : null}
      </div>
    </PartFrame>
  );
});
