import type { ActionResult } from '@/domain/action-result';

/** What depends on the text waits until the text lies on the server. */
export const unsaved: ActionResult<never> = {
  ok: false,
  reason: 'unsaved',
  message: 'Còn phần chưa lưu được lên máy chủ nên chưa làm được việc này. Đợi dòng “Đã lưu” hiện ở cuối trang rồi bấm lại.',
};
