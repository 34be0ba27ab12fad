import { Tag } from '@/ui/badge';
import { TextLink } from '@/ui/link';
import type { SimilarListView } from './similar-view';

/** Titles with their place and how alike they are; each leads to the two columns. */
export function SimilarItems({ items, chosen }: { items: SimilarListView['items']; chosen?: string }) {
  return (
    <ul className="divide-y divide-line">
      {items.map(({ key, title, place, words, much, href }) => (
        <li key={key} className="py-2.5 first:pt-0 last:pb-0">
          <TextLink href={href} aria-current={key === chosen ? 'true' : undefined} className={key === chosen ? 'font-semibold' : undefined}>
            {title}
          </TextLink>
          <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-2">
            <Tag tone={much ? 'warn' : 'mute'}>{words}</Tag>
            <span className="num">{place}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

export function SimilarNotes({ notes }: { notes: SimilarListView['notes'] }) {
  return notes.map(({ label, text, sub }) => (
    <div key={label}>
      <p className="font-medium">{label}</p>
      <p className="max-w-read break-words whitespace-pre-line">{text}</p>
      <p className="num text-sm text-ink-3">{sub}</p>
    </div>
  ));
}
