'use client';

import type { Written } from '@/domain/text/rich-text';
import { RichTextBody } from '@/ui/rich-text';

type Props = { title: string; written: Written; pictureUrl: (id: string) => string | null };

/** A text to compare: as it will look, small. */
export function WordColumn({ title, written, pictureUrl }: Props) {
  const isText = typeof written === 'string';
  return (
    <div className="min-w-0">
      <p className="text-xs font-medium text-ink-3">{title}</p>
      {/* Keyboards must be able to scroll it. */}
      <div tabIndex={0} role="group" aria-label={title} className={`max-h-72 overflow-y-auto rounded-xs bg-sunken px-3 py-2 text-sm break-words ${isText ? 'whitespace-pre-line' : 'space-y-2 [&_img]:max-h-32'}`}>
        {isText ? written : <RichTextBody doc={written} pictureUrl={pictureUrl} />}
      </div>
    </div>
  );
}
