import type { Ctx } from '@/domain/context';
import { formatHundredthsShort } from '@/domain/numbers/hundredths';
import { openingOf } from '@/domain/reviews/opening-queries';
import type { JudgedCampaign } from '@/domain/reviews/panel';
import { whyNotOpenScoring } from '@/domain/reviews/policy';
import { sentenceOf } from '@/domain/refusal';
import { lateClosesAt } from '@/domain/submissions/dates';
import { lastDayOf } from '@/domain/time/calendar';
import { deadlineWords } from '@/domain/time/deadline-words';
import { formatDay } from '@/domain/time/format';
import { StatusText } from '@/ui/badge';
import { Banner } from '@/ui/banner';
import { Card, CardBody, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { TextLink } from '@/ui/link';
import { openScoringAction } from './actions';

const listedAtMost = 30;

const confirmLabel = (pending: number, admitted: number): string =>
  admitted === 0 ? `Ghi số hồ sơ chưa thẩm tra xong (${pending}) để xác nhận` : `Ghi tổng số hồ sơ chưa thẩm tra xong và người còn được nộp muộn (${pending + admitted}) để xác nhận`;

/** What is ready and what is not, before the scoring is opened. */
export async function OpeningPart({ ctx, campaign }: { ctx: Ctx; campaign: JudgedCampaign }) {
  const { facts, pending, admitted, short, mostScorers } = await openingOf(ctx, campaign);
  const whyNot = whyNotOpenScoring(ctx.actor, facts, ctx.now);
  const waiting = pending.length + admitted.length;
  const isOver = facts.submissionClosesAt !== null && ctx.now >= (lateClosesAt(facts) ?? facts.submissionClosesAt);
  const base = `/campaigns/${campaign.id}`;
  const dropsNone = facts.eligible > 0 && campaign.dropExtremesFrom > mostScorers;
  const checks: [boolean, string, string, string][] = [
    [isOver, 'Đã hết hạn nhận hồ sơ', 'Chưa hết hạn nhận hồ sơ, kể cả nộp muộn', base],
    [facts.scorers >= facts.minSheets, `Hội đồng có ${facts.scorers} người chấm (cần ít nhất ${facts.minSheets})`, `Hội đồng mới có ${facts.scorers} người chấm, cần ít nhất ${facts.minSheets}`, `${base}/council`],
    [facts.maxTotal > 0 && facts.maxTotal >= facts.passMark, `Bộ tiêu chí ${formatHundredthsShort(facts.maxTotal)} điểm, ngưỡng công nhận ${formatHundredthsShort(facts.passMark)}`, 'Bộ tiêu chí chưa hợp lệ', `${base}/settings/rubric`],
    [facts.scoringClosesAt !== null && ctx.now < facts.scoringClosesAt, `Hạn chấm: ${facts.scoringClosesAt ? deadlineWords(ctx.now, { closesAt: facts.scoringClosesAt }).lastDay : ''}`, facts.scoringClosesAt ? 'Hạn chấm đã qua, cần gia hạn' : 'Chưa đặt hạn chấm điểm', `${base}/settings/deadlines`],
    [facts.eligible > 0, `${facts.eligible} hồ sơ đủ điều kiện chấm`, 'Chưa có hồ sơ nào đủ điều kiện chấm', `${base}/submissions`],
  ];
  return (
    <div className="max-w-read space-y-6">
      <Card aria-labelledby="opening">
        <CardHead id="opening" title="Chuẩn bị mở chấm điểm" />
        <CardBody>
          <ul className="space-y-2">
            {checks.map(([ok, good, bad, href]) => (
              <li key={good}>
                <StatusText glyph={ok ? 'ok' : 'ask'} tone={ok ? 'good' : 'warn'}>{ok ? good : <TextLink href={href}>{bad}</TextLink>}</StatusText>
              </li>
            ))}
          </ul>
          {pending.length > 0 ? (
            <Banner tone="warn" className="mt-4" title={`Còn ${pending.length} hồ sơ chưa thẩm tra xong`}>
              <p>Mở chấm điểm bây giờ thì các hồ sơ này chưa được chấm cho đến khi thẩm tra xong.</p>
              <ul className="mt-1 list-disc pl-5">
                {pending.slice(0, listedAtMost).map((each) => <li key={each.id}><span className="num">{each.code}</span> {each.title}</li>)}
              </ul>
              {pending.length > listedAtMost ? <p>và {pending.length - listedAtMost} hồ sơ khác.</p> : null}
            </Banner>
          ) : null}
          {admitted.length > 0 ? (
            <Banner tone="warn" className="mt-4" title={`Còn ${admitted.length} người được nộp muộn chưa nộp`}>
              <p>Mở chấm điểm bây giờ thì những người này không nộp được nữa. Xem ở <TextLink href={`${base}/submissions/late`}>trang Nộp muộn</TextLink>.</p>
              <ul className="mt-1 list-disc pl-5">
                {admitted.slice(0, listedAtMost).map((each) => <li key={each.id}>{each.fullName}, đến hết ngày {formatDay(lastDayOf(each.closesAt))}</li>)}
              </ul>
              {admitted.length > listedAtMost ? <p>và {admitted.length - listedAtMost} người khác.</p> : null}
            </Banner>
          ) : null}
          {short.length > 0 ? (
            <Banner tone="warn" className="mt-4" title={`${short.length} hồ sơ không đủ người chấm vì có liên quan`}>
              <p>Các hồ sơ này không đạt số phiếu tối thiểu {facts.minSheets}: {short.slice(0, listedAtMost).join(', ')}. Thêm thành viên chấm ở <TextLink href={`${base}/council`}>trang Hội đồng</TextLink>.</p>
            </Banner>
          ) : null}
          {dropsNone ? (
            <Banner tone="warn" className="mt-4" title="Không có hồ sơ nào bị bỏ điểm cao nhất, thấp nhất">
              <p>Cách tính bỏ điểm cao nhất, thấp nhất khi có từ {campaign.dropExtremesFrom} phiếu, nhưng mỗi hồ sơ có nhiều nhất {mostScorers} người chấm. Thêm người chấm ở <TextLink href={`${base}/council`}>trang Hội đồng</TextLink>, hoặc sửa số phiếu ở <TextLink href={`${base}/settings/rubric`}>thẻ Tiêu chí</TextLink>.</p>
            </Banner>
          ) : null}
          <div className="mt-5">
            <ConfirmDialog trigger={{ label: 'Mở chấm điểm', kind: 'primary', disabledReason: whyNot ? sentenceOf(whyNot) : null }} title="Mở chấm điểm" confirmLabel="Mở chấm điểm" run={openScoringAction} input={{ campaignId: campaign.id }}
              typedCount={waiting > 0 ? { count: waiting, label: confirmLabel(pending.length, admitted.length), name: 'pendingConfirmed' } : undefined} success="Đã mở chấm điểm.">
              <p>{facts.scorers} thành viên được báo và bắt đầu chấm {facts.eligible} hồ sơ. Bộ tiêu chí, ngưỡng và cách tính không sửa được nữa.</p>
            </ConfirmDialog>
          </div>
        </CardBody>
      </Card>
    </div>
  );
}
