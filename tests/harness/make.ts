import type { PrismaClient } from '@/generated/prisma/client';
import type { Role, Seat, SubmissionStatus } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { fold } from '@/domain/text/fold';
import { nameSortKey } from '@/domain/text/name';

/** The window of every made campaign, unless a test says otherwise: 01/3/2026 to the end of 29/4/2026 in Vietnam. */
export const opensAt = new Date('2026-03-01T00:00:00+07:00');
export const closesAt = new Date('2026-04-30T00:00:00+07:00');
export const midWindow = new Date('2026-04-10T09:00:00+07:00');
export const justBefore = (instant: Date): Date => new Date(instant.getTime() - 1);
export const daysAfter = (instant: Date, days: number): Date => new Date(instant.getTime() + days * 86_400_000);

type Person = { fullName: string; roles: Role[]; unit: 'vhxh' | 'kinhte' | 'trammyte' | null; seat?: { seat: Seat; scores: boolean; votes: boolean } };

const people = {
  admin: { fullName: 'Đỗ Quang Huy', roles: ['admin'], unit: 'vhxh' },
  vanhoaxahoi: { fullName: 'Nguyễn Thị Thanh Hà', roles: ['staff', 'office'], unit: 'vhxh' },
  truongphong: { fullName: 'Lê Thị Bích Thủy', roles: ['staff', 'officeHead', 'unitHead'], unit: 'vhxh' },
  kinhte: { fullName: 'Nguyễn Khắc Hiếu', roles: ['staff', 'unitHead'], unit: 'kinhte' },
  tacgia1: { fullName: 'Lê Thị Minh Thư', roles: ['staff'], unit: 'kinhte' },
  tacgia2: { fullName: 'Bá Văn Thịnh', roles: ['staff'], unit: 'trammyte' },
  tacgia3: { fullName: 'Mai Thị Lụa', roles: ['staff'], unit: 'kinhte' },
  chutich: { fullName: 'Nguyễn Hữu Phước', roles: ['chairman'], unit: null, seat: { seat: 'chair', scores: true, votes: true } },
  phochutich: { fullName: 'Trần Thị Ngọc Lan', roles: ['viceChairman'], unit: null },
  hoidong1: { fullName: 'Phạm Văn Lợi', roles: ['staff'], unit: 'trammyte', seat: { seat: 'member', scores: true, votes: true } },
  hoidong2: { fullName: 'Võ Thị Hồng Gấm', roles: ['staff'], unit: 'kinhte', seat: { seat: 'member', scores: true, votes: true } },
  thuky: { fullName: 'Trịnh Thị Mỹ Duyên', roles: ['staff'], unit: 'vhxh', seat: { seat: 'secretary', scores: false, votes: false } },
} as const satisfies Record<string, Person>;

export type PersonName = keyof typeof people;
export type World = Awaited<ReturnType<typeof makeWorld>>;

/**
 * One commune with three units, twelve people, and a launched campaign after the plan of Bắc Bình (six fields, two
 * topics, five sections, rubric 30/20/30/20, pass mark 70). Plain and valid; a test changes what it is about.
 */
