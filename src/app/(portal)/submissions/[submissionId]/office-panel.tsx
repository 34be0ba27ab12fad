import type { Ctx } from '@/domain/context';
import { isOffice } from '@/domain/context';
import { type Reason, sentenceOf } from '@/domain/refusal';
import { screeningOf, type ScreeningView } from '@/domain/submissions/screening-queries';
import { addDays, dayOf } from '@/domain/time/calendar';
import { formatTime } from '@/domain/time/format';
import { Banner } from '@/ui/banner';
import { Card, CardBody, CardHead } from '@/ui/card';
import { Checklist } from './screening/checklist';
import { Receipts } from './screening/receipts';
import { ScreeningActions } from './screening/screening-actions';
import { ScreeningHistory } from './screening/screening-history';

const words = (reason: Reason | null): string | null => (reason ? sentenceOf(reason) : null);

/** What the office does with a dossier: checks, concludes, receives paper. Leaders and admin read it. */
export async function OfficePanel({ ctx, submissionId }: { ctx: Ctx; submissionId: string }) {
  const view = await screeningOf(ctx, submissionId);
  if (!view) return null;
  const office = isOffice(ctx.actor);
  return (
    <div className="no-print space-y-6">
      <Card aria-labelledby="screening">
        <CardHead id="screening" title="Thẩm tra" sub={standing(view)} />
        <CardBody className="space-y-5">
          {view.isOwn && office ? <Banner tone="warn" title="Hồ sơ của chính người thao tác">{sentenceOf('own_dossier')}</Banner> : null}
          <Checklist view={view} />
          {office && !view.isOwn && view.status !== 'WITHDRAWN' ? (
            <ScreeningActions
              submissionId={view.id}
              code={view.code}
              parts={view.parts}
              today={dayOf(ctx.now)}
              suggestedDue={addDays(dayOf(ctx.now), 5)}
              status={view.status}
              whyNot={{
                startScreening: words(view.whyNot.startScreening), accept: words(view.whyNot.accept), return: words(view.whyNot.return),
                reject: words(view.whyNot.reject), reopenScreening: words(view.whyNot.reopenScreening),
              }}
            />
          ) : null}
          <ScreeningHistory view={view} now={ctx.now} />
        </CardBody>
      </Card>
      <Receipts view={view} isOffice={office} today={dayOf(ctx.now)} time={formatTime(ctx.now)} />
    </div>
  );
}

function standing(view: ScreeningView): string {
  const who = view.screenerName ? ` Người thẩm tra: ${view.screenerName}.` : '';
  const entered = view.enteredFromPaper ? ' Hồ sơ nhập thay từ bản giấy.' : '';
  const states: Partial<Record<ScreeningView['status'], string>> = {
    FILED: 'Chờ thẩm tra.', REFILED: 'Tác giả đã bổ sung, chờ thẩm tra lại.', SCREENING: 'Đang thẩm tra.', RETURNED: 'Đang chờ tác giả bổ sung.',
    ELIGIBLE: 'Đã tiếp nhận, đủ điều kiện chấm.', REJECTED: 'Đã từ chối tiếp nhận.', WITHDRAWN: 'Tác giả đã rút hồ sơ.',
  };
  return `${states[view.status] ?? ''}${who}${entered}`;
}
