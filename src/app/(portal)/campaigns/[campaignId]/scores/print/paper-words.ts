import type { ScorePapers, ScoreRow } from '@/documents/score-paper-data';
import { maxTotalOf } from '@/domain/campaigns/counting';
import { formatHundredths, formatHundredthsShort as short } from '@/domain/numbers/hundredths';
import { seatLabels } from '@/domain/people/labels';
import { countingLabel, lowestLabel, queueLabels } from '@/domain/reviews/labels';
import type { PrintedMember, PrintedSheets } from '@/domain/reviews/paper/print-queries';
import { type RubricLine, totalOf } from '@/domain/reviews/rubric';

type Head = { upperLine: string; nameLine: string; place: string };

/** The sheets as their paper says them. The day is written by whoever signs. */
export function paperWords({ campaign, rubric, members }: PrintedSheets, kind: ScorePapers['kind'], { upperLine, nameLine, place }: Head): ScorePapers {
  return {
    kind,
    head: { parent: upperLine, unit: nameLine, placeAndDay: `${place}, ngày      tháng      năm ${campaign.year}` },
    campaign: campaign.title,
    criteria: rubric.map((line) => ({ name: line.name, max: short(line.maxScore), note: noteOf(line) })),
    maxTotal: short(maxTotalOf(rubric)),
    members: members.map(({ fullName, seat, rows }) => ({ name: fullName, seat: seatLabels[seat], rows: rows.map((row) => rowWords(rubric, row)) })),
  };
}

const noteOf = (line: RubricLine): string => [line.groupName, lowestLabel(line.minScore), countingLabel(line), line.floorScore > 0 ? `điểm sàn ${short(line.floorScore)}` : ''].filter(Boolean).join(', ');

const rowWords = (rubric: readonly RubricLine[], { code, title, unitName, apart, scores, comment, round }: PrintedMember['rows'][number]): ScoreRow => ({
  code: round === 2 ? `${code} (Lượt 2)` : code, title, unit: unitName, authors: '', comment,
  apart: apart ? queueLabels.conflict : '',
  scores: rubric.map(({ id }) => (scores?.[id] === undefined ? '' : formatHundredths(scores[id]))),
  total: scores ? formatHundredths(totalOf(rubric, scores)) : '',
});
