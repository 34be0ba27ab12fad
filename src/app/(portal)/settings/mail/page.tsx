import type { Metadata } from 'next';
import { listMail, seesMail } from '@/domain/people/mail-queries';
import { formatDateTime } from '@/domain/time/format';
import { env } from '@/platform/env';
import { StatusText } from '@/ui/badge';
import { Banner } from '@/ui/banner';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { Pager } from '@/ui/pager';
import { pageNumber } from '@/ui/paging';
import { SearchField } from '@/ui/search-field';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { LinkTabs } from '@/ui/tabs';
import { pageCtx } from '../../../page-ctx';
import { addressOf, readParams, type SearchParams } from '../address';
import { settingsCrumb } from '../crumbs';
import { mailStates } from './states';

export const metadata: Metadata = { title: 'Thư và thông báo đã gửi' };

const path = '/settings/mail';
const states = Object.keys(mailStates) as (keyof typeof mailStates)[];

export default async function MailPage({ searchParams }: { searchParams: SearchParams }) {
  const ctx = await pageCtx(seesMail);
  const params = await readParams(searchParams);
  const filter = { state: states.find((state) => state === params.state), q: params.q?.slice(0, 100) };
  const page = pageNumber(params.page, 1_000_000);
  const { messages, counts } = await listMail(ctx, filter, page);
  const all = states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  const total = filter.state ? (counts[filter.state] ?? 0) : all;
  return (
    <>
      <PageHead crumbs={[settingsCrumb, { label: 'Thư và thông báo' }]} title="Thư và thông báo đã gửi" sub="Mọi thông báo đều đọc được trên cổng; ai có thư điện tử thì nhận thêm thư." />
      <SmtpState />
      <LinkTabs
        label="Lọc theo tình trạng gửi"
        items={[
          { href: addressOf(path, { q: filter.q }), label: 'Tất cả', count: all, current: !filter.state },
          ...states.map((state) => ({ href: addressOf(path, { q: filter.q, state }), label: mailStates[state].label, count: counts[state] ?? 0, current: filter.state === state })),
        ]}
      />
      <form action={path} role="search" aria-label="Lọc danh sách" className="no-print my-4 max-w-md">
        {filter.state ? <input type="hidden" name="state" value={filter.state} /> : null}
        <SearchField label="Tìm trong tiêu đề" defaultValue={filter.q} />
      </form>
      {messages.length === 0 ? (
        <EmptyState title="Không có thông báo nào">Thông báo xuất hiện ở đây khi có việc gửi đến ai đó: hồ sơ được nhận, cần bổ sung, có kết quả.</EmptyState>
      ) : (
        <Table caption="Thông báo" foot={<Pager page={page} total={total} noun="thông báo" hrefOf={(next) => addressOf(path, { ...filter, page: next })} />}>
          <thead>
            <tr>
              <Th>Tiêu đề</Th>
              <Th>Người nhận</Th>
              <Th>Lúc</Th>
              <Th>Tình trạng</Th>
            </tr>
          </thead>
          <tbody>
            {messages.map((message) => (
              <tr key={message.id}>
                <RowTh>
                  <TextLink look="title" href={`${path}/${message.id}`}>
                    {message.subject}
                  </TextLink>
                </RowTh>
                <Td label="Người nhận">{message.to}</Td>
                <Td label="Lúc" nowrap>
                  {formatDateTime(message.createdAt)}
                </Td>
                <Td label="Tình trạng">
                  <StatusText glyph={mailStates[message.mailState].glyph} tone={mailStates[message.mailState].tone}>
                    {mailStates[message.mailState].label}
                  </StatusText>
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}

function SmtpState() {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL) {
    return (
      <Banner className="mb-4" title="Cổng chưa gửi thư điện tử">
        Thông báo chỉ hiện trên cổng. Muốn gửi thư, đặt SMTP_URL và MAIL_FROM trong tệp .env của máy chủ rồi chạy lại.
      </Banner>
    );
  }
  const url = new URL(SMTP_URL);
  return (
    <Banner className="mb-4" tone="good" title={`Gửi thư qua ${url.hostname}`}>
      Địa chỉ người gửi: {MAIL_FROM}.
    </Banner>
  );
}
