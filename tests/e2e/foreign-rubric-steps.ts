import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { type SheetCell, rowsOf, save } from './downloads';
import { expect, type test } from './fixtures';
import { type Found, type Judged, type Plan, points, recompute, recordsOf, whole } from './recompute';

// A rubric as its plan writes it, typed field by field; and what the portal makes of it, held against a recomputation.

type Query = Parameters<Parameters<typeof test>[2]>[0]['query'];
type Text = string;
export type TypedLine = { name: Text; least?: Text; max: Text; step?: Text; floor?: Text; weight?: Text; group?: Text; counted?: false; below?: Text; above?: Text; bands?: [Text, Text, Text][] };
export type TypedPlan = {
  lines: TypedLine[]; passMark: Text; minSheets: Text; dropFrom?: Text; supplementFrom?: Text; thirdFrom?: Text; tieByCriteria?: true; tieByFiling?: true;
  groupFloors?: [Text, Text][]; tiers?: { name: Text; from: Text; cap?: Text; group?: Text; groupFrom?: Text }[]; outside?: { name: Text; weight: Text; max: Text };
};

const hundredths = (text: Text): number => Math.round(Number(text.replace(',', '.')) * 100);
/** "1,5" and "12,5%" in hundredths of a percent. */
const share = (text: Text): number => Math.round(Number(text.replace(',', '.').replace('%', '')) * (text.endsWith('%') ? 100 : 10_000));
const orNone = (text: Text | undefined): number | null => (text === undefined ? null : hundredths(text));

/** The same plan in whole hundredths. */
export const planOf = ({ lines, passMark, minSheets, dropFrom = '0', supplementFrom, thirdFrom, groupFloors = [], tiers = [], outside, ...ties }: TypedPlan): Plan => ({
  lines: lines.map(({ max, weight = '1', counted, floor = '0', group = '' }) => ({ max: hundredths(max), weight: share(weight), counted: counted !== false, floor: hundredths(floor), group })),
  passMark: hundredths(passMark), minSheets: Number(minSheets), dropFrom: Number(dropFrom), supplementFrom: orNone(supplementFrom), thirdFrom: orNone(thirdFrom),
  tieByCriteria: ties.tieByCriteria === true, tieByFiling: ties.tieByFiling === true, groupFloors: groupFloors.map(([group, from]) => ({ group, from: hundredths(from) })),
  tiers: tiers.map(({ name, from, cap, group, groupFrom }) => ({ name, from: hundredths(from), cap: cap === undefined ? null : Number(cap), group, groupFrom: orNone(groupFrom) })),
  outside: outside ? { weight: share(`${outside.weight}%`), max: hundredths(outside.max) } : null,
});

export const criterion = (page: Page, index: number): Locator => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: `Tiêu chí ${index + 1}`, exact: true }) });

/** Opens what stands folded in a criterion, or folds it away. */
export const toggle = (box: Locator, name: string | RegExp): Promise<void> => box.locator('summary').filter({ hasText: name }).click();

async function typeLine(box: Locator, { name, least, max, step, floor, weight, group, counted, below, above, bands = [] }: TypedLine): Promise<void> {
  await toggle(box, 'Nhóm, hệ số, nhận xét bắt buộc');
  await toggle(box, 'Mức điểm');
  const fields: [string, Text | undefined][] = [['Tên tiêu chí', name], ['Điểm thấp nhất', least], ['Điểm tối đa', max], ['Bước điểm', step], ['Điểm sàn', floor], ['Hệ số', weight], ['Nhóm tiêu chí', group], ['Phải ghi nhận xét khi điểm dưới', below], ['Phải ghi nhận xét khi điểm trên', above]];
  for (const [label, value] of fields) if (value !== undefined) await box.getByLabel(label).fill(value);
  if (counted === false) await box.getByLabel('Tính vào tổng điểm').uncheck();
  for (const [index, [from, to, text]] of bands.entries()) {
    await box.getByRole('button', { name: 'Thêm mức điểm' }).click();
    await box.getByLabel(`Mức ${index + 1}: từ`).fill(from);
    await box.getByLabel(`Mức ${index + 1}: đến`).fill(to);
    await box.getByLabel(`Mức ${index + 1}: ý nghĩa`).fill(text);
  }
}

