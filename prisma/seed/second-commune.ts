import type { PrismaClient } from '@/generated/prisma/client';
import { type CampaignPlan, seedCampaign } from './campaign';
import type { DemoDossier } from './dossier';
import { draftDossier, fileDossier } from './file-dossier';
import { seedOrganization } from './organization';
import { daysFrom } from './world';

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
export async function seedSecondCommune(db: PrismaClient, now: Date, filesDir: string, parentId: string, plan: Omit<CampaignPlan, 'units' | 'admin' | 'council' | 'level' | 'signer'>): Promise<void> {
  const seeding = await seedOrganization(db, now, {
    kind: 'COMMUNE', name: 'Hưng Thịnh', slug: 'hung-thinh', parentName: 'tỉnh Lâm Đồng', parentId, codePrefix: 'HT', contact: 'UBND xã Hưng Thịnh', units,
    people: [
      { name: 'Hồ Ngọc Trâm', unit: 'Văn phòng HĐND và UBND', title: 'Chuyên viên', roles: ['admin'], signIn: 'admin.hungthinh' },
      { name: 'Châu Thị Mai', unit: 'Phòng Văn hóa – Xã hội', title: 'Chuyên viên', roles: ['staff', 'office'], signIn: 'vanhoaxahoi.hungthinh' },
      { name: 'Lâm Thị Phượng', unit: 'Văn phòng HĐND và UBND', title: 'Chuyên viên', roles: ['staff'], signIn: 'tacgia.hungthinh' },
      { name: 'Tạ Minh Quân', unit: 'Phòng Kinh tế', title: 'Chuyên viên', roles: ['staff'] },
      { name: 'Đinh Văn Thuận', unit: null, title: 'Chủ tịch UBND xã', roles: ['chairman'], signIn: 'chutich.hungthinh' },
    ],
  });
  const campaign = await seedCampaign(seeding, filesDir, { ...plan, level: 'xã Hưng Thịnh', signer: 'Đinh Văn Thuận', units, admin: 'admin.hungthinh', council: [] });
  for (const [index, dossier] of dossiers.entries()) await fileDossier(seeding, campaign, filesDir, dossier, daysFrom(now, -4 + index));
  await draftDossier(seeding, campaign, filesDir, { ...dossiers[0], title: 'Bản nháp chưa nộp của xã Hưng Thịnh' } as DemoDossier, daysFrom(now, -1));
}
