import type { Locator, Page } from '@playwright/test';
import type { LocalDay } from '../../src/domain/time/calendar';
import { formatDay } from '../../src/domain/time/format';
import { pdf } from '../unit/files/office-files';
import { campaignId, submissionId } from './demo-world';
import { expect, expectAccessible, test } from './fixtures';
import { fitsAndReads } from './looks';

// The office at its desk: the list, paper that comes in, screening, and a dossier that came on paper only.
// Owns BB-2027-0007, 0008, 0009 and the dossier it enters itself.

test.describe.configure({ mode: 'serial' });

const counter = 'BB-2027-0008';
const ethics = 'BB-2027-0009';
const post = 'BB-2027-0007';

const listRow = (page: Page, code: string): Locator => page.getByRole('row').filter({ hasText: code });
const toast = (page: Page, words: string): Locator => page.getByRole('status').filter({ hasText: words });

test('the list of dossiers is filtered, searched without marks and sorted', async ({ as, query }) => {
  const page = await as('vanhoaxahoi');
  await page.goto(`/campaigns/${await campaignId(query, '112')}/submissions`);
  await page.getByRole('navigation', { name: 'Lọc theo tình trạng' }).getByRole('link', { name: /^Đang thẩm tra/u }).click();
  await expect(listRow(page, post)).toContainText('Nguyễn Thị Thanh Hà');
  await expect(listRow(page, counter)).toHaveCount(0);
  await page.getByRole('link', { name: 'Bỏ lọc' }).click();
  await expect(page).toHaveURL(/\/submissions$/u);

  await page.getByLabel('Tìm mã, tên hồ sơ, tác giả').fill('truc quay bang ma mau');
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await expect(listRow(page, counter)).toContainText('Hồ Thị Tuyết Nga');
  await page.getByLabel('Tìm mã, tên hồ sơ, tác giả').fill('pham ngoc anh');
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await expect(listRow(page, ethics)).toBeVisible();
  await page.getByLabel('Tìm mã, tên hồ sơ, tác giả').fill('khong co ho so nay');
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await expect(page.getByText('Không có hồ sơ nào khớp.')).toBeVisible();
  await page.getByRole('link', { name: 'Bỏ bộ lọc' }).click();
  await expect(page).toHaveURL(/\/submissions$/u);

  await page.getByLabel('Đơn vị', { exact: true }).selectOption({ label: 'Phòng Kinh tế' });
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await expect(listRow(page, 'BB-2027-0002')).toBeVisible();
  await expect(listRow(page, counter)).toHaveCount(0);
  await page.goBack();
  await expect(listRow(page, counter)).toBeVisible();
  await expect(page.getByLabel('Đơn vị', { exact: true })).toHaveValue('');

  await page.getByRole('link', { name: 'Hồ sơ', exact: true }).last().click();
  await expect(page).toHaveURL(/sort=code/u);
  await expect(page.getByRole('columnheader', { name: 'Hồ sơ' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('rowheader').first()).toContainText('BB-2027-0001');
  await page.getByLabel('Chưa có bản giấy').check();
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await expect(listRow(page, counter)).toBeVisible();
  await expect(listRow(page, 'BB-2027-0001')).toHaveCount(0);
});

test('paper of several dossiers comes under one number; a mistake is struck out with its reason', async ({ as, query }) => {
  const page = await as('vanhoaxahoi');
  await page.goto(`/campaigns/${await campaignId(query, '112')}/submissions`);
  await page.getByLabel(`Chọn ${counter}`).check();
  await page.getByLabel(`Chọn ${ethics}`).check();
  await page.getByRole('button', { name: 'Nhận bản giấy của các hồ sơ đã chọn' }).click();
  await expect(page.getByLabel('Mã hồ sơ')).toHaveValue(/BB-2027-0008\s+BB-2027-0009|BB-2027-0009\s+BB-2027-0008/u);

  await page.getByLabel('Mã hồ sơ').fill(`${counter}\n${ethics}\nBB-2027-9999`);
  await page.getByRole('button', { name: 'Ghi nhận bản giấy' }).click();
  await expect(page.getByLabel('Số đến')).toBeFocused();
  await page.getByLabel('Số đến').fill('640');
  await page.getByLabel('Công văn kèm theo').fill('37/VHXH');
  await page.getByRole('button', { name: 'Ghi nhận bản giấy' }).click();
  await expect(page.getByText(/BB-2027-9999/u).first()).toBeVisible();
  await expect(page.getByLabel('Số đến')).toHaveValue('640');
  await fitsAndReads(page);
  await page.getByLabel('Mã hồ sơ').fill(`${counter}, ${ethics}`);
  await page.getByRole('button', { name: 'Ghi nhận bản giấy' }).click();
  await expect(page.getByText(`${counter}: Người thao tác là tác giả hoặc đồng tác giả của hồ sơ này.`).first()).toBeVisible();
  await page.getByLabel('Mã hồ sơ').fill(`${post.toLowerCase()}, ${ethics}`);
  await page.getByRole('button', { name: 'Ghi nhận bản giấy' }).dblclick();
  await expect(toast(page, 'Đã ghi nhận bản giấy của 2 hồ sơ.')).toBeVisible();
  await expect(page.getByLabel('Mã hồ sơ')).toBeFocused();
  await expect(page.getByLabel('Mã hồ sơ')).toHaveValue('');

  await page.goto(`/submissions/${await submissionId(query, ethics)}`);
  const receipts = page.getByRole('region', { name: 'Nhận bản giấy' });
  await expect(receipts.getByText(/Số đến 640/u)).toHaveCount(1);
  await expect(receipts).toContainText('Công văn số 37/VHXH');
  await receipts.getByRole('button', { name: 'Hủy dòng này' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Hủy lần nhận' }).click();
  await expect(dialog.getByLabel('Lý do hủy')).toBeFocused();
  await expectAccessible(page);
  await dialog.getByLabel('Lý do hủy').fill('Ghi nhầm: bản giấy này của hồ sơ khác.');
  await dialog.getByRole('button', { name: 'Hủy lần nhận' }).click();
  await expect(receipts.getByText(/Đã hủy .*: Ghi nhầm/u)).toBeVisible();
  await expect(receipts).toContainText('đã nhận 00 bản');

  await test.step('at the desk: a code, Enter, the next one; a wrong code keeps the focus; undone with a reason', async () => {
    await page.goto(`/campaigns/${await campaignId(query, '112')}/receipts`);
    const code = page.getByLabel('Mã hồ sơ');
    await expect(code).toBeFocused();
    await page.getByRole('textbox', { name: 'Số đến' }).fill('650');
    await code.focus();
    await page.keyboard.type('BB-2027-9999\n');
    await expect(page.getByText('Không có hồ sơ đã nộp nào mang mã này.')).toBeVisible();
    await expect(code).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'Số đến' })).toHaveValue('650');
    await page.keyboard.type('bb-2027-0003\n');
    await expect(page.getByText('Đã ghi', { exact: true })).toBeVisible();
    await expect(code).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'Số đến' })).toHaveValue('651');
    await fitsAndReads(page);
    const line = page.getByRole('listitem').filter({ hasText: 'Số đến 650' });
    await line.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByRole('dialog').getByLabel('Lý do').fill('Quét nhầm hồ sơ.');
    await page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(line.first().getByText('Đã hủy')).toBeVisible();
  });
});

