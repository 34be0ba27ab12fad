import { relationLabel } from './words';
import { filingRuleLabels } from '@/domain/submissions/screening-words';
import type { ScreeningView } from '@/domain/submissions/screening-queries';
import { StatusText } from '@/ui/badge';

type Line = { label: string; words: string; tone: 'good' | 'warn' | 'mute'; more?: readonly string[] };

/** Advice for the screener: what a rule can see. It blocks nothing; the person concludes. */
export function Checklist({ view }: { view: ScreeningView }) {
  return (
    <div>
      <h3 className="font-semibold">Gợi ý kiểm tra</h3>
      <p className="text-sm text-ink-3">Chỉ để nhắc; kết luận do người thẩm tra.</p>
      <ul className="mt-2 divide-y divide-line rounded-sm border border-line">
        {linesOf(view).map((line) => (
          <li key={line.label} className="grid gap-x-4 gap-y-0.5 px-3 py-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <span className="text-sm text-ink-2">{line.label}</span>
            <div className="min-w-0">
              <StatusText glyph={line.tone === 'good' ? 'ok' : line.tone === 'warn' ? 'ask' : 'clock'} tone={line.tone}>{line.words}</StatusText>
              {line.more && line.more.length > 0 ? <ul className="mt-1 list-disc pl-5 text-sm">{line.more.map((each) => <li key={each}>{each}</li>)}</ul> : null}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function linesOf(view: ScreeningView): Line[] {
  const lines: Line[] = [];
  if (view.status !== 'RETURNED') {
    lines.push(view.gaps.length === 0
      ? { label: 'Nội dung hồ sơ', words: 'Đủ các mục theo yêu cầu của đợt', tone: 'good' }
      : { label: 'Nội dung hồ sơ', words: `Còn ${view.gaps.length} chỗ thiếu`, tone: 'warn', more: view.gaps });
  }
  if (view.filing) lines.push({ label: 'Thời hạn nộp', words: `${capital(view.filing.words)} (tính theo ${filingRuleLabels[view.filingRule]})`, tone: toneOf(view.filing.tone) });
  if (view.paper) lines.push({ label: 'Bản giấy', words: capital(view.paper.words), tone: toneOf(view.paper.tone) });
  lines.push({
    label: 'Đơn vị', words: `${relationLabel(view.unit.relation)}${view.unit.recognisable ? '' : '; xã không có thẩm quyền công nhận'}`,
    tone: view.unit.relation && view.unit.recognisable ? 'good' : 'warn',
  });
  return lines;
}

const toneOf = (tone: string): Line['tone'] => (tone === 'good' || tone === 'info' ? 'good' : tone === 'warn' ? 'warn' : 'mute');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
