// What the toolbar offers. No script of the editor itself: the buttons are there before it.

export type Tool =
  | 'bold' | 'italic' | 'heading' | 'bullets' | 'numbers' | 'table' | 'picture' | 'undo' | 'redo'
  | 'addRow' | 'addColumn' | 'deleteRow' | 'deleteColumn' | 'mergeCells' | 'splitCell' | 'headerRow' | 'deleteTable';

/** What the editor does as soon as it is there: the button that called it, or what was pasted. */
export type Opening = { from: number; to: number; tool?: Exclude<Tool, 'picture'>; html?: string; picture?: string };

/** Of a page's HTML that is pasted: anything that plain lines would lose. */
export const holdsStructure = (html: string): boolean => /<(?:table|ul|ol|li|h[1-6]|b|strong|i|em)[\s>]|mso-list|font-weight:\s*(?:bold|[6-9]00)/iu.test(html);
