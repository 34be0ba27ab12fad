import type { PrismaClient } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { daysAfter, midWindow, type PersonName } from '../../harness/make';
import { scoringAt, scoringWorld } from './scoring-world';

/** What an author, a unit, a file and who answers for a collective are called where nobody who scores blind may read it. */
export type Hidden = { author: string; unit: string; file: string; speaker: string };

export const plainNames: Hidden = { author: 'Nguyễn Văn An', unit: 'Trường Mầm non số 1', file: 'bien-ban.pdf', speaker: 'Trần Thị Đại Diện' };

/**
 * The world of scoring-world.ts, scored blind. Dossier `a` is of a unit nobody else is of; around it lies all that names people:
 * authors (one a collective), evidence, basis, paper, unit's word, questions, reminders, messages.
 */
export async function blindWorld(db: PrismaClient, options: { status?: 'LAUNCHED' | 'SCORING' } = {}) {
  const world = await scoringWorld(db, options);
  const { organizationId, campaignId, a, accounts } = world;
  await world.settle({ blindScoring: true });
  const unitId = newId();
  const common = { organizationId, submissionId: a };
  await db.unit.create({ data: { organizationId, id: unitId, name: plainNames.unit, foldedName: 'truong mam non so 1', bloc: 'SCHOOL', position: 9 } });
  await db.campaignUnit.create({ data: { organizationId, campaignId, unitId, relation: 'ASSIGNED', quota: 1 } });
  await db.submission.update({ where: { organizationId_id: { organizationId, id: a } }, data: { unitId } });
  await db.author.updateMany({ where: common, data: { fullName: plainNames.author, unitName: plainNames.unit, unitId, isCollective: true, jobTitle: '', staffKindId: null } });
  const fileIds = { evidence: newId(), picture: newId(), basis: newId(), word: newId() };
  await db.file.createMany({
    data: Object.values(fileIds).map((id) => ({ organizationId, id, sha256: id.replaceAll('-', '').padEnd(64, '0'), name: plainNames.file, mime: 'application/pdf', size: 10, uploadedById: accounts.tacgia1, createdAt: midWindow })),
  });
  const evidenceId = newId();
  const pictureId = newId();
  await db.evidence.createMany({
    data: [
      { ...common, id: evidenceId, fileId: fileIds.evidence, position: 0, caption: plainNames.author, addedAt: midWindow },
      { ...common, id: pictureId, fileId: fileIds.picture, position: 1, caption: '', sectionKey: 'solution', addedAt: midWindow },
    ],
  });
  await db.appliedBasis.create({ data: { ...common, paperKind: 'Kế hoạch', paperNumber: `15/${plainNames.unit}`, paperOn: new Date('2026-01-05'), paperSigner: plainNames.author, fileId: fileIds.basis, savedAt: midWindow, savedById: accounts.tacgia1 } });
  await db.paperReceipt.create({ data: { ...common, id: newId(), arrivalNumber: '7', arrivedAt: midWindow, channel: 'IN_PERSON', copies: 2, colour: true, coverNumber: `9/CV-${plainNames.unit}`, coverOn: new Date('2026-04-01'), note: plainNames.author, byId: accounts.vanhoaxahoi, at: midWindow } });
  await db.unitConfirmation.create({ data: { ...common, id: newId(), kind: 'PAPER', toOffice: false, contentHash: 'x', note: plainNames.author, signedOn: new Date('2026-04-01'), signerName: plainNames.author, fileId: fileIds.word, byId: accounts.vanhoaxahoi, at: midWindow } });
  await db.threadMessage.create({ data: { ...common, id: newId(), side: 'AUTHORS', byId: accounts.tacgia1, text: plainNames.author, at: midWindow } });
  await db.message.createMany({
    data: (['hoidong2', 'chutich'] as const).map((who) => ({
      organizationId, id: newId(), accountId: accounts[who], dedupeKey: `${who}-old`, kind: 'submission.filed', subject: `Hồ sơ mới của ${plainNames.author}`, body: plainNames.unit, href: `/submissions/${a}`, submissionId: a, mailState: 'KEPT' as const, createdAt: midWindow,
    })),
  });
  const unfile = await db.event.create({ data: { organizationId, id: newId(), at: midWindow, actorId: accounts.tacgia1, kind: 'submission.filed', subjectType: 'submission', subjectId: a, campaignId, data: {} } });
  await db.eventReason.create({ data: { organizationId, eventId: unfile.id, text: plainNames.author } });

  /** Somebody as the session loads them, in whatever roles a test gives them. */
  const blind = (who: PersonName, roles: Ctx['actor']['roles'] = ['staff'], now = scoringAt): Ctx => {
    const ctx = world.at(who, now);
    return { ...ctx, actor: { ...ctx.actor, roles, seats: ctx.actor.seats.map((seat) => ({ ...seat, blind: seat.scores })) } };
  };
  /** The same world but for what is hidden. */
  const rename = async ({ author, unit, file, speaker }: Hidden): Promise<void> => {
    const fold = (text: string) => text.toLowerCase();
    await db.submission.update({ where: { organizationId_id: { organizationId, id: a } }, data: { title: `Phiếu hẹn của ${unit}`, foldedTitle: fold(`phieu hen cua ${unit}`) } });
    await db.unit.update({ where: { organizationId_id: { organizationId, id: unitId } }, data: { name: unit, foldedName: fold(unit) } });
    await db.author.updateMany({ where: common, data: { fullName: author, foldedName: fold(author), unitName: unit, foldedUnitName: fold(unit), representative: speaker, foldedRepresentative: fold(speaker) } });
    await db.file.updateMany({ where: { organizationId, id: { in: Object.values(fileIds) } }, data: { name: file } });
    await db.evidence.updateMany({ where: { organizationId, id: evidenceId }, data: { caption: author } });
    await db.appliedBasis.updateMany({ where: common, data: { paperNumber: `15/${unit}`, paperSigner: author } });
    await db.paperReceipt.updateMany({ where: common, data: { coverNumber: `9/CV-${unit}`, note: author } });
    await db.unitConfirmation.updateMany({ where: common, data: { note: author, signerName: author } });
    await db.threadMessage.updateMany({ where: common, data: { text: author } });
    await db.message.updateMany({ where: { organizationId, href: `/submissions/${a}` }, data: { subject: `Hồ sơ mới của ${author}`, body: unit } });
    // What who knows them wrote down where all may read.
    const words = `Của ${author} ở ${unit}, ${speaker} đại diện.`;
    const about = { item: { is: { submissionId: a } } };
    await db.submission.updateMany({ where: { organizationId, id: a }, data: { title: `Phiếu hẹn in chữ lớn của ${author}` } });
    await db.submissionSection.updateMany({ where: common, data: { text: words } });
    await db.scoreSheet.updateMany({ where: { ...common, reopenReason: { not: null } }, data: { reopenReason: words } });
    await db.councilMessage.updateMany({ where: common, data: { text: words } });
    await db.likenessFinding.updateMany({ where: common, data: { text: words } });
    await db.meetingItem.updateMany({ where: { ...common, conclusion: { not: null } }, data: { text: words, reason: words } });
    await db.meetingOpinion.updateMany({ where: { organizationId, OR: [about, { itemId: null }] }, data: { text: words } });
    await db.meetingAttendance.updateMany({ where: { organizationId, leftAt: { not: null } }, data: { reason: words } });
    await db.itemRecusal.updateMany({ where: { organizationId }, data: { reason: words } });
    await db.secondRound.updateMany({ where: common, data: { reason: words } });
    await db.eventReason.updateMany({ where: { organizationId }, data: { text: author } });
  };
  /** All that is said of dossier `a` once its points are closed; hoidong2 is absent and asked in writing, `a` is on the table, and the secretary wrote why chutich leaves for it. */
  const discuss = async (meetingId: string): Promise<void> => {
    const { id: itemId } = await db.meetingItem.findFirstOrThrow({ where: common });
    const at = scoringAt;
    const byId = accounts.thuky;
    const own = (who: PersonName) => ({ organizationId, seatId: world.seat(who) });
    await db.councilMessage.create({ data: { ...common, id: newId(), seatId: world.seat('thuky'), text: 'x', byId, at } });
    await db.likenessFinding.create({ data: { ...common, id: newId(), seatId: world.seat('thuky'), verdict: 'PARTLY', text: 'x', byId, at } });
    await db.scoreSheet.updateMany({ where: { ...common, seatId: world.seat('chutich') }, data: { reopenReason: 'x' } });
    await db.campaign.updateMany({ where: { organizationId }, data: { votesInWriting: true } });
    await db.meeting.updateMany({ where: { organizationId }, data: { writtenUntil: daysAfter(at, 60) } });
    await db.meetingAttendance.createMany({ data: [{ ...own('hoidong2'), meetingId, kind: 'ABSENT', reason: 'dự tập huấn' }, { ...own('thuky'), meetingId, kind: 'PRESENT', arrivedAt: at, leftAt: at, reason: 'x' }] });
    await db.meetingTable.create({ data: { organizationId, meetingId, itemId, at } });
    await db.secondRound.create({ data: { ...common, id: newId(), campaignId, reason: 'x', byId, at } });
    await db.itemRecusal.create({ data: { ...own('chutich'), id: newId(), itemId, reason: 'x', byId, at } });
    await db.meetingOpinion.createMany({ data: [itemId, null].map((item, position) => ({ ...own('thuky'), id: newId(), meetingId, itemId: item, position, text: 'x', byId, at })) });
    await db.meetingItem.updateMany({
      where: common, data: { votesFor: 2, votesAgainst: 0, votesOther: 0, voters: 2, countedOf: 2, votedAt: at, voteMethod: 'HANDS', conclusion: 'RECOGNISE', presiderSeatId: world.seat('chutich'), concludedAt: at, awaySeatIds: [] },
    });
  };
  return { ...world, discuss, unitId, evidenceId, pictureId, fileIds, blind, rename, closed: daysAfter(scoringAt, 30) };
}

export type BlindWorld = Awaited<ReturnType<typeof blindWorld>>;
