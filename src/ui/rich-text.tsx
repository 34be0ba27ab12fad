import type { Cell, Inline, List, ListItem, Paragraph, RichText } from '@/domain/text/rich-text';
import { type Block, columnSpan, rowSpan } from '@/domain/text/rich-text';

type Look = {
  /** Address of a picture's bytes; null: this reader is not shown it. */
  pictureUrl: (evidenceId: string) => string | null;
  /** On paper: smaller, justified, black rules. */
  paper?: boolean;
};

/** Text with structure as readers see it. Every node is an element of React's: nothing in a text is markup. */
export function RichTextBody({ doc, ...look }: Look & { doc: RichText }) {
  return doc.content.map((block, i) => <BlockBody key={i} block={block} look={look} />);
}

function BlockBody({ block, look }: { block: Block; look: Look }) {
  switch (block.type) {
    case 'paragraph':
      return block.content ? <p className="break-words">{inline(block.content)}</p> : null;
    case 'heading':
      return <p role="heading" aria-level={4} className="break-after-avoid font-semibold">{inline(block.content)}</p>;
    case 'bulletList':
    case 'orderedList':
      return <ListBody list={block} />;
    case 'table':
      return (
        <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="Bảng số liệu">
          <table className={look.paper ? 'w-full border-collapse text-sm' : 'rich-table'}>
            <tbody>
              {block.content.map((row, i) => (
                <tr key={i} className="break-inside-avoid">
                  {row.content.map((cell, j) => <CellBody key={j} cell={cell} paper={look.paper} />)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'picture':
      return <PictureBody {...block.attrs} look={look} />;
  }
}

const inline = (content: readonly Inline[] = []) =>
  content.map((each, i) => {
    if (each.type === 'hardBreak') return <br key={i} />;
    const marks = new Set((each.marks ?? []).map(({ type }) => type));
    if (marks.size === 0) return each.text;
    if (!marks.has('bold')) return <em key={i}>{each.text}</em>;
    return <strong key={i} className={marks.has('italic') ? 'italic' : undefined}>{each.text}</strong>;
  });

function ListBody({ list }: { list: List }) {
  const Tag = list.type === 'bulletList' ? 'ul' : 'ol';
  return <Tag className={`${list.type === 'bulletList' ? 'list-disc' : 'list-decimal'} space-y-1 pl-6`}>{list.content.map((item, i) => <li key={i} className="break-words">{parts(item.content)}</li>)}</Tag>;
}

const parts = (content: ListItem['content'] | Cell['content']) =>
  content.map((part: Paragraph | List, i) => (part.type === 'paragraph' ? <p key={i}>{inline(part.content)}</p> : <ListBody key={i} list={part} />));

function CellBody({ cell, paper = false }: { cell: Cell; paper?: boolean | undefined }) {
  const Tag = cell.type === 'tableHeader' ? 'th' : 'td';
  const span = { ...(columnSpan(cell) > 1 ? { colSpan: columnSpan(cell) } : {}), ...(rowSpan(cell) > 1 ? { rowSpan: rowSpan(cell) } : {}) };
  return <Tag {...span} className={paper ? 'border border-[black] px-2 py-1 text-left align-top' : undefined}>{parts(cell.content)}</Tag>;
}

function PictureBody({ evidenceId, caption, look }: { evidenceId: string; caption: string; look: Look }) {
  const url = look.pictureUrl(evidenceId);
  return (
    <figure className="break-inside-avoid">
      {url ? <img src={url} alt={caption || 'Hình trong bài'} loading={look.paper ? undefined : 'lazy'} className="mx-auto max-h-[70dvh] max-w-full rounded-xs" /> : <p className="rounded-xs bg-sunken px-4 py-6 text-center text-sm text-ink-3">Hình không hiển thị ở đây.</p>}
      {caption ? <figcaption className="mt-1.5 text-center text-sm text-ink-2 italic">{caption}</figcaption> : null}
    </figure>
  );
}
