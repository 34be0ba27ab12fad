import type { Page } from '@playwright/test';
import { expectSaved, openEditor, part, type PartName, png, startDraft } from './dossier-steps';
import { expect, expectAccessible, expectNoSidewaysScroll, sizes, test } from './fixtures';

// A report is more than lines: lists, tables, pictures, written here or pasted from Word, kept as data and shown to readers.

/** What Word puts on the clipboard: lists are paragraphs that look like one. */
const fromWord = `<html><body><p class=MsoNormal><b>Kết quả</b> sau ba tháng:</p>
  <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>-<span>&nbsp;</span></span>Giảm lượt quay lại</p>
  <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;</span></span>từ 23 còn 9</p>
  <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>-<span>&nbsp;</span></span>Tăng hài lòng<script>alert(1)</script></p>
  <table><tr><td colspan=2>Số liệu</td></tr><tr><td>Trước</td><td>Sau</td></tr></table></body></html>`;

const paste = (page: Page, name: PartName, html: string, plain = ''): Promise<void> =>
  part(page, name).evaluate((field, [rich, text]) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', rich);
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, [html, plain] as const);

test('a section with a list, a table and a picture; another pasted from Word', async ({ as, query, allowTrouble }) => {
  // What cannot be fetched without network, the browser says in its console too.
  allowTrouble(/ERR_INTERNET_DISCONNECTED|Failed to (?:load|fetch)/u);
  const id = await startDraft(await as('tacgia8'), query, 'Trình bày giải pháp bằng bảng và hình');
  // A browser that has never been near the editor: its script is neither there nor in the cache.
  const page = await as('tacgia8');
  await openEditor(page, id);
  const solution = part(page, 'Nội dung giải pháp');
  const frame = page.getByRole('region', { name: /Nội dung giải pháp$/u });

  await test.step('without network the plain field stays and says so; what is pasted is kept as text', async () => {
    await solution.fill('Gọi số');
    await expectSaved(page);
    await page.context().setOffline(true);
    await frame.getByRole('button', { name: 'Danh sách gạch đầu dòng' }).click();
    await expect(frame.getByRole('alert')).toHaveText('Chưa mở được công cụ trình bày. Viết tiếp như thường; có mạng thì bấm lại.');
    await solution.press('Control+End');
    await page.keyboard.type(' theo thứ tự');
    await expect(solution).toHaveValue('Gọi số theo thứ tự');
    await paste(page, 'Tính mới, tính sáng tạo', fromWord, 'Soát trước khi lấy số');
    await expect(page.getByRole('region', { name: /Tính mới, tính sáng tạo$/u }).getByRole('alert')).toBeVisible();
    await expect(part(page, 'Tính mới, tính sáng tạo')).toHaveValue('Soát trước khi lấy số');
    await page.context().setOffline(false);
    await expectSaved(page);
  });

  await test.step('the plain field becomes an editor with the first list', async () => {
    await solution.fill('Các bước thực hiện:\nGọi số');
    await solution.press('Control+End');
    await frame.getByRole('button', { name: 'Danh sách gạch đầu dòng' }).click();
    await expect(frame.getByRole('listitem')).toHaveText(['Gọi số']);
    await expect(frame.getByRole('button', { name: 'Danh sách gạch đầu dòng' })).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Trả kết quả');
    await frame.getByRole('button', { name: 'Danh sách gạch đầu dòng' }).click();
    await frame.getByRole('button', { name: 'Chèn bảng' }).click();
    for (const cell of ['Chỉ tiêu', 'Trước', 'Sau', 'Lượt quay lại', '23', '9']) {
      await page.keyboard.type(cell);
      await page.keyboard.press('Tab');
    }
    await frame.getByRole('group', { name: 'Bảng' }).getByRole('button', { name: 'Bỏ hàng' }).click();
    await expect(frame.getByRole('row')).toHaveCount(2);
  });

  await test.step('a picture with its caption', async () => {
    await frame.locator('input[type=file]').setInputFiles({ name: 'Quầy.png', mimeType: 'image/png', buffer: png() });
    await frame.getByLabel('Chú thích hình').fill('Quầy số 3');
    await expectSaved(page);
  });

  for (const { width } of [sizes.desk, sizes.phone]) {
    // So high that nothing lies half under the bar at the foot, wherever the page has scrolled to.
    await page.setViewportSize({ width, height: 9_000 });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await page.setViewportSize(sizes.desk);

  await test.step('Word’s own lists and tables come along, its scripts do not', async () => {
    await paste(page, 'Hiệu quả thiết thực', fromWord);
    const effect = page.getByRole('region', { name: /Hiệu quả thiết thực$/u });
    await expect(effect.getByRole('listitem')).toHaveCount(3);
    await expectSaved(page);
  });

  const saved = await query<{ key: string; text: string; content: unknown }>(`select key, text, content from "SubmissionSection" where "submissionId" = $1 order by key desc`, [id]);
  expect(saved.map(({ key, text }) => [key, text])).toEqual([
    ['solution', 'Các bước thực hiện:\n- Gọi số\nTrả kết quả\nChỉ tiêu | Trước | Sau\nLượt quay lại | 23 | 9\n[Hình: Quầy số 3]'],
    ['novelty', 'Soát trước khi lấy số'],
    ['effect', 'Kết quả sau ba tháng:\n- Giảm lượt quay lại\n- từ 23 còn 9\n- Tăng hài lòng\nSố liệu\nTrước | Sau'],
  ]);

  await test.step('read again, it shows what was written and can be written on', async () => {
    await openEditor(page, id);
    await expect(frame.getByRole('cell', { name: 'Lượt quay lại' })).toBeVisible();
    await frame.getByRole('button', { name: 'Sửa phần này' }).click();
    await expect(solution).toBeFocused();
    await solution.getByText('Các bước thực hiện:').click();
    await page.keyboard.press('Home');
    await page.keyboard.type('Gồm ');
    const text = async () => (await query<{ text: string }>(`select text from "SubmissionSection" where "submissionId" = $1 and key = 'solution'`, [id]))[0]?.text;
    await expect.poll(text).toMatch(/^Gồm Các bước thực hiện:\n- Gọi số/u);
  });

  await test.step('the dossier shows it to its readers', async () => {
    await page.goto(`/submissions/${id}`);
    const content = page.getByRole('region', { name: 'Nội dung' });
    await expect(content.getByText('Gồm Các bước thực hiện:')).toBeVisible();
    await expect(content.getByRole('cell', { name: 'Số liệu' })).toHaveAttribute('colspan', '2');
    const picture = content.getByRole('img', { name: 'Quầy số 3' });
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1);
    await expect(page.getByRole('region', { name: 'Minh chứng' })).toContainText('Không có tệp minh chứng.');
  });
});
