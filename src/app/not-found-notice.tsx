'use client';

import { LinkButton } from '@/ui/button';

// A client component: Next sends what "not found" would look like with every page that was found.

const why = 'Đường dẫn có thể gõ sai, nội dung đã được chuyển đi, hoặc thuộc quyền xem của người khác. Cần gấp thì hỏi Phòng Văn hóa – Xã hội.';

/** The same for what does not exist and for what the visitor may not see. */
export function NotFoundPage() {
  return (
    <main id="main" className="mx-auto max-w-read px-4 py-16 sm:px-6">
      <h1 className="text-2xl font-semibold">Không tìm thấy trang này</h1>
      <p className="mt-3 text-ink-2">{why}</p>
      <div className="mt-6 flex flex-wrap gap-2">
        <LinkButton href="/home" kind="primary">
          Về việc của tôi
        </LinkButton>
        <LinkButton href="/">Về trang chủ</LinkButton>
      </div>
    </main>
  );
}

/** Inside the frame of signed-in pages: the menu is the way on. */
export function NotFoundInFrame() {
  return (
    <div className="max-w-read py-8">
      <h1 className="text-2xl font-semibold">Không tìm thấy nội dung này</h1>
      <p className="mt-3 text-ink-2">{why}</p>
      <p className="mt-6">
        <LinkButton href="/home" kind="primary">
          Về việc của tôi
        </LinkButton>
      </p>
    </div>
  );
}
