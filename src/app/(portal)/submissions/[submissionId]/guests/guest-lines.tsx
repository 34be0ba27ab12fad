'use client';

import { useState } from 'react';
import { StatusText } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EmptyState } from '@/ui/empty-state';
import { onDemand } from '@/ui/on-demand';
import { withdrawGuestAction } from './actions';
import type { GuestsView } from './view';

const InviteForm = onDemand(() => import('./invite-form').then((all) => all.InviteForm));

const glyphs = { good: 'ok', warn: 'ask', mute: 'clock' } as const;

export function GuestLines({ view: { submissionId, lines, strays } }: { view: GuestsView }) {
  return (
    <Card aria-labelledby="guests">
      <CardHead id="guests" title="Tác giả không có tài khoản trong cơ quan" count={lines.length} />
      {lines.length + strays.length === 0 ? (
        <EmptyState bare title="Chưa có ai để mời">
          Trong danh sách tác giả, bấm Thêm người ngoài danh sách để ghi tên người ở cơ quan khác, rồi quay lại trang này.
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line">
          {lines.map((line) => (
            <li key={line.authorId}>
              <CardBody className="space-y-3">
                <div>
                  <p className="font-medium break-words">{line.name}</p>
                  <p className="text-sm break-words text-ink-3">{line.sub}</p>
                  {line.state ? <StatusText tone={line.state.tone} glyph={glyphs[line.state.tone]}>{line.state.words}</StatusText> : null}
                </div>
                {line.open ? <TakeBack submissionId={submissionId} open={line.open} /> : null}
                {line.invite ? <Invite submissionId={submissionId} authorId={line.authorId} name={line.name} disabledReason={line.invite.disabledReason} /> : null}
              </CardBody>
            </li>
          ))}
          {strays.map((stray) => (
            <li key={stray.guestId}>
              <CardBody className="space-y-3">
                <div>
                  <p className="font-medium break-words">{stray.name}</p>
                  <p className="text-sm text-ink-3">Không còn trong danh sách tác giả nên không xem được hồ sơ.</p>
                </div>
                <TakeBack submissionId={submissionId} open={stray} />
              </CardBody>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Invite({ submissionId, authorId, name, disabledReason }: { submissionId: string; authorId: string; name: string; disabledReason: string | null }) {
  const [open, setOpen] = useState(false);
  if (open) return <InviteForm submissionId={submissionId} authorId={authorId} name={name} onDone={() => setOpen(false)} />;
  return (
    <Button size="sm" onPointerEnter={InviteForm.fetchSoon} onFocus={InviteForm.fetchSoon} onClick={() => setOpen(true)} disabledReason={disabledReason ?? undefined} aria-label={`Mời ${name}`}>
      Mời…
    </Button>
  );
}

type Open = GuestsView['strays'][number];

function TakeBack({ submissionId, open: { guestId, name, accepted, disabledReason } }: { submissionId: string; open: Open }) {
  return (
    <ConfirmDialog
      // Its words begin where those of the line above it do.
      trigger={{ label: 'Thu hồi lời mời', kind: 'quiet', size: 'sm', className: disabledReason ? undefined : '-ml-3', disabledReason: disabledReason ?? undefined }}
      title={`Thu hồi lời mời ${name}`}
      confirmLabel="Thu hồi"
      danger
      run={withdrawGuestAction}
      input={{ submissionId, guestId }}
      success="Đã thu hồi lời mời."
    >
      <p>{accepted ? 'Người này không xem được hồ sơ nữa. Xác nhận tỷ lệ đã có vẫn được giữ.' : 'Người nhận không mở được lời mời nữa.'} Tên trong danh sách tác giả không đổi.</p>
    </ConfirmDialog>
  );
}
