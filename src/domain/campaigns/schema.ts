import * as z from 'zod';
import { CampaignFileKind, CampaignStage, FilingRule } from '@/generated/prisma/enums';
import { day, id, line, optionalDay, text as prose, typed, version } from '@/domain/input';
import { parseInteger } from '@/domain/numbers/integers';

// Pure: the forms check by the same rules as the actions. What people type comes as text.

export const versioned = { campaignId: id, version };

const readWhole = (min: number, max: number) => (text: string, ctx: z.RefinementCtx): number => {
  const value = parseInteger(text);
  if (value !== null && value >= min && value <= max) return value;
  ctx.addIssue({ code: 'custom', message: `Ghi số nguyên từ ${min} đến ${max}.` });
  return z.NEVER;
};

export const whole = (min: number, max: number) => typed(60).transform(readWhole(min, max));

/** '' is null. Not a union of the two: zod would show the wrong member's own English refusal. */
export const wholeOrNone = (min: number, max: number) => {
  const read = readWhole(min, max);
  return typed(60).transform((text, ctx): number | null => (text.trim() === '' ? null : read(text, ctx)));
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
    /** Empty: nothing is taken in after the window. Left out: stays as it is. */
    lateLastDay: optionalDay.optional(),
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

export const afterPublicationSchema = z.object({
  ...versioned,
  authorsSeeMeans: z.boolean(),
  /** 0: no appeals. */
  appealDays: whole(0, 60),
  appealAnswerDays: whole(1, 90),
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
