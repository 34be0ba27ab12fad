import type { Ctx } from '@/domain/context';
import { formatHundredths, formatHundredthsShort } from '@/domain/numbers/hundredths';
import { passedLabel, rankLabel } from '@/domain/reviews/labels';
import { resultOfDossier } from '@/domain/reviews/queries';
import { StatusText, Tag } from '@/ui/badge';
import { Card, CardBody, CardHead } from '@/ui/card';
import { TextLink } from '@/ui/link';

/** What the council's scoring made of this dossier, for those who may know it; nothing for authors and the conflicted. */
export async function ScoresPanel({ ctx, submissionId }: { ctx: Ctx; submissionId: string }) {
  const found = await resultOfDossier(ctx, submissionId);
  if (!found) return null;
  const { result, rubric, campaign, of } = found;
  return (
    <Card aria-labelledby="scores-panel">
      <CardHead id="scores-panel" title="Kết quả chấm điểm" aside={<TextLink href={`/campaigns/${campaign.id}/scores/${submissionId}`}>Vì sao có kết quả này</TextLink>} />
      <CardBody>
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <span className="num text-2xl font-semibold">{result.mean === null ? '–' : formatHundredths(result.mean)}</span>
          <span className="text-ink-2">Hạng: {rankLabel(result.rank, result.tied)} trong {of} hồ sơ · {result.sheets} phiếu</span>
        </p>
        <p className="mt-1"><StatusText glyph={result.passed ? 'ok' : 'no'} tone={result.passed ? 'good' : 'mute'}>{passedLabel(result.mean, result.passed)}</StatusText></p>
        <dl className="mt-3 space-y-1 text-sm">
          {rubric.map((line) => {
            const criterion = result.criteria.find(({ criterionId }) => criterionId === line.id);
            return (
              <div key={line.id} className="flex flex-wrap justify-between gap-x-3">
                <dt className="text-ink-2">{line.name}</dt>
                <dd className="num">{criterion ? formatHundredths(criterion.mean) : '–'}/{formatHundredthsShort(line.maxScore)} {criterion?.belowFloor ? <Tag tone="bad">dưới điểm sàn {formatHundredthsShort(line.floorScore)}</Tag> : null}</dd>
              </div>
            );
          })}
        </dl>
      </CardBody>
    </Card>
  );
}
