import type { PrismaClient } from '@/generated/prisma/client';
import { setBlindScoring } from '@/domain/campaigns/set-blind-scoring';
import { newId } from '@/domain/id';
import { addEvidence } from '@/domain/submissions/add-evidence';
import { createDraft } from '@/domain/submissions/create-draft';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { saveSection } from '@/domain/submissions/save-section';
import { updateBasis } from '@/domain/submissions/update-basis';
import { updateHead } from '@/domain/submissions/update-head';
import { addDays, dayOf } from '@/domain/time/calendar';
import { demoPdf, keepDemoFile } from './blobs';
import { type CampaignPlan, type DemoCampaign, seedCampaign } from './campaign';
import type { DemoDossier } from './dossier';
import { draftDossier, fileDossier } from './file-dossier';
import { seedOrganization } from './organization';
import { daysFrom, type Seeding } from './world';

const units = [
  { name: 'Văn phòng HĐND và UBND', bloc: 'PROFESSIONAL' },
  { name: 'Phòng Văn hóa – Xã hội', bloc: 'PROFESSIONAL' },
  { name: 'Phòng Kinh tế', bloc: 'PROFESSIONAL' },
  { name: 'Trường Tiểu học Hưng Thịnh', bloc: 'SCHOOL' },
] as const;

const dossiers: readonly DemoDossier[] = [
  {
    title: 'Sổ tay quy trình nội bộ một trang cho từng thủ tục', field: 1, topic: 0, authors: [['Lâm Thị Phượng', 100]], applied: '2026-05-11',
    problem: 'Quy trình nội bộ dài, công chức mới khó nhớ.', solution: 'Mỗi thủ tục một trang, dán tại quầy.', novelty: 'Một trang, có ảnh chụp màn hình.',
    effect: 'Công chức mới tự xử lý được sau ba ngày, trước đây hai tuần.', scope: 'Mọi xã.',
  },
  {
    title: 'Đổi ca trực quầy theo giờ tan trường', field: 2, topic: 3, authors: [['Tạ Minh Quân', 100]],
    problem: 'Phụ huynh chỉ rảnh sau giờ tan trường.', solution: 'Quầy làm đến 17 giờ 30 hai ngày mỗi tuần.', novelty: 'Theo giờ tan trường.',
    effect: 'Thử một tháng: 64 hồ sơ sau 16 giờ 30.', scope: 'Các xã đông học sinh.',
  },
];

/** Xã Hưng Thịnh: so that a leak between organizations can be seen. */
export async function seedSecondCommune(db: PrismaClient, now: Date, filesDir: string, parentId: string, plan: Omit<CampaignPlan, 'units' | 'admin' | 'council' | 'level' | 'signer'>): Promise<Seeding> {
  const seeding = await seedOrganization(db, now, {
    kind: 'COMMUNE', name: 'Hưng Thịnh', slug: 'hung-thinh', parentName: 'tỉnh Lâm Đồng', parentId, codePrefix: 'HT', contact: 'UBND xã Hưng Thịnh', units,
    people: [
      { name: 'Hồ Ngọc Trâm', unit: 'Văn phòng HĐND và UBND', title: 'Chuyên viên', roles: ['admin'], signIn: 'admin.hungthinh' },
      { name: 'Châu Thị Mai', unit: 'Phòng Văn hóa – Xã hội', title: 'Chuyên viên', roles: ['staff', 'office'], signIn: 'vanhoaxahoi.hungthinh' },
      { name: 'Lâm Thị Phượng', unit: 'Văn phòng HĐND và UBND', title: 'Chuyên viên', roles: ['staff'], signIn: 'tacgia.hungthinh' },
      // Signs in as quan.tm: a co-author of one dossier of Bắc Bình; others there may ask him by his address.
      { name: 'Tạ Minh Quân', unit: 'Phòng Kinh tế', title: 'Chuyên viên', roles: ['staff'], email: 'quan.tm@hungthinh.gov.vn' },
      { name: 'Đinh Văn Thuận', unit: null, title: 'Chủ tịch UBND xã', roles: ['chairman'], signIn: 'chutich.hungthinh' },
    ],
  });
  const campaign = await seedCampaign(seeding, filesDir, { ...plan, level: 'xã Hưng Thịnh', signer: 'Đinh Văn Thuận', units, admin: 'admin.hungthinh', council: [] });
  for (const [index, dossier] of dossiers.entries()) await fileDossier(seeding, campaign, filesDir, dossier, daysFrom(now, -4 + index));
  await draftDossier(seeding, campaign, filesDir, { ...dossiers[0], title: 'Bản nháp chưa nộp của xã Hưng Thịnh' } as DemoDossier, daysFrom(now, -1));
  const byWord = await seedCampaign(seeding, filesDir, {
    ...plan, year: plan.year - 1, title: 'Sáng kiến chuyển đổi số năm 2026, nộp bằng bản Word', planNumber: '99', level: 'xã Hưng Thịnh', signer: 'Đinh Văn Thuận', units, admin: 'admin.hungthinh', council: [],
    asksBenefit: true, wordIsMain: true,
  });
  const { version } = await db.campaign.findUniqueOrThrow({ where: { organizationId_id: { organizationId: seeding.organizationId, id: byWord.id } }, select: { version: true } });
  await setBlindScoring(await seeding.as('admin.hungthinh', daysFrom(now, -3)), { campaignId: byWord.id, version, blind: 'YES' });
  await fileByWord(seeding, byWord, filesDir, daysFrom(now, -2));
  return seeding;
}

/** A dossier whose document is the attached file: title, field, summary and who allowed it. */
async function fileByWord(seeding: Seeding, campaign: DemoCampaign, filesDir: string, at: Date): Promise<void> {
  const ctx = await seeding.as('Lâm Thị Phượng', at);
  const title = 'Danh bạ số nội bộ tra theo việc';
  const submissionId = await createDraft(ctx, { draftId: newId(), campaignId: campaign.id, title });
  await updateHead(ctx, submissionId, {
    version: 0, title, fieldId: campaign.fieldIds[5] ?? null, topicId: null, topicOther: '', maturity: 'APPLIED', appliedOn: addDays(dayOf(at), -60), confidential: '',
  });
  await saveSection(ctx, submissionId, 'summary', { text: 'Người dân gọi nhiều số mới gặp đúng người. Danh bạ xếp theo việc, không theo phòng: gõ việc cần làm, ra người phụ trách và giờ trực.', version: 0 });
  await addEvidence(ctx, { submissionId, fileId: await keepDemoFile(ctx, filesDir, 'Báo cáo mô tả sáng kiến.pdf', 'application/pdf', demoPdf('Bao cao mo ta sang kien')) });
  await updateBasis(ctx, submissionId, {
    version: 0, paperKind: 'Kế hoạch', paperNumber: '15a/KH-UBND', paperOn: addDays(dayOf(at), -75), paperSigner: 'Đinh Văn Thuận', subjects: 'Người dân, tổ chức gọi đến UBND xã',
    fileId: await keepDemoFile(ctx, filesDir, 'Kế hoạch 15a.pdf', 'application/pdf', demoPdf('Ke hoach 15a')), method: 'Rà việc theo từng vị trí, cập nhật hằng tháng.', benefit: 'Gặp đúng người ngay cuộc gọi đầu.',
  });
  await fileSubmission(ctx, { submissionId, noSecrets: true });
}
