import { describe, expect, test } from 'vitest';
import { ProposalStatus, type Role } from '@/generated/prisma/enums';
import type { Actor } from '@/domain/context';
import {
  maySeeProposals, type ProposalFacts, signatureFormsOf, whyNotApprove, whyNotEdit, whyNotPrepare, whyNotPublish, whyNotRecordPaper, whyNotRegister,
  whyNotRevise, whyNotRevoke, whyNotSendBack, whyNotSign,
} from '@/domain/recognition/policy';

const actor = (...roles: Role[]): Actor => ({ organizationId: 'o', accountId: 'a', fullName: 'A', foldedName: 'a', unitId: null, foldedUnitName: '', roles, seats: [] });
const facts: ProposalFacts = { status: 'SIGNED', campaignStatus: 'SCORED', outdated: false, authored: false, named: 3 };
const statuses = Object.values(ProposalStatus);

test('only the office and the leaders know of a tờ trình', () => {
  const roles: Role[] = ['staff', 'unitHead', 'office', 'officeHead', 'chairman', 'viceChairman', 'admin', 'overseer'];
  expect(roles.filter((role) => maySeeProposals(actor(role)))).toEqual(['office', 'officeHead', 'chairman', 'viceChairman']);
});

describe('preparing', () => {
  const ready = { campaignStatus: 'SCORED', hasProposal: false, dossiers: 4 } as const;
  test.each([
    [actor('office'), ready, null],
    [actor('chairman'), ready, 'office_prepares'],
    [actor('office'), { ...ready, hasProposal: true }, 'proposal_exists'],
    [actor('office'), { ...ready, campaignStatus: 'SCORING' as const }, 'scores_not_closed'],
    [actor('officeHead'), { ...ready, dossiers: 0 }, 'nothing_to_propose'],
  ])('%#', (who, what, reason) => expect(whyNotPrepare(who, what)).toBe(reason));
});

test('each act starts in its own status', () => {
  const allowed = (why: (status: ProposalStatus) => unknown) => statuses.filter((status) => why(status) === null);
  expect(allowed((status) => whyNotEdit(actor('office'), { ...facts, status }))).toEqual(['PREPARING']);
  expect(allowed((status) => whyNotSign(actor('officeHead'), { ...facts, status }))).toEqual(['PREPARING']);
  expect(allowed((status) => whyNotApprove(actor('chairman'), { ...facts, status }))).toEqual(['SIGNED']);
  expect(allowed((status) => whyNotSendBack(actor('viceChairman'), { ...facts, status }))).toEqual(['SIGNED']);
  expect(allowed((status) => whyNotRecordPaper(actor('office'), { ...facts, status }))).toEqual(['SIGNED']);
  expect(allowed((status) => whyNotRevise(actor('office'), { ...facts, status }))).toEqual(['SENT_BACK']);
});

test('each act belongs to its own role', () => {
  expect(whyNotSign(actor('office', 'chairman'), { ...facts, status: 'PREPARING' })).toBe('head_signs');
  expect(whyNotApprove(actor('officeHead'), facts)).toBe('leader_decides');
  expect(whyNotRecordPaper(actor('chairman'), facts)).toBe('office_prepares');
  expect(whyNotEdit(actor('chairman'), { ...facts, status: 'PREPARING' })).toBe('office_prepares');
  expect(whyNotRevise(actor('chairman'), { status: 'SENT_BACK' })).toBe('office_prepares');
});

test('an author decides and records nothing about the list they are in, but the head may sign it', () => {
  const authored = { ...facts, authored: true };
  expect(whyNotApprove(actor('chairman'), authored)).toBe('own_dossier_proposed');
  expect(whyNotSendBack(actor('chairman'), authored)).toBe('own_dossier_proposed');
  expect(whyNotRecordPaper(actor('office'), authored)).toBe('own_dossier_proposed');
  expect(whyNotSign(actor('officeHead'), { ...authored, status: 'PREPARING' })).toBeNull();
});

test('points that moved after the list was made stop signature and approval, not the way back', () => {
  const outdated = { ...facts, outdated: true };
  expect(whyNotSign(actor('officeHead'), { ...outdated, status: 'PREPARING' })).toBe('proposal_outdated');
  expect(whyNotApprove(actor('chairman'), outdated)).toBe('proposal_outdated');
  expect(whyNotRecordPaper(actor('office'), outdated)).toBe('proposal_outdated');
  expect(whyNotSendBack(actor('chairman'), outdated)).toBeNull();
  expect(whyNotApprove(actor('chairman'), { ...facts, campaignStatus: 'SCORING' })).toBe('scores_not_closed');
  expect(whyNotEdit(actor('office'), { status: 'PREPARING', campaignStatus: 'SCORING' })).toBe('scores_not_closed');
  expect(whyNotApprove(actor('chairman'), { ...facts, named: 0 })).toBe('nothing_recognised');
});

test('the deputy signs KT., the chairman in his own name; who is both may choose', () => {
  expect(signatureFormsOf(actor('chairman'))).toEqual(['ON_BEHALF_CHAIRMAN', 'CHAIRMAN', 'ACTING']);
  expect(signatureFormsOf(actor('viceChairman'))).toEqual(['ON_BEHALF_VICE_CHAIRMAN']);
  expect(signatureFormsOf(actor('chairman', 'viceChairman'))).toHaveLength(4);
  expect(signatureFormsOf(actor('office'))).toEqual([]);
});

test('nothing is published without number, date and scan, and nothing twice', () => {
  const decision = { publishedAt: null, number: '214', issuedOn: new Date(0), scanFileId: 'f' };
  const office = actor('office');
  expect(whyNotPublish(office, decision, 'SCORED')).toBeNull();
  expect(whyNotPublish(office, { ...decision, number: null }, 'SCORED')).toBe('decision_unnumbered');
  expect(whyNotPublish(office, { ...decision, issuedOn: null }, 'SCORED')).toBe('decision_unnumbered');
  expect(whyNotPublish(office, { ...decision, scanFileId: null }, 'SCORED')).toBe('scan_missing');
  expect(whyNotPublish(office, { ...decision, publishedAt: new Date(0) }, 'PUBLISHED')).toBe('decision_is_published');
  expect(whyNotPublish(office, decision, 'SCORING')).toBe('scores_not_closed');
  expect(whyNotPublish(actor('chairman'), decision, 'SCORED')).toBe('not_allowed');
  expect(whyNotRegister(actor('viceChairman'), decision)).toBe('not_allowed');
});

test('revoked once, never by an author', () => {
  expect(whyNotRevoke(actor('office'), { revokedAt: null, authored: false })).toBeNull();
  expect(whyNotRevoke(actor('chairman'), { revokedAt: null, authored: true })).toBe('own_dossier_proposed');
  expect(whyNotRevoke(actor('chairman'), { revokedAt: new Date(0), authored: false })).toBe('already_revoked');
  expect(whyNotRevoke(actor('staff'), { revokedAt: null, authored: false })).toBe('not_allowed');
});
