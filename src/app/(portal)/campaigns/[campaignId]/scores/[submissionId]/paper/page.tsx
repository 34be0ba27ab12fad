import type { Metadata } from 'next';
import { dossierSheets, isEnterable } from '@/domain/reviews/dossier-sheets';
import { dayOf } from '@/domain/time/calendar';
import { Card, CardBody } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { found, idParam, pageCtx } from '../../../../../../page-ctx';
import { PaperSheetForm } from './paper-sheet-form';

export const metadata: Metadata = { title: 'Nhập từ phiếu giấy' };

type Props = { params: Promise<{ campaignId: string; submissionId: string }>; searchParams: Promise<{ seat?: string }> };

/** A signed sheet is typed in for one member; when done, on to the next member without one. */
export default async function PaperSheetPage({ params, searchParams }: Props) {
  const ctx = await pageCtx();
  const { campaignId, submissionId } = await params;
  const { seat } = await searchParams;
  const data = found(await dossierSheets(ctx, idParam(submissionId)));
  const { campaign, dossier, lines, rubric } = data;
  const line = found(lines.find((each) => each.seatId === seat));
  if (!data.keeper || campaign.id !== idParam(campaignId) || campaign.status !== 'SCORING' || !isEnterable(line)) found(null);
  const back = `/campaigns/${campaignId}/scores/${submissionId}`;
  const next = lines.find((each) => each.seatId !== line.seatId && isEnterable(each) && each.status !== 'DRAFT');
  return (
    <>
      <PageHead
        title={`Nhập phiếu giấy: ${line.fullName}`}
        crumbs={[{ label: 'Bảng điểm', href: `/campaigns/${campaignId}/scores` }, { label: dossier.code, href: back }, { label: 'Nhập từ phiếu giấy' }]}
        sub={`${dossier.code} · ${dossier.title}`}
      />
      <Card className="max-w-read">
        <CardBody>
          <PaperSheetForm
            key={line.seatId}
            submissionId={submissionId}
            seatId={line.seatId}
            today={dayOf(ctx.now)}
            rubric={rubric.map(({ id, name, maxScore, floorScore, stepScore }) => ({ id, name, maxScore, floorScore, stepScore }))}
            backHref={back}
            next={next ? { href: `${back}/paper?seat=${next.seatId}`, name: next.fullName } : null}
            overwritesDraft={line.status === 'DRAFT'}
          />
        </CardBody>
      </Card>
    </>
  );
}
