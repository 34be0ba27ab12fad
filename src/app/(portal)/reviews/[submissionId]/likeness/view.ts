import { likenessWords } from '@/domain/library/similarity/likeness-words';
import { seatLabels } from '@/domain/people/labels';
import { sentenceOf } from '@/domain/refusal';
import type { CouncilFindings } from '@/domain/reviews/likeness/council-findings';
import type { LikenessPanel } from '@/domain/reviews/likeness/likeness-panel';
import { similarityVerdictLabels } from '@/domain/submissions/labels';
import { formatDateTime } from '@/domain/time/format';
import { entryPlace } from '@/app/(portal)/submissions/[submissionId]/similar/entry-place';

/** So many passages show what is alike; the rest says the same. */
const passagesShown = 4;

export type FindingLine = { key: string; who: string; verdict: string; text: string; with: string; at: string };

export const findingLines = ({ findings }: CouncilFindings): FindingLine[] =>
  findings.map(({ seatId, fullName, seat, verdict, text, at, entryTitle }) => ({
    key: seatId, who: `${fullName}, ${seatLabels[seat]}`, verdict: similarityVerdictLabels[verdict], text, with: entryTitle ? `So với: ${entryTitle}` : '', at: formatDateTime(at),
  }));

export type LikenessView = ReturnType<typeof likenessView>;

/** What a member of the council reads of earlier initiatives like this one, and of the findings. */
export function likenessView(organizationId: string, { list, findings, seatId, whyNot }: LikenessPanel) {
  const own = findings.findings.find((finding) => finding.seatId === seatId);
  return {
    items: list.map(({ key, title, entry, likeness, text }) => ({
      key, title, place: entryPlace(entry), words: likenessWords(likeness), href: entry.isPublic ? `/initiatives/${key}` : null,
      passages: likeness.passages.slice(0, passagesShown).map(({ other }) => text.slice(other.start, other.end)),
    })),
    findings: findingLines(findings),
    untold: findings.shown === 'own' ? 'Nhận định của thành viên khác hiện ra sau khi chốt phiếu của mình.' : null,
    // Only the own library can be named: another commune's may be withdrawn at any time.
    choices: list.filter(({ entry }) => entry.organizationId === organizationId).map(({ entry, title }) => ({ value: entry.id, label: title })),
    own: own ? { verdict: own.verdict, text: own.text } : null,
    disabledReason: whyNot && sentenceOf(whyNot),
  };
}
