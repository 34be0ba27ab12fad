import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { linesOf } from '../unit/documents/read-office-file';
import { campaignId } from './demo-world';
import { atEachSize, expect, expectAccessible, expectNoSidewaysScroll } from './fixtures';

// What the journey through recognition does more than once.

export const titles = {
  first: 'Số hóa kết quả thủ tục hành chính ngay khi trả tại quầy',
  second: 'Tái sử dụng giấy tờ đã số hóa khi làm thủ tục lần sau',
  selected: 'Bàn hỗ trợ số do đoàn viên trực theo ca',
  refused: 'Tờ rơi hướng dẫn thanh toán trực tuyến',
} as const;

type Query = Parameters<typeof campaignId>[0];
type Dossier = { id: string; code: string; mean: number | null };

export async function dossier(query: Query, title: string): Promise<Dossier> {
  const [row] = await query<Dossier>(
    `select s.id, s.code, r.mean from "Submission" s join "Campaign" c on c."organizationId" = s."organizationId" and c.id = s."campaignId"
     left join "Result" r on r."organizationId" = s."organizationId" and r."submissionId" = s.id where c."planNumber" = '77' and s.title = $1`,
    [title],
  );
  if (!row) throw new Error(`Campaign 77 has no dossier “${title}”`);
  return row;
}

export const decisionPath = async (query: Query): Promise<string> => `/campaigns/${await campaignId(query, '77')}/decision`;

/** The day in the commune, as a date field wants it. */
export async function today(query: Query): Promise<string> {
  const [row] = await query<{ day: string }>(`select to_char(portal_now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day`);
  return row?.day ?? '';
}

export async function wellMade(page: Page): Promise<void> {
  // What floats over the page for a moment covers what lies under it.
  const close = page.getByRole('button', { name: 'Đóng thông báo' });
  if (await close.isVisible()) await close.click();
  await page.evaluate(() => window.scrollTo(0, 0));
  await atEachSize(page, async () => {
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
  await page.setViewportSize({ width: 1366, height: 768 });
}

export async function wordOf(page: Page, link: string): Promise<string[]> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/\.docx$/u);
  return linesOf(await readFile(await download.path()));
}

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const dialogButton = (page: Page, name: string): Locator => page.getByRole('dialog').getByRole('button', { name, exact: true });

/** Before publication nothing of an author's pages tells what is proposed. */
export async function readsNoOutcome(page: Page, id: string, points: string): Promise<void> {
  for (const path of [`/submissions/${id}`, '/submissions', '/home', '/notifications']) {
    const html = await (await page.request.get(path)).text();
    expect(html, path).not.toMatch(/đề nghị công nhận|đề nghị chọn|chưa đủ điều kiện|được chọn|trình Chủ tịch/iu);
    // Lists name the state of each row, also of last year's, which is published; the dossier's own page names none.
    expect(html, path).not.toMatch(path.endsWith(id) ? /recognised|selected/iu : /RECOGNISED|SELECTED/u);
    expect(html, path).not.toContain(points);
  }
}

/** Who, what, why, as the history must hold them in the end. */
export const movesOf = (asked: string) => [
  ['Trần Thị Ngọc Lan', 'trả lại tờ trình', asked], ['Nguyễn Thị Thanh Hà', 'sửa lại tờ trình được trả lại', ''], ['Nguyễn Hữu Phước', 'duyệt tờ trình', ''],
  ['Nguyễn Thị Thanh Hà', 'ghi số, ngày quyết định', ''], ['Nguyễn Thị Thanh Hà', 'đính kèm bản quét quyết định đã ký', ''],
  ['Nguyễn Thị Thanh Hà', 'công bố kết quả của đợt', ''], ['Nguyễn Thị Thanh Hà', 'thu hồi công nhận', 'Trùng sáng kiến đã công nhận năm 2024'],
] as const;
