import { PDFDocument } from 'pdf-lib';
import PizZip from 'pizzip';
import { expect, type Locator, type Page } from '@playwright/test';
import type pg from 'pg';
import { campaignId } from './demo-world';
import { awake } from './fixtures';

type Query = <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;

/** The parts of a dossier as the campaign asks for them, each with a text a commune might write. */
export const parts = {
  'Vướng mắc, hạn chế hiện nay': 'Mỗi buổi sáng có hơn 40 người đứng chờ ở quầy vì không biết giấy tờ của mình đã đủ chưa.',
  'Nội dung giải pháp': 'Một bàn soát giấy tờ đặt trước quầy, đoàn viên thanh niên trực theo lịch tuần, đối chiếu với danh mục dán tại bàn.',
  'Tính mới, tính sáng tạo': 'Soát trước khi lấy số, trước đây chỉ soát khi đã tới lượt.',
  'Hiệu quả thiết thực': 'Lượt quay lại vì thiếu giấy tờ giảm từ 23 còn 6 mỗi tuần trong quý III năm 2026.',
  'Khả năng áp dụng ngay, nhân rộng': 'Xã nào có bộ phận một cửa cũng làm được, chỉ cần một bàn và lịch trực.',
} as const;

export type PartName = keyof typeof parts;

export const part = (page: Page, name: PartName): Locator => page.getByRole('textbox', { name, exact: true });

/** The line that says whether the draft is safe. */
export const saveLine = (page: Page, words: RegExp): Locator => page.getByRole('status').filter({ hasText: words });

export const expectSaved = (page: Page): Promise<void> => expect(saveLine(page, /^Đã lưu lúc \d\d:\d\d$/u)).toBeVisible();

/** A draft of the open campaign, begun through its form; ends in the editor. */
export async function startDraft(page: Page, query: Query, title: string): Promise<string> {
  await page.goto(`/submissions/new?campaign=${await campaignId(query, '112')}`);
  return beginDraft(page, title);
}

export async function beginDraft(page: Page, title: string): Promise<string> {
  await page.getByRole('textbox', { name: 'Tên sáng kiến, giải pháp' }).fill(title);
  await page.getByRole('button', { name: 'Bắt đầu soạn' }).click();
  await page.waitForURL(/\/submissions\/[0-9a-f-]{36}\/edit$/u);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return idOf(page);
}

export const idOf = (page: Page): string => /\/submissions\/([0-9a-f-]{36})/u.exec(page.url())?.[1] ?? '';

export async function fillHead(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Cải cách thủ tục hành chính' }).check();
  await page.getByLabel('Nội dung trọng tâm').selectOption({ label: 'Ứng dụng công nghệ thông tin vào công tác chuyên môn' });
  await page.getByRole('radio', { name: 'Đã áp dụng', exact: true }).check();
  await page.getByLabel('Áp dụng từ ngày').fill('2026-07-01');
}

export async function fillParts(page: Page): Promise<void> {
  for (const [name, text] of Object.entries(parts)) await part(page, name as PartName).fill(text);
}

export async function fillSoleAuthor(page: Page): Promise<void> {
  await page.getByLabel('Đối tượng').selectOption({ label: 'Công chức' });
  await page.getByRole('textbox', { name: 'Tỷ lệ', exact: true }).fill('100');
}

/** Everything that is asked for, by one author. */
export async function completeDraft(page: Page): Promise<void> {
  await fillHead(page);
  await fillParts(page);
  await fillSoleAuthor(page);
  await expect(page.getByText('Đã đủ các mục, nộp được.')).toBeVisible();
  await expectSaved(page);
}

/** Opens the last question before filing. */
export async function askToFile(page: Page, call: 'Nộp hồ sơ' | 'Nộp bổ sung' = 'Nộp hồ sơ'): Promise<Locator> {
  await page.getByRole('button', { name: call, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: call });
  await expect(dialog).toBeVisible();
  return dialog;
}

export async function file(page: Page, call: 'Nộp hồ sơ' | 'Nộp bổ sung' = 'Nộp hồ sơ'): Promise<void> {
  const dialog = await askToFile(page, call);
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: call, exact: true }).click();
  await page.waitForURL(/\/submissions\/[0-9a-f-]{36}$/u);
}

/** Leads the browser to a fresh page of the editor, as a reload does, and waits until it is awake. */
export async function openEditor(page: Page, submissionId: string): Promise<void> {
  await page.goto(`/submissions/${submissionId}/edit`);
  await expect(page.getByRole('status').filter({ hasText: /Bản nháp tự lưu|Đã lưu lúc|Đang lưu/u })).toBeVisible();
  // A tab that wakes up while another one types takes over what that one has not saved yet: two tabs are two from here on.
  await awake(page);
}

export const pdf = (text = 'minh chung'): Buffer =>
  Buffer.from(`%PDF-1.4\n% ${text}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 3>>\nstartxref\n9\n%%EOF\n`);

/** Two pages that a viewer can draw. */
export async function twoPages(): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (const words of ['Truoc khi ap dung', 'Sau khi ap dung']) document.addPage([300, 420]).drawText(words, { x: 40, y: 360, size: 20 });
  return Buffer.from(await document.save());
}

export const png = (): Buffer => Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

export function docx(): Buffer {
  const zip = new PizZip();
  zip.file('[Content_Types].xml', '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  zip.file('word/document.xml', '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>');
  return zip.generate({ type: 'nodebuffer' });
}
