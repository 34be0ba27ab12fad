import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { lastDayOf } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { loadForScreening } from './load-for-screening';
import { moveDossier } from './move-dossier';
import { whyNotScreen } from './screening-policy';
import type { ReturnSubmission } from './screening-schema';
import { dueWords, otherParts, withPaper } from './screening-words';
import { supplementDueAt } from './supplement-due';
import { tellAuthors } from './tell-authors';

/** Asks for a supplement, with a deadline of its own: the campaign's may be over (EDGE_CASES, BlueIdea). */
export async function returnSubmission(ctx: Ctx, { submissionId, reason, sectionKeys, asks = {}, dueDays, dueOn, ...paper }: ReturnSubmission): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const dossier = await loadForScreening(ctx, submissionId);
    refuseIf(whyNotScreen(ctx.actor, 'return', dossier));
    const dueAt = await supplementDueAt(ctx, { dueDays, dueOn });
    if (dueAt <= ctx.now) throw new Refusal('deadline_past', { dueOn: [sentenceOf('deadline_past')] });
    const sections = await ctx.db.section.findMany({
      where: { organizationId, campaignId: dossier.campaignId, key: { in: sectionKeys } },
      select: { key: true, title: true },
      orderBy: { position: 'asc' },
    });
    const asked = [...otherParts.filter((part) => sectionKeys.includes(part.key)), ...sections];
    if (asked.length !== sectionKeys.length) throw new Refusal('invalid_input', { sectionKeys: ['Có mục không thuộc đợt phát động này. Tải lại trang rồi chọn lại.'] });

    await moveDossier(ctx, dossier, 'return', { screenerId: accountId, supplementDueAt: dueAt });
    const screeningId = newId();
    await ctx.db.screening.create({
      data: {
        organizationId, id: screeningId, submissionId: dossier.id, kind: 'RETURN', reason: withPaper(reason, paper),
        sectionKeys: asked.map((part) => part.key), sectionTexts: asked.map((part) => asks[part.key] ?? ''), dueAt, byId: accountId, at: ctx.now,
      },
    });
    await recordEvent(ctx, 'submission.returned', { type: 'submission', id: dossier.id, campaignId: dossier.campaignId }, {
      code: dossier.code, screeningId, sections: asked.map((part) => part.key), dueOn: lastDayOf(dueAt),
    }, withPaper(reason, paper));
    const words = asked.flatMap(({ key, title }) => (asks[key] ? [`\n- ${title}: ${asks[key]}`] : []));
    const where = asked.length > 0 ? `Mục cần bổ sung: ${asked.map((part) => part.title).join('; ')}.${words.join('')}` : 'Có thể sửa mọi mục của hồ sơ.';
    await tellAuthors(ctx, dossier, {
      kind: 'submission.returned', key: `${dossier.id}:${screeningId}`, elsewhere: `cần bổ sung, ${dueWords(dueAt)}`,
      subject: `Hồ sơ ${dossier.code} cần bổ sung, ${dueWords(dueAt)}`,
      body: `Phòng Văn hóa – Xã hội đề nghị bổ sung hồ sơ ${dossier.code} “${dossier.title}” đến ${dueWords(dueAt)}.\n\n${reason}\n\n${where} Nội dung đã nộp vẫn được giữ nguyên.`,
    });
  });
}