export async function typeRubric(page: Page, plan: TypedPlan): Promise<void> {
  for (const [index, line] of plan.lines.entries()) {
    await page.getByRole('button', { name: 'Thêm tiêu chí' }).click();
    await typeLine(criterion(page, index), line);
  }
  const { groupFloors = [], tiers = [], outside } = plan;
  const fields: [string, Text | undefined][] = [
    ['Điểm đạt', plan.passMark], ['Số phiếu ít nhất', plan.minSheets], ['Bỏ điểm cao nhất, thấp nhất', plan.dropFrom], ['Hoàn thiện rồi chấm lại từ', plan.supplementFrom], ['Cần người chấm thứ ba', plan.thirdFrom],
    ['Tên thành phần', outside?.name], ['Chiếm trong điểm cuối cùng', outside?.weight], ['Điểm tối đa theo thang riêng', outside?.max],
  ];
  for (const [label, value] of fields) if (value !== undefined) await page.getByLabel(label).fill(value);
  if (plan.tieByCriteria) await page.getByLabel('Xét trung bình từng tiêu chí').check();
  if (plan.tieByFiling) await page.getByLabel('Rồi xét hồ sơ nộp trước').check();
  for (const [index, { name, from, cap, group, groupFrom }] of tiers.entries()) {
    await page.getByRole('button', { name: 'Thêm loại' }).click();
    const of = (label: string): Locator => page.getByLabel(`Loại ${index + 1}: ${label}`);
    await of('tên').fill(name);
    await of('từ điểm').fill(from);
    if (cap !== undefined) await of('nhiều nhất').fill(cap);
    if (group !== undefined) await of('nhóm tiêu chí phải đạt').selectOption({ label: group });
    if (groupFrom !== undefined) await of('điểm nhóm phải đạt').fill(groupFrom);
  }
  for (const [index, [group, from]] of groupFloors.entries()) {
    await page.getByRole('button', { name: 'Thêm điểm sàn nhóm' }).click();
    await page.getByLabel(`Điểm sàn nhóm ${index + 1}: nhóm tiêu chí`).selectOption({ label: group });
    await page.getByLabel(`Điểm sàn nhóm ${index + 1}: điểm`).fill(from);
  }
}