export async function makeWorld(db: PrismaClient, options: { name?: string; prefix?: string } = {}) {
  const name = options.name ?? 'Bắc Bình';
  const organizationId = newId();
  const createdAt = opensAt;
  await db.organization.create({
    data: {
      id: organizationId, kind: 'COMMUNE', name, slug: fold(name).replaceAll(' ', '-'), parentName: 'tỉnh Lâm Đồng',
      codePrefix: options.prefix ?? 'BB', place: name, createdAt,
      letterheads: {
        create: [
          { issuer: 'COMMITTEE', upperLine: 'ỦY BAN NHÂN DÂN', nameLine: `XÃ ${name.toUpperCase()}`, symbol: 'UBND', archiveLine: 'Lưu: VT, VX.' },
          { issuer: 'OFFICE', upperLine: `UBND XÃ ${name.toUpperCase()}`, nameLine: 'PHÒNG VĂN HÓA – XÃ HỘI', symbol: 'VHXH', archiveLine: 'Lưu: VX.' },
          { issuer: 'COUNCIL', upperLine: `UBND XÃ ${name.toUpperCase()}`, nameLine: 'HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG', symbol: 'HĐTĐKT', archiveLine: 'Lưu: HĐ.' },
        ],
      },
    },
  });
  const units = { vhxh: newId(), kinhte: newId(), trammyte: newId() };
  const unitNames = { vhxh: 'Phòng Văn hóa – Xã hội', kinhte: 'Phòng Kinh tế', trammyte: 'Trạm Y tế' };
  const blocs = { vhxh: 'PROFESSIONAL', kinhte: 'PROFESSIONAL', trammyte: 'SERVICE' } as const;
  await db.unit.createMany({
    data: (['vhxh', 'kinhte', 'trammyte'] as const).map((key, position) => ({
      organizationId, id: units[key], name: unitNames[key], foldedName: fold(unitNames[key]), bloc: blocs[key], position,
    })),
  });
  const accounts = Object.fromEntries(Object.keys(people).map((key) => [key, newId()])) as Record<PersonName, string>;
  const entries = Object.entries(people) as [PersonName, Person][];
  await db.account.createMany({
    data: entries.map(([key, person]) => ({
      organizationId, id: accounts[key], fullName: person.fullName, foldedName: fold(person.fullName), sortName: nameSortKey(person.fullName),
      unitId: person.unit ? units[person.unit] : null, jobTitle: 'Chuyên viên', roles: [...person.roles], createdAt,
    })),
  });
  await db.login.createMany({
    data: entries.map(([key]) => ({ signInName: `${options.prefix ?? 'bb'}.${key}`.toLowerCase(), organizationId, accountId: accounts[key], mustChange: false })),
  });

  const campaignId = newId();
  const fieldIds = Array.from({ length: 6 }, newId);
  const topicIds = Array.from({ length: 2 }, newId);
  const criterionIds = Array.from({ length: 4 }, newId);
  const staffKindId = newId();
  await db.campaign.create({
    data: {
      organizationId, id: campaignId, status: 'LAUNCHED', year: 2026, title: 'Sáng kiến cải cách hành chính năm 2026',
      planNumber: '15', planOn: new Date('2026-03-01T00:00:00Z'), planIssuer: `UBND xã ${name}`, planSigner: 'Nguyễn Hữu Phước',
      opensAt, submissionClosesAt: closesAt, screeningClosesAt: daysAfter(closesAt, 10), scoringClosesAt: daysAfter(closesAt, 30),
      meetingClosesAt: daysAfter(closesAt, 40), decisionClosesAt: daysAfter(closesAt, 50),
      allowedMaturities: ['IDEA', 'RUNNING', 'APPLIED'], launchedAt: opensAt, createdAt,
    },
  });
  const inCampaign = { organizationId, campaignId };
  const fields = ['Cải cách thể chế', 'Cải cách thủ tục hành chính', 'Cải cách tổ chức bộ máy hành chính nhà nước', 'Cải cách chế độ công vụ', 'Cải cách tài chính công', 'Xây dựng và phát triển chính quyền điện tử, chính quyền số'];
  await db.field.createMany({ data: fields.map((field, position) => ({ ...inCampaign, id: fieldIds[position] ?? newId(), position, name: field })) });
  await db.topic.createMany({ data: ['Đơn giản hóa bộ thủ tục hành chính', 'Khác'].map((topic, position) => ({ ...inCampaign, id: topicIds[position] ?? newId(), position, name: topic, isOther: position === 1 })) });
  await db.staffKind.create({ data: { ...inCampaign, id: staffKindId, position: 0, name: 'Công chức' } });
  const sections = [['problem', 'Vướng mắc, hạn chế'], ['solution', 'Nội dung giải pháp'], ['novelty', 'Tính mới, tính sáng tạo'], ['effect', 'Hiệu quả'], ['scope', 'Khả năng áp dụng, nhân rộng']] as const;
  await db.section.createMany({ data: sections.map(([key, title], position) => ({ ...inCampaign, key, title, position, required: true })) });
  const criteria = [['Tính mới', 3000], ['Tính sáng tạo', 2000], ['Hiệu quả', 3000], ['Khả năng áp dụng ngay', 2000]] as const;
  await db.criterion.createMany({ data: criteria.map(([title, maxScore], position) => ({ ...inCampaign, id: criterionIds[position] ?? newId(), position, name: title, maxScore })) });
  await db.campaignUnit.createMany({ data: Object.values(units).map((unitId) => ({ ...inCampaign, unitId, relation: 'ASSIGNED' as const, quota: 1 })) });

  const seats: Partial<Record<PersonName, string>> = {};
  for (const [position, [key, person]] of entries.filter(([, each]) => each.seat).entries()) {
    const id = newId();
    seats[key] = id;
    if (person.seat) {
      await db.councilSeat.create({
        data: { ...inCampaign, id, accountId: accounts[key], fullName: person.fullName, foldedName: fold(person.fullName), unitId: person.unit ? units[person.unit] : null, position, ...person.seat },
      });
    }
  }

  const as = (key: PersonName, now: Date = midWindow): Ctx => {
    const person: Person = people[key];
    const seatId = seats[key];
    return {
      db,
      now,
      actor: {
        organizationId, accountId: accounts[key], fullName: person.fullName, foldedName: fold(person.fullName),
        unitId: person.unit ? units[person.unit] : null, foldedUnitName: person.unit ? fold(unitNames[person.unit]) : '', roles: person.roles,
        seats: person.seat && seatId ? [{ id: seatId, campaignId, ...person.seat }] : [],
      },
    };
  };
  return { organizationId, units, unitNames, accounts, campaignId, fieldIds, topicIds, criterionIds, staffKindId, seats, as, db };
}

