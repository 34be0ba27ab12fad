/** Where the words of a group go. `shape`: nowhere, but a text inside of it is text again. */
export type Destination = 'text' | 'skip' | 'shape' | 'font' | 'style' | 'mark' | 'instruction';

/** What holds until its group ends. */
export type State = {
  to: Destination;
  /** How many boxes it lies in: their text is not that of the paragraph around them. */
  boxes: number;
  bold: boolean; italic: boolean; hidden: boolean; deleted: boolean;
  font: number;
  /** How many letters stand for those who do not know the Unicode one before them. */
  skips: number;
  inTable: boolean; heading: number; level: number; isItem: boolean;
};

export const plain = { bold: false, italic: false, hidden: false, deleted: false };
export const paragraph = { inTable: false, heading: 0, level: 0, isItem: false };

/** Groups that are no text of the document. */
export const destinations: Record<string, Destination> = {
  fonttbl: 'font', stylesheet: 'style', listtext: 'mark', pntext: 'mark', fldinst: 'instruction', shptxt: 'text', shp: 'shape', shpinst: 'shape', shpgrp: 'shape', fldrslt: 'text', result: 'text',
  ...Object.fromEntries(['colortbl', 'info', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf', 'pict', 'footnote', 'annotation', 'nonshppict', 'shprslt', 'nonesttables', 'tc', 'xe', 'pntxta', 'pntxtb', 'moMath', 'objdata'].map((word) => [word, 'skip'])),
};
/** Also behind "\*", which means: pass over it if it is not known. */
export const known = new Set(['shpinst', 'fldinst']);

/** Control words that are letters. */
export const letters: Record<string, string> = { tab: ' ', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', emspace: ' ', enspace: ' ', qmspace: ' ' };
