import { ConfirmDialog } from '@/ui/confirm-dialog';
import { takeBackRecusalAction } from './actions';

/** Tham gia lại, by the member or by whoever runs the meeting. */
export function TakeBackButton({ recusalId, title, label, disabledReason }: { recusalId: string; title: string; /** To a screen reader, where several stand below one another. */ label: string; disabledReason: string | undefined }) {
  return (
    <ConfirmDialog trigger={{ label, kind: 'quiet', size: 'sm', disabledReason }} title={title} confirmLabel="Tham gia lại" run={takeBackRecusalAction} input={{ recusalId }} success="Đã ghi tham gia lại mục này.">
      <p>Thành viên lại được tính vào số người dự, biểu quyết hồ sơ này.</p>
    </ConfirmDialog>
  );
}