/** What a spreadsheet puts on the clipboard. True: the page leaves it to the browser. */
export async function paste(cell: Locator, rows: readonly (readonly string[])[]): Promise<boolean> {
  await cell.focus();
  return cell.evaluate((field, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    return field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, rows.map((row) => row.join('\t')).join('\n'));
}

/** Every text that the field shows between two tasks of the page from now until asked: what is gone for one of them, a key can meet. */
export async function watched(field: Locator): Promise<() => Promise<string[]>> {
  const seen = await field.evaluateHandle((control) => {
    const texts = new Set<string>();
    const { port1, port2 } = new MessageChannel();
    const go = { on: true };
    port1.onmessage = () => {
      texts.add((control as HTMLInputElement).value);
      if (go.on) port2.postMessage(null);
    };
    port2.postMessage(null);
    return { texts, go };
  });
  return () => seen.evaluate(({ texts, go }) => {
    go.on = false;
    return [...texts];
  });
}

type Row = Record<string, SheetCell>;
const cellOf = (row: Row, head: string): SheetCell | undefined => row[Object.keys(row).find((key) => key.startsWith(head)) ?? ''];
const verdicts: Record<Found['outcome'], string> = { short: 'Chưa đủ số phiếu', waits: 'Chờ người chấm thứ ba', passed: 'Đủ điều kiện công nhận', supplement: 'Hoàn thiện rồi chấm lại', failed: 'Chưa đủ điều kiện công nhận' };

/** The exported workbook alone, with the plan that was typed, makes every number and word in it. */
export async function recomputedExport(page: Page, plan: TypedPlan): Promise<{ found: Map<string, Found>; judged: Judged[] }> {
  const { bytes } = await save(page, page.getByRole('link', { name: 'Xuất Excel' }));
  const ranking = recordsOf(rowsOf(bytes, 1));
  const sheetsOf = Map.groupBy(recordsOf(rowsOf(bytes, 2)), (row) => String(row['Mã hồ sơ']));
  const judged = ranking.map((row): Judged => ({
    code: String(row['Mã hồ sơ']), filed: Number(row['Thứ tự nộp'] ?? 0), outside: plan.outside ? hundredths(String(cellOf(row, `${plan.outside.name} (`))) : 0,
    sheets: (sheetsOf.get(String(row['Mã hồ sơ'])) ?? []).map((sheet) => plan.lines.map(({ name }) => whole(cellOf(sheet, `${name} (`)))),
  }));
  const found = recompute(planOf(plan), judged);
  for (const row of ranking) {
    const code = String(row['Mã hồ sơ']);
    const right = found.get(code);
    if (!right) throw new Error(code);
    const { rank, tied, mean, tier, outcome } = right;
    expect(row.Hạng, code).toBe(rank === null ? '–' : tied > 1 ? `${rank}–${rank + tied - 1}` : String(rank));
    expect(row['Kết quả'], code).toBe([verdicts[outcome], tier].filter(Boolean).join(', '));
    if (mean === null) continue;
    expect(whole(row['Điểm trung bình']), code).toBe(mean);
    for (const [k, { name }] of plan.lines.entries()) expect(whole(cellOf(row, `TB ${name} (`)), `${code} ${name}`).toBe(right.means[k]);
    if (plan.groupFloors) for (const [group, value] of Object.entries(right.groups)) expect(hundredths(String(cellOf(row, `TB nhóm ${group} (`))), `${code} ${group}`).toBe(value);
  }
  return { found, judged };
}

export const shown = ({ mean }: Found): string => (mean === null ? '' : points(mean));

/** A launched round of the second commune whose window is over, with dossiers that were screened, and nothing of its council or rubric. */
export async function roundToSetUp(query: Query, title: string, dossiers: number): Promise<string> {
  const round = randomUUID();
  await query(
    `insert into "Campaign" select (jsonb_populate_record(c, jsonb_build_object('id', $1::text, 'title', $2::text, 'status', 'LAUNCHED', 'planNumber', '121', 'opensAt', portal_now() - interval '60 days',
       'submissionClosesAt', portal_now() - interval '2 days', 'screeningClosesAt', portal_now() - interval '1 day', 'scoringClosesAt', portal_now() + interval '20 days'))).*
     from "Campaign" c join "Organization" o on o.id = c."organizationId" where o.slug = 'hung-thinh' and c."planNumber" = '98' limit 1`, [round, title]);
  await query(
    `with field as (insert into "Field" ("organizationId", id, "campaignId", name, position) select "organizationId", gen_random_uuid(), id, 'Thủ tục hành chính', 1 from "Campaign" where id = $1 returning *),
       dossier as (insert into "Submission" select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'campaignId', $1::text, 'status', 'ELIGIBLE', 'fieldId', field.id, 'topicId', null, 'ownerId', l."accountId",
         'filedAt', portal_now() - interval '9 days' - n * interval '1 hour', 'title', 'Giải pháp số ' || n, 'codeNumber', n, 'code', 'HT-TC-' || left($1::text, 4) || '-' || n))).*
         from generate_series(1, $2::int) n, field, "Submission" s, "Login" l
         where s.id = (select f.id from "Submission" f join "Organization" o on o.id = f."organizationId" where o.slug = 'hung-thinh' and f.status = 'FILED' order by f.id limit 1) and l."signInName" = 'tacgia.hungthinh' returning *)
     insert into "Author" ("organizationId", id, "submissionId", "fullName", "foldedName", "unitName", "foldedUnitName", "jobTitle", share, position)
     select "organizationId", gen_random_uuid(), id, 'Phan Thị Lan', 'phan thi lan', 'Trạm Y tế', 'tram y te', '', 10000, 1 from dossier`, [round, dossiers]);
  return round;
}
