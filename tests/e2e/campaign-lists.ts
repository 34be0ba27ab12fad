import type { Page } from '@playwright/test';
import { refusedAt, said, save } from './campaign-steps';
import { expect } from './fixtures';
import { fitsAndReads } from './looks';

// The lists of a campaign: what each tab refuses, and what is kept.

/** Six fields, the first with two leads; six topics and "Khác". */
export async function writeLists(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Lĩnh vực 6' })).toHaveValue('Xây dựng và phát triển chính quyền điện tử, chính quyền số');
  await page.getByLabel('Thêm đơn vị chủ trì cho lĩnh vực 1').selectOption({ label: 'Phòng Kinh tế' });
  await expect(page.getByRole('textbox', { name: 'Chủ đề 7' })).toHaveValue('Khác');
  await expect(page.getByRole('textbox', { name: 'Nhóm 5' })).toHaveValue('Người hoạt động không chuyên trách');
  await page.getByRole('textbox', { name: 'Lĩnh vực 2' }).fill('');
  await page.getByRole('textbox', { name: 'Nhóm 2' }).fill('cán bộ');
  await save(page);
  await refusedAt(page.getByRole('textbox', { name: 'Lĩnh vực 2' }), /Ghi tên lĩnh vực, hoặc bỏ dòng này\./u);
  await expect(page.getByRole('textbox', { name: 'Lĩnh vực 2' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Lĩnh vực 2' }).fill('Cải cách thủ tục hành chính');
  await save(page);
  await refusedAt(page.getByRole('textbox', { name: 'Nhóm 2' }), /Mục này đã có ở trên/u);
  await expect(page.getByRole('button', { name: 'Bỏ Phòng Kinh tế khỏi đơn vị chủ trì' }).first()).toBeVisible();
  await fitsAndReads(page);
  await page.getByRole('textbox', { name: 'Nhóm 2' }).fill('Công chức');
  await save(page);
  await said(page, 'Đã lưu lĩnh vực, chủ đề.');
}

/** Units of the commune are assigned one each, the others invited without a quota. */
export async function chooseUnits(page: Page): Promise<void> {
  const row = (unit: string) => page.getByRole('row').filter({ hasText: unit });
  await expect(page.getByLabel('Quan hệ của Hội Nông dân xã')).toHaveValue('INVITED');
  await expect(row('Hội Nông dân xã')).toContainText('không có');
  await expect(page.getByLabel('Chỉ tiêu của Trường THCS Chợ Lầu')).toHaveValue('1');
  await page.getByLabel('Chỉ tiêu của Trường THCS Chợ Lầu').fill('hai');
  await save(page);
  await refusedAt(page.getByLabel('Chỉ tiêu của Trường THCS Chợ Lầu'), /Ghi số nguyên từ 0 đến 999\./u);
  await fitsAndReads(page);
  await page.getByLabel('Chỉ tiêu của Trường THCS Chợ Lầu').fill('2');
  await page.getByLabel('Thôn Xuân An tham gia').uncheck();
  await page.getByRole('button', { name: 'Thêm tất cả đơn vị theo quy tắc' }).click();
  await expect(page.getByLabel('Thôn Xuân An tham gia')).toBeChecked();
  await page.getByLabel('UBND được công nhận sáng kiến của Công an xã').uncheck();
  await save(page);
  await said(page, 'Đã lưu danh sách đơn vị.');
  await page.reload();
  await expect(page.getByLabel('Chỉ tiêu của Trường THCS Chợ Lầu')).toHaveValue('2');
  await expect(page.getByLabel('UBND được công nhận sáng kiến của Công an xã')).not.toBeChecked();
}

/** Shares are percentages. */
export async function setDossierRules(page: Page): Promise<void> {
  await page.getByLabel('Tỷ lệ đóng góp ít nhất').fill('120');
  await page.getByLabel('Số tác giả nhiều nhất').fill('0');
  await save(page);
  await refusedAt(page.getByLabel('Tỷ lệ đóng góp ít nhất'), /Tỷ lệ không quá 100%\./u);
  await refusedAt(page.getByLabel('Số tác giả nhiều nhất'), /Ghi số nguyên từ 1 đến 200\./u);
  await expect(page.getByLabel('Số tác giả nhiều nhất')).toBeFocused();
  await page.getByLabel('Tỷ lệ đóng góp ít nhất').fill('99,999');
  await page.getByLabel('Số tác giả nhiều nhất').fill('5');
  await save(page);
  await refusedAt(page.getByLabel('Tỷ lệ đóng góp ít nhất'), /Chỉ nhận nhiều nhất hai chữ số sau dấu phẩy/u);
  await fitsAndReads(page);
  await page.getByLabel('Tỷ lệ đóng góp ít nhất').fill('10');
  await page.getByLabel('Đã áp dụng').check();
  await save(page);
  await said(page, 'Đã lưu yêu cầu của hồ sơ.');
}

/** A rubric to start from, with groups and weights, and back to the plan's own. */
async function tryTemplates(page: Page): Promise<void> {
  const preview = page.getByRole('region', { name: 'Người chấm sẽ thấy' });
  const template = page.getByLabel('Bắt đầu từ mẫu');
  await template.selectOption({ label: 'Có nhóm và hệ số: mới 40, áp dụng và nhân rộng 25, hiệu quả 35' });
  await page.getByRole('button', { name: 'Dùng mẫu này' }).click();
  await expect(preview).toContainText('Tổng 100 điểm, đạt từ 70 điểm.');
  await expect(preview).toContainText('nhóm 25 điểm');
  await expect(preview).toContainText('hệ số 2');
  await page.getByRole('button', { name: 'Thêm điểm sàn nhóm' }).click();
  await page.getByLabel('Điểm sàn nhóm 1: nhóm tiêu chí').selectOption({ index: 1 });
  await page.getByLabel('Điểm sàn nhóm 1: điểm').fill('20');
  await expect(preview).toContainText('điểm, điểm sàn 20');
  await fitsAndReads(page);
  await template.selectOption({ label: 'Theo kế hoạch: mới 30, sáng tạo 20, hiệu quả 30, áp dụng ngay 20' });
  await page.getByRole('button', { name: 'Dùng mẫu này' }).click();
}

/** A floor above the maximum and a pass mark above the sum are refused. */
export async function setRubric(page: Page): Promise<void> {
  await tryTemplates(page);
  const creative = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Tiêu chí 2' }) });
  await expect(page.getByText('Tổng 100 điểm, đạt từ 70 điểm.')).toBeVisible();
  await creative.getByLabel('Điểm sàn').fill('25');
  await page.getByLabel('Điểm đạt').fill('120');
  await page.getByLabel('Tên thành phần').fill('Bình chọn của người dân');
  await save(page);
  await refusedAt(page.getByLabel('Chiếm trong điểm cuối cùng'), /Ghi thành phần này chiếm bao nhiêu phần trăm điểm cuối cùng\./u);
  await refusedAt(creative.getByLabel('Điểm sàn'), /Điểm sàn không được cao hơn điểm tối đa\./u);
  await refusedAt(page.getByLabel('Điểm đạt'), /Điểm đạt không được cao hơn tổng điểm tối đa\./u);
  await expect(creative.getByLabel('Điểm sàn')).toBeFocused();
  await fitsAndReads(page);
  await creative.getByLabel('Điểm sàn').fill('5');
  await page.getByLabel('Điểm đạt').fill('72,5');
  await page.getByLabel('Tên thành phần').fill('');
  await page.getByLabel('Hoàn thiện rồi chấm lại từ').fill('80');
  await page.getByRole('button', { name: 'Thêm loại' }).click();
  await page.getByLabel('Loại 1: tên').fill('Loại A');
  await page.getByLabel('Loại 1: từ điểm').fill('70');
  await save(page);
  await refusedAt(page.getByLabel('Hoàn thiện rồi chấm lại từ'), /Mức hoàn thiện phải thấp hơn điểm đạt \(72,5\)\./u);
  await refusedAt(page.getByLabel('Loại 1: từ điểm'), /Chỉ hồ sơ đủ điều kiện mới được xếp loại: ghi từ 72,5 điểm trở lên\./u);
  await page.getByLabel('Hoàn thiện rồi chấm lại từ').fill('60');
  await page.getByLabel('Loại 1: từ điểm').fill('85');
  await expect(page.getByText('Tổng 100 điểm, đạt từ 72,5 điểm.')).toBeVisible();
  await save(page);
  await said(page, 'Đã lưu tiêu chí.');
}

/** One member by account, one by name only. */
export async function seatCouncil(page: Page): Promise<void> {
  const add = page.getByRole('region', { name: 'Thêm thành viên' });
  await add.getByLabel('Tài khoản').selectOption({ label: 'Trịnh Văn Hòa – Chánh Văn phòng – Văn phòng HĐND và UBND' });
  await add.getByLabel('Chức danh trong Hội đồng').selectOption({ label: 'Chủ tịch Hội đồng' });
  await add.getByRole('button', { name: 'Thêm vào Hội đồng' }).click();
  await expect(page.getByRole('row', { name: /Trịnh Văn Hòa/u })).toBeVisible();
  await add.getByRole('button', { name: 'Thêm vào Hội đồng' }).click();
  await expect(add.getByLabel('Họ và tên')).toHaveAttribute('aria-invalid', 'true');
  await add.getByLabel('Họ và tên').fill('Lương Thị Hạnh');
  await add.getByLabel('Chức vụ công tác').fill('Nguyên Hiệu trưởng');
  await add.getByRole('button', { name: 'Thêm vào Hội đồng' }).click();
  await expect(page.getByRole('row', { name: /Lương Thị Hạnh/u })).toContainText('Chấm trên giấy');
  await fitsAndReads(page);
}
