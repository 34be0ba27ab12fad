import { UserRound } from '@/ui/icons';
import type { PublicCall } from '@/domain/library/call-queries';
import { Glyph } from '@/ui/glyph';
import { TextLink } from '@/ui/link';
import { SectionHead } from '@/ui/page-head';
import { questionsOf, stepsOf } from './guide/content';

/** Four steps and the questions people ask, after the rules of the call at hand. */
export function HowTo({ call }: { call: PublicCall | null }) {
  const questions = questionsOf(call);
  return (
    <>
      <section aria-labelledby="steps">
        <SectionHead
          id="steps"
          title="Bốn bước từ ý tưởng đến công nhận"
          aside={
            <TextLink href="/guide" className="text-sm">
              Hướng dẫn nộp hồ sơ
            </TextLink>
          }
        />
        <StepList call={call} />
      </section>
      <section aria-labelledby="questions" className="grid gap-x-12 gap-y-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          <SectionHead id="questions" title="Câu hỏi thường gặp" />
          <Questions items={questions.slice(0, 5)} open={2} />
        </div>
        <div className="self-start rounded-md border border-line bg-sunken px-5 py-4 lg:mt-12">
          <h3 className="font-semibold">Cần hỏi trực tiếp</h3>
          <p className="mt-1 text-ink-2">{call?.organization.contact || 'Phòng Văn hóa – Xã hội, bộ phận thường trực của đợt phát động, tại trụ sở Ủy ban nhân dân.'}</p>
          <p className="num mt-2 text-sm text-ink-3">Giờ làm việc: 7h00–11h30 và 13h30–17h00, thứ Hai đến thứ Sáu.</p>
          <p className="mt-3">
            <TextLink href="/guide#questions" className="font-medium">
              Xem cả {questions.length} câu hỏi
            </TextLink>
          </p>
        </div>
      </section>
    </>
  );
}

export function StepList({ call }: { call: PublicCall | null }) {
  return (
    <ol className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
      {stepsOf(call).map(({ title, text, who }, i) => (
        <li key={title} className="border-t-2 border-line-strong pt-3">
          <p className="num text-2xl font-semibold text-brand" aria-hidden="true">
            {i + 1}
          </p>
          <p className="mt-1 text-lg font-semibold">{title}</p>
          <p className="mt-1 text-ink-2">{text}</p>
          <p className="mt-2 flex items-center gap-1.5 text-sm text-ink-3">
            <UserRound className="size-4 shrink-0" aria-hidden="true" />
            {who}
          </p>
        </li>
      ))}
    </ol>
  );
}

export function Questions({ items, open = 0 }: { items: readonly { question: string; answer: string }[]; open?: number }) {
  return (
    <div className="divide-y divide-line rounded-md border border-line bg-surface">
      {items.map(({ question, answer }, i) => (
        <details key={question} className="group" open={i < open}>
          <summary className="flex list-none items-start gap-3 px-4 py-3.5 font-medium hover:bg-hover sm:px-5 [&::-webkit-details-marker]:hidden">
            <span className="flex-1">{question}</span>
            <Glyph name="chevronDown" className="mt-0.5 size-5 text-ink-3 group-open:rotate-180" />
          </summary>
          <p className="max-w-read px-4 pb-4 text-ink-2 sm:px-5">{answer}</p>
        </details>
      ))}
    </div>
  );
}
