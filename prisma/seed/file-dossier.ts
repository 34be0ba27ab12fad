import { newId } from '@/domain/id';
import { addEvidence } from '@/domain/submissions/add-evidence';
import { captionEvidence } from '@/domain/submissions/caption-evidence';
import { classifyEvidence } from '@/domain/submissions/classify-evidence';
import { authorToken } from '@/domain/submissions/author-token';
import { confirmShare } from '@/domain/submissions/confirm-share';
import { createDraft } from '@/domain/submissions/create-draft';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { recordSignedShares } from '@/domain/submissions/record-signed-shares';
import { saveSection } from '@/domain/submissions/save-section';
import { shareListMark } from '@/domain/submissions/share-list';
import { updateAuthors } from '@/domain/submissions/update-authors';
import { updateFigures } from '@/domain/submissions/update-figures';
import { updateHead } from '@/domain/submissions/update-head';
import type { LocalDay } from '@/domain/time/calendar';
import { demoChart, demoPdf, keepDemoFile } from './blobs';
import type { DemoCampaign } from './campaign';
import { confirmDossier } from './confirm-dossier';
import { type DemoDossier, sectionKeys } from './dossier';
import { daysFrom, type Seeding } from './world';

export type Filed = { id: string; code: string; owner: string };

const staffKindOf = (unitName: string): string => (/^(Trường|Trạm|Trung tâm Dịch vụ)/.test(unitName) ? 'Viên chức' : /^(Thôn|Đoàn|Hội)/.test(unitName) ? 'Cán bộ' : 'Công chức');

/** Writes a dossier as its first author would, through the verbs; returns the id of the draft. */
export async function draftDossier(seeding: Seeding, campaign: DemoCampaign, filesDir: string, dossier: DemoDossier, writtenAt: Date): Promise<string> {
  const owner = dossier.authors[0]?.[0] ?? '';
  const ctx = await seeding.as(owner, writtenAt);
  const id = await createDraft(ctx, { draftId: newId(), campaignId: campaign.id, title: dossier.title });
  await updateHead(ctx, id, {
    version: 0, title: dossier.title, fieldId: campaign.fieldIds[dossier.field] ?? null, topicId: campaign.topicIds[dossier.topic] ?? null,
    topicOther: dossier.topic === 6 ? 'Tiết kiệm, chống lãng phí' : '', maturity: dossier.applied ? 'APPLIED' : 'RUNNING',
    appliedOn: (dossier.applied as `${number}-${number}-${number}` | undefined) ?? null, confidential: '',
  });
  const people = await seeding.db.account.findMany({
    where: { organizationId: seeding.organizationId, fullName: { in: dossier.authors.map(([name]) => name) } },
    select: { id: true, fullName: true, jobTitle: true, unit: { select: { name: true } } },
  });
  const first = await seeding.db.author.findMany({ where: { organizationId: seeding.organizationId, submissionId: id } });
  await updateAuthors(ctx, id, {
    token: authorToken(first),
    authors: dossier.authors.map(([name, percent], i) => {
      const person = people.find((each) => each.fullName === name);
      if (!person && dossier.guest && i === dossier.authors.length - 1) {
        return { accountId: null, fullName: name, unitName: dossier.guest.from, jobTitle: '', staffKindId: campaign.staffKindIds.get('Công chức') ?? null, share: percent * 100 };
      }
      if (!person) throw new Error(`The demo world has no account for the author ${name}`);
      const unitName = person.unit?.name ?? '';
      if (dossier.collective && i === 0) return { accountId: person.id, fullName: dossier.collective, unitName: '', jobTitle: '', staffKindId: null, share: percent * 100, isCollective: true };
      return {
        accountId: person.id, fullName: name, unitName, jobTitle: person.jobTitle, staffKindId: campaign.staffKindIds.get(staffKindOf(unitName)) ?? null,
        share: percent * 100,
      };
    }),
  });
  for (const key of sectionKeys) if (dossier[key]) await saveSection(ctx, id, key, { text: dossier[key], version: 0 });
  if (dossier.applied && dossier.effect.length > 60) {
    const fileId = await keepDemoFile(ctx, filesDir, 'Số liệu trước và sau khi áp dụng.pdf', 'application/pdf', demoPdf(`So lieu minh chung ${id}`));
    const { evidenceId } = await addEvidence(ctx, { submissionId: id, fileId });
    await classifyEvidence(ctx, { submissionId: id, evidenceId, kind: 'FIGURES' });
    const chart = await keepDemoFile(ctx, filesDir, 'Biểu đồ trước và sau.png', 'image/png', await demoChart());
    const { evidenceId: chartId } = await addEvidence(ctx, { submissionId: id, fileId: chart });
    await captionEvidence(ctx, { submissionId: id, evidenceId: chartId, caption: 'Số lượt phải đi lại mỗi tháng, trước và sau khi áp dụng' });
  }
  const { indices = [], figures = [] } = dossier;
  if (indices.length + figures.length > 0) await updateFigures(ctx, id, { version: 0, targetIndices: [...indices], figures: figures.map((line) => ({ ...line, evidenceId: null })) });
  await confirmDossier(seeding, filesDir, dossier, id, writtenAt);
  return id;
}

export async function fileDossier(seeding: Seeding, campaign: DemoCampaign, filesDir: string, dossier: DemoDossier, filedAt: Date): Promise<Filed> {
  const owner = dossier.authors[0]?.[0] ?? '';
  const id = await draftDossier(seeding, campaign, filesDir, dossier, daysFrom(filedAt, -1 / 24));
  const code = await fileSubmission(await seeding.as(owner, filedAt), { submissionId: id, noSecrets: true, pledged: true });
  const { authors, listMark } = await sharesIn(seeding, id);
  for (const name of authors) if (name !== owner && !dossier.silent?.includes(name)) await confirmShare(await seeding.as(name, daysFrom(filedAt, 2 / 24)), { submissionId: id, listMark });
  return { id, code, owner };
}

async function sharesIn({ db, organizationId }: Seeding, submissionId: string): Promise<{ authors: string[]; listMark: string }> {
  const rows = await db.author.findMany({ where: { organizationId, submissionId }, orderBy: { position: 'asc' } });
  return { authors: rows.map(({ fullName, representative }) => representative || fullName), listMark: shareListMark(rows) };
}

/** The signed paper of one co-author, as the office writes it down with its scan. */
export async function signShare(seeding: Seeding, filesDir: string, submissionId: string, who: string, signedOn: LocalDay, at: Date): Promise<void> {
  const { organizationId, db } = seeding;
  const { listMark } = await sharesIn(seeding, submissionId);
  const { id } = await db.author.findFirstOrThrow({ where: { organizationId, submissionId, fullName: who } });
  const ctx = await seeding.as('vanhoaxahoi', at);
  const fileId = await keepDemoFile(ctx, filesDir, 'Bản xác nhận tỷ lệ đóng góp đã ký.pdf', 'application/pdf', demoPdf(`Xac nhan ty le ${submissionId}`));
  await recordSignedShares(ctx, { submissionId, listMark, authorIds: [id], signedOn, fileId });
}
