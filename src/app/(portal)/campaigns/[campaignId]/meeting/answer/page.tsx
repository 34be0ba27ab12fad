import type { Metadata } from 'next';
import { choiceLabels, conclusionLabels } from '@/domain/reviews/meeting/meeting-labels';
import { whyNotAnswer } from '@/domain/reviews/meeting/meeting-policy';
import { answerRoom, type AnswerRoom } from '@/domain/reviews/meeting/written/written-queries';
import type { Reason } from '@/domain/refusal';
import { sentenceOf } from '@/domain/refusal';
import { lastDayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { StatusText } from '@/ui/badge';
import { Card, CardBody, CardHead } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { Pager } from '@/ui/pager';
import { pageNumber, pageSize } from '@/ui/paging';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { found, idParam, pageCtx } from '../../../../../page-ctx';
import { AnswerForm } from './answer-form';

export const metadata: Metadata = { title: 'Ý kiến bằng văn bản' };

type Props = { params: Promise<{ campaignId: string }>; searchParams: Promise<{ page?: string; item?: string }> };
type Item = AnswerRoom['items'][number];

/** For whoever cannot come: the dossiers, and one's own word on each. */
export default async function AnswerPage({ params, searchParams }: Props) {
  const ctx = await pageCtx();
  const campaignId = idParam((await params).campaignId);
  const { room, items } = found(await answerRoom(ctx, campaignId));
  const asked = await searchParams;
  const base = `/campaigns/${campaignId}/meeting/answer`;
  const page = pageNumber(asked.page, items.length);
  const chosen = items.find((item) => item.id === asked.item);
  const whyNot = (item: Item): Reason | null => whyNotAnswer({ ...room, ...room.meeting, asked: true, conflicted: false, byHands: true, concluded: item.conclusion !== null }, ctx.now);
  // What the council has settled without this answer asks for none.
  const answered = items.filter((item) => item.answer && !item.past).length;
  const waiting = items.filter((item) => (!item.answer || item.past) && item.conclusion === null).length;
  const until = room.meeting.writtenUntil ? formatDay(lastDayOf(room.meeting.writtenUntil)) : '';
  return (
    <>
      <PageHead title="Ý kiến bằng văn bản" crumbs={[{ label: room.campaign.title, href: `/campaigns/${campaignId}` }, { label: 'Phiên họp', href: `/campaigns/${campaignId}/meeting` }, { label: 'Ý kiến bằng văn bản' }]} sub={`Trả lời đến hết ngày ${until}. Ý kiến ghi tên người trả lời; sửa được đến hết hạn hoặc khi hồ sơ có kết luận.`} />
      <div className="space-y-6">
        {chosen ? <Chosen item={chosen} reason={whyNot(chosen)} /> : null}
        <Card aria-labelledby="asked">
          <CardHead id="asked" title="Hồ sơ lấy ý kiến" sub={`Đã trả lời ${answered}/${answered + waiting} hồ sơ.`} />
          {items.length === 0 ? <EmptyState bare title="Không có hồ sơ nào cần trả lời">Hồ sơ có liên quan đến thành viên không có trong danh sách này.</EmptyState> : (
            <Table caption="Các hồ sơ lấy ý kiến" bare foot={items.length > pageSize ? <Pager page={page} total={items.length} hrefOf={(number) => `${base}?page=${number}`} noun="hồ sơ" /> : undefined}>
              <thead><tr><Th>Hồ sơ</Th><Th>Ý kiến</Th></tr></thead>
              <tbody>
                {items.slice((page - 1) * pageSize, page * pageSize).map((item) => (
                  <tr key={item.id}>
                    <RowTh sub={item.code}><TextLink href={`${base}?page=${page}&item=${item.id}#answer`}>{item.title}</TextLink></RowTh>
                    <Td label="Ý kiến"><State item={item} /></Td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
        </Card>
      </div>
    </>
  );
}

function State({ item }: { item: Item }) {
  if (item.past && !item.conclusion) return <StatusText tone="warn" glyph="ask">Điểm đã tính lại sau khi trả lời, cần trả lời lại</StatusText>;
  if (item.answer) return <StatusText tone="good" glyph="ok">{choiceLabels[item.answer.choice]}{item.conclusion ? `; Hội đồng: ${conclusionLabels[item.conclusion].toLowerCase()}` : ''}</StatusText>;
  return item.conclusion ? <StatusText glyph="ok">Đã có kết luận</StatusText> : <StatusText glyph="draft">Chưa trả lời</StatusText>;
}

function Chosen({ item, reason }: { item: Item; reason: Reason | null }) {
  return (
    <Card id="answer" aria-labelledby="answer-title" tone="action">
      <CardHead id="answer-title" title={item.title} sub={item.code} aside={<TextLink href={item.blind ? `/reviews/${item.submissionId}` : `/submissions/${item.submissionId}`}>Mở hồ sơ</TextLink>} />
      <CardBody><AnswerForm key={`${item.id}-${item.answer?.at.getTime()}`} itemId={item.id} choice={item.answer?.choice ?? null} opinion={item.answer?.opinion ?? ''} disabledReason={reason ? sentenceOf(reason) : undefined} /></CardBody>
    </Card>
  );
}
