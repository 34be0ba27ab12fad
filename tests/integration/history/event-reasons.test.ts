import { listHistory } from '@/domain/history/queries';
import { withdrawSubmission } from '@/domain/submissions/withdraw-submission';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { expect, test } from '../../harness/database';
import { daysAfter, makeSubmission, makeWorld, midWindow } from '../../harness/make';

test('a line says why, in the words of who did it', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world, { status: 'FILED', number: 7 });
  await withdrawSubmission(world.as('tacgia1'), { submissionId, reason: 'Gộp vào hồ sơ của Phòng.' });
  const [line] = (await listHistory(world.as('admin'), { subjectId: submissionId }, 1)).lines;
  expect(line).toMatchObject({ words: 'rút hồ sơ', why: 'Gộp vào hồ sơ của Phòng.' });
});

test('why a tờ trình went back is for office and leaders until the results are public; of two, the last reason is kept', async ({ db }) => {
  const world = await makeWorld(db);
  const { organizationId, campaignId } = world;
  const id = newId();
  const proposal = { type: 'proposal', id, campaignId };
  await db.proposal.create({ data: { organizationId, id, campaignId, status: 'SENT_BACK', preparedById: world.accounts.vanhoaxahoi, preparedAt: midWindow, sendBackReason: 'Hồ sơ 7 vì sao chưa đủ điều kiện?' } });
  await recordEvent(world.as('chutich', midWindow), 'proposal.sent_back', proposal);
  await recordEvent(world.as('chutich', daysAfter(midWindow, 1)), 'proposal.sent_back', proposal);
  const whys = async (who: 'admin' | 'chutich') => (await listHistory(world.as(who), { subjectId: id }, 1)).lines.map((line) => line.why);
  expect(await whys('chutich')).toEqual(['Hồ sơ 7 vì sao chưa đủ điều kiện?', null]);
  expect(await whys('admin')).toEqual([null, null]);
  await db.campaign.updateMany({ where: { organizationId, id: campaignId }, data: { status: 'PUBLISHED', publishedAt: midWindow } });
  expect(await whys('admin')).toEqual(['Hồ sơ 7 vì sao chưa đủ điều kiện?', null]);
});
