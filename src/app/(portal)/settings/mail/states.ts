import type { MailState } from '@/generated/prisma/enums';
import type { GlyphName } from '@/ui/glyph';
import type { Tone } from '@/ui/tone';

export const mailStates: Record<MailState, { label: string; glyph: GlyphName; tone: Tone; hint: string }> = {
  QUEUED: { label: 'Đang chờ gửi', glyph: 'clock', tone: 'info', hint: 'Sẽ gửi trong ít phút.' },
  SENT: { label: 'Đã gửi thư', glyph: 'ok', tone: 'good', hint: 'Máy chủ thư đã nhận.' },
  KEPT: { label: 'Chỉ hiện trên cổng', glyph: 'info', tone: 'mute', hint: 'Người nhận không có thư điện tử, hoặc cổng chưa cấu hình máy chủ thư.' },
  FAILED: { label: 'Gửi chưa được', glyph: 'ask', tone: 'warn', hint: 'Cổng sẽ thử lại. Thông báo vẫn đọc được trên cổng.' },
  VOIDED: { label: 'Đã thu lại', glyph: 'gone', tone: 'mute', hint: 'Nội dung không còn đúng nên thư không gửi nữa.' },
};
