import { StatusText } from '@/ui/badge';
import type { Check } from '../office-view';

const glyphs = { good: 'ok', warn: 'ask', mute: 'clock' } as const;

/** Advice for the screener: what a rule can see. It blocks nothing; the person concludes. */
export function Checklist({ checks }: { checks: readonly Check[] }) {
  return (
    <div>
      <h3 className="font-semibold">Gợi ý kiểm tra</h3>
      <p className="text-sm text-ink-3">Chỉ để nhắc; kết luận do người thẩm tra.</p>
      <ul className="mt-2 divide-y divide-line rounded-sm border border-line">
        {checks.map(({ label, words, tone, more }) => (
          <li key={label} className="grid gap-x-4 gap-y-0.5 px-3 py-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <span className="text-sm text-ink-2">{label}</span>
            <div className="min-w-0">
              <StatusText glyph={glyphs[tone]} tone={tone}>{words}</StatusText>
              {more.length > 0 ? <ul className="mt-1 list-disc pl-5 text-sm">{more.map((each) => <li key={each}>{each}</li>)}</ul> : null}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