test('a clerk does not judge the own dossier, the head of the office does', async ({ as, query }) => {
  const dossier = `/submissions/${await submissionId(query, counter)}`;
  const clerk = await as('vanhoaxahoi');
  await clerk.goto(dossier);
  await expect(clerk.getByText('Hồ sơ của chính người thao tác')).toBeVisible();
  await expect(clerk.getByRole('button', { name: /^Tiếp nhận|^Trả lại|^Từ chối/u })).toHaveCount(0);

  const head = await as('truongphong.vhxh');
  await head.goto(dossier);
  await head.getByRole('button', { name: 'Nhận thẩm tra' }).click();
  await head.getByRole('dialog').getByRole('button', { name: 'Nhận thẩm tra' }).click();
  await expect(head.getByText(/Đang thẩm tra\. Người thẩm tra: Lê Thị Bích Thủy/u)).toBeVisible();
  await head.getByRole('button', { name: 'Tiếp nhận…', exact: true }).click();
  await fitsAndReads(head);
  await head.getByLabel('Ghi chú của người thẩm tra').fill('Đủ hồ sơ.');
  await head.getByRole('button', { name: 'Tiếp nhận', exact: true }).dblclick();
  await expect(head.getByText('Đã tiếp nhận, đủ điều kiện chấm.')).toBeVisible();
  await expect(head.getByRole('region', { name: 'Diễn biến' })).toContainText('tiếp nhận: hồ sơ đủ điều kiện');
});

