import { againView } from '@/app/(portal)/submissions/[submissionId]/reconsideration/view';
import { newId } from '@/domain/id';
import { againPage } from '@/domain/recognition/reconsideration/again-queries';
import { listTasks as againTasks } from '@/domain/recognition/reconsideration/again-tasks';
import { cancelReconsideration } from '@/domain/recognition/reconsideration/cancel-reconsideration';
import { endAgain } from '@/domain/recognition/reconsideration/end-again';
import { publishReconsideration } from '@/domain/recognition/reconsideration/publish-reconsideration';
import { reopenAgain } from '@/domain/recognition/reconsideration/reopen-again';
import { settleOthers } from '@/domain/recognition/reconsideration/settle-others';
import { stepOut } from '@/domain/recognition/reconsideration/step-out';
import { typeInAgain } from '@/domain/recognition/reconsideration/type-in-again';
import { expect, test } from '../../harness/database';
import type { PersonName } from '../../harness/make';
import { tally } from '../submissions/give';
import { makeAnswered, meetAnew } from './again-world';
import { makeFile } from './scored';

test('whose sheet somebody else takes out hears it, without the reason', async ({ db }) => {
  const made = await makeAnswered(db);
  const { a, by, seat, accounts } = made;
  await made.open();
  await stepOut(by('thuky'), { submissionId: a, seatId: seat('hoidong2'), reason: 'Nghe nói là họ hàng.' });
  const told = await db.message.findMany({ where: { kind: 'reconsideration.stepped_out' } });
  expect(told).toMatchObject([{ accountId: accounts.hoidong2, subject: expect.stringContaining('không tham gia chấm lại') }]);
  expect(JSON.stringify(told)).not.toContain('họ hàng');
});

test('who became an author since is not asked to score it once more', async ({ db }) => {
  const { a, by, open, organizationId, accounts } = await makeAnswered(db);
  await open();
  await db.author.create({ data: { organizationId, id: newId(), submissionId: a, position: 1, accountId: accounts.hoidong1, fullName: 'Phạm Văn Lợi', foldedName: 'pham van loi', unitName: '', foldedUnitName: '', jobTitle: '', share: 0 } });
  expect([(await againTasks(by('hoidong1'))).length, (await againTasks(by('hoidong2'))).length]).toEqual([0, 1]);
});

test('before publication authors read nothing of points or conclusion; whoever stands on no side does nothing', async ({ db }) => {
  const made = await makeAnswered(db);
  const { a, by, seat, values } = made;
  await made.open();
  for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) await made.close(who, 2300, 1500, 2500, 1500);
  const attack = async (who: PersonName) => tally([
    typeInAgain(by(who), { submissionId: a, seatId: seat('hoidong1'), values: values(3000, 2000, 3000, 2000), comment: '', paperSignedOn: '2026-06-09' }),
    reopenAgain(by(who), { submissionId: a, seatId: seat('hoidong1'), reason: 'x' }),
    stepOut(by(who), { submissionId: a, seatId: seat('hoidong1'), reason: 'x' }),
    endAgain(by(who), { submissionId: a, version: 0, unfinishedConfirmed: 0 }),
    settleOthers(by(who), { submissionId: a, version: 0, others: 'KEEP', text: '' }),
    cancelReconsideration(by(who), { submissionId: a, version: 0, reason: 'x' }),
    publishReconsideration(by(who), { submissionId: a, version: 0, number: '1', issuedOn: '2026-06-12', signerName: 'x', fileId: await makeFile(made, who), reason: 'x' }),
  ]);
  for (const who of ['tacgia2', 'tacgia3', 'admin'] as const) {
    expect(await againPage(by(who), a)).toBeNull();
    expect(await attack(who)).toEqual({ done: 0, refused: Array.from({ length: 7 }, () => 'not_found') });
  }
  expect([...new Set((await attack('tacgia1')).refused)].sort()).toEqual(['not_allowed']);
  await endAgain(by('thuky'), { submissionId: a, version: (await made.again()).version, unfinishedConfirmed: 0 });
  await meetAnew(made, 'RECOGNISE');
  const page = (await againPage(by('tacgia1'), a)) ?? expect.fail('no page');
  const read = JSON.stringify(againView(by('tacgia1'), page));
  for (const secret of ['78', 'Minh chứng 2 đủ số liệu', 'Công nhận', 'Phạm Văn Lợi', 'tán thành']) expect(read).not.toContain(secret);
});
