import { TextArea } from '@/ui/field';

/** Once scoring is open, who changes the council says why. */
export function ChangeReason({ needed, ...control }: { needed: boolean; id: string; error?: string; name: string }) {
  return needed ? <TextArea label="Lý do thay đổi" hint="Đã mở chấm điểm nên cần ghi lý do, ví dụ: điều động công tác theo Quyết định số …" rows={2} {...control} /> : null;
}
