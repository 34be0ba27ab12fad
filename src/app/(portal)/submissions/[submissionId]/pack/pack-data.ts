import type { PackData, PackFile, PackHead } from '@/documents/pack/pack-data';
import type { Ctx } from '@/domain/context';
import { describing } from '@/domain/submissions/describing';
import { dutyParts } from '@/domain/submissions/duty-parts';
import { summaryOf } from '@/domain/library/summary';
import { formatShare } from '@/domain/numbers/hundredths';
import { organizationLabel } from '@/domain/people/labels';
import { letterheadOf, organizationOf } from '@/domain/people/queries';
import { pledgeWords, spokenPledge } from '@/domain/campaigns/pledge';
import { signerOf, speaksAlone, workplaceWords } from '@/domain/submissions/collective';
import { maturityLabels } from '@/domain/submissions/labels';
import { pledgedWords } from '@/domain/submissions/pledged';
import type { PrintContent, PrintedFile } from '@/domain/submissions/print-queries';
import type { Snapshot } from '@/domain/submissions/snapshot';
import { richWritten, writtenOf } from '@/domain/text/rich-text';
import { dayOf, type LocalDay } from '@/domain/time/calendar';
import { formatDay, formatDayLong, formatTimeLong } from '@/domain/time/format';
import { portalOrigin } from '@/app/origin';
import { formatBytes } from '@/domain/numbers/bytes';

// From the content of a dossier to what its papers say: wording only, no rule.

export async function packData(ctx: Ctx, printed: PrintContent): Promise<PackData> {
  const { dossier, content, version, hash, token, files } = printed;
  const [head, origin] = await Promise.all([packHead(ctx, content.unitName, version?.filedAt ?? ctx.now), portalOrigin()]);
  const described = (key: 'solution' | 'effect'): string => summaryOf(describing(key, (each) => content.sections.find((section) => section.key === each)?.text));
  return {
    ...head,
    stamp: { code: dossier.code ?? '', mark: hash.slice(0, 16), proofUrl: token ? `${origin}/proof/${token}` : null, draft: version === null },
    campaign: dossier.campaign.title,
    title: content.title,
    state: stateWords(printed),
    field: fieldOf(content),
    maturity: content.maturity ? maturityLabels[content.maturity] : '',
    appliedOn: content.appliedOn ? formatDay(content.appliedOn as LocalDay) : '',
    ...authorsOf(content.authors),
    summary: described('solution'),
    benefit: described('effect'),
    ...pledgeIn(dossier.campaign, content),
    confidential: content.confidential,
    sections: [...content.sections.filter(({ text }) => text.trim() !== '').map((section) => ({ title: section.title, body: richWritten(writtenOf(section)) })), ...dutyParts(content)],
    pictures: files.filter(({ sectionKey }) => sectionKey !== null).map(fileOf),
    evidence: files.filter(({ sectionKey }) => sectionKey === null).map(fileOf),
  };
}

/** As it was vouched for; of what was filed without, and of a draft, as the campaign has it. */
function pledgeIn(campaign: PrintContent['dossier']['campaign'], { pledge, authors }: Snapshot): Pick<PackData, 'pledge' | 'pledged'> {
  if (pledge) return { pledge: pledge.text, pledged: pledgedWords(pledge) };
  const words = pledgeWords(campaign);
  return { pledge: words === null ? '' : spokenPledge(words, speaksAlone(authors)), pledged: '' };
}

/** @param at whose year stands on what is signed: the campaign of next year opens in this one */
export async function packHead(ctx: Ctx, unit: string, at: Date): Promise<PackHead> {
  const [organization, { upperLine, place }] = await Promise.all([organizationOf(ctx), letterheadOf(ctx, 'OFFICE')]);
  return { committee: `Ủy ban nhân dân ${organizationLabel(organization)}`, parent: upperLine, unit, place, year: dayOf(at).slice(0, 4) };
}

export const authorsOf = (authors: Snapshot['authors']): Pick<PackData, 'authors' | 'total'> => ({
  authors: authors.map((author) => ({
    name: author.fullName, jobTitle: author.jobTitle, workplace: workplaceWords(author), kind: author.staffKind ?? '', share: formatShare(author.share), ...(author.isCollective ? { signer: signerOf(author) } : {}),
  })),
  total: formatShare(authors.reduce((sum, { share }) => sum + share, 0)),
});

function stateWords({ dossier, version }: PrintContent): string {
  if (!version) return dossier.filedAt ? 'Đang bổ sung, chưa nộp' : 'Đang soạn, chưa nộp';
  const authorsOnly = dossier.versions.find(({ number }) => number === version.number)?.authorsOnly;
  return `Bản ${version.number}, ${authorsOnly ? 'thay đổi tác giả' : 'nộp'} lúc ${formatTimeLong(version.filedAt)}, ${formatDayLong(dayOf(version.filedAt))}`;
}

function fieldOf({ fieldName, topicName, topicOther }: Snapshot): string {
  const topic = topicOther ? `${topicName ?? 'Nội dung khác'}: ${topicOther}` : topicName;
  return [fieldName, topic].filter(Boolean).join('. ');
}

const fileOf = ({ id, name, mime, size, sha256, caption, readable }: PrintedFile): PackFile => ({ id, name, mime, caption, sha256, bytes: size, size: formatBytes(size), readable });
