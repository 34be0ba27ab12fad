import { baseKeymap, chainCommands, setBlockType, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { InputRule, inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { Node, NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, type EditorState, type Plugin, TextSelection } from 'prosemirror-state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, goToNextCell, isInTable, mergeCells, splitCell, tableEditing, toggleHeaderRow } from 'prosemirror-tables';
import { schema } from './schema';
import type { Tool } from './tools';

const { paragraph, heading, bulletList, orderedList, listItem, table, tableRow, tableCell, tableHeader, hardBreak, picture } = schema.nodes;

/** Inside the list it takes the lines out of it again. */
const list = (type: NodeType): Command => (state, dispatch, view) => {
  if (isIn(state, type)) return liftListItem(listItem)(state, dispatch, view);
  const other = isIn(state, bulletList) ? bulletList : isIn(state, orderedList) ? orderedList : null;
  return other ? changeList(other, type)(state, dispatch) : wrapInList(type)(state, dispatch, view);
};

const changeList = (from: NodeType, to: NodeType): Command => (state, dispatch) => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type !== from) continue;
    dispatch?.(state.tr.setNodeMarkup($from.before(depth), to));
    return true;
  }
  return false;
};

const insertTable: Command = (state, dispatch) => {
  if (isInTable(state) || isIn(state, listItem)) return false;
  const row = (type: NodeType): Node => tableRow.create(null, [0, 1, 2].map(() => type.create(null, paragraph.create())));
  const made = table.create(null, [row(tableHeader), row(tableCell), row(tableCell)]);
  if (dispatch) {
    const at = state.selection.$from.after(1) || state.doc.content.size;
    const tr = state.tr.insert(at, made);
    // A paragraph behind it, or there is no way to write on after the last table.
    if (at + made.nodeSize === tr.doc.content.size) tr.insert(tr.doc.content.size, paragraph.create());
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 3))).scrollIntoView());
  }
  return true;
};

/** Puts a picture behind the block that the cursor stands in. */
export const insertPicture = (evidenceId: string): Command => (state, dispatch) => {
  const { $from, to } = state.selection;
  const here = $from.depth > 0 ? $from.node(1) : null;
  // An empty line is where it was meant to stand.
  const empty = here !== null && here.type === paragraph && here.content.size === 0;
  const at = here ? (empty ? $from.before(1) : $from.after(1)) : to;
  const tr = state.tr.replaceWith(at, empty ? $from.after(1) : at, picture.create({ evidenceId }));
  if (at + 1 === tr.doc.content.size) tr.insert(at + 1, paragraph.create());
  dispatch?.(tr.scrollIntoView());
  return true;
};

const toggleHeading: Command = (state, dispatch) => setBlockType(isIn(state, heading) ? paragraph : heading)(state, dispatch);

export const commands: Record<Exclude<Tool, 'picture'>, Command> = {
  bold: toggleMark(schema.marks.bold),
  italic: toggleMark(schema.marks.italic),
  heading: toggleHeading,
  bullets: list(bulletList),
  numbers: list(orderedList),
  table: insertTable,
  addRow: addRowAfter,
  addColumn: addColumnAfter,
  deleteRow,
  deleteColumn,
  mergeCells,
  splitCell,
  headerRow: toggleHeaderRow,
  deleteTable,
  undo,
  redo,
};

export function isIn({ selection: { $from } }: EditorState, type: NodeType): boolean {
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type === type) return true;
  return false;
}

/** What the buttons show as pressed, and whether those of a table are of use. */
export function activeTools(state: EditorState): Tool[] {
  const { from, to, empty, $from } = state.selection;
  const marked = (name: 'bold' | 'italic') => (empty ? schema.marks[name].isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, schema.marks[name]));
  const tools: [Tool, boolean][] = [
    ['bold', marked('bold')], ['italic', marked('italic')], ['heading', isIn(state, heading)], ['bullets', isIn(state, bulletList)], ['numbers', isIn(state, orderedList)], ['table', isInTable(state)],
  ];
  return tools.filter(([, on]) => on).map(([tool]) => tool);
}

const lineBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(hardBreak.create()).scrollIntoView());
  return true;
};

/** Tab stays a way out of the field, except where it means something: in a list and in a table. */
export const plugins = (): Plugin[] => [
  history(),
  inputRules({
    rules: [
      wrappingInputRule(/^\s*[-•+]\s$/u, bulletList),
      wrappingInputRule(/^1[.)]\s$/u, orderedList),
      new InputRule(/--$/u, '–'),
    ],
  }),
  keymap({
    'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo, 'Mod-b': commands.bold, 'Mod-i': commands.italic, 'Shift-Enter': lineBreak,
    Enter: splitListItem(listItem),
    Tab: chainCommands(goToNextCell(1), sinkListItem(listItem)),
    'Shift-Tab': chainCommands(goToNextCell(-1), liftListItem(listItem)),
  }),
  keymap(baseKeymap),
  tableEditing(),
];
