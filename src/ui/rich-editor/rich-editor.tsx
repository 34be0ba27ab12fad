'use client';

import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useEffectEvent, useImperativeHandle, useRef, type Ref } from 'react';
import { type RichText, richWritten, simplest, type Written } from '@/domain/text/rich-text';
import { activeTools, commands, insertPicture, plugins } from './commands';
import { pictureView } from './picture-view';
import { schema } from './schema';
import type { Opening, Tool } from './tools';
import { tidyWord } from './word-paste';

export type EditorHandle = { run: (tool: Exclude<Tool, 'picture'>) => void; insertPicture: (evidenceId: string) => void };

type Props = {
  id: string;
  label: string;
  describedBy: string | undefined;
  invalid: boolean;
  /** At the beginning; another one from outside comes with another `key`. */
  value: Written;
  /** Where the cursor stood in the plain field, and what is to be done at once. */
  opening: Opening | null;
  pictureUrl: (evidenceId: string) => string;
  onWritten: (value: Written) => void;
  onTools: (active: Tool[]) => void;
  onPictures: (files: File[]) => void;
  onLeave: () => void;
  handle: Ref<EditorHandle>;
};

/** The editor proper: ProseMirror on the document that is stored, nothing in between. */
export function RichEditor({ id, label, describedBy, invalid, value, opening, pictureUrl, onWritten, onTools, onPictures, onLeave, handle }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const said = useEffectEvent((state: EditorState, changed: boolean) => {
    if (changed) onWritten(simplest(state.doc.toJSON() as RichText));
    onTools(activeTools(state));
  });
  const leave = useEffectEvent(() => onLeave());
  const pictures = useEffectEvent((files: FileList | undefined) => {
    const images = [...(files ?? [])].filter(({ type }) => type.startsWith('image/'));
    if (images.length > 0) onPictures(images);
    return images.length > 0;
  });
  const url = useEffectEvent((evidenceId: string) => pictureUrl(evidenceId));
  const first = useEffectEvent(() => ({ doc: richWritten(value), opening }));

  useEffect(() => {
    if (!place.current) return undefined;
    const { doc, opening } = first();
    const editor = new EditorView(place.current, {
      state: EditorState.create({ doc: schema.nodeFromJSON(doc), plugins: plugins() }),
      nodeViews: { picture: pictureView(url) },
      transformPastedHTML: tidyWord,
      dispatchTransaction(transaction) {
        const state = editor.state.apply(transaction);
        editor.updateState(state);
        said(state, transaction.docChanged);
      },
      handleDOMEvents: { blur: () => leave() },
      // Word puts a picture of a table beside the table: then the HTML is what was meant.
      handlePaste: (_, event) => !event.clipboardData?.getData('text/html') && pictures(event.clipboardData?.files),
      handleDrop: (_, event) => pictures(event.dataTransfer?.files),
    });
    view.current = editor;
    open(editor, opening);
    return () => {
      view.current = null;
      editor.destroy();
    };
  }, []);

  // The field as assistive technology meets it; outside the editor's own life, so that a new error needs no new editor.
  useEffect(() => {
    view.current?.setProps({
      attributes: {
        id, role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, class: 'rich-input',
        ...(describedBy ? { 'aria-describedby': describedBy } : {}), ...(invalid ? { 'aria-invalid': 'true' } : {}),
      },
    });
  }, [id, label, describedBy, invalid]);

  useImperativeHandle(handle, () => ({
    run: (tool) => run(view.current, tool),
    insertPicture: (evidenceId) => {
      if (view.current) insertPicture(evidenceId)(view.current.state, view.current.dispatch);
    },
  }), []);

  return <div ref={place} />;
}

function open(editor: EditorView, opening: Opening | null): void {
  if (!opening) return;
  const at = (offset: number) => Math.min(positionOf(editor, offset), editor.state.doc.content.size - 1);
  const { doc, tr } = editor.state;
  editor.dispatch(tr.setSelection(TextSelection.between(doc.resolve(at(opening.from)), doc.resolve(at(opening.to)))));
  if (opening.html) editor.pasteHTML(opening.html);
  if (opening.tool) run(editor, opening.tool);
  if (opening.picture) insertPicture(opening.picture)(editor.state, editor.dispatch);
  editor.focus();
}

function run(editor: EditorView | null, tool: Exclude<Tool, 'picture'>): void {
  if (!editor) return;
  commands[tool](editor.state, editor.dispatch, editor);
  editor.focus();
}

/** Of a character in the plain text: each line has become a paragraph, which counts two where its line break counted one. */
function positionOf({ state: { doc } }: EditorView, offset: number): number {
  const before = doc.textBetween(0, doc.content.size, '\n').slice(0, offset);
  return offset + before.split('\n').length;
}
