import { expectSaved, openEditor, part, png, startDraft } from './dossier-steps';
import { expect, expectAccessible, expectNoSidewaysScroll, sizes, test } from './fixtures';

// A report is more than lines: lists, tables, pictures, written here or pasted from Word, kept as data and shown to readers.

/** What Word puts on the clipboard: lists are paragraphs that look like one. */
const fromWord = `<html><body><p class=MsoNormal><b>Kết quả</b> sau ba tháng:</p>
  <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>-<span>&nbsp;</span></span>Giảm lượt quay lại</p>
  <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;</span></span>từ 23 còn 9</p>
  <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>-<span>&nbsp;</span></span>Tăng hài lòng<script>alert(1)</script></p>
  <table><tr><td colspan=2>Số liệu</td></tr><tr><td>Trước</td><td>Sau</td></tr></table></body></html>`;

test('a section with a list, a table and a picture; another pasted from Word', async ({ as, query }) => {
  const page = await as('tacgia8');
  const id = await startDraft(page, query, 'Trình bày giải pháp bằng bảng và hình');
  const solution = part(page, 'Nội dung giải pháp');
  const frame = page.getByRole('region', { name: /Nội dung giải pháp$/u });

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
    await part(page, 'Hiệu quả thiết thực').evaluate((field, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, fromWord);
    const effect = page.getByRole('region', { name: /Hiệu quả thiết thực$/u });
    await expect(effect.getByRole('listitem')).toHaveCount(3);
    await expectSaved(page);
  });

  const saved = await query<{ key: string; text: string; content: unknown }>(`select key, text, content from "SubmissionSection" where "submissionId" = $1 order by key desc`, [id]);
  expect(saved.map(({ key, text }) => [key, text])).toEqual([
    ['solution', 'Các bước thực hiện:\n- Gọi số\nTrả kết quả\nChỉ tiêu | Trước | Sau\nLượt quay lại | 23 | 9\n[Hình: Quầy số 3]'],
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
