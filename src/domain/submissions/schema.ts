import * as z from 'zod';
import { EvidenceKind } from '@/generated/prisma/enums';
import { id, line, optionalDay, typed, version } from '@/domain/input';
import { hundredthsProblemLabels, readHundredths } from '@/domain/numbers/hundredths';
import { normalizeText } from '@/domain/text/normalize';
import { isPlain, plainOf, type RichText } from '@/domain/text/rich-text';
import { richText } from '@/domain/text/rich-text-schema';
import { maxPictures } from './evidence-limit';

// Shapes of the author's side, shared by forms, autosave and actions. A draft is saved freely: only what could not be
// kept at all is refused here; what is still missing, gaps.ts says.

/** Enough for a pasted report; the campaign's own limit is a gap to close before filing, not a reason to lose text. */
const hardLimit = 400_000;

const text = (max: number) =>
  typed(4 * hardLimit, 'Nội dung quá dài nên chưa lưu được. Chuyển phần chi tiết vào tệp minh chứng.')
    .transform(normalizeText)
    .pipe(z.string().max(max, `Dài quá ${max.toLocaleString('vi-VN')} ký tự nên chưa lưu được. Chuyển phần chi tiết vào tệp minh chứng.`));

/** A new draft with title and text of an earlier dossier of one's own. */
export const startFromInput = z.object({ sourceId: id, draftId: id, campaignId: id });

export const createDraftInput = z.object({
  /** Made with the form, so that two clicks make one draft. */
  draftId: id,
  campaignId: id,
  title: line(300).pipe(z.string().min(1, 'Viết tên sáng kiến, giải pháp. Sau này vẫn sửa được.')),
});

/**
 * What a section holds: lines, or content with structure, whose text is then its own. `version`: of what the writer started
 * from; 0 when the section was empty.
 */
export const sectionInput = z
  .object({ text: typed(4 * hardLimit, 'Nội dung quá dài nên chưa lưu được. Chuyển phần chi tiết vào tệp minh chứng.'), content: z.null().optional(), version })
  .or(z.object({ content: richText, version }).transform(({ content, version }) => ({ text: plainOf(content), content: isPlain(content) ? null : content, version })))
  .pipe(z.object({ text: text(hardLimit), content: z.custom<RichText>().nullish().transform((content) => content ?? null), version }));

export const headInput = z.object({
  version,
  title: line(2000),
  fieldId: id.nullable(),
  topicId: id.nullable(),
  topicOther: line(500),
  maturity: z.enum(['IDEA', 'RUNNING', 'APPLIED']).nullable(),
  appliedOn: optionalDay,
  confidential: text(5000),
});

const share = typed(60, hundredthsProblemLabels.notANumber).transform((value, ctx): number => {
  if (value.trim().replace(/%$/, '') === '') return 0;
  const { value: hundredths, problem } = readHundredths(value.trim().replace(/\s*%$/, ''));
  if (problem) ctx.addIssue({ code: 'custom', message: hundredthsProblemLabels[problem] });
  else if (hundredths > 10_000) ctx.addIssue({ code: 'custom', message: 'Tỷ lệ không quá 100%.' });
  else return hundredths;
  return z.NEVER;
});

export const authorInput = z.object({
  /** Null: somebody without an account, or from outside. */
  accountId: id.nullable(),
  fullName: line(120),
  unitName: line(200),
  jobTitle: line(120),
  staffKindId: id.nullable(),
  share,
  /** Then `fullName` is its name, and `accountId` or `representative` who answers for it. */
  isCollective: z.boolean().optional(),
  representative: line(120).optional(),
});

/** `token`: fingerprint of the authors that the writer started from. */
export const authorsInput = z.object({ token: typed(64), authors: z.array(authorInput).max(200, 'Nhiều tác giả quá. Bớt dòng rồi lưu lại.') });

export const addEvidenceInput = z.object({ submissionId: id, fileId: id, sectionKey: typed(60).optional() });
/** Pictures of a Word file, each for the text of a section. */
export const addPicturesInput = z.object({ submissionId: id, pictures: z.array(z.object({ fileId: id, sectionKey: typed(60) })).max(maxPictures) });
export const removeEvidenceInput = z.object({ submissionId: id, evidenceId: id });
export const captionEvidenceInput = z.object({ submissionId: id, evidenceId: id, caption: line(300) });
export const classifyEvidenceInput = z.object({ submissionId: id, evidenceId: id, kind: z.enum(EvidenceKind, 'Chọn loại minh chứng.') });
export const orderEvidenceInput = z.object({ submissionId: id, evidenceIds: z.array(id).max(200) });

/** "Không có bí mật nhà nước": refused by the verb and not here, so that the sentence is the same everywhere. */
/** `lateReason`: asked for after the window only. `pledged`: where the campaign asks for it. */
export const fileSubmissionInput = z.object({ submissionId: id, noSecrets: z.boolean(), lateReason: text(2000).optional(), pledged: z.boolean().optional() });
export const withdrawSubmissionInput = z.object({ submissionId: id, reason: text(2000).optional() });

export type AddPictures = z.output<typeof addPicturesInput>;
export type CreateDraft = z.output<typeof createDraftInput>;
export type SectionInput = z.output<typeof sectionInput>;
export type HeadInput = z.output<typeof headInput>;
export type AuthorsInput = z.output<typeof authorsInput>;
export type FileSubmission = z.output<typeof fileSubmissionInput>;
export type WithdrawSubmission = z.output<typeof withdrawSubmissionInput>;
