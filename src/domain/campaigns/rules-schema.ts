import * as z from 'zod';
import { BasisRule, ConflictRule, HeadAuthorRule, Maturity, PledgeRule, UnitConfirmationRule, UnitRelation } from '@/generated/prisma/enums';
import { hundredthsProblemLabels, readHundredths } from '@/domain/numbers/hundredths';
import { id, line, text as prose, typed } from '@/domain/input';
import { fold } from '@/domain/text/fold';
import { maxTotalOf, minTotalOf } from './counting';
import { groupRanges } from './group-rule';
import { pledgeMaxLength } from './pledge';
import { ruleProblems } from './result-rule';
import { rubricProblems } from './rubric';
import { versioned, whole, wholeOrNone } from './schema';
import { readWeight } from './weight';

// The lists of a campaign: fields, units, parts of the dossier, criteria.

/** Scores and shares as typed: "27,5" or "27.5" → 2750. */
export const hundredths = typed(60, hundredthsProblemLabels.tooLarge).transform((text, ctx): number => {
  const { value, problem } = readHundredths(text);
  if (value !== null) return value;
  ctx.addIssue({ code: 'custom', message: hundredthsProblemLabels[problem] });
  return z.NEVER;
});

/** '' is null. */
const hundredthsOrNone = typed(200).transform((text, ctx): number | null => {
  if (text.trim() === '') return null;
  const { value, problem } = readHundredths(text);
  if (problem) ctx.addIssue({ code: 'custom', message: hundredthsProblemLabels[problem] });
  return value;
});

/** An empty id is a new row. */
const rowId = z.union([z.literal(''), id]);

type Issue = { path: (string | number)[]; message: string };

/** Twice the same name in one list. */
function doubles(list: readonly { name: string }[], path: string): Issue[] {
  const seen = new Set<string>();
  return list.flatMap(({ name }, i) => {
    const key = fold(name);
    if (seen.has(key)) return [{ path: [path, i, 'name'], message: 'Mục này đã có ở trên. Đổi tên hoặc bỏ bớt một mục.' }];
    seen.add(key);
    return [];
  });
}

/** A list as typed, one name a line; the same name twice counts once. */
const names = (max: number, tooMany: string) =>
  prose(20_000).transform((typed, ctx): string[] => {
    const lines = new Map<string, string>();
    for (const each of typed.split('\n').map((name) => name.replace(/\s+/gu, ' ').trim())) if (each && !lines.has(fold(each))) lines.set(fold(each), each);
    const long = [...lines.values()].find((each) => each.length > 100);
    if (long) ctx.addIssue({ code: 'custom', message: `“${long.slice(0, 40)}…” dài quá 100 ký tự. Viết ngắn lại.` });
    if (lines.size > max) ctx.addIssue({ code: 'custom', message: tooMany });
    return [...lines.values()];
  });

export const updateFieldsSchema = z
  .object({
    ...versioned,
    fields: z
      .array(z.object({ id: rowId, name: line(200, 'Ghi tên lĩnh vực, hoặc bỏ dòng này.'), leadUnitIds: z.array(id) }))
      .min(1, 'Cần ít nhất một lĩnh vực.')
      .max(40, 'Nhiều nhất 40 lĩnh vực.'),
    topics: z
      .array(z.object({ id: rowId, name: line(300, 'Ghi tên chủ đề, hoặc bỏ dòng này.'), isOther: z.boolean() }))
      .min(1, 'Cần ít nhất một chủ đề.')
      .max(60, 'Nhiều nhất 60 chủ đề.'),
    staffKinds: z
      .array(z.object({ id: rowId, name: line(120, 'Ghi tên nhóm đối tượng, hoặc bỏ dòng này.') }))
      .min(1, 'Cần ít nhất một nhóm đối tượng.')
      .max(30, 'Nhiều nhất 30 nhóm.'),
  })
  .check((ctx) => {
    const { fields, topics, staffKinds } = ctx.value;
    const issues = [...doubles(fields, 'fields'), ...doubles(topics, 'topics'), ...doubles(staffKinds, 'staffKinds')];
    for (const { path, message } of issues) ctx.issues.push({ code: 'custom', path, input: '', message });
  });

export const updateRosterSchema = z.object({
  ...versioned,
  units: z
    .array(
      z.object({
        unitId: id,
        included: z.boolean(),
        relation: z.enum(UnitRelation, 'Chọn giao hoặc đề nghị phối hợp.'),
        /** '' is no quota. */
        quota: wholeOrNone(0, 999),
        recognisable: z.boolean(),
      }),
    )
    .max(500, 'Nhiều nhất 500 đơn vị.'),
});

