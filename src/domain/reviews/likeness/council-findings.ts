import type { Seat, SimilarityVerdict } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import { coverFor } from '../blind-names';
import { scoringSeat } from '../policy';
import { findingsShown, judgingSeat, type LikenessFacts } from './likeness-policy';

export type CouncilFinding = {
  seatId: string; fullName: string; seat: Seat; verdict: SimilarityVerdict; text: string; at: Date;
  /** What it was compared with. */
  entryTitle: string | null;
};

export type CouncilFindings = { shown: 'all' | 'own'; findings: CouncilFinding[] };

type Row = { closed: boolean; findings: (Omit<CouncilFinding, 'at'> & { at: string })[] };

/** The newest finding of each seat, as far as this actor may know; null: nothing of it is for them. The dossier was loaded by the caller. */
export async function councilFindings(ctx: Ctx, submissionId: string, facts: LikenessFacts): Promise<CouncilFindings | null> {
  const { actor, db } = ctx;
  if (facts.hidden || findingsShown(actor, facts, true) === 'none') return null;
  const own = judgingSeat(actor, facts.campaign.id)?.id ?? null;
  const scoring = scoringSeat(actor, facts.campaign.id)?.id ?? null;
  const [row] = await readRows<Row>(db)`
    select exists (select from "ScoreSheet" h where h."organizationId" = ${actor.organizationId}::uuid and h."submissionId" = ${submissionId}::uuid
        and h."seatId" = ${scoring}::uuid and h.status = 'CLOSED') as closed,
      coalesce((select json_agg(json_build_object('seatId', f."seatId", 'fullName', f."fullName", 'seat', f.seat, 'verdict', f.verdict, 'text', f.text, 'at', f.at, 'entryTitle', f."entryTitle") order by f.position, f."seatId")
        from (select distinct on (n."seatId") n."seatId", s."fullName", s.seat, s.position, n.verdict, n.text, n.at, e.title as "entryTitle"
          from "LikenessFinding" n
          join "CouncilSeat" s on s."organizationId" = n."organizationId" and s.id = n."seatId"
          left join "LibraryEntry" e on e."organizationId" = n."organizationId" and e.id = n."entryId"
          where n."organizationId" = ${actor.organizationId}::uuid and n."submissionId" = ${submissionId}::uuid
          order by n."seatId", n.at desc, n.id desc) f), '[]') as findings`;
  const shown = findingsShown(actor, facts, row?.closed ?? false);
  if (!row || shown === 'none') return null;
  const found = row.findings.filter(({ seatId }) => shown === 'all' || seatId === own);
  const cover = await coverFor(ctx, facts.campaign.id, found.length > 0 ? [submissionId] : []);
  const findings = found.map((finding) => ({ ...finding, text: cover(finding.text, submissionId), at: new Date(finding.at) }));
  return { shown, findings };
}
