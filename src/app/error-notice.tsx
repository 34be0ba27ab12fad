'use client';

import { useEffect } from 'react';
import { Button, LinkButton } from '@/ui/button';

export type ErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** A bug, said calmly: what to do, and a number by which the log finds it. No message of the error itself ever shows. */
export function ErrorNotice({ error, reset }: ErrorProps) {
  useEffect(() => {
    console.error(error.digest ?? 'error');
  }, [error]);
  return (
    <div role="alert" className="mx-auto max-w-read px-4 py-12 sm:px-6">
      <h1 className="text-2xl font-semibold">Trang này đang gặp lỗi</h1>
      <p className="mt-3 text-ink-2">Việc đã ghi trước đó không mất. Bấm Thử lại; nếu vẫn lỗi, báo người quản trị kèm mã dưới đây.</p>
      {error.digest ? (
        <p className="mt-3">
          Mã lỗi: <span className="num rounded-xs border border-line bg-sunken px-1.5 py-0.5 font-medium">{error.digest}</span>
        </p>
      ) : null}
      <div className="mt-6 flex flex-wrap gap-2">
        <Button kind="primary" onClick={reset}>
          Thử lại
        </Button>
        <LinkButton href="/">Về trang chủ</LinkButton>
      </div>
    </div>
  );
}
