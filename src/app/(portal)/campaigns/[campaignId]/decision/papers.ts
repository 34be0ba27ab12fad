import type { DossierGroup } from '@/documents/dossier-table';
import type { Letterhead } from '@/documents/letterhead';
import type { Proposal } from '@/documents/proposal';
import type { DecisionRow, RecognitionDecision } from '@/documents/recognition-decision';
import { archiveOf, type Signature } from '@/documents/signature';
import type { SummaryRow } from '@/documents/summary-list';
import { roman } from '@/documents/dossier-table';
import { citePaper } from '@/documents/paper-reference';
import { fromDateColumn } from '@/domain/time/date-column';
import type { Ctx } from '@/domain/context';
import { summaryOf } from '@/domain/library/summary';
import { describing } from '@/domain/submissions/describing';
import { blocLabels, organizationKindLabels, organizationLabel } from '@/domain/people/labels';
import { letterheadOf, organizationOf } from '@/domain/people/queries';
import { countOutcomes } from '@/domain/recognition/outcome';
import type { DecisionRoom, ProposalRow } from '@/domain/recognition/queries';
import { proposedLabels } from '@/domain/recognition/labels';
import { formatDay } from '@/domain/time/format';

// From what the page shows to what the Word files say: wording only, no rule.

type Room = DecisionRoom & { proposal: NonNullable<DecisionRoom['proposal']> };

/** UBND xã is a body of its own, both lines bold; an office or council stands under it. */
function headOf(issuer: 'COMMITTEE' | 'OFFICE', { upperLine, nameLine, place }: { upperLine: string; nameLine: string; place: string }): Letterhead {
  return issuer === 'COMMITTEE' ? { parentLines: [], nameLines: [upperLine, nameLine], place } : { parentLines: [upperLine], nameLines: [nameLine], place };
}

async function frame(ctx: Ctx, room: Room) {
  const [organization, committee, office, council] = await Promise.all([organizationOf(ctx), letterheadOf(ctx, 'COMMITTEE'), letterheadOf(ctx, 'OFFICE'), letterheadOf(ctx, 'COUNCIL')]);
  const { campaign, proposal } = room;
  const where = organizationLabel(organization);
  const reference = { number: proposal.number, symbol: `TTr-${office.symbol}`, issuedOn: proposal.issuedOn, year: campaign.year };
  const minutes = proposal.minutesNumber || proposal.minutesOn
    ? `Biên bản họp ${citePaper({ number: proposal.minutesNumber, symbol: `BB-${council.symbol}`, issuedOn: proposal.minutesOn, year: campaign.year })} của ${campaign.councilName || 'Hội đồng thi đua, khen thưởng'}`
    : null;
  return {
    committee, office, reference, minutes,
    /** "xã", "phường": never fixed in text (PRACTICE, Letterheads). */
    kind: organizationKindLabels[organization.kind],
    body: `Ủy ban nhân dân ${where}`,
    officeName: 'Phòng Văn hóa – Xã hội',
    plan: planOf(room, `Ủy ban nhân dân ${where}`),
    scope: `trong công tác cải cách hành chính năm ${campaign.year} trên địa bàn ${where}`,
    subject: `Về việc công nhận sáng kiến, giải pháp trong công tác cải cách hành chính năm ${campaign.year}`,
  };
}

function planOf({ campaign }: Room, body: string): string {
  const number = campaign.planNumber === '' ? '' : ` số ${campaign.planNumber.includes('/') ? campaign.planNumber : `${campaign.planNumber}/KH-UBND`}`;
  const on = campaign.planOn ? ` ngày ${formatDay(fromDateColumn(campaign.planOn))}` : '';
  return `Kế hoạch${number}${on} của ${campaign.planIssuer || body}`;
}

const votesOf = ({ votesFor, votesTotal }: ProposalRow): SummaryRow['votes'] => (votesFor === null || votesTotal === null ? null : { for: votesFor, total: votesTotal });

const effectOf = (row: ProposalRow): string => {
  const applied = row.appliedOn ? `Áp dụng từ ngày ${formatDay(fromDateColumn(row.appliedOn))}.` : '';
  return [summaryOf(describing('effect', (key) => row.sections.get(key))), summaryOf(row.sections.get('scope') ?? ''), applied].filter(Boolean).join('\n');
};

const summaryRow = (row: ProposalRow): SummaryRow => ({
  title: row.title, field: row.fieldName, authors: row.authors, novelty: summaryOf(row.sections.get('novelty') ?? ''), effect: effectOf(row),
  mean: row.mean, votes: votesOf(row), proposal: proposedLabels[row.outcome], note: [row.note, row.lateNote].filter(Boolean).join('\n'),
});

