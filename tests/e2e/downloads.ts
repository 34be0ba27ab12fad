import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { partOf } from '../unit/documents/read-office-file';

/** What a click saves: the name the person sees and the bytes on their disk. */
export async function save(page: Page, link: Locator): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

export type SheetCell = string | number | null;

/** The rows of one sheet of an Excel file, by column; what is empty is null. */
export function rowsOf(bytes: Uint8Array, sheet = 1): SheetCell[][] {
  const strings = [...partOf(bytes, 'xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gsu)].map(([, si = '']) => plain(si));
  return [...partOf(bytes, `xl/worksheets/sheet${sheet}.xml`).matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gsu)].map(([, row = '']) => {
    const cells: SheetCell[] = [];
    for (const [, column = '', attributes = '', inner = ''] of row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)) {
      const value = /<v>(.*?)<\/v>/su.exec(inner)?.[1];
      cells[columnIndex(column)] = value === undefined ? null : attributes.includes('t="s"') ? (strings[Number(value)] ?? null) : Number(value);
    }
    return Array.from(cells, (cell) => cell ?? null);
  });
}

const columnIndex = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const plain = (xml: string): string =>
  xml.replace(/<[^>]*>/gu, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
