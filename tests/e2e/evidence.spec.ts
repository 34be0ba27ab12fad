import { createHash } from 'node:crypto';
import { truncate, writeFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { docx, file, fillHead, fillParts, fillSoleAuthor, pdf, png, startDraft, twoPages } from './dossier-steps';
import { heic } from '../unit/files/office-files';
import { atEachSize, expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures';

const mb = 1024 * 1024;

test('evidence: what can be read is kept, what cannot be is refused with the reason', async ({ as, query, allowTrouble }) => {
  allowTrouble(/Failed to load resource.*(409|413|422).*api\/uploads/u);
  const page = await as('tacgia3');
  const id = await startDraft(page, query, 'Tra cứu thu chi ngân sách bằng một bảng tính');
  const input = page.getByLabel('Tệp minh chứng: chọn tệp');
  const evidence = page.getByRole('region', { name: /Tệp minh chứng$/u });

  await test.step('PDF, Word and a photo are kept', async () => {
    await input.setInputFiles([
      { name: 'Số liệu.pdf', mimeType: 'application/pdf', buffer: await twoPages() },
      { name: 'Mẫu biểu.docx', mimeType: 'application/octet-stream', buffer: docx() },
      { name: 'anh.png', mimeType: 'image/png', buffer: png() },
    ]);
    for (const name of ['Số liệu.pdf', 'Mẫu biểu.docx', 'anh.png']) await expect(evidence.getByRole('link', { name, exact: true })).toBeVisible();
  });

  await test.step('a file let go on the place for files is sent; beside it, the browser is not left to open it', async () => {
    const path = test.info().outputPath('Kéo thả.png');
    await writeFile(path, png());
    await letGo(page, path, evidence.getByText('Kéo tệp vào đây hoặc'));
    await expect(evidence.getByRole('link', { name: 'Kéo thả.png', exact: true })).toBeVisible();
    await evidence.getByRole('button', { name: 'Gỡ Kéo thả.png' }).click();
    await expect(evidence.getByRole('link', { name: 'Kéo thả.png', exact: true })).toHaveCount(0);
    // Without a window of its own this browser opens nothing; so the events are asked.
    const left = await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'Lạc.pdf'));
      return ['dragover', 'drop'].filter((kind) => heading.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true })));
    });
    expect(left).toEqual([]);
  });

  await test.step('pictures and PDFs open in the page, one after the other', async () => {
    await evidence.getByRole('link', { name: 'anh.png', exact: true }).click();
    const viewer = page.getByRole('dialog', { name: 'anh.png' });
    await expect(viewer.getByRole('img', { name: 'anh.png' })).toBeVisible();
    await expect(viewer.getByText('Tệp 2/2')).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    const paper = page.getByRole('dialog', { name: 'Số liệu.pdf' });
    await expect(paper.locator('canvas[data-page="1"]')).toBeVisible();
    await paper.getByRole('button', { name: 'Trang sau' }).click();
    await expect(paper.locator('canvas[data-page="2"]')).toBeVisible();
    await expect(paper.getByText('Trang 2/2')).toBeVisible();
    await atEachSize(page, async () => {
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.keyboard.press('Escape');
    await expect(paper).toHaveCount(0);
    await expect(evidence.getByRole('link', { name: 'anh.png', exact: true })).toBeFocused();
  });

  await test.step('each bad file is answered in a sentence of its own', async () => {
    // Empty space on the disk: bytes of this size would go through the pipe to the browser as text.
    const heavy = test.info().outputPath('Nặng.pdf');
    await writeFile(heavy, '');
    await truncate(heavy, 21 * mb);
    const bad: { name: string; says: string; buffer?: Buffer; path?: string }[] = [
      { name: 'Giả.pdf', buffer: Buffer.from('MZ\x90\x00 đây là chương trình'), says: 'Giả.pdf: Nội dung bên trong không đúng với đuôi tên của tệp.' },
      { name: 'Ảnh giả.docx', buffer: png(), says: 'Ảnh giả.docx: Nội dung bên trong không đúng với đuôi tên của tệp.' },
      { name: 'Trống.pdf', buffer: Buffer.alloc(0), says: 'Tệp Trống.pdf trống. Mở tệp kiểm tra rồi gửi lại.' },
      { name: 'Nặng.pdf', path: heavy, says: 'Tệp Nặng.pdf nặng 21 MB, quá 20 MB.' },
      { name: 'chay.exe', buffer: Buffer.from('MZ'), says: 'Tệp chay.exe không nhận được.' },
    ];
    for (const { name, buffer, path, says } of bad) {
      await input.setInputFiles(path ?? { name, mimeType: '', buffer: buffer ?? Buffer.alloc(0) });
      const row = evidence.getByRole('listitem').filter({ hasText: says });
      await expect(row).toBeVisible();
    }
    await expectAccessible(page);
    for (const { name } of bad) await page.getByRole('button', { name: `Bỏ tệp ${name}` }).click();
    await expect(evidence.getByRole('listitem')).toHaveCount(3);
  });

  await test.step('the server does not trust the browser with size and emptiness', async () => {
    const send = (name: string, data: Buffer) => page.request.put('/api/uploads', { headers: { origin: new URL(page.url()).origin, 'x-file-name': encodeURIComponent(name) }, data });
    const large = await send('lon.pdf', Buffer.concat([pdf(), Buffer.alloc(60 * mb)]));
    expect(large.status()).toBe(413);
    expect((await large.json()).message).toMatch(/^lon\.pdf: tệp nặng quá \d+ MB\./u);
    const empty = await send('trong.pdf', Buffer.alloc(0));
    expect(empty.status()).toBe(409);
    expect((await empty.json()).message).toBe('trong.pdf: Tệp trống. Mở tệp kiểm tra rồi gửi lại.');
  });

  await test.step('a large file that is allowed arrives whole', async () => {
    const scan = Buffer.concat([pdf('ban quet'), Buffer.alloc(14 * mb, 0x20)]);
    const sent = await page.request.put('/api/uploads', { headers: { origin: new URL(page.url()).origin, 'x-file-name': 'ban-quet.pdf' }, data: scan });
    expect(sent.status()).toBe(200);
    const [row] = await query<{ size: number; sha256: string }>(`select size, sha256 from "File" where name = 'ban-quet.pdf'`);
    expect(row).toEqual({ size: scan.length, sha256: createHash('sha256').update(scan).digest('hex') });
  });

  await test.step('a name of 300 characters from a Mac is kept short and in NFC', async () => {
    const long = `${'Báo cáo số liệu trước và sau khi áp dụng '.repeat(20).normalize('NFD').slice(0, 296)}.pdf`;
    await input.setInputFiles({ name: long, mimeType: 'application/pdf', buffer: pdf('ten dai') });
    await expect(evidence.getByRole('link', { name: /^Báo cáo số liệu trước và sau khi áp dụng.*\.pdf$/u })).toBeVisible();
    const [row] = await query<{ name: string }>(`select f.name from "Evidence" e join "File" f on f."organizationId" = e."organizationId" and f.id = e."fileId" where e."submissionId" = $1 and f.name like 'Báo cáo%'`, [id]);
    expect(row?.name).toBe(row?.name.normalize('NFC'));
    expect(Buffer.byteLength(row?.name ?? '')).toBeLessThanOrEqual(200);
  });

  await test.step('a PDF cut on its way is kept, but never opened inside the browser', async () => {
    await input.setInputFiles({ name: 'Hỏng.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 cut') });
    const link = evidence.getByRole('link', { name: 'Hỏng.pdf', exact: true });
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()['content-disposition']).toMatch(/^attachment;.*filename\*=UTF-8''H%E1%BB%8Fng\.pdf$/u);
    expect(answer.headers()['content-security-policy']).toContain('sandbox');
    expect(answer.headers()['x-content-type-options']).toBe('nosniff');
  });

  await test.step('captions, order and removal stay after a reload; a stranger does not get the file', async () => {
    const caption = page.getByLabel('Tệp này chứng minh điều gì').first();
    await caption.fill('Số lượt tra cứu trước và sau');
    const saved = page.waitForResponse((response) => response.request().method() === 'POST' && response.ok());
    await caption.blur();
    await saved;
    await page.getByRole('button', { name: 'Đưa anh.png lên' }).click();
    await expect(evidence.getByRole('listitem').nth(1)).toContainText('anh.png');
    // Both rows in sight: a page that scrolls under a pressed mouse begins no drag.
    await evidence.getByRole('listitem').first().evaluate((row) => row.scrollIntoView({ block: 'center' }));
    await evidence.locator('[draggable="true"]').nth(1).dragTo(evidence.getByRole('listitem').first(), { targetPosition: { x: 120, y: 3 } });
    await expect(evidence.getByRole('listitem').first()).toContainText('anh.png');
    await page.getByRole('button', { name: 'Đưa anh.png xuống' }).click();
    await expect(evidence.getByRole('listitem').nth(1)).toContainText('anh.png');
    const classified = page.waitForResponse((response) => response.request().method() === 'POST' && response.ok());
    await page.getByLabel('Loại minh chứng').first().selectOption('Số liệu, báo cáo');
    await classified;
    await page.getByRole('button', { name: 'Gỡ Hỏng.pdf' }).click();
    await expect(evidence.getByRole('link', { name: 'Hỏng.pdf', exact: true })).toHaveCount(0);
    await page.reload();
    await expect(evidence.getByRole('listitem')).toHaveCount(4);
    await expect(evidence.getByRole('listitem').nth(1)).toContainText('anh.png');
    await expect(page.getByLabel('Loại minh chứng').first()).toHaveValue('FIGURES');
    await expect(page.getByLabel('Tệp này chứng minh điều gì').first()).toHaveValue('Số lượt tra cứu trước và sau');
    const href = (await evidence.getByRole('link', { name: 'Số liệu.pdf', exact: true }).getAttribute('href')) ?? '';
    expect((await page.request.get(href)).status()).toBe(200);
    expect((await (await as('tacgia9')).request.get(href)).status()).toBe(404);
  });

  await test.step('a photo of a phone is kept as JPEG, which every office can open', async () => {
    await input.setInputFiles({ name: 'IMG_0001.HEIC', mimeType: 'image/heic', buffer: Buffer.from(heic()) });
    await expect(evidence.getByRole('link', { name: 'IMG_0001.jpg', exact: true })).toBeVisible();
    await expect(evidence.getByText('đã chuyển từ HEIC')).toBeVisible();
  });

  await test.step('a large file goes in pieces, and after a reload from where it stopped', async () => {
    const heavy = test.info().outputPath('Ảnh quét.pdf');
    await writeFile(heavy, Buffer.concat([pdf('anh quet'), Buffer.alloc(9 * mb, 0x20)]));
    const offsets: (string | undefined)[] = [];
    let held = true;
    await page.route('**/api/uploads/tus/*', async (route, request) => {
      if (request.method() !== 'PATCH') return route.continue();
      offsets.push(request.headers()['upload-offset']);
      // The second piece never gets through: as on a line that has gone dead.
      if (offsets.length > 1 && held) return;
      return route.continue();
    });
    await input.setInputFiles(heavy);
    await expect.poll(() => offsets).toEqual(['0', String(4 * mb)]);
    await expect(evidence.getByRole('button', { name: 'Tạm dừng' })).toBeVisible();
    page.once('dialog', (dialog) => dialog.accept());
    await page.reload();
    held = false;
    await expect(evidence.getByText('Gửi dở: Ảnh quét.pdf.')).toBeVisible();
    await input.setInputFiles(heavy);
    await expect(evidence.getByRole('link', { name: 'Ảnh quét.pdf', exact: true })).toBeVisible();
    expect(offsets.slice(2)).toEqual([String(4 * mb), String(8 * mb)]);
    await page.unroute('**/api/uploads/tus/*');
    await expect(evidence.getByText(/Còn 191 MB\.$/u)).toBeVisible();
    const [row] = await query<{ size: number }>(`select size from "File" where name = 'Ảnh quét.pdf'`);
    expect(row?.size).toBe(9 * mb + pdf('anh quet').length);
  });

  await fillHead(page);
  await fillParts(page);
  await fillSoleAuthor(page);
  await file(page);
  await expect(page.getByText('6 tệp', { exact: false }).first()).toBeVisible();
});

/** As the mouse does it, out of the system's own window of files. */
async function letGo(page: Page, path: string, over: Locator): Promise<void> {
  await over.scrollIntoViewIfNeeded();
  const box = await over.boundingBox();
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5, data: { items: [], files: [path], dragOperationsMask: 1 } });
  }
  await session.detach();
}
