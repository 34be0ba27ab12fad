'use client';

import { type MouseEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import { onDemand } from '../on-demand';
import type { PreviewFile } from './preview-file';

// Most readers open nothing: the viewer comes when somebody comes near, pdf.js when the first PDF is opened.
const Viewer = onDemand(() => import('./viewer').then((all) => all.Viewer));

/** For a list of files: what a link to one of them needs to open it in the page, and the viewer itself. */
export function usePreview(files: readonly PreviewFile[]) {
  const [open, setOpen] = useState<string | null>(null);
  const shown = files.filter(({ view }) => view !== null);
  const linkOf = (file: PreviewFile) => ({
    href: file.href,
    target: '_blank',
    onPointerEnter: Viewer.fetchSoon,
    onFocus: Viewer.fetchSoon,
    onClick: (event: MouseEvent) => {
      // With a key held somebody wants a tab of their own; without the script the link does what links do.
      if (file.view === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      setOpen(file.id);
    },
  });
  const start = shown.findIndex(({ id }) => id === open);
  const viewer = start < 0 ? null : createPortal(<Viewer files={shown} start={start} onClose={() => setOpen(null)} />, document.body);
  return { linkOf, viewer };
}
