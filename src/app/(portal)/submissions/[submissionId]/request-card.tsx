import { Card, CardBody, CardHead } from '@/ui/card';
import { DueChip } from '@/ui/due-chip';
import { TextLink } from '@/ui/link';
import type { RequestView } from './request-view';

export function RequestCard({ request: { sub, due, reason, asked } }: { request: RequestView }) {
  return (
    <Card tone="warn" aria-labelledby="request-title" className="mb-6">
      <CardHead tone="warn" id="request-title" title="Đề nghị bổ sung" sub={sub} aside={due ? <DueChip lead="Bổ sung" {...due} /> : null} />
      <CardBody className="space-y-3">
        <p className="max-w-read break-words whitespace-pre-wrap">{reason}</p>
        {asked.length > 0 ? (
          <ul className="list-disc space-y-1 pl-5">
            {asked.map(({ title, href, text }) => (
              <li key={href}>
                <TextLink href={href}>{title}</TextLink>
                {text ? <span className="block break-words whitespace-pre-wrap">{text}</span> : null}
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-sm text-ink-2">Có thể sửa mọi mục của hồ sơ.</p>
        )}
        <p className="text-sm text-ink-3">Hạn này riêng cho việc bổ sung, không đổi theo hạn nhận hồ sơ của đợt. Tệp minh chứng luôn thêm được khi bổ sung.</p>
      </CardBody>
    </Card>
  );
}