export const updateDossierRulesSchema = z
  .object({
    ...versioned,
    sections: z
      .array(
        z.object({
          /** '' is a new section. */
          key: z.union([z.literal(''), typed(60).regex(/^[a-z][a-z0-9-]{0,40}$/u, 'Mã phần không đúng. Tải lại trang.')]),
          title: line(200, 'Ghi tên phần, hoặc bỏ phần này.'),
          guidance: prose(1500),
          required: z.boolean(),
          maxLength: whole(200, 100_000),
        }),
      )
      .min(1, 'Hồ sơ cần ít nhất một phần.')
      .max(30, 'Nhiều nhất 30 phần.'),
    maturities: z.array(z.enum(Maturity)).min(1, 'Chọn ít nhất một mức.'),
    maxAuthors: whole(1, 200),
    collectiveAuthors: z.boolean(),
    minShare: hundredths.refine((value) => value <= 10_000, 'Tỷ lệ không quá 100%.'),
    maxFileMb: whole(1, 500),
    maxTotalMb: whole(1, 5000),
    unitConfirmationRule: z.enum(UnitConfirmationRule, 'Chọn có yêu cầu xác nhận hay không.'),
    headAuthorRule: z.enum(HeadAuthorRule, 'Chọn người xác nhận khi thủ trưởng là tác giả.'),
    basisRule: z.enum(BasisRule, 'Chọn có hỏi căn cứ áp dụng hay không.'),
    targetIndices: names(40, 'Nhiều nhất 40 chỉ số.'),
    asksFigures: z.boolean(),
    figureCatalogue: names(100, 'Nhiều nhất 100 chỉ tiêu.'),
    wordIsMain: z.boolean(),
    pledgeRule: z.enum(PledgeRule, 'Chọn có yêu cầu cam đoan hay không.'),
    /** '' is the usual sentence. */
    pledge: prose(pledgeMaxLength),
  })
  .refine(({ maxFileMb, maxTotalMb }) => maxTotalMb >= maxFileMb, { path: ['maxTotalMb'], error: 'Tổng dung lượng không nhỏ hơn cỡ của một tệp.' })
  .check((ctx) => {
    for (const { path, message } of doubles(ctx.value.sections.map(({ title }) => ({ name: title })), 'sections')) {
      ctx.issues.push({ code: 'custom', path: path.with(-1, 'title'), input: '', message });
    }
  });

/** Of a scale that does not begin at 0; '' is 0. */
const lowest = hundredthsOrNone.transform((value) => value ?? 0).prefault('');

const weight = typed(60).transform((text, ctx): number => {
  const { value, problem } = readWeight(text);
  if (value !== null) return value;
  ctx.addIssue({ code: 'custom', message: problem });
  return z.NEVER;
});

/** Of the final points, in hundredths of a percent; '' is null. */
const shareOrNone = typed(60).transform((text) => text.trim().replace(/\s*%$/u, '')).pipe(hundredthsOrNone).refine((value) => value === null || (value > 0 && value < 10_000), 'Ghi tỷ lệ lớn hơn 0 và nhỏ hơn 100%, ví dụ 40 hoặc 12,5.');

const bandRow = z.object({ from: hundredths, to: hundredths, text: line(400, 'Ghi ý nghĩa của mức điểm, hoặc bỏ mức này.') });

export const updateRubricSchema = z
  .object({
    ...versioned,
    criteria: z
      .array(
        z.object({
          id: rowId,
          name: line(200, 'Ghi tên tiêu chí, hoặc bỏ tiêu chí này.'),
          guidance: prose(1500),
          minScore: lowest,
          maxScore: hundredths,
          floorScore: hundredths,
          stepScore: hundredths,
          weight,
          counted: z.boolean(),
          groupName: line(120),
          commentBelow: hundredthsOrNone,
          commentAbove: hundredthsOrNone,
          bands: z.array(bandRow).max(12, 'Nhiều nhất 12 mức điểm.'),
        }),
      )
      .min(1, 'Cần ít nhất một tiêu chí.')
      .max(20, 'Nhiều nhất 20 tiêu chí.'),
    passMark: hundredths,
    minSheets: whole(1, 50),
    dropExtremesFrom: whole(0, 50),
    supplementFrom: hundredthsOrNone,
    thirdScorerFrom: hundredthsOrNone,
    secondRoundFrom: hundredthsOrNone.prefault(''),
    tieByCriteria: z.boolean(),
    tieByFiling: z.boolean(),
    tiers: z
      .array(z.object({ name: line(80, 'Ghi tên loại, hoặc bỏ dòng này.'), from: hundredths, cap: wholeOrNone(1, 999), group: line(120).optional(), groupFrom: hundredthsOrNone.optional() }))
      .max(10, 'Nhiều nhất 10 loại.'),
    groupFloors: z.array(z.object({ group: line(120, 'Chọn nhóm tiêu chí, hoặc bỏ dòng này.'), from: hundredths })).max(20, 'Nhiều nhất 20 nhóm.').prefault([]),
    extraName: line(120).prefault(''),
    extraWeight: shareOrNone.prefault(''),
    extraMax: hundredthsOrNone.prefault(''),
    sameUnitRule: z.enum(ConflictRule, 'Chọn quy tắc cho người cùng đơn vị.'),
  })
  .check((ctx) => {
    const { criteria, passMark, dropExtremesFrom } = ctx.value;
    const issue = (path: (string | number)[], message: string) => ctx.issues.push({ code: 'custom', path, input: '', message });
    for (const { at, field, band = 0, message } of rubricProblems(criteria, passMark)) issue(at === null ? [field] : ['criteria', at, ...(field === 'bands' ? ['bands', band, 'from'] : [field])], message);
    for (const { path, message } of doubles(criteria, 'criteria')) issue(path, message);
    for (const { path, message } of ruleProblems(ctx.value, maxTotalOf(criteria), groupRanges(criteria), minTotalOf(criteria))) issue(path, message);
    // Without two sheets to spare nothing would be left to take the mean of.
    if (dropExtremesFrom > 0 && dropExtremesFrom < 3) issue(['dropExtremesFrom'], 'Chỉ bỏ điểm cao nhất, thấp nhất được khi có từ 3 phiếu; ghi 0 nếu không bỏ.');
  });

export const setBlindScoringSchema = z.object({ ...versioned, blind: z.enum(['NO', 'YES'], 'Chọn cách chấm.') });

export type SetBlindScoringInput = z.output<typeof setBlindScoringSchema>;
export type UpdateFieldsInput = z.output<typeof updateFieldsSchema>;
export type UpdateRosterInput = z.output<typeof updateRosterSchema>;
export type UpdateDossierRulesInput = z.output<typeof updateDossierRulesSchema>;
export type UpdateRubricInput = z.output<typeof updateRubricSchema>;
