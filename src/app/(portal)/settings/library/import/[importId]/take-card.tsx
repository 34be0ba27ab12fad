'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { attempt, type Refused } from '@/ui/action-failure';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Meter } from '@/ui/meter';
import { formatCount } from '@/ui/paging';
import { RefusedBanner } from '@/ui/refused-banner';
import { discardImportAction, takeLinesAction, undoImportAction } from '../../actions';
import type { ImportView } from './view';

type Progress = { doneThrough: number; lines: number; added: number };

/** Takes the list over, batch after batch. Where it stands is with the server: closed and opened again, it goes on from there. */
export function TakeCard({ view: { id, status, statusWords, lines, added, good, faulty, whyNotTake, undo, isPublic } }: { view: ImportView }) {
  const router = useRouter();
  const running = useRef(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);

  async function take() {
    if (running.current) return;
    running.current = true;
    setRefused(null);
    setProgress({ doneThrough: 0, lines, added });
    for (;;) {
      const outcome = await attempt(() => takeLinesAction({ importId: id }));
      if (outcome.kind === 'leaving') return;
      if (outcome.kind === 'refused') {
        setRefused(outcome.refused);
        break;
      }
      setProgress(outcome.value);
      if (outcome.value.done) break;
    }
    running.current = false;
    setProgress(null);
    router.refresh();
  }

  return (
    <Card aria-labelledby="take">
      <CardHead id="take" title={statusWords} sub={status === 'PREPARED' ? (isPublic ? 'Sẽ dùng để so sánh và hiện trên trang công khai.' : 'Sẽ chỉ dùng để so sánh.') : undefined} />
      <CardBody className="space-y-4">
        <RefusedBanner refused={refused} />
        <p role="status">{progress ? `Đang nhập: đã vào kho ${formatCount(progress.added)} sáng kiến…` : summaryOf(status, { good, faulty, added, lines })}</p>
        {progress ? <Meter value={progress.doneThrough} max={lines} /> : null}
        {status === 'DONE' && added > 0 ? <Banner title="Việc so sánh bắt đầu sau ít phút">Cổng đang lập bảng đối chiếu cho các sáng kiến vừa nhập; không cần chờ ở trang này.</Banner> : null}
        <div className="flex flex-wrap gap-2">
          {status === 'PREPARED' || status === 'RUNNING' ? (
            <Button kind="primary" busy={progress !== null} disabledReason={whyNotTake} onClick={() => void take()}>{status === 'RUNNING' ? 'Nhập tiếp' : `Nhập ${formatCount(good)} sáng kiến vào kho`}</Button>
          ) : null}
          {status === 'PREPARED' ? (
            <ConfirmDialog trigger={{ label: 'Bỏ danh mục này' }} title="Bỏ danh mục này" confirmLabel="Bỏ danh mục" danger run={discardImportAction} input={{ importId: id }} success="Đã bỏ danh mục." onDone={() => router.push('/settings/library/import')}>
              <p>Chưa có dòng nào vào kho; các dòng đã đọc từ tệp sẽ được xóa.</p>
            </ConfirmDialog>
          ) : null}
          {undo ? (
            <ConfirmDialog trigger={{ label: 'Hoàn tác lần nhập', kind: 'danger', disabledReason: undo.disabledReason }} title={`Đưa ${formatCount(added)} sáng kiến này ra khỏi kho`} confirmLabel="Hoàn tác" danger run={undoImportAction} input={{ importId: id }}
              reason={{ label: 'Lý do hoàn tác', hint: 'Ví dụ: gửi nhầm tệp. Người giữ kho và quản trị đọc được.', maxLength: 1000 }} success="Đã hoàn tác lần nhập." onDone={() => router.refresh()}>
              <p>Các sáng kiến này không còn được so sánh và không còn trên trang công khai. Có thể gửi lại tệp đúng sau đó.</p>
            </ConfirmDialog>
          ) : null}
        </div>
      </CardBody>
    </Card>
  );
}

type Counts = { good: number; faulty: number; added: number; lines: number };

function summaryOf(status: ImportView['status'], { good, faulty, added, lines }: Counts): string {
  if (status === 'UNDONE') return `${formatCount(added)} sáng kiến của danh mục này đã được đưa ra khỏi kho.`;
  if (status === 'DONE') return `Đã nhập ${formatCount(added)} trong ${formatCount(lines)} dòng.${faulty > 0 ? ` Còn ${formatCount(faulty)} dòng chưa nhập được.` : ''}`;
  if (status === 'RUNNING') return `Đã nhập ${formatCount(added)} sáng kiến rồi dừng giữa chừng. Bấm Nhập tiếp, không dòng nào vào hai lần.`;
  return `${formatCount(good)} dòng nhập được, ${formatCount(faulty)} dòng có lỗi sẽ để lại.`;
}
