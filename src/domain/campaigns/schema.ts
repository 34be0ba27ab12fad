import * as z from 'zod';
import { CampaignFileKind, CampaignStage, FilingRule } from '@/generated/prisma/enums';
import { normalizeLine, normalizeText } from '@/domain/text/normalize';
import { type LocalDay, parseDay } from '@/domain/time/calendar';
import { parseInteger } from '@/domain/numbers/integers';

// Pure: the forms check by the same rules as the actions. What people type comes as text.

export const id = z.guid('Không tìm thấy mục này. Tải lại trang.');
export const versioned = { campaignId: id, version: z.number().int().min(0) };

export const line = (max: number, empty?: string) =>
  z.string().transform(normalizeLine).pipe(empty ? z.string().min(1, empty).max(max, tooLong(max)) : z.string().max(max, tooLong(max)));

export const prose = (max: number) => z.string().transform(normalizeText).pipe(z.string().max(max, tooLong(max)));

export const tooLong = (max: number): string => `Dài quá ${max} ký tự. Viết ngắn lại.`;

/** A day as typed or as the browser's date field gives it; '' is null. */
export const optionalDay = z.string().transform((text, ctx): LocalDay | null => {
  if (text.trim() === '') return null;
  const day = parseDay(text);
  if (!day) ctx.addIssue({ code: 'custom', message: 'Ngày chưa đúng. Ghi ngày/tháng/năm, ví dụ 29/4/2026.' });
  return day;
});

export const day = (empty: string) =>
  optionalDay.transform((value, ctx): LocalDay => {
    if (value) return value;
    ctx.addIssue({ code: 'custom', message: empty });
    return z.NEVER;
  });

const readWhole = (min: number, max: number) => (text: string, ctx: z.RefinementCtx): number => {
  const value = parseInteger(text);
  if (value !== null && value >= min && value <= max) return value;
  ctx.addIssue({ code: 'custom', message: `Ghi số nguyên từ ${min} đến ${max}.` });
  return z.NEVER;
};

export const whole = (min: number, max: number) => z.string().transform(readWhole(min, max));

/** '' is null. Not a union of the two: zod would show the wrong member's own English refusal. */
export const wholeOrNone = (min: number, max: number) => {
  const read = readWhole(min, max);
  return z.string().transform((text, ctx): number | null => (text.trim() === '' ? null : read(text, ctx)));
};

const year = whole(2020, 2100);

export const createCampaignSchema = z.object({ year, title: line(300, 'Ghi tên đợt phát động.') });

export const cloneCampaignSchema = z.object({ sourceId: id, year });

export const updatePlanSchema = z.object({
  ...versioned,
  title: line(300, 'Ghi tên đợt phát động.'),
  planNumber: line(60),
  planOn: optionalDay,
  planIssuer: line(200),
  planSigner: line(120),
  objectives: prose(6000),
  participants: prose(2000),
  legalBases: z
    .array(z.object({ text: line(600) }))
    .max(30, 'Nhiều nhất 30 căn cứ.')
    .transform((rows) => rows.map((row) => row.text).filter((text) => text !== '')),
});

export const updateDeadlinesSchema = z
  .object({
    ...versioned,
    opensFrom: z.enum(['plan', 'day'], 'Chọn ngày bắt đầu nhận hồ sơ.'),
    opensOn: optionalDay,
    submissionLastDay: optionalDay,
    screeningLastDay: optionalDay,
    scoringLastDay: optionalDay,
    meetingLastDay: optionalDay,
    decisionLastDay: optionalDay,
    filingRule: z.enum(FilingRule, 'Chọn cách tính ngày nộp.'),
    paperGraceDays: whole(0, 60),
    paperCopies: whole(0, 20),
    paperColour: z.boolean(),
  })
  .check((ctx) => {
    const { opensFrom, opensOn } = ctx.value;
    if (opensFrom === 'day' && !opensOn) ctx.issues.push({ code: 'custom', path: ['opensOn'], input: opensOn, message: 'Ghi ngày bắt đầu nhận hồ sơ.' });
  });

export const launchCampaignSchema = z.object({ ...versioned });

export const extendDeadlineSchema = z.object({
  ...versioned,
  stage: z.enum(CampaignStage, 'Chọn giai đoạn.'),
  newLastDay: day('Ghi ngày cuối mới.'),
  paperNumber: line(60, 'Ghi số, ký hiệu của văn bản gia hạn.'),
  paperOn: day('Ghi ngày của văn bản gia hạn.'),
  reason: line(500, 'Ghi lý do gia hạn; lý do này có trong thông báo.'),
  later: z.enum(['shift', 'keep'], 'Chọn cách xử lý các giai đoạn sau.'),
});

export const attachFileSchema = z.object({ campaignId: id, fileId: id, kind: z.enum(CampaignFileKind) });

export const removeFileSchema = z.object({ campaignId: id, fileId: id });

export type CreateCampaignInput = z.output<typeof createCampaignSchema>;
export type CloneCampaignInput = z.output<typeof cloneCampaignSchema>;
export type UpdatePlanInput = z.output<typeof updatePlanSchema>;
export type UpdateDeadlinesInput = z.output<typeof updateDeadlinesSchema>;
export type ExtendDeadlineInput = z.output<typeof extendDeadlineSchema>;
export type LaunchCampaignInput = z.output<typeof launchCampaignSchema>;
