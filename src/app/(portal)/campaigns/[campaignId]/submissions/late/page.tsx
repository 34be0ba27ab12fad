import type { Metadata } from 'next';
import { isOffice } from '@/domain/context';
import { listPeople } from '@/domain/people/queries';
import { sentenceOf } from '@/domain/refusal';
import { whyNotAdmitAnyone } from '@/domain/submissions/late-policy';
import { type AdmissionLine, admissionPageSize, lateAdmissions } from '@/domain/submissions/late-queries';
import { mayReadScreening } from '@/domain/submissions/screening-policy';
import { dayOf, lastDayOf } from '@/domain/time/calendar';
import { formatDateTime, formatDay } from '@/domain/time/format';
import { StatusText } from '@/ui/badge';
import { Card, CardBody, CardHead } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { Pager } from '@/ui/pager';
import { pageNumber } from '@/ui/paging';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { found, idParam, pageCtx } from '../../../../../page-ctx';
import { one, type Search } from '../../units/params';
import { LateForm } from './late-form';

export const metadata: Metadata = { title: 'Nộp muộn' };

type Props = { params: Promise<{ campaignId: string }>; searchParams: Promise<Search> };

export default async function LatePage({ params, searchParams }: Props) {
  const ctx = await pageCtx(mayReadScreening);
  const campaignId = idParam((await params).campaignId);
  const asked = pageNumber(one((await searchParams).page), Number.MAX_SAFE_INTEGER);
  const { campaign, lines } = found(await lateAdmissions(ctx, campaignId, asked));
  const whyNot = whyNotAdmitAnyone(ctx.actor, campaign.status);
  const people = isOffice(ctx.actor) ? await listPeople(ctx) : [];
  const base = `/campaigns/${campaignId}/submissions`;
  const rule = campaign.lateUntil
    ? `Đợt này nhận hồ sơ nộp muộn đến hết ngày ${formatDay(lastDayOf(campaign.lateUntil))}, kèm lý do.`
    : 'Đợt này không nhận hồ sơ nộp muộn; ở đây ghi trường hợp được phép theo văn bản.';
  return (
    <>
      <PageHead
        title="Nộp muộn"
        crumbs={[{ label: `Đợt phát động ${campaign.year}`, href: `/campaigns/${campaignId}` }, { label: 'Hồ sơ', href: base }, { label: 'Nộp muộn' }]}
        sub={rule}
      />
      {isOffice(ctx.actor) ? (
        <Card className="mb-6 max-w-208" aria-labelledby="admit">
          <CardHead id="admit" title="Cho phép một hồ sơ nộp muộn" sub="Theo văn bản của người có thẩm quyền. Hồ sơ vẫn được đánh dấu nộp muộn kèm lý do." />
          <CardBody>
            <LateForm
              campaignId={campaignId}
              people={people.filter(({ id }) => id !== ctx.actor.accountId).map((person) => ({ value: person.id, label: [person.fullName, person.unitName].filter(Boolean).join(', ') }))}
              disabledReason={whyNot && sentenceOf(whyNot)}
            />
          </CardBody>
        </Card>
      ) : null}
      {lines.length === 0 ? (
        <EmptyState title="Chưa cho phép ai nộp muộn.">Mỗi lần cho phép là một dòng, với văn bản và lý do.</EmptyState>
      ) : (
        <Table caption="Các trường hợp được phép nộp muộn" foot={<Pager page={asked} total={campaign.total} size={admissionPageSize} hrefOf={(page) => `${base}/late?page=${page}`} noun="trường hợp" />}>
          <thead>
            <tr>
              <Th>Người nộp</Th>
              <Th>Văn bản</Th>
              <Th>Nộp chậm nhất</Th>
              <Th>Lý do</Th>
              <Th>Tình trạng</Th>
            </tr>
          </thead>
          <tbody>{lines.map((line) => <Line key={line.id} line={line} now={ctx.now} />)}</tbody>
        </Table>
      )}
    </>
  );
}

function Line({ line, now }: { line: AdmissionLine; now: Date }) {
  return (
    <tr>
      <RowTh sub={line.unitName}>{line.fullName}</RowTh>
      <Td label="Văn bản">
        Số {line.paperNumber} ngày {formatDay(dayOf(line.paperOn))}
        <span className="block text-sm text-ink-3">{`${line.by ?? ''} ghi ${formatDateTime(line.at)}`}</span>
      </Td>
      <Td label="Nộp chậm nhất">hết ngày {formatDay(lastDayOf(line.closesAt))}</Td>
      <Td label="Lý do">{line.reason}</Td>
      <Td label="Tình trạng">
        {line.submissionId ? (
          <TextLink href={`/submissions/${line.submissionId}`}>Đã nộp {line.code}</TextLink>
        ) : line.closesAt > now ? (
          <StatusText glyph="clock" tone="info">Chưa nộp</StatusText>
        ) : (
          <StatusText glyph="gone">Hết hạn</StatusText>
        )}
      </Td>
    </tr>
  );
}
