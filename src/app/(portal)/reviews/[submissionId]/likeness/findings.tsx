import { Tag } from '@/ui/badge';
import type { FindingLine } from './view';

export function Findings({ lines }: { lines: readonly FindingLine[] }) {
  return (
    <ul className="divide-y divide-line">
      {lines.map(({ key, who, verdict, text, with: other, at }) => (
        <li key={key} className="py-2.5 first:pt-0 last:pb-0">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1"><span className="font-medium">{who}</span><Tag>{verdict}</Tag></p>
          <p className="max-w-read break-words whitespace-pre-line">{text}</p>
          {other ? <p className="text-sm text-ink-2">{other}</p> : null}
          <p className="num text-sm text-ink-3">{at}</p>
        </li>
      ))}
    </ul>
  );
}
