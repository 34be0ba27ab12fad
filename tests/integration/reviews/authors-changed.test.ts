import { closeScoring } from '@/domain/reviews/close-scoring';
import { saveSheet } from '@/domain/reviews/save-sheet';
import { authorToken } from '@/domain/submissions/author-token';
import { changeAuthors } from '@/domain/submissions/change-authors';
import { getDossier } from '@/domain/submissions/queries';
import { expect, test } from '../../harness/database';
import { scoringWorld } from './scoring-world';

test('a member who becomes an author is in conflict at once, and the sheet they closed counts no longer', async ({ db }) => {
  const world = await scoringWorld(db);
  const { a, at, accounts, staffKindId, values } = world;
  await db.campaign.updateMany({ data: { minSheets: 1 } });
  await world.score('hoidong1', a, 2000, 1500, 2000, 1500);
  await world.score('hoidong2', a, 3000, 2000, 3000, 2000);
  const stored = await db.author.findMany({ where: { submissionId: a }, orderBy: { position: 'asc' } });
  const row = (accountId: string, share: number) => ({ accountId, fullName: '', unitName: '', jobTitle: 'Chuyên viên', staffKindId, share });
  await db.submissionVersion.create({ data: { organizationId: world.organizationId, submissionId: a, number: 1, filedAt: at('tacgia1').now, filedById: accounts.tacgia1, content: {}, contentHash: '' } });
  await changeAuthors(at('vanhoaxahoi'), {
    submissionId: a, token: authorToken(stored), authors: [row(accounts.tacgia1, 7_000), row(accounts.hoidong2, 3_000)], reason: 'Bổ sung đồng tác giả theo đơn của nhóm.',
  });
  await expect(saveSheet(at('hoidong2'), a, { version: 2, values: values(1000), comment: '' })).rejects.toMatchObject({ reason: 'has_conflict' });
  // As an author they read it again, as every author does.
  expect(await getDossier(at('hoidong2'), a)).not.toBeNull();
  await closeScoring(at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: 6 });
  expect(await db.result.findFirst({ where: { submissionId: a } })).toMatchObject({ sheets: 1, mean: 7_000 });
});
