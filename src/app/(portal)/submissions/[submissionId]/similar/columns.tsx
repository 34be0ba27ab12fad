import type { Segment } from '@/domain/library/similarity/segments';
import { Card, CardBody, CardHead } from '@/ui/card';
import { TextLink } from '@/ui/link';
import type { SimilarPageView } from './similar-view';

/** This dossier and the other initiative beside each other; what both say is marked, with the same number on either side. */
export function Columns({ compared: { words, passages, own, other } }: { compared: NonNullable<SimilarPageView['compared']> }) {
  return (
    <section aria-label="Hai cột so sánh" className="space-y-4">
      <p className="text-ink-2">
        {words}. {passages > 0 ? `${passages} đoạn giống nhau được tô màu; cùng số là cùng một đoạn.` : 'Không có đoạn văn nào giống nhau, chỉ tên gần giống.'}
      </p>
      <div className="grid gap-6 lg:grid-cols-2">
        <Column id="own" title="Hồ sơ này" sub={own.title} segments={own.segments} />
        <Column id="other" title={other.href ? <TextLink href={other.href}>{other.title}</TextLink> : other.title} sub={other.place} segments={other.segments} />
      </div>
    </section>
  );
}

function Column({ id, title, sub, segments }: { id: string; title: React.ReactNode; sub: string; segments: readonly Segment[] }) {
  return (
    <Card aria-labelledby={id}>
      <CardHead id={id} title={title} sub={sub} />
      <CardBody>
        <div className="max-w-read text-read break-words whitespace-pre-line">
          {segments.length === 0 ? <p className="text-ink-3">Chưa có nội dung để so.</p> : segments.map(({ text, passage }, i) =>
            passage === null ? text : (
              <mark key={i} className="rounded-xs bg-gold-soft text-ink">
                <span className="num mr-1 text-xs font-semibold text-gold-ink">[{passage}]</span>
                {text}
              </mark>
            ))}
        </div>
      </CardBody>
    </Card>
  );
}
