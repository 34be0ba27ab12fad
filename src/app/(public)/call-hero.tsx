import { CalendarDays, FilePenLine, FileText, Inbox, UsersRound } from '@/ui/icons';
import type { ReactNode } from 'react';
import type { PublicCall } from '@/domain/library/call-queries';
import { LinkButton } from '@/ui/button';
import { Drum } from '@/ui/drum';
import { DueChip } from '@/ui/due-chip';
import { Tag } from '@/ui/badge';
import { SectionHead } from '@/ui/page-head';
import { bodyName, filingWords, planName, ruleWords, windowOf } from './words';

const everyone = 'Cán bộ, công chức, viên chức, người lao động đang làm việc, công tác trong các cơ quan, đơn vị trên địa bàn';

/** The call of the moment: what is asked, until when, from whom, where it goes. */
export function CallHero({ call, now, signedIn }: { call: PublicCall; now: Date; signedIn: boolean }) {
  const { due, from, until, lead } = windowOf(call, now);
  const open = call.phase === 'open';
  return (
    <section aria-labelledby="call" className="relative overflow-hidden border-b border-line bg-surface">
      <div className="pointer-events-none absolute -top-32 -right-32 opacity-40 lg:-top-36 lg:-right-44 lg:opacity-55">
        <Drum className="size-72 sm:size-96 lg:size-172" />
      </div>
      <div className="relative mx-auto grid max-w-page gap-x-12 gap-y-8 px-4 py-8 sm:px-6 sm:py-12 lg:grid-cols-[minmax(0,1fr)_25rem] lg:items-center">
        <div className="min-w-0">
          <p className="mb-4 flex flex-wrap gap-2">
            {open && due ? <DueChip lead={lead} words={due.words} last={due.lastDay} tone={due.tone} /> : <Tag tone="info">{lead}</Tag>}
          </p>
          <h1 id="call" className="max-w-176 text-2xl font-semibold tracking-[-0.01em] sm:text-3xl lg:text-4xl">
            {call.title}
          </h1>
          <p className="mt-4 max-w-read text-md text-ink-2 sm:text-read">
            {call.objectives
              ? firstParagraph(call.objectives)
              : `${bodyName(call.organization)} tìm kiếm giải pháp xử lý các vướng mắc, hạn chế cụ thể trong công tác cải cách hành chính. Giải pháp cần có tính mới, tính sáng tạo, hiệu quả thiết thực và áp dụng được ngay.`}
          </p>
          <div className="mt-6 flex flex-wrap gap-3">
            {open ? (
              <LinkButton kind="primary" size="lg" icon={<FilePenLine aria-hidden="true" />} href={signedIn ? '/submissions/new' : '/sign-in?next=%2Fsubmissions%2Fnew'}>
                Nộp sáng kiến
              </LinkButton>
            ) : null}
            <LinkButton size="lg" href="/guide" icon={<FileText aria-hidden="true" />}>
              Hướng dẫn nộp hồ sơ
            </LinkButton>
          </div>
          {open && !signedIn ? <p className="mt-3 text-sm text-ink-3">Đăng nhập bằng tài khoản do Phòng Văn hóa – Xã hội cấp. Chưa có tài khoản vẫn nộp được bản giấy.</p> : null}
        </div>
        <div className="rounded-md border border-t-3 border-line-strong border-t-brand bg-surface shadow-pop">
          <h2 className="sr-only">Thông tin đợt phát động</h2>
          <dl className="divide-y divide-line">
            <Fact icon={<CalendarDays />} term="Thời gian tiếp nhận">
              <span className="block">{from}</span>
              <strong className="num block text-lg font-semibold">{until}</strong>
              <span className="block text-sm text-ink-3">{ruleWords(call)}</span>
            </Fact>
            <Fact icon={<UsersRound />} term="Ai được tham gia">
              {call.participants ? firstParagraph(call.participants) : everyone}
            </Fact>
            <Fact icon={<Inbox />} term="Gửi ở đâu">
              {filingWords(call)}
            </Fact>
            {planName(call) ? (
              <Fact icon={<FileText />} term="Văn bản">
                {planName(call)} của {call.planIssuer || bodyName(call.organization)}
              </Fact>
            ) : null}
          </dl>
        </div>
      </div>
    </section>
  );
}

function Fact({ icon, term, children }: { icon: ReactNode; term: string; children: ReactNode }) {
  return (
    <div className="relative py-3.5 pr-4 pl-13 sm:pr-5">
      <dt className="text-sm text-ink-3">
        <span aria-hidden="true" className="absolute top-4 left-5 text-brand [&>svg]:size-5">
          {icon}
        </span>
        {term}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

const firstParagraph = (text: string): string => text.split('\n').find(Boolean) ?? '';

/** Between two campaigns, or before the first. */
export function NoCall() {
  return (
    <section className="border-b border-line bg-surface">
      <div className="mx-auto max-w-page px-4 py-12 sm:px-6">
        <h1 className="text-2xl font-semibold sm:text-3xl">Sáng kiến cải cách hành chính</h1>
        <p className="mt-3 max-w-read text-read text-ink-2">Chưa có đợt phát động nào. Khi có kế hoạch, thời gian tiếp nhận và cách nộp hiện ở đây.</p>
      </div>
    </section>
  );
}

/** Where one portal serves several communes. */
export function OtherCalls({ calls, now }: { calls: readonly PublicCall[]; now: Date }) {
  if (calls.length === 0) return null;
  return (
    <section aria-labelledby="others">
      <SectionHead id="others" title="Đợt phát động của các xã, phường khác" />
      <ul className="divide-y divide-line rounded-md border border-line bg-surface">
        {calls.slice(0, 20).map((call) => {
          const { from, until, lead } = windowOf(call, now);
          return (
            <li key={call.id} className="px-4 py-3 sm:px-5">
              <p className="font-medium">{call.title}</p>
              <p className="num text-sm text-ink-3">{[bodyName(call.organization), lead, `${from} ${until}`.trim()].join(' · ')}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
