import { describe, expect, test } from 'vitest';
import { cleanFileName, contentDisposition, maxNameBytes } from '@/domain/files/file-name';
import { extensionsOf } from '@/domain/files/kinds';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('cleanFileName', () => {
  test('macOS sends NFD; stored is NFC', () => {
    expect(cleanFileName('Báo cáo sáng kiến.docx'.normalize('NFD'))).toBe('Báo cáo sáng kiến.docx'.normalize('NFC'));
  });

  test('300 letters in NFD are cut to 200 bytes, never inside a letter, with the extension', () => {
    const name = cleanFileName(`${'ữ'.repeat(300)}.docx`.normalize('NFD'));
    expect(bytes(name)).toBeLessThanOrEqual(maxNameBytes);
    expect(bytes(name)).toBeGreaterThan(maxNameBytes - 4);
    expect(name).toMatch(/^ữ+\.docx$/u);
    expect(cleanFileName(`${'😀'.repeat(90)}.pdf`)).toMatch(/^(😀)+\.pdf$/u);
  });

  test('of a name without end the beginning and the extension', () => {
    // Invisible up to where it is cut: nothing behind that is looked at but the extension.
    expect(cleanFileName(`${'\u200b'.repeat(999)}bao cao.docx`)).toBe('b.docx');
    expect(cleanFileName(`b${'.'.repeat(15_000)}${'x'.repeat(20)}`)).toBe('b');
  });

  test.each([
    ['C:\\Users\\Ha\\Kế hoạch.pdf', 'Kế hoạch.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['a\u202Efdp.exe.pdf', 'afdp.exe.pdf'],
    ['dòng\r\nmới.pdf', 'dòng mới.pdf'],
    ['a<b>:"|?*.pdf', 'a_b______.pdf'],
    ['.htaccess', 'htaccess'],
    ['   .pdf', 'pdf'],
    ['', 'tep'],
    ['...', 'tep'],
    ['báo cáo', 'báo cáo'],
    ['a.PDF', 'a.pdf'],
  ])('%j → %j', (raw, clean) => {
    expect(cleanFileName(raw)).toBe(clean);
  });

  test('the extension that the content asks for wins', () => {
    expect(cleanFileName('IMG.png', 'jpg')).toBe('IMG.jpg');
    expect(cleanFileName('photo', 'heic')).toBe('photo.heic');
  });
});

describe('contentDisposition (RFC 8187)', () => {
  test('an ASCII name for old clients, the true one encoded', () => {
    expect(contentDisposition('Đơn đề nghị (bản 2).docx', false)).toBe(
      "attachment; filename=\"Don de nghi (ban 2).docx\"; filename*=UTF-8''%C4%90%C6%A1n%20%C4%91%E1%BB%81%20ngh%E1%BB%8B%20%28b%E1%BA%A3n%202%29.docx",
    );
  });

  test('nothing can break out of the header', () => {
    const header = contentDisposition('a"; filename=b\r\nx: y.pdf', true);
    expect(header).not.toMatch(/[\r\n]/u);
    expect(header.match(/"/gu)).toHaveLength(2);
    expect(header).toMatch(/^inline; /u);
  });
});

test('the file field offers every extension once', () => {
  const extensions = extensionsOf();
  expect(new Set(extensions).size).toBe(extensions.length);
  expect(extensions).toContain('.doc');
  expect(extensions).not.toContain('.rar');
});
