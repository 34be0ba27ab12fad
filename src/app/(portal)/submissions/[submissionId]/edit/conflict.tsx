'use client';

import { Button } from '@/ui/button';

type Props = {
  /** Who saved the other text; empty: the same person in another tab. */
  by: string;
  at: string;
  mine: string;
  theirs: string;
  onMine: () => void;
  onTheirs: () => void;
  onBoth: () => void;
};

/** Both texts side by side until the writer chooses; nothing is dropped by itself. */
export function TextConflict({ by, at, mine, theirs, onMine, onTheirs, onBoth }: Props) {
  const whose = by ? `${by} lưu lúc ${at}` : `Lưu từ thẻ hoặc máy khác lúc ${at}`;
  return (
    <div role="alert" className="mt-3 rounded-md border border-warn-line bg-warn-soft p-4">
      <p className="font-semibold text-warn-ink">Phần này vừa được sửa ở nơi khác. Chọn bản giữ lại.</p>
      <div className="mt-3 grid gap-3 md:grid-cols-2">
        <Text title="Bản đang viết trên trang này" text={mine} />
        <Text title={whose} text={theirs} />
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="sm" onClick={onMine}>
          Giữ bản đang viết
        </Button>
        <Button size="sm" onClick={onTheirs}>
          Lấy bản kia
        </Button>
        <Button size="sm" kind="quiet" onClick={onBoth}>
          Giữ cả hai, nối tiếp nhau
        </Button>
      </div>
    </div>
  );
}

function Text({ title, text }: { title: string; text: string }) {
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="text-sm font-medium">{title}</h3>
      <div tabIndex={0} className="mt-1 max-h-72 overflow-y-auto rounded-sm border border-line bg-surface px-3 py-2 text-sm break-words whitespace-pre-wrap">
        {text || <span className="text-ink-3">Trống</span>}
      </div>
    </section>
  );
}

/** For head and authors: what differs is in the fields, so two buttons are enough. */
export function PlainConflict({ what, summary, onMine, onTheirs }: { what: string; summary: string; onMine: () => void; onTheirs: () => void }) {
  return (
    <div role="alert" className="mt-3 rounded-md border border-warn-line bg-warn-soft p-4">
      <p className="font-semibold text-warn-ink">{what} vừa được sửa ở nơi khác. Chọn bản giữ lại.</p>
      <p className="mt-1 text-sm">Bản đã lưu: {summary}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="sm" onClick={onMine}>
          Giữ bản trên trang này
        </Button>
        <Button size="sm" onClick={onTheirs}>
          Lấy bản đã lưu
        </Button>
      </div>
    </div>
  );
}
