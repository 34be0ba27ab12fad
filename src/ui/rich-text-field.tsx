'use client';

import { type ReactNode, useRef, useState } from 'react';
import { plainWritten, type Written } from '@/domain/text/rich-text';
import { Button } from './button';
import { describedBy, FieldFrame } from './field-frame';
import { onDemand } from './on-demand';
import type { EditorHandle } from './rich-editor/rich-editor';
import { holdsStructure, type Opening, type Tool } from './rich-editor/tools';
import { RichTextBody } from './rich-text';
import { RichToolbar } from './rich-toolbar';

const RichEditor = onDemand(() => import('./rich-editor/rich-editor').then((all) => all.RichEditor));

type Props = {
  id: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  value: Written;
  /** Changes when `value` comes from outside (another tab, a Word file) and not from this field. */
  generation: number;
  invalid: boolean;
  onWritten: (value: Written) => void;
  onLeave: () => void;
  pictureUrl: (evidenceId: string) => string;
  /** Sends the pictures one after the other and says of each where it lies, or why not. */
  sendPicture: (file: File) => Promise<{ evidenceId: string } | { why: string }>;
  after?: ReactNode;
};

/**
 * Prose that may hold structure. Plain writing stays in the browser's own field, which every phone, screen reader and
 * Vietnamese keyboard knows; the editor comes with the first list, table or picture, or when something such is pasted.
 */
export function RichTextField({ id, label, hint, optional, value, generation, invalid, onWritten, onLeave, pictureUrl, sendPicture, after }: Props) {
  const [engaged, setEngaged] = useState<Opening | null>(null);
  const [tools, setTools] = useState<Tool[]>([]);
  const [problem, setProblem] = useState('');
  const [sending, setSending] = useState(0);
  const area = useRef<HTMLTextAreaElement>(null);
  const editor = useRef<EditorHandle>(null);
  const described = describedBy(id, { hint, count: true });
  const preview = engaged === null && typeof value !== 'string' ? value : null;

  /** Until the editor is there one writes on in the plain field; without network it stays, and so does what was pasted as plain text. */
  async function engage(opening: Partial<Opening> = {}, plain = '') {
    setProblem('');
    try {
      await RichEditor.ready();
    } catch {
      setProblem('Chưa mở được công cụ trình bày. Viết tiếp như thường; có mạng thì bấm lại.');
      if (plain && area.current) {
        area.current.setRangeText(plain, area.current.selectionStart, area.current.selectionEnd, 'end');
        onWritten(area.current.value);
      }
      return;
    }
    const end = Number.MAX_SAFE_INTEGER;
    setEngaged({ from: area.current?.selectionStart ?? end, to: area.current?.selectionEnd ?? end, ...opening });
  }

  function use(tool: Exclude<Tool, 'picture'>) {
    if (engaged) editor.current?.run(tool);
    else void engage({ tool });
  }

  async function addPictures(files: readonly File[]) {
    setProblem('');
    for (const file of files) {
      setSending((before) => before + 1);
      const sent = await sendPicture(file);
      setSending((before) => before - 1);
      if ('why' in sent) setProblem(sent.why);
      else if (editor.current) editor.current.insertPicture(sent.evidenceId);
      else await engage({ picture: sent.evidenceId });
    }
  }

  return (
    <FieldFrame id={id} label={label} hideLabel hint={hint} optional={optional ?? false}>
      <div className="rich-frame mt-2" data-invalid={invalid || undefined} onPointerEnter={() => RichEditor.fetchSoon()}>
        <RichToolbar active={tools} inTable={engaged !== null && tools.includes('table')} canUndo={engaged !== null} onTool={use} onPictures={(files) => void addPictures(files)} sending={sending > 0} />
        {engaged ? (
          <RichEditor
            key={generation}
            handle={editor}
            id={id}
            label={label}
            describedBy={described}
            invalid={invalid}
            value={value}
            opening={engaged}
            pictureUrl={pictureUrl}
            onWritten={onWritten}
            onTools={(next) => setTools((before) => (before.join() === next.join() ? before : next))}
            onPictures={(files) => void addPictures(files)}
            onLeave={onLeave}
          />
        ) : preview ? (
          <div className="rich-input relative space-y-3">
            <RichTextBody doc={preview} pictureUrl={pictureUrl} />
            <Button size="sm" id={id} aria-label={`Sửa phần này: ${label}`} aria-describedby={described} onClick={() => void engage()}>
              Sửa phần này
            </Button>
          </div>
        ) : (
          <textarea
            ref={area}
            id={id}
            value={plainWritten(value)}
            onChange={(event) => onWritten(event.target.value)}
            onPaste={(event) => {
              const html = event.clipboardData.getData('text/html');
              const pictures = [...event.clipboardData.files].filter(({ type }) => type.startsWith('image/'));
              if (!html && pictures.length > 0) void addPictures(pictures);
              else if (holdsStructure(html)) void engage({ html }, event.clipboardData.getData('text/plain'));
              else return;
              event.preventDefault();
            }}
            onBlur={onLeave}
            rows={8}
            aria-describedby={described}
            aria-invalid={invalid || undefined}
            className="rich-input field-sizing-content max-h-[75dvh] w-full"
          />
        )}
      </div>
      {problem ? <p role="alert" className="mt-1 text-sm font-medium text-bad-ink">{problem}</p> : null}
      {after}
    </FieldFrame>
  );
}
