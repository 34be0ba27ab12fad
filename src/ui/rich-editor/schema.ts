import { type Attrs, type Node, type NodeSpec, Schema } from 'prosemirror-model';

// The editor's side of domain/text/rich-text.ts: the same names, so that a document's JSON is what is stored.

const block = (tag: string, content: string, more: NodeSpec = {}): NodeSpec => ({ content, group: 'block', parseDOM: [{ tag }], toDOM: () => [tag, 0], ...more });

const spans = (dom: HTMLElement): Attrs => ({ colspan: Number(dom.getAttribute('colspan')) || 1, rowspan: Number(dom.getAttribute('rowspan')) || 1, colwidth: null });
const spanned = ({ attrs }: Node): Record<string, number> => ({ ...(attrs.colspan > 1 ? { colspan: attrs.colspan } : {}), ...(attrs.rowspan > 1 ? { rowspan: attrs.rowspan } : {}) });
const cell = (tag: 'td' | 'th', tableRole: string): NodeSpec => ({
  content: '(paragraph | bulletList | orderedList)+',
  attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
  tableRole,
  isolating: true,
  parseDOM: [{ tag, getAttrs: spans }],
  toDOM: (node) => [tag, spanned(node), 0],
});

export const schema = new Schema({
  nodes: {
    doc: { content: '(paragraph | heading | bulletList | orderedList | table | picture)+' },
    paragraph: block('p', 'inline*'),
    heading: block('h4', 'inline*', { defining: true, parseDOM: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag })) }),
    bulletList: block('ul', 'listItem+'),
    orderedList: block('ol', 'listItem+'),
    listItem: { content: 'paragraph (paragraph | bulletList | orderedList)*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    table: { content: 'tableRow+', group: 'block', tableRole: 'table', isolating: true, parseDOM: [{ tag: 'table' }], toDOM: () => ['table', { class: 'rich-table' }, ['tbody', 0]] },
    tableRow: { content: '(tableCell | tableHeader)*', tableRole: 'row', parseDOM: [{ tag: 'tr' }], toDOM: () => ['tr', 0] },
    tableCell: cell('td', 'cell'),
    tableHeader: cell('th', 'header_cell'),
    picture: {
      group: 'block', atom: true, draggable: true, selectable: true,
      attrs: { evidenceId: {}, caption: { default: '' } },
      // Only what this editor copied itself: a picture from elsewhere has no evidence behind it.
      parseDOM: [{ tag: 'figure[data-evidence]', getAttrs: (dom) => ({ evidenceId: dom.getAttribute('data-evidence'), caption: dom.getAttribute('data-caption') ?? '' }) }],
      toDOM: ({ attrs }) => ['figure', { 'data-evidence': attrs.evidenceId, 'data-caption': attrs.caption }],
    },
    text: { group: 'inline' },
    hardBreak: { inline: true, group: 'inline', selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  },
  marks: {
    bold: {
      parseDOM: [{ tag: 'strong' }, { tag: 'b', getAttrs: (dom) => dom.style.fontWeight !== 'normal' && null }, { style: 'font-weight', getAttrs: (value) => /^(?:bold(?:er)?|[6-9]\d\d)$/u.test(value) && null }],
      toDOM: () => ['strong', 0],
    },
    italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }], toDOM: () => ['em', 0] },
  },
});
