import type { AssignmentWhy } from '@/generated/prisma/enums';
import type { AssignmentPage, GivenDossier } from '@/domain/reviews/assignment/assignment-queries';
import { weights } from '@/domain/reviews/assignment/propose';

const whyWords: Record<AssignmentWhy, string> = { LOAD: 'cân bằng số hồ sơ', FIELD: 'đúng lĩnh vực', KEPT: 'giữ như trước', HAND: 'phân công tay' };

export const givenWords = ({ fullName, why, isNew, begun }: GivenDossier['given'][number], previewing: boolean): string =>
  `${fullName} (${whyWords[why]}${begun ? ', đã bắt đầu chấm' : ''}${previewing && isNew ? ', mới' : ''})`;

const number = (value: number): string => value.toLocaleString('vi-VN');

/** What the proposal costs, and by which rule: anyone can reckon it again from the table. */
export function costWords({ proposal }: AssignmentPage): string[] {
  if (!proposal) return [];
  const { changes, offField, squares, total } = proposal.cost;
  return [
    `Không giao hồ sơ cho người có liên quan; phiếu đã bắt đầu chấm giữ nguyên người chấm.`,
    `Mỗi lượt đổi người: chi phí ${number(weights.change)}. Có ${number(changes)} lượt.`,
    `Mỗi lượt chấm không phải lĩnh vực chuyên môn đã ghi: chi phí ${number(weights.offField)}. Có ${number(offField)} lượt.`,
    `Mỗi thành viên: chi phí ${number(weights.load)} nhân bình phương số hồ sơ, để số hồ sơ đều nhau. Tổng các bình phương là ${number(squares)}.`,
    `Tổng chi phí ${number(total)}, thấp nhất trong mọi cách phân công.`,
  ];
}

/** From the address: null where no preview is asked for. */
export function perDossierOf(asked: string | undefined): number | null {
  const value = Number(asked);
  return Number.isInteger(value) && value >= 1 && value <= 99 ? value : null;
}
