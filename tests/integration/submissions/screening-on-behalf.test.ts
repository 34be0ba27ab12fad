import { newId } from '@/domain/id';
import { fileOnBehalf } from '@/domain/submissions/file-on-behalf';
import type { FileOnBehalf } from '@/domain/submissions/screening-on-behalf-schema';
import { expect, test } from '../../harness/database';
import { makeWorld, midWindow, type World } from '../../harness/make';
import { giveUpload } from './give';
import { panelOf } from './panel';

const keys = ['problem', 'solution', 'novelty', 'effect', 'scope'];

const typed = (world: World, also: Partial<FileOnBehalf> = {}): FileOnBehalf => ({
  submissionId: newId(), campaignId: world.campaignId, title: 'Sổ tay số cho phụ huynh', unitId: world.units.trammyte, fieldId: world.fieldIds[1] ?? '', topicId: world.topicIds[0] ?? null, topicOther: '',
  maturity: 'IDEA', appliedOn: null, ownerId: world.accounts.tacgia2,
  authors: [
    { accountId: world.accounts.tacgia2, fullName: '', unitName: '', jobTitle: '', staffKindId: world.staffKindId, share: 7000 },
    { accountId: null, fullName: 'Đỗ Chi', unitName: 'Trường Tiểu học Bắc Bình 1', jobTitle: 'Giáo viên', staffKindId: world.staffKindId, share: 3000 },
  ],
  sections: keys.map((key) => ({ key, text: 'Gom mọi thông báo vào một trang.' })), fileIds: [], noSecrets: true,
  arrivalNumber: '700', arrivedOn: '2026-04-09', arrivedAtTime: 480, channel: 'POST', copies: 2, colour: true, coverNumber: '', coverOn: null, note: '',
  ...also,
});

const upload = async (world: World, by: string) => {
  const id = newId();
  await world.db.file.create({ data: { organizationId: world.organizationId, id, sha256: 'a'.repeat(64), name: 'don.pdf', mime: 'application/pdf', size: 10, uploadedById: by, createdAt: midWindow } });
  return id;
};

test('entered from paper: code, frozen version, receipt, scan, owner, and the mark', async ({ db }) => {
  const world = await makeWorld(db);
  const fileId = await upload(world, world.accounts.vanhoaxahoi);
  const input = typed(world, { fileIds: [fileId], sections: [{ key: 'solution', text: 'Gom mọi thông báo vào một trang.' }, { key: 'effect', text: '' }] });
  const { code, submissionId } = await fileOnBehalf(world.as('vanhoaxahoi'), input);
  expect(code).toBe('BB-2026-0001');
  const dossier = await db.submission.findFirstOrThrow({ where: { id: submissionId }, include: { authors: { orderBy: { position: 'asc' } }, versions: true, receipts: true, evidence: true } });
  expect(dossier).toMatchObject({ status: 'FILED', code, filedAt: midWindow, ownerId: world.accounts.tacgia2, foldedTitle: 'so tay so cho phu huynh' });
  expect(dossier.authors).toMatchObject([{ fullName: 'Bá Văn Thịnh', unitName: 'Trạm Y tế', share: 7000 }, { fullName: 'Đỗ Chi', accountId: null, share: 3000 }]);
  expect(dossier.versions).toMatchObject([{ number: 1, filedById: world.accounts.vanhoaxahoi }]);
  expect(dossier.receipts).toMatchObject([{ arrivalNumber: '700', arrivedAt: new Date('2026-04-09T08:00:00+07:00'), channel: 'POST' }]);
  expect(dossier.evidence).toMatchObject([{ fileId }]);
  const texts = new Map((await db.submissionSection.findMany()).map((section) => [section.key, section.text]));
  expect([texts.size, texts.get('solution'), texts.get('effect')]).toEqual([5, 'Gom mọi thông báo vào một trang.', '(Nhập thay từ bản giấy: xem bản quét kèm theo.)']);
  expect((await db.event.findMany({ where: { subjectId: submissionId } })).map((event) => event.kind)).toContain('submission.filed_on_behalf');
  expect(await panelOf(world.as('truongphong'), submissionId)).toMatchObject({ enteredFromPaper: true, filing: { words: 'đúng hạn' } });
  expect(await db.message.count({ where: { accountId: world.accounts.tacgia2 } })).toBe(1);
});

test('the scans keep the rules of evidence: the first that can be read through is the main document, sizes and number are held', async ({ db }) => {
  const world = await makeWorld(db);
  await db.campaign.updateMany({ data: { wordIsMain: true, maxFileMb: 2, maxTotalMb: 3 } });
  const office = world.as('vanhoaxahoi');
  const scan = (mime: string, size = 10) => giveUpload(world, 'vanhoaxahoi', { mime, size });
  const [photo, first, second] = [await scan('image/jpeg'), await scan('application/pdf'), await scan('application/pdf')];
  const { submissionId } = await fileOnBehalf(office, typed(world, { fileIds: [photo, first, second] }));
  expect(await db.evidence.findMany({ where: { submissionId }, select: { fileId: true, isMain: true }, orderBy: { position: 'asc' } }))
    .toEqual([{ fileId: photo, isMain: false }, { fileId: first, isMain: true }, { fileId: second, isMain: false }]);
  const mb = 1024 * 1024;
  const entering = (fileIds: string[]) => fileOnBehalf(office, typed(world, { fileIds, arrivalNumber: '701' }));
  const pdf = 'application/pdf';
  await expect(entering([await scan(pdf, 2 * mb + 1)])).rejects.toMatchObject({ reason: 'evidence_too_large', fields: { fileIds: [expect.any(String)] } });
  await expect(entering([await scan(pdf, 2 * mb), await scan(pdf, mb + 1)])).rejects.toMatchObject({ reason: 'evidence_total', fields: { fileIds: [expect.any(String)] } });
  await expect(entering(Array.from({ length: 31 }, newId))).rejects.toMatchObject({ reason: 'too_many_files' });
  expect(await db.submission.count()).toBe(1);
});

