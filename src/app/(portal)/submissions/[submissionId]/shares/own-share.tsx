import { ConfirmDialog } from '@/ui/confirm-dialog';
import type { SharesView } from '../shares-view';
import { confirmShareAction, declineShareAction } from './actions';

type Props = Pick<SharesView, 'submissionId' | 'listMark'> & { own: NonNullable<SharesView['own']> };

/** The author's own word; whoever agreed may still change their mind. */
export function OwnShare({ submissionId, listMark, own: { share, title, answer, disabledReason } }: Props) {
  const input = { submissionId, listMark };
  const about = `Tỷ lệ đóng góp ${share} trong hồ sơ “${title || 'chưa có tên'}”.`;
  return (
    <div className="flex flex-wrap gap-2">
      {answer === 'AGREED' ? null : (
        <ConfirmDialog
          trigger={{ label: `Xác nhận tỷ lệ ${share}`, kind: answer ? 'secondary' : 'primary', size: 'sm', disabledReason }}
          title={`Xác nhận tỷ lệ đóng góp ${share}`}
          confirmLabel="Xác nhận"
          run={confirmShareAction}
          input={input}
          success="Đã xác nhận tỷ lệ đóng góp."
        >
          <p>{about} Nếu tỷ lệ hoặc danh sách tác giả thay đổi, cổng sẽ hỏi lại.</p>
        </ConfirmDialog>
      )}
      {answer === 'DECLINED' ? null : (
        <ConfirmDialog<{ submissionId: string; listMark: string; reason: string }>
          trigger={{ label: 'Chưa đồng ý', kind: 'quiet', size: 'sm', disabledReason }}
          title="Chưa đồng ý với tỷ lệ đóng góp"
          confirmLabel="Gửi ý kiến"
          reason={{ label: 'Lý do chưa đồng ý', hint: 'Người lập hồ sơ đọc được; hồ sơ đã nộp thì Phòng Văn hóa – Xã hội cũng đọc được.', maxLength: 2000 }}
          run={declineShareAction}
          input={input}
          success="Đã gửi ý kiến chưa đồng ý."
        >
          <p>{about} Việc nộp và thẩm tra hồ sơ không dừng lại vì ý kiến này.</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
