'use client';

import { memo, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { sectionTarget } from '@/domain/submissions/gaps';
import { joinRich, plainWritten, richWritten, type Written, writtenOf } from '@/domain/text/rich-text';
import { formatTime } from '@/domain/time/format';
import { formatInteger } from '@/domain/numbers/integers';
import { RichTextField } from '@/ui/rich-text-field';
import { LongText } from '../long-text';
import { TextConflict } from './conflict';
import { PartFrame, PartRefusal } from './part-frame';
import { sendPicture } from './send-picture';
import { usePart, useSaver } from './use-draft';
import type { SectionView } from './view';

type Props = {
  submissionId: string; campaignId: string; maxFileMb: number; section: SectionView; missing: number; onText: (key: string, text: Written) => void;
  /** From a Word file: a new object each time, what is in it replaces the text as if it had been typed. */
  fill: Readonly<Record<string, Written>>;
};

export const SectionEditor = memo(function SectionEditor({ submissionId, campaignId, maxFileMb, section, missing, onText, fill }: Props) {
  const { key, locked, maxLength } = section;
  const saver = useSaver();
  const part = `section:${key}`;
  const view = usePart(part);
  const [first] = useState(() => writtenOf(section));
  const [written, setWritten] = useState<Written>(first);
  const [generation, setGeneration] = useState(0);
  const id = `text-${key}`;

  const begin = useEffectEvent(() => {
    if (locked) return;
    const url = `/submissions/${submissionId}/sections/${encodeURIComponent(key)}`;
    const body = (value: unknown, version: string | number) => (typeof value === 'string' ? { text: value, version } : { content: value, version });
    const kept = saver.add(part, { url, base: section.version, value: first, body }) as Written;
    if (kept !== first) replace(kept);
  });

  // Once, with what the server sent and what this browser kept, before anything typed earlier is told (first-touch.tsx).
  useLayoutEffect(() => begin(), []);

  function show(next: Written) {
    setWritten(next);
    onText(key, next);
  }

  /** From outside the field, which then begins anew. */
  function replace(next: Written) {
    show(next);
    setGeneration((before) => before + 1);
  }

  function write(next: Written) {
    show(next);
    saver.change(part, next);
  }

  const takeFill = useEffectEvent((next: Written | undefined) => {
    if (next === undefined || locked) return;
    replace(next);
    saver.change(part, next);
  });
  useEffect(() => takeFill(fill[key]), [fill, key]);

  const theirs = view.theirs as { written: Written; version: number; savedAt: string; by: string } | undefined;
  function choose(next: Written) {
    if (!theirs) return;
    replace(next);
    saver.resolve(part, next, theirs.version);
  }

  if (locked) {
    return (
      <PartFrame id={sectionTarget(key)} number={section.number} title={section.title} missing={0} locked={locked}>
        <LongText text={section.text} content={section.content} submissionId={submissionId} />
      </PartFrame>
    );
  }
  const length = plainWritten(written).length;
  const over = length - maxLength;
  return (
    <PartFrame id={sectionTarget(key)} number={section.number} title={section.title} missing={missing}>
      <div>
        <RichTextField
          id={id}
          label={section.title}
          hint={section.guidance || undefined}
          optional={!section.required}
          value={written}
          generation={generation}
          invalid={view.state === 'refused' || over > 0}
          onWritten={write}
          onLeave={() => void saver.flush()}
          pictureUrl={(evidenceId) => `/submissions/${submissionId}/evidence/${evidenceId}`}
          sendPicture={(file) => sendPicture(file, { submissionId, campaignId, sectionKey: key, maxFileMb })}
        />
        <p id={`${id}-count`} className={`num mt-1 text-xs ${over > 0 ? 'font-medium text-bad-ink' : 'text-ink-3'}`}>
          {formatInteger(length)}/{formatInteger(maxLength)} ký tự
          {over > 0 ? `, thừa ${formatInteger(over)}` : ''}
        </p>
        <PartRefusal view={view} />
        {theirs ? (
          <TextConflict
            by={theirs.by}
            at={formatTime(new Date(theirs.savedAt))}
            mine={plainWritten(written)}
            theirs={plainWritten(theirs.written)}
            onMine={() => choose(written)}
            onTheirs={() => choose(theirs.written)}
            onBoth={() => choose(both(written, theirs.written))}
          />
        ) : null}
      </div>
    </PartFrame>
  );
});

const both = (mine: Written, theirs: Written): Written =>
  typeof mine === 'string' && typeof theirs === 'string' ? `${mine}\n\n${theirs}` : joinRich(richWritten(mine), richWritten(theirs));
