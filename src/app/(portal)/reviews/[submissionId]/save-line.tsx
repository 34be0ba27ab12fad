'use client';

import type { SaverView } from '@/app/(portal)/submissions/[submissionId]/edit/draft-saver';
import { AutosaveStatus } from '@/ui/autosave-status';
import { TextLink } from '@/ui/link';

/** Whether what is typed is safe, and where it rests while it is not on the server. `before`: when it was saved at an earlier visit. */
export function SaveLine({ view, before }: { view: SaverView; before: string | null }) {
  if (view.state === 'idle') return <AutosaveStatus state={before ? { kind: 'saved', at: before } : { kind: 'idle' }} />;
  if (view.state === 'saved') return <AutosaveStatus state={{ kind: 'saved', at: view.savedAt }} />;
  if (view.state === 'saving') return <AutosaveStatus state={{ kind: 'saving' }} />;
  if (view.state === 'conflict') return <AutosaveStatus state={{ kind: 'conflict' }} />;
  if (view.state === 'refused') return <AutosaveStatus state={{ kind: 'unsaved' }} />;
  return (
    <AutosaveStatus
      state={{ kind: 'unsaved' }}
      action={
        view.signedOut
          ? <TextLink href="/sign-in" target="_blank" className="font-medium">Đăng nhập lại ở thẻ mới</TextLink>
          : <span className="text-sm">{view.endangered ? 'Máy này không giữ được bản nháp; đừng đóng trang.' : 'Điểm đã ghi được giữ trên máy này.'}</span>
      }
    />
  );
}
