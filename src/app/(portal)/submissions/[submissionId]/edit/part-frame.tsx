'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { cx } from '@/ui/class-names';
import { Glyph } from '@/ui/glyph';
import { toneClass } from '@/ui/tone';
import type { PartView } from './draft-saver';

type Props = { id: string; number: number; title: string; missing: number; locked?: string | null; hideState?: boolean; children: ReactNode };

/** What the office asks of each part in a request to supplement, by the part's id. */
export const AsksContext = createContext<Record<string, string>>({});

/** One numbered part of the dossier, with its own "Đủ" or what is missing. */
export function PartFrame({ id, number, title, missing, locked, hideState = false, children }: Props) {
  const asked = useContext(AsksContext)[id];
  return (
    <section id={id} tabIndex={-1} aria-labelledby={`${id}-title`} className="scroll-mt-20 border-t border-line pt-7 outline-none first:border-0 first:pt-0">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={`${id}-title`} className="text-lg font-semibold">
          <span className="num mr-2 font-medium text-ink-3">{number}</span>
          {title}
        </h2>
        {locked || hideState ? null : <PartState missing={missing} />}
      </div>
      {locked ? <p className="mb-3 text-sm text-ink-3">{locked}</p> : null}
      {asked ? (
        <div className={cx('mb-4 rounded-sm border px-3.5 py-2.5', toneClass('warn'))}>
          <p className="flex items-center gap-1.5 text-sm font-medium text-warn-ink">
            <Glyph name="ask" />
            Phòng Văn hóa – Xã hội đề nghị ở mục này
          </p>
          <p className="mt-1 break-words whitespace-pre-wrap">{asked}</p>
        </div>
      ) : null}
      <div className="space-y-5">{children}</div>
    </section>
  );
}

function PartState({ missing }: { missing: number }) {
  if (missing === 0) {
    return (
      <span className="inline-flex items-center gap-1.5 text-sm text-good-ink">
        <Glyph name="check" />
        Đủ
      </span>
    );
  }
  return (
    <span className="inline-flex items-center gap-1.5 text-sm font-medium text-warn-ink">
      <Glyph name="ask" />
      Còn thiếu {missing}
    </span>
  );
}

/** Why the last try to save this part was refused. */
export function PartRefusal({ view }: { view: PartView }) {
  if (view.state !== 'refused') return null;
  const own = Object.values(view.fields ?? {}).flat();
  return (
    <p role="alert" className="mt-2 flex items-start gap-1.5 text-sm font-medium text-bad-ink">
      <Glyph name="ask" className="mt-0.75 size-4" />
      <span>{own.length > 0 ? own.join(' ') : view.message}</span>
    </p>
  );
}
