'use client';

import { type DragEvent, useState } from 'react';
import type { ActionResult } from '@/domain/action-result';
import { evidenceKindLabels } from '@/domain/submissions/labels';
import { Tag } from '@/ui/badge';
import { Button, IconButton } from '@/ui/button';
import { cx } from '@/ui/class-names';
import { SelectField, TextField } from '@/ui/field';
import { ArrowDown, ArrowUp, GripVertical, Trash2 } from '@/ui/icons';
import { Anchor } from '@/ui/link';
import { FileThumb } from '@/ui/preview/file-thumb';
import { usePreview } from '@/ui/preview/use-preview';
import { captionEvidenceAction, classifyEvidenceAction, markMainAction, orderEvidenceAction, removeEvidenceAction } from '../actions';
import type { EvidenceView } from './view';

type Props = { submissionId: string; wordIsMain: boolean; evidence: readonly EvidenceView[]; busy: boolean; run: (act: () => Promise<ActionResult<unknown>>) => Promise<void> };
type Kind = EvidenceView['kind'];

const kinds = Object.entries(evidenceKindLabels).map(([value, label]) => ({ value, label }));

/** Above or below the row that is under the mouse. */
function gapAt(event: DragEvent<HTMLElement>, i: number): number {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return event.clientY < top + height / 2 ? i : i + 1;
}

/** What is attached, in the order in which the reader should open it: dragged by the mouse, or moved by its buttons. */
export function EvidenceList({ submissionId, wordIsMain, evidence, busy, run }: Props) {
  const { linkOf, viewer } = usePreview(evidence);
  const [dragged, setDragged] = useState<number | null>(null);
  /** The dragged file would come to stand before this one. */
  const [gap, setGap] = useState<number | null>(null);

  function move(from: number, to: number) {
    const ids = evidence.map(({ id }) => id);
    const [moved] = ids.splice(from, 1);
    if (moved) ids.splice(to, 0, moved);
    void run(() => orderEvidenceAction({ submissionId, evidenceIds: ids }));
  }

  /** What was filed keeps its order among itself. */
  const mayMove = (from: number, to: number): boolean =>
    to >= 0 && to < evidence.length && !(evidence[from]?.fixed && evidence.slice(Math.min(from, to), Math.max(from, to) + 1).filter(({ fixed }) => fixed).length > 1);

  function drop(before: number) {
    const to = dragged !== null && before > dragged ? before - 1 : before;
    if (dragged !== null && to !== dragged && mayMove(dragged, to)) move(dragged, to);
    setDragged(null);
    setGap(null);
  }

  return (
    <>
      <ol className="divide-y divide-line rounded-sm border border-line-strong bg-surface" aria-busy={busy}>
        {evidence.map((file, i) => (
          <li
            key={file.id}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setGap(gapAt(event, i));
            }}
            onDrop={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              drop(gapAt(event, i));
            }}
            className={cx(
              'flex flex-wrap items-center gap-x-3 gap-y-2 px-3.5 py-3',
              dragged === i && 'opacity-50',
              gap === i && 'shadow-[inset_0_2px_0_var(--color-action)]',
              gap === i + 1 && i === evidence.length - 1 && 'shadow-[inset_0_-2px_0_var(--color-action)]',
            )}
          >
            {/* Only the handle is dragged, so that text in the fields can still be marked. */}
            <span
              draggable={mayMove(i, i - 1) || mayMove(i, i + 1)}
              title={`Kéo để xếp lại ${file.name}`}
              className={cx('-mx-1.5 hidden text-ink-3', (mayMove(i, i - 1) || mayMove(i, i + 1)) && 'cursor-grab pointer-fine:block')}
              onDragStart={(event) => {
                const row = event.currentTarget.closest('li');
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', file.name);
                if (row) event.dataTransfer.setDragImage(row, 12, 24);
                setDragged(i);
              }}
              onDragEnd={() => {
                setDragged(null);
                setGap(null);
              }}
            >
              <GripVertical className="size-4" />
            </span>
            <FileThumb file={file} />
            <span className="min-w-0 flex-1 basis-44">
              <Anchor {...linkOf(file)} className="block font-medium break-words underline decoration-line-strong underline-offset-3 hover:decoration-action">
                {file.name}
              </Anchor>
              <span className="num block text-sm text-ink-3">{file.about}</span>
            </span>
            {wordIsMain && file.isMain ? <Tag tone="good">Bản chính</Tag> : null}
            {wordIsMain && !file.isMain && file.mayBeMain ? <Button size="sm" aria-label={`Chọn ${file.name} làm bản chính`} onClick={() => void run(() => markMainAction({ submissionId, evidenceId: file.id }))}>Chọn làm bản chính</Button> : null}
            <span className="flex">
              {mayMove(i, i - 1) ? <IconButton size="sm" label={`Đưa ${file.name} lên`} icon={<ArrowUp />} onClick={() => move(i, i - 1)} /> : null}
              {mayMove(i, i + 1) ? <IconButton size="sm" label={`Đưa ${file.name} xuống`} icon={<ArrowDown />} onClick={() => move(i, i + 1)} /> : null}
              {file.fixed ? null : <IconButton size="sm" label={`Gỡ ${file.name}`} icon={<Trash2 />} onClick={() => void run(() => removeEvidenceAction({ submissionId, evidenceId: file.id }))} />}
            </span>
            <span className="grid basis-full gap-x-3 gap-y-2 sm:grid-cols-[13rem_minmax(0,1fr)]">
              <SelectField
                id={`kind-${file.id}`}
                size="sm"
                label="Loại minh chứng"
                options={kinds}
                defaultValue={file.kind}
                disabled={file.fixed}
                onChange={(event) => void run(() => classifyEvidenceAction({ submissionId, evidenceId: file.id, kind: event.target.value as Kind }))}
              />
              <TextField
                id={`caption-${file.id}`}
                size="sm"
                label="Tệp này chứng minh điều gì"
                optional
                defaultValue={file.caption}
                maxLength={300}
                readOnly={file.fixed}
                onBlur={(event) => {
                  const { value } = event.target;
                  if (value !== file.caption) void run(() => captionEvidenceAction({ submissionId, evidenceId: file.id, caption: value }));
                }}
              />
            </span>
          </li>
        ))}
      </ol>
      {viewer}
    </>
  );
}
