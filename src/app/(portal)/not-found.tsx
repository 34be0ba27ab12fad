import { LinkButton } from '@/ui/button';

/** Inside the frame of signed-in pages: the menu is the way on. */
export default function PortalNotFound() {
  return (
    <div className="max-w-read py-8">
      <h1 className="text-2xl font-semibold">Không tìm thấy nội dung này</h1>
      <p className="mt-3 text-ink-2">Đường dẫn có thể gõ sai, nội dung đã được chuyển đi, hoặc thuộc quyền xem của người khác. Cần gấp thì hỏi Phòng Văn hóa – Xã hội.</p>
      <p className="mt-6">
        <LinkButton href="/home" kind="primary">
          Về việc của tôi
        </LinkButton>
      </p>
    </div>
  );
}
