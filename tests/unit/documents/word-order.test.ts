import PizZip from 'pizzip';
import { expect, test, vi } from 'vitest';
import { packWord } from '@/documents/pack/pack-word';
import { readSample, samplePack } from './pack-samples';
import { wordFaults } from './word-order';

vi.setConfig({ testTimeout: 60_000 });

test('a whole pack stands as Word demands; whatever is put wrong in it is named', async () => {
  const bytes = await packWord(await samplePack(), readSample);
  expect(wordFaults(bytes)).toEqual([]);
  const changed = (path: string, from: string | RegExp, to: string): string[] => {
    const zip = new PizZip(bytes);
    const text = zip.file(path)?.asText() ?? '';
    expect(text.search(from)).toBeGreaterThan(0);
    zip.file(path, text.replace(from, to));
    return wordFaults(zip.generate({ type: 'uint8array' }));
  };
  const body = 'word/document.xml';
  expect(changed(body, '<w:jc w:val="center"/>', '<w:jc w:val="center"/><w:keepNext/>')).toContain('word/document.xml: w:keepNext stands too late in w:pPr');
  expect(changed(body, /<\/w:p><\/w:tc>/u, '</w:p><w:tbl><w:tblPr/><w:tblGrid/><w:tr/></w:tbl></w:tc>')).toContain('word/document.xml: a cell ends without a paragraph');
  expect(changed(body, /<w:gridCol [^>]*\/>/u, '').join()).toMatch(/row 1 of a table has \d of \d columns/u);
  expect(changed(body, /r:embed="[^"]*"/u, 'r:embed="rId-none"')).toContain('word/document.xml: no relation rId-none');
  expect(changed(body, /<w:numId w:val="[^"]*"\/>/u, '<w:numId w:val="99"/>')).toContain('word/document.xml: no numbering 99');
  expect(changed('[Content_Types].xml', /<Override [^>]*\/word\/styles\.xml"[^>]*\/>/u, '<Override PartName="/word/none.xml" ContentType="a/b"/>')).toContain('a content type for /word/none.xml, which is not there');
  expect(() => changed(body, '</w:tbl>', '')).toThrow(/closes nothing/u);
});
