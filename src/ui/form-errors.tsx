'use client';

import type { FormProblem } from './form-problem';
import { Glyph } from './glyph';

function goTo(event: React.MouseEvent<HTMLAnchorElement>, controlId: string) {
  const control = document.getElementById(controlId);
  if (!control) return;
  // A link alone scrolls but does not put the cursor in the field.
  event.preventDefault();
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: 'center' });
}

/** The summary at the top of a form. Nothing to show: nothing is rendered. */
export function FormErrors({ problems, title }: { problems: readonly FormProblem[]; title?: string }) {
  if (problems.length === 0) return null;
  return (
    <div role="alert" className="rounded-md border border-bad-line bg-bad-soft px-4 py-3">
      <p className="flex items-start gap-2 font-semibold text-bad-ink">
        <Glyph name="ask" className="mt-1 size-4" />
        {title ?? `Còn ${problems.length} chỗ cần sửa`}
      </p>
      <ul className="mt-1 list-disc space-y-0.5 pl-6 text-sm">
        {problems.map(({ controlId, message }) => (
          <li key={`${controlId ?? ''} ${message}`}>
            {controlId ? (
              <a
                href={`#${controlId}`}
                onClick={(event) => goTo(event, controlId)}
                className="inline-block py-0.5 text-bad-ink underline underline-offset-3"
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
