import { acceptSubmission } from '@/domain/submissions/accept-submission';
import { answerReturn } from '@/domain/submissions/answer-return';
import { findSimilarity } from '@/domain/submissions/find-similarity';
import { rejectSubmission } from '@/domain/submissions/reject-submission';
import { returnSubmission } from '@/domain/submissions/return-submission';
import { saveSection } from '@/domain/submissions/save-section';
import { startScreening } from '@/domain/submissions/start-screening';
import { withdrawSubmission } from '@/domain/submissions/withdraw-submission';
import { addDays, dayOf, startOfDay } from '@/domain/time/calendar';
import { exemptUnit } from '@/domain/tracking/exempt-unit';
import { remindUnits } from '@/domain/tracking/remind-units';
import { type CampaignPlan, type DemoCampaign, seedCampaign } from './campaign';
import { dossiers2027 } from './dossiers-2027';
import { askQuestions } from './ask-questions';
import { draftDossier, fileDossier, signShare } from './file-dossier';
import { receivePaper } from './receive-paper';
import type { Seeding } from './world';

const noPaper = { paperNumber: '', paperOn: null, paperSigner: '' } as const;

/** The open campaign: every state before the council, and something for the office on its first morning. */
export async function seed2027(seeding: Seeding, filesDir: string, plan: CampaignPlan): Promise<void> {
  const campaign = await seedCampaign(seeding, filesDir, plan);
  const today = dayOf(seeding.now);
  const morning = (daysAgo: number, hours = 9.25): Date => new Date(startOfDay(addDays(today, -daysAgo)).getTime() + hours * 3_600_000);
  for (const dossier of dossiers2027.toSorted((a, b) => b.filedDaysAgo - a.filedDaysAgo)) {
    if (dossier.stage === 'draft') {
      await draftDossier(seeding, campaign, filesDir, dossier, morning(dossier.filedDaysAgo));
      continue;
    }
    const { id: submissionId, code, owner } = await fileDossier(seeding, campaign, filesDir, dossier, morning(dossier.filedDaysAgo));
    const step = Math.max(0, dossier.filedDaysAgo - 2);
    if (dossier.paper) {
      await receivePaper(seeding, campaign.id, [code], {
        arrivalNumber: dossier.paper, arrivedOn: addDays(today, -step), minutes: 14 * 60 + 10, by: 'vanhoaxahoi', at: morning(step, 15),
      });
    }
    if (dossier.signed) await askQuestions(seeding, submissionId, owner, morning(dossier.filedDaysAgo, 10));
    if (dossier.signed) await signShare(seeding, filesDir, submissionId, dossier.signed, addDays(today, -step), morning(step, 15.5));
    const office = await seeding.as('vanhoaxahoi', morning(Math.max(0, step - 1)));
    const reason = dossier.reason ?? '';
    if (dossier.stage === 'screening') await startScreening(office, { submissionId });
    if (dossier.likeness) await findSimilarity(office, { submissionId, verdict: 'PARTLY', text: dossier.likeness });
    if (dossier.stage === 'eligible') await acceptSubmission(office, { submissionId, note: '', ...noPaper });
    if (dossier.stage === 'rejected') await rejectSubmission(office, { submissionId, reason, ...noPaper });
    if (dossier.stage === 'returned') await returnSubmission(office, { submissionId, reason, sectionKeys: ['effect'], asks: { effect: 'Ghi nguồn của từng số liệu và thời gian đo.' }, dueOn: addDays(today, 4), ...noPaper });
    if (dossier.stage === 'withdrawn') await withdrawSubmission(await seeding.as(owner, morning(step)), { submissionId, reason });
    if (dossier.stage === 'refiled') {
      await returnSubmission(office, { submissionId, reason, sectionKeys: ['effect'], dueOn: addDays(today, 2), ...noPaper });
      const author = await seeding.as(owner, morning(4));
      await saveSection(author, submissionId, 'effect', { text: `${dossier.effect}\nGóp ý được xóa khỏi máy sau khi ghi sổ, sổ không ghi tên người góp ý.`, version: 1 });
      await answerReturn(author, { submissionId, noSecrets: true });
    }
  }
  await urge(seeding, campaign, morning);
}

async function urge(seeding: Seeding, campaign: DemoCampaign, morning: (daysAgo: number, hours?: number) => Date): Promise<void> {
  const late = ['Trường Mầm non Chợ Lầu', 'Trường Tiểu học Phan Hòa', 'Phòng Kinh tế'];
  await remindUnits(await seeding.as('vanhoaxahoi', morning(5, 8.5)), {
    campaignId: campaign.id, unitIds: late.map(seeding.unitId), channel: 'PORTAL', note: '', again: false,
  });
  await remindUnits(await seeding.as('vanhoaxahoi', morning(3, 10)), {
    campaignId: campaign.id, unitIds: [seeding.unitId('Hội Nông dân xã')], channel: 'ZALO', note: '', again: false,
  });
  await exemptUnit(await seeding.as('truongphong.vhxh', morning(6, 14)), {
    campaignId: campaign.id, unitId: seeding.unitId('Trường Mầm non Phan Hòa'), paperNumber: '37/UBND-VHXH', paperOn: dayOf(morning(7)), reason: 'Trường đang sáp nhập, Chủ tịch UBND xã đồng ý miễn chỉ tiêu năm 2027.',
  });
}