type Making = { owner?: PersonName; status?: SubmissionStatus; title?: string; number?: number; authors?: { person?: PersonName; fullName?: string; share: number }[] };

/** A dossier that is complete and ready to file, or already past filing when `status` says so. Returns its id. */
export async function makeSubmission(world: World, making: Making = {}): Promise<string> {
  const { organizationId, campaignId, accounts, units, db } = world;
  const owner = making.owner ?? 'tacgia1';
  const status = making.status ?? 'DRAFT';
  const filed = status !== 'DRAFT';
  const person: Person = people[owner];
  const title = making.title ?? 'Phiếu hẹn trả kết quả in chữ lớn';
  const number = making.number ?? 1;
  const id = newId();
  const authors = making.authors ?? [{ person: owner, share: 10_000 }];
  await db.$transaction(async (tx) => {
    await tx.submission.create({
      data: {
        organizationId, id, campaignId, ownerId: accounts[owner], unitId: units[person.unit ?? 'vhxh'], status, title, foldedTitle: fold(title),
        fieldId: world.fieldIds[1], topicId: world.topicIds[0], maturity: 'APPLIED', appliedOn: new Date('2026-02-02T00:00:00Z'),
        ...(filed ? { code: `BB-2026-${String(number).padStart(4, '0')}`, codeNumber: number, filedAt: midWindow, noSecretsAt: midWindow } : {}),
        ...(status === 'RETURNED' ? { supplementDueAt: daysAfter(closesAt, 5) } : {}),
        ...(status === 'WITHDRAWN' ? { withdrawnAt: midWindow } : {}),
        createdAt: midWindow, updatedAt: midWindow,
      },
    });
    await tx.author.createMany({
      data: authors.map((author, position) => {
        const known: Person | null = author.person ? people[author.person] : null;
        const fullName = author.fullName ?? known?.fullName ?? 'Người không có tài khoản';
        const unitName = known?.unit ? world.unitNames[known.unit] : 'Đơn vị ngoài xã';
        return {
          organizationId, submissionId: id, position, accountId: author.person ? accounts[author.person] : null, fullName, foldedName: fold(fullName),
          unitId: known?.unit ? units[known.unit] : null, unitName, foldedUnitName: fold(unitName), jobTitle: 'Chuyên viên', staffKindId: world.staffKindId, share: author.share,
        };
      }),
    });
    await tx.submissionSection.createMany({
      data: ['problem', 'solution', 'novelty', 'effect', 'scope'].map((key) => ({
        organizationId, submissionId: id, key, text: `Nội dung phần ${key}: người dân phải quay lại vì thiếu giấy tờ.`, savedAt: midWindow, savedById: accounts[owner],
      })),
    });
  });
  return id;
}