const decisionRow = (row: ProposalRow): DecisionRow => ({ title: row.title, field: row.fieldName, authors: row.authors, effect: effectOf(row), note: '' });

/** By khối, as offices read such lists (PRACTICE, Words); in each the best first. */
function groupsOf(rows: readonly ProposalRow[]): DossierGroup<SummaryRow>[] {
  const blocs = (Object.keys(blocLabels) as ProposalRow['bloc'][]).filter((bloc) => rows.some((row) => row.bloc === bloc));
  return blocs.map((bloc, i) => ({ heading: `${roman(i + 1)}. ${blocLabels[bloc].toUpperCase()}`, rows: rows.filter((row) => row.bloc === bloc).map(summaryRow) }));
}

export async function proposalData(ctx: Ctx, room: Room): Promise<Proposal> {
  const { body, office, officeName, reference, minutes, plan, scope, subject } = await frame(ctx, room);
  const counts = countOutcomes(room.rows.map((row) => row.outcome));
  return {
    head: { letterhead: headOf('OFFICE', office), reference },
    subject, plan, minutes, scope, counts,
    addressee: `Chủ tịch ${body}`,
    proposer: officeName,
    judged: room.rows.length,
    opinion: room.proposal.opinion,
    list: { subject: `Sáng kiến, giải pháp ${scope}`, groups: groupsOf(room.rows) },
    recipients: { bodies: ['Như trên', 'Hội đồng thi đua, khen thưởng'], archive: archiveOf(office.archiveLine) },
    signature: { title: 'Trưởng phòng', capacity: { kind: 'own' }, name: room.proposal.signedBy ?? '' },
  };
}

export async function listData(ctx: Ctx, room: Room) {
  const { scope } = await frame(ctx, room);
  return { subject: `Sáng kiến, giải pháp ${scope}`, attachedTo: null, groups: groupsOf(room.rows) };
}

/** Authority, opening line, căn cứ and signature change together (PRACTICE, Signature forms). */
export async function decisionData(ctx: Ctx, room: Room): Promise<RecognitionDecision> {
  const { body, kind, committee, officeName, reference, minutes, plan, scope, subject } = await frame(ctx, room);
  const { decision, rows, campaign } = room;
  const form = decision?.signatureForm ?? 'ON_BEHALF_CHAIRMAN';
  return {
    head: {
      letterhead: headOf('COMMITTEE', committee),
      reference: { number: decision?.number ?? '', symbol: `QĐ-${committee.symbol}`, issuedOn: decision?.issuedDay ?? null, year: campaign.year },
    },
    subject, scope,
    authority: form === 'CHAIRMAN' ? `Chủ tịch ${body}` : body,
    issuer: form === 'CHAIRMAN' ? `Chủ tịch ${body}` : body,
    legalBases: [
      'Căn cứ Luật Tổ chức chính quyền địa phương',
      `Căn cứ ${plan}`,
      ...(minutes ? [`Căn cứ ${minutes}`] : []),
      `Theo đề nghị của Trưởng ${officeName.charAt(0).toLowerCase()}${officeName.slice(1)} tại Tờ trình ${citePaper(reference)}`,
    ],
    executors: `Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ${kind}, Trưởng ${officeName.charAt(0).toLowerCase()}${officeName.slice(1)}, thủ trưởng các cơ quan, đơn vị có liên quan và các tác giả có tên trong Danh sách`,
    recognised: rows.filter((row) => row.outcome === 'RECOGNISED').map(decisionRow),
    selected: rows.filter((row) => row.outcome === 'SELECTED').map(decisionRow),
    recipients: { bodies: ['Như Điều 3', 'Sở Nội vụ', 'Thường trực Đảng ủy', `Thường trực HĐND ${kind}`, `CT, các PCT UBND ${kind}`], archive: archiveOf(committee.archiveLine) },
    signature: signatureOf(form, decision?.signerName ?? room.deciders[0]?.fullName ?? ''),
  };
}

function signatureOf(form: NonNullable<DecisionRoom['decision']>['signatureForm'], name: string): Signature {
  const onBehalfOf = 'Ủy ban nhân dân';
  switch (form) {
    case 'CHAIRMAN':
      return { title: 'Chủ tịch', capacity: { kind: 'own' }, name };
    case 'ON_BEHALF_CHAIRMAN':
      return { onBehalfOf, title: 'Chủ tịch', capacity: { kind: 'own' }, name };
    case 'ON_BEHALF_VICE_CHAIRMAN':
      return { onBehalfOf, title: 'Chủ tịch', capacity: { kind: 'deputy', signerTitle: 'Phó Chủ tịch' }, name };
    case 'ACTING':
      return { onBehalfOf, title: 'Chủ tịch', capacity: { kind: 'acting' }, name };
  }
}
