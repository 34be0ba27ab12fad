import type { Metadata } from 'next';
import { dossierSheets, isEnterable } from '@/domain/reviews/dossier-sheets';
import { scoringProgress } from '@/domain/reviews/progress-queries';
import { dayOf } from '@/domain/time/calendar';
import { sentenceOf } from '@/domain/refusal';
import { Banner } from '@/ui/banner';
import { Card, CardBody } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { found, idParam, pageCtx } from '../../../../../../page-ctx';
import { PaperSheetForm } from './paper-sheet-form';

export const metadata: Metadata = { title: 'Nhập từ phiếu giấy' };

type Props = { params: Promise<{ campaignId: string; submissionId: string }>; searchParams: Promise<{ seat?: string }> };

/** A signed sheet is typed in for one member; when done, on to the next dossier without one. */
export default async function PaperSheetPage({ params, searchParams }: Props) {
  const ctx = await pageCtx();
  const { campaignId, submissionId } = await params;
  const { seat } = await searchParams;
  const data = found(await dossierSheets(ctx, idParam(submissionId)));
  const { campaign, dossier, lines, rubric } = data;
  const line = found(lines.find((each) => each.seatId === seat));
  if (!data.keeper || campaign.id !== idParam(campaignId) || campaign.status !== 'SCORING' || !isEnterable(line)) found(null);
  const back = `/campaigns/${campaignId}/scores/${submissionId}`;
  // Paper comes member by member, a page with all dossiers each (PRACTICE): so on to the same member's next dossier.
  const owed = (await scoringProgress(ctx, campaign.id))?.members.find((member) => member.seatId === line.seatId)?.unfinished ?? [];
  const next = owed.find(({ code }) => code > dossier.code) ?? owed.find(({ submissionId: each }) => each !== submissionId);
  return (
    <>
      <PageHead
        title={`Nhập phiếu giấy: ${line.fullName}`}
        crumbs={[{ label: 'Bảng điểm', href: `/campaigns/${campaignId}/scores` }, { label: dossier.code, href: back }, { label: 'Nhập từ phiếu giấy' }]}
        sub={`${dossier.code} · ${dossier.title}`}
      />
      <Card className="max-w-read">
        <CardBody>
          {data.whyNotType ? <Banner tone="warn" title="Chưa nhập được phiếu này">{sentenceOf(data.whyNotType)}</Banner> : <PaperSheetForm
            key={`${submissionId}:${line.seatId}`}
            submissionId={submissionId}
            seatId={line.seatId}
            today={dayOf(ctx.now)}
            rubric={rubric.map(({ guidance: _, bands: __, ...line }) => line)}
            backHref={back}
            next={next ? { href: `/campaigns/${campaignId}/scores/${next.submissionId}/paper?seat=${line.seatId}`, code: next.code } : null}
            overwritesDraft={line.status === 'DRAFT'}
          />}
        </CardBody>
      </Card>
    </>
  );
}