test('one dossier is accepted, one goes back with reasons, parts and a deadline of its own', async ({ as, query, allowTrouble }) => {
  allowTrouble(/ERR_INTERNET_DISCONNECTED/u);
  const page = await as('vanhoaxahoi');
  await page.goto(`/submissions/${await submissionId(query, post)}`);
  await test.step('a form whose script cannot be fetched says so, and comes once it can', async () => {
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Tiếp nhận…', exact: true }).click();
    await expect(page.getByText('Chưa mở được biểu mẫu.')).toBeVisible();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Thử lại' }).click();
  });
  await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await expect(toast(page, `Đã tiếp nhận hồ sơ ${post}.`)).toBeVisible();
  await expect(page.getByText('Đã tiếp nhận, đủ điều kiện chấm.')).toBeVisible();

  await page.goto(`/submissions/${await submissionId(query, ethics)}`);
  await page.getByRole('button', { name: 'Trả lại để bổ sung…', exact: true }).click();
  await expect(page.getByText(/Không kể hôm nay và ngày nghỉ: hết ngày/u)).toBeVisible();
  await page.getByText('Đến một ngày').click();
  await page.getByLabel('Hạn bổ sung').fill('2026-11-01');
  await page.getByRole('button', { name: 'Trả lại để bổ sung', exact: true }).click();
  await expect(page.getByLabel('Nội dung cần bổ sung')).toBeFocused();
  await expect(page.getByText('Viết rõ lý do, ít nhất 10 ký tự, để tác giả biết phải làm gì.').first()).toBeVisible();
  await page.getByLabel('Nội dung cần bổ sung').fill('Mục Hiệu quả: nêu số liệu trước và sau khi áp dụng.');
  await page.getByRole('button', { name: 'Trả lại để bổ sung', exact: true }).click();
  await expect(page.getByText('Hạn bổ sung phải từ hôm nay trở đi. Chọn lại ngày.').first()).toBeVisible();
  await expect(page.getByLabel('Nội dung cần bổ sung')).toHaveValue(/trước và sau/u);
  await fitsAndReads(page);
  const [{ due } = { due: '2026-11-28' as LocalDay }] = await query<{ due: LocalDay }>(`select to_char(portal_now() at time zone 'Asia/Ho_Chi_Minh' + interval '6 days', 'YYYY-MM-DD') as due`);
  await page.getByLabel('Hạn bổ sung').fill(due);
  await page.getByRole('checkbox', { name: 'Hiệu quả thiết thực' }).check();
  await page.getByRole('checkbox', { name: 'Minh chứng' }).check();
  await page.getByLabel('Đề nghị ở mục “Hiệu quả thiết thực”').fill('Ghi số hồ sơ trước và sau khi áp dụng.');
  await page.getByRole('button', { name: 'Trả lại để bổ sung', exact: true }).click();
  await expect(page.getByText('Đang chờ tác giả bổ sung.')).toBeVisible();
  const screening = page.getByRole('region', { name: 'Thẩm tra' });
  await expect(screening).toContainText(`Hạn bổ sung: hết ngày ${formatDay(due)}.`);
  await expect(screening).toContainText('Mục: Minh chứng; Hiệu quả thiết thực.');
  const notice = await page.request.get((await screening.getByRole('link', { name: /Tải thông báo/u }).first().getAttribute('href')) ?? '');
  expect([notice.status(), notice.headers()['content-type']]).toEqual([200, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document']);

  const author = await as('tacgia6');
  await author.goto('/notifications');
  await author.getByRole('listitem').filter({ hasText: ethics }).first().getByRole('button', { name: 'Xem' }).click();
  await expect(author.getByRole('heading', { level: 1, name: /đạo đức công vụ/u })).toBeVisible();
  await expect(author.getByText('nêu số liệu trước và sau khi áp dụng').first()).toBeVisible();
  await author.getByRole('link', { name: 'Bổ sung hồ sơ' }).click();
  await expect(author.getByRole('region', { name: 'Hiệu quả thiết thực' })).toContainText('Ghi số hồ sơ trước và sau khi áp dụng.');
});

test('a dossier that came on paper only is entered, and refused with a reason', async ({ as, query }) => {
  const page = await as('vanhoaxahoi');
  const campaign = await campaignId(query, '112');
  await page.goto(`/campaigns/${campaign}/submissions`);
  await page.getByRole('link', { name: 'Nhập thay từ bản giấy' }).click();
  await page.getByRole('button', { name: 'Nhập hồ sơ và cấp mã' }).click();
  await expect(page.getByLabel('Số đến')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Ghi tên sáng kiến, giải pháp như trên Đơn.').first()).toBeVisible();
  await fitsAndReads(page);
  await page.getByLabel('Số đến').fill('641');
  await page.getByLabel('Bản quét hồ sơ giấy', { exact: false }).first().setInputFiles({ name: 'Đơn của ông Ngô Văn Tám.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf()) });
  await expect(page.getByText('Đã nhận 1 tệp; các tệp này đi cùng hồ sơ khi nhập.')).toBeVisible();
  await page.getByLabel('Tên sáng kiến, giải pháp').fill('Loa kéo tay đọc lịch tiếp dân ở chợ');
  await page.getByLabel('Đơn vị', { exact: true }).selectOption({ label: 'Hội Nông dân xã' });
  await page.getByLabel('Lĩnh vực').selectOption({ index: 1 });
  await page.getByLabel('Nội dung trọng tâm').selectOption({ index: 1 });
  await page.getByLabel('Mức độ triển khai').selectOption({ index: 1 });
  await page.getByLabel('Đối tượng').selectOption({ index: 1 });
  await page.getByLabel('Họ và tên').fill('Ngô Văn Tám');
  await page.getByLabel('Nơi công tác').fill('Hội Nông dân xã');
  await page.getByLabel(/^Đơn giấy có chữ ký/u).check();
  await page.getByRole('button', { name: 'Nhập hồ sơ và cấp mã' }).dblclick();
  await expect(page).toHaveURL(/\/submissions\/[0-9a-f-]{36}$/u);
  await expect(page.getByRole('heading', { level: 1, name: 'Loa kéo tay đọc lịch tiếp dân ở chợ' })).toBeVisible();
  await expect(page.getByText('Hồ sơ nhập thay từ bản giấy.')).toBeVisible();
  const entered = await query<{ id: string; code: string }>(`select id, code from "Submission" where title = 'Loa kéo tay đọc lịch tiếp dân ở chợ'`);
  expect(entered).toHaveLength(1);

  await page.getByRole('button', { name: 'Từ chối tiếp nhận…', exact: true }).click();
  await page.getByRole('button', { name: 'Từ chối tiếp nhận', exact: true }).click();
  await expect(page.getByLabel('Lý do', { exact: true })).toBeFocused();
  await page.getByLabel('Lý do', { exact: true }).fill('Nội dung là việc tuyên truyền thường xuyên, chưa thuộc lĩnh vực của kế hoạch.');
  await page.getByText('Ghi theo phiếu thẩm tra giấy đã ký').click();
  await page.getByLabel('Người ký').fill('Lê Thị Bích Thủy');
  await page.getByRole('button', { name: 'Từ chối tiếp nhận', exact: true }).click();
  await expect(page.getByText('Đã từ chối tiếp nhận.').first()).toBeVisible();
  await expect(page.getByText('Ghi theo bản giấy: Lê Thị Bích Thủy ký.').first()).toBeVisible();
});

test('the history holds every move: who, when, what', async ({ as, query }) => {
  const page = await as('admin');
  const [entered] = await query<{ id: string }>(`select id from "Submission" where title = 'Loa kéo tay đọc lịch tiếp dân ở chợ'`);
  const wanted: [string, string[]][] = [
    [await submissionId(query, counter), ['bắt đầu thẩm tra', 'kết luận đủ điều kiện chấm']],
    [await submissionId(query, ethics), ['nhận bản giấy', 'hủy lần ghi nhận bản giấy', 'yêu cầu bổ sung']],
    [await submissionId(query, post), ['kết luận đủ điều kiện chấm']],
    [entered?.id ?? '', ['nhập thay hồ sơ từ bản giấy', 'nhận bản giấy', 'từ chối tiếp nhận']],
  ];
  for (const [id, moves] of wanted) {
    await page.goto(`/settings/history?subjectId=${id}`);
    for (const move of moves) await expect(page.getByRole('row').filter({ has: page.getByRole('cell', { name: new RegExp(`^${move}(?: |$)`, 'u') }) }).filter({ hasText: /Nguyễn Thị Thanh Hà|Lê Thị Bích Thủy/u })).toHaveCount(1);
  }
});
