import type { Metadata } from 'next';
import { LinkButton } from '@/ui/button';

export const metadata: Metadata = { title: 'Không tìm thấy trang' };

/** The same for what does not exist and for what the visitor may not see. */
export default function NotFound() {
  return (
    <main id="main" className="mx-auto max-w-read px-4 py-16 sm:px-6">
      <h1 className="text-2xl font-semibold">Không tìm thấy trang này</h1>
      <p className="mt-3 text-ink-2">Đường dẫn có thể gõ sai, nội dung đã được chuyển đi, hoặc thuộc quyền xem của người khác. Cần gấp thì hỏi Phòng Văn hóa – Xã hội.</p>
      <div className="mt-6 flex flex-wrap gap-2">
        <LinkButton href="/home" kind="primary">
          Về việc của tôi
        </LinkButton>
        <LinkButton href="/">Về trang chủ</LinkButton>
      </div>
    </main>
  );
}
