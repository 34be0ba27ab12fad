import { aboutRow, formsOf, gridTitles, gridWidths, type ScoreMember, type ScorePapers, signHint, signTitle } from '@/documents/score-paper-data';
import { breakWords } from './break-words';
import { typeset } from './typeset';

/** The same papers as a PDF, ready for the printer. */
export function scorePdf(papers: ScorePapers): Uint8Array {
  const { head, campaign, criteria, maxTotal, members } = papers;
  return typeset('scores.typ', {
    kind: papers.kind,
    head: { parent: breakWords(head.parent), unit: breakWords(head.unit), placeAndDay: head.placeAndDay },
    campaign: breakWords(campaign),
    titles: gridTitles(papers).map((title) => breakWords(title, 8)),
    widths: gridWidths(papers),
    criteria: criteria.map(({ name, max, note }) => ({ name: breakWords(note ? `${name} (${note})` : name), max })),
    maxTotal, signTitle, signHint,
    members: members.map((member) => memberJson(papers, member)),
  });
}

const memberJson = ({ kind }: ScorePapers, member: ScoreMember) => ({
  name: breakWords(member.name), seat: member.seat,
  rows: (kind === 'forms' ? formsOf(member) : member.rows).map((row) => ({
    about: breakWords(aboutRow(row), 16), code: row.code, title: breakWords(row.title), unit: breakWords(row.unit), authors: breakWords(row.authors),
    apart: row.apart, scores: row.scores, total: row.total, comment: breakWords(row.comment, 14),
  })),
});
