import type { ReactNode } from 'react';
import type { Dossier } from '@/domain/submissions/dossier';
import { sectionTarget } from '@/domain/submissions/gaps';
import { otherParts } from '@/domain/submissions/screening-words';
import { deadlineWords } from '@/domain/time/deadline-words';
import { formatDateTime } from '@/domain/time/format';
import { Card, CardBody, CardHead } from '@/ui/card';
import { DueChip } from '@/ui/due-chip';
import { TextLink } from '@/ui/link';

type Props = { request: Dossier['screenings'][number]; dossier: Dossier; now: Date; children?: ReactNode };

/** What the office asks to be supplemented, until when; its deadline is its own. */
export function RequestCard({ request, dossier, now, children }: Props) {
  const due = request.dueAt ? deadlineWords(now, { closesAt: request.dueAt }) : null;
  const parts = [
    ...otherParts.map(({ key, title }) => ({ key, title, target: key })),
    ...dossier.sections.map(({ key, title }) => ({ key, title, target: sectionTarget(key) })),
  ];
  const asked = parts.filter(({ key }) => request.sectionKeys.includes(key));
  return (
    <Card tone="warn" aria-labelledby="request-title" className="mb-6">
      <CardHead
        tone="warn"
        id="request-title"
        title="Đề nghị bổ sung"
        sub={`${request.by ? `${request.by}, ` : ''}Phòng Văn hóa – Xã hội, gửi lúc ${formatDateTime(request.at)}`}
        aside={due ? <DueChip lead="Bổ sung" words={due.words} last={due.lastDay} tone={due.tone === 'info' ? 'warn' : due.tone} /> : null}
      />
      <CardBody className="space-y-3">
        <p className="max-w-read break-words whitespace-pre-wrap">{request.reason}</p>
        {asked.length > 0 ? (
          <ul className="list-disc space-y-1 pl-5">
            {asked.map(({ key, title, target }) => (
              <li key={key}>
                <TextLink href={`/submissions/${dossier.id}/edit#${target}`}>
                  {title}
                </TextLink>
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-sm text-ink-2">Có thể sửa mọi mục của hồ sơ.</p>
        )}
        <p className="text-sm text-ink-3">Hạn này riêng cho việc bổ sung, không đổi theo hạn nhận hồ sơ của đợt. Tệp minh chứng luôn thêm được khi bổ sung.</p>
        {children}
      </CardBody>
    </Card>
  );
}
