import type { ReactNode } from 'react';

/** One form in the middle of a page before or beside the portal: a first password, a slip, the first run. */
export function NarrowCard({ title, sub, children }: { title: string; sub: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto max-w-[34rem] px-4 pt-8 sm:px-6 sm:pt-12">
      <section aria-labelledby="narrow-title" className="rounded-md border border-t-3 border-line border-t-brand bg-surface px-4 py-6 sm:px-7 sm:py-7">
        <h1 id="narrow-title" className="text-2xl font-semibold">
          {title}
        </h1>
        <div className="mt-1 text-ink-2">{sub}</div>
        {children}
      </section>
    </div>
  );
}