test('late, but the paper came in time: EARLIER and PAPER take it, ELECTRONIC shows it late', async ({ db }) => {
  const world = await makeWorld(db);
  const { submissionId } = await fileOnBehalf(world.as('vanhoaxahoi', new Date('2026-05-02T09:00:00+07:00')), typed(world));
  const timing = async (filingRule: 'EARLIER' | 'PAPER' | 'ELECTRONIC') => {
    await db.campaign.updateMany({ data: { filingRule } });
    return (await panelOf(world.as('vanhoaxahoi', new Date('2026-05-03T09:00:00+07:00')), submissionId))?.filing?.words;
  };
  expect([await timing('EARLIER'), await timing('PAPER'), await timing('ELECTRONIC')]).toEqual(['đúng hạn', 'đúng hạn', 'trễ 3 ngày']);
});

test('entered late with a reason: kept only where the copy that counts came late', async ({ db }) => {
  const world = await makeWorld(db);
  const office = world.as('vanhoaxahoi', new Date('2026-05-02T09:00:00+07:00'));
  const lateReason = 'Bưu điện chuyển chậm.';
  const kept = async (also: Partial<FileOnBehalf>) => {
    const { submissionId } = await fileOnBehalf(office, typed(world, { lateReason, ...also }));
    return (await db.submission.findFirstOrThrow({ where: { id: submissionId } })).lateReason;
  };
  expect([await kept({}), await kept({ arrivedOn: '2026-05-01' })]).toEqual([null, lateReason]);
  await db.campaign.updateMany({ data: { filingRule: 'ELECTRONIC' } });
  expect(await kept({})).toBe(lateReason);
  await expect(kept({ lateReason: '' })).rejects.toMatchObject({ reason: 'late_reason_missing', fields: { lateReason: [expect.any(String)] } });
});

test('what is missing is named, and nothing is left behind', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const office = world.as('vanhoaxahoi');
  const half = typed(world).authors.slice(0, 1);
  await expect(fileOnBehalf(office, typed(world, { authors: half }))).rejects.toMatchObject({ reason: 'incomplete', fields: { authors: [expect.stringContaining('70%')] } });
  await expect(fileOnBehalf(office, typed(world, { sections: [{ key: 'solution', text: 'Một mục chưa đủ.' }] }))).rejects.toMatchObject({ reason: 'incomplete', fields: { fileIds: [expect.any(String)] } });
  await expect(fileOnBehalf(office, typed(world, { unitId: other.units.kinhte, fieldId: other.fieldIds[0] ?? '' }))).rejects.toMatchObject({ reason: 'incomplete', fields: { unitId: [expect.any(String)], fieldId: [expect.any(String)] } });
  await expect(fileOnBehalf(office, typed(world, { ownerId: other.accounts.tacgia1 }))).rejects.toMatchObject({ reason: 'incomplete', fields: { ownerId: [expect.any(String)] } });
  await expect(fileOnBehalf(office, typed(world, { arrivedOn: '2026-04-11' }))).rejects.toMatchObject({ reason: 'arrival_in_future' });
  await expect(fileOnBehalf(office, typed(world, { fileIds: [await upload(world, world.accounts.tacgia1)] }))).rejects.toMatchObject({ reason: 'file_not_yours' });
  await expect(fileOnBehalf(office, typed(world, { authors: [{ ...half[0], accountId: world.accounts.vanhoaxahoi, share: 10_000 } as FileOnBehalf['authors'][number]] }))).rejects.toMatchObject({ reason: 'own_dossier' });
  await expect(fileOnBehalf(world.as('tacgia1'), typed(world))).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(fileOnBehalf(other.as('vanhoaxahoi'), typed(world))).rejects.toMatchObject({ reason: 'not_found' });
  await db.campaign.updateMany({ where: { organizationId: world.organizationId }, data: { status: 'SCORING' } });
  await expect(fileOnBehalf(office, typed(world))).rejects.toMatchObject({ reason: 'campaign_not_receiving' });
  expect([await db.submission.count(), await db.counter.count(), await db.paperReceipt.count(), await db.message.count()]).toEqual([0, 0, 0, 0]);
});

test('eight clicks on one form make one dossier and use one number', async ({ db }) => {
  const world = await makeWorld(db);
  const input = typed(world);
  const clicks = await Promise.allSettled(Array.from({ length: 8 }, () => fileOnBehalf(world.as('vanhoaxahoi'), input)));
  expect(clicks.filter((click) => click.status === 'fulfilled')).toHaveLength(1);
  for (const click of clicks) if (click.status === 'rejected') expect(click.reason).toMatchObject({ reason: 'changed_meanwhile' });
  expect(await fileOnBehalf(world.as('vanhoaxahoi'), typed(world))).toMatchObject({ code: 'BB-2026-0002' });
});
