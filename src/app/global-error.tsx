'use client';

import './globals.css';
import { ErrorNotice, type ErrorProps } from './error-notice';

/** When even the frame around the pages failed: it has to bring its own html. */
export default function GlobalError(props: ErrorProps) {
  return (
    <html lang="vi">
      <body className="bg-page">
        <title>Trang đang gặp lỗi – Cổng sáng kiến</title>
        <main id="main">
          <ErrorNotice {...props} />
        </main>
      </body>
    </html>
  );
}
