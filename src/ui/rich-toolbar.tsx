'use client';

import { useRef } from 'react';
import { Bold, Heading, ImagePlus, Italic, List, ListOrdered, Redo2, Table2, Undo2 } from './icons';
import { Glyph } from './glyph';
import type { Tool } from './rich-editor/tools';

type Command = Exclude<Tool, 'picture'>;
type Props = { active: readonly Tool[]; inTable: boolean; canUndo: boolean; sending: boolean; onTool: (tool: Command) => void; onPictures: (files: File[]) => void };

const marks: [Command, string, React.ReactNode][] = [
  ['bold', 'Chữ đậm', <Bold key="b" />], ['italic', 'Chữ nghiêng', <Italic key="i" />], ['heading', 'Đề mục nhỏ', <Heading key="h" />],
  ['bullets', 'Danh sách gạch đầu dòng', <List key="l" />], ['numbers', 'Danh sách đánh số', <ListOrdered key="n" />],
];
const ofTable: [Command, string][] = [
  ['addRow', 'Thêm hàng'], ['addColumn', 'Thêm cột'], ['deleteRow', 'Bỏ hàng'], ['deleteColumn', 'Bỏ cột'], ['mergeCells', 'Gộp ô'], ['splitCell', 'Tách ô'], ['headerRow', 'Hàng đầu đề'], ['deleteTable', 'Bỏ bảng'],
];

/** The buttons above the text; those of a table only while the cursor stands in one. */
export function RichToolbar({ active, inTable, canUndo, sending, onTool, onPictures }: Props) {
  const input = useRef<HTMLInputElement>(null);
  // The cursor and what is selected stay where they are.
  const hold = (event: React.MouseEvent) => event.preventDefault();
  const button = (tool: Command, label: string, icon: React.ReactNode, pressed?: boolean) => (
    <button key={tool} type="button" className="rich-tool" aria-label={label} title={label} aria-pressed={pressed} onMouseDown={hold} onClick={() => onTool(tool)}>
      {icon}
    </button>
  );
  return (
    <div className="rich-tools">
      <div role="group" aria-label="Trình bày" className="flex flex-wrap items-center">
        {marks.map(([tool, label, icon]) => button(tool, label, icon, active.includes(tool)))}
        {button('table', 'Chèn bảng', <Table2 />)}
        <button type="button" className="rich-tool" aria-label="Chèn ảnh" title="Chèn ảnh" onMouseDown={hold} onClick={() => input.current?.click()}>
          {sending ? <Glyph name="spinner" /> : <ImagePlus />}
        </button>
        <input
          ref={input}
          type="file"
          accept="image/*"
          multiple
          hidden
          onChange={(event) => {
            onPictures([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        {canUndo ? (
          <>
            {button('undo', 'Hoàn tác', <Undo2 />)}
            {button('redo', 'Làm lại', <Redo2 />)}
          </>
        ) : null}
      </div>
      {inTable ? (
        <div role="group" aria-label="Bảng" className="flex flex-wrap items-center gap-1 border-t border-line px-1 py-1">
          {ofTable.map(([tool, label]) => (
            <button key={tool} type="button" className="rich-tool rich-tool-text" onMouseDown={hold} onClick={() => onTool(tool)}>
              {label}
            </button>
          ))}
        </div>
      ) : null}
      <span role="status" className="sr-only">{sending ? 'Đang tải ảnh lên' : ''}</span>
    </div>
  );
}
