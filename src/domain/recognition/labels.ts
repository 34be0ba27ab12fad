import type { Outcome, SignatureForm } from '@/generated/prisma/enums';

export { outcomeLabels } from '@/domain/library/labels';

/** What a tờ trình asks for, dossier by dossier. */
export const proposedLabels: Record<Outcome, string> = {
  RECOGNISED: 'Đề nghị công nhận',
  SELECTED: 'Đề nghị chọn giải pháp',
  NOT_RECOGNISED: 'Chưa đủ điều kiện công nhận',
};

/** As the signature block reads, top to bottom (PRACTICE). Authority and opening line follow the same choice. */
export const signatureFormLabels: Record<SignatureForm, string> = {
  ON_BEHALF_CHAIRMAN: 'TM. ỦY BAN NHÂN DÂN – CHỦ TỊCH',
  CHAIRMAN: 'CHỦ TỊCH',
  ON_BEHALF_VICE_CHAIRMAN: 'TM. ỦY BAN NHÂN DÂN – KT. CHỦ TỊCH – PHÓ CHỦ TỊCH',
  ACTING: 'TM. ỦY BAN NHÂN DÂN – Q. CHỦ TỊCH',
};

export const signatureFormHints: Record<SignatureForm, string> = {
  ON_BEHALF_CHAIRMAN: 'Ủy ban nhân dân công nhận, Chủ tịch ký thay mặt',
  CHAIRMAN: 'Chủ tịch Ủy ban nhân dân quyết định theo thẩm quyền của mình',
  ON_BEHALF_VICE_CHAIRMAN: 'Phó Chủ tịch ký trong phạm vi được phân công',
  ACTING: 'Quyền Chủ tịch ký',
};
