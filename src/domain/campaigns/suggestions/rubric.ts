import type { Measures, RubricBand } from '../rubric';
import { weightUnit } from '../weight';

export type SuggestedCriterion = Measures & { name: string; guidance: string; bands: RubricBand[] };

const plain = { minScore: 0, weight: weightUnit, counted: true, groupName: '', commentBelow: null, commentAbove: null } as const;

const band = (from: number, to: number, text: string): RubricBand => ({ from, to, text });

/**
 * The four qualities that D0 repeats (tính mới, tính sáng tạo, hiệu quả, áp dụng ngay) as 30/20/30/20. The plan itself sets
 * no points: every number here is a suggestion that the office changes (DOMAIN, part 3).
 */
export const suggestedRubric: readonly SuggestedCriterion[] = [
  {
    ...plain,
    name: 'Tính mới',
    guidance: 'So với cách làm trước đây ở đơn vị, ở xã và nơi khác.',
    maxScore: 3000,
    floorScore: 1000,
    stepScore: 50,
    bands: [
      band(2500, 3000, 'Mới hoàn toàn, chưa thấy ở nơi khác.'),
      band(1800, 2450, 'Mới trong phạm vi xã, khác hẳn cách làm trước.'),
      band(1000, 1750, 'Cải tiến một phần cách làm cũ.'),
      band(0, 950, 'Đã có ở xã, chưa thấy điểm khác.'),
    ],
  },
  {
    ...plain,
    name: 'Tính sáng tạo',
    guidance: 'Cách nghĩ, cách làm do tác giả tìm ra; không chép lại của nơi khác.',
    maxScore: 2000,
    floorScore: 0,
    stepScore: 50,
    bands: [
      band(1600, 2000, 'Tự nghĩ ra, giải đúng chỗ vướng mà trước đây chưa ai giải được.'),
      band(1000, 1550, 'Vận dụng cách của nơi khác, có điều chỉnh hợp với đơn vị.'),
      band(0, 950, 'Làm theo cách sẵn có, ít điều chỉnh.'),
    ],
  },
  {
    ...plain,
    name: 'Hiệu quả thiết thực',
    guidance: 'Kết quả đã đạt, hoặc dự kiến có căn cứ; số liệu, minh chứng.',
    maxScore: 3000,
    floorScore: 1000,
    stepScore: 50,
    bands: [
      band(2500, 3000, 'Kết quả rõ, có số liệu trước và sau, người dân hoặc đơn vị được lợi ngay.'),
      band(1800, 2450, 'Có kết quả, số liệu chưa đầy đủ.'),
      band(1000, 1750, 'Kết quả dự kiến, có căn cứ.'),
      band(0, 950, 'Chưa thấy hiệu quả hoặc chưa có căn cứ.'),
    ],
  },
  {
    ...plain,
    name: 'Khả năng áp dụng ngay',
    guidance: 'Áp dụng được với người, máy móc, kinh phí hiện có; đơn vị khác làm theo được.',
    maxScore: 2000,
    floorScore: 0,
    stepScore: 50,
    bands: [
      band(1600, 2000, 'Áp dụng ngay ở nhiều đơn vị, không cần thêm kinh phí.'),
      band(1000, 1550, 'Áp dụng được ở đơn vị và nơi có điều kiện tương tự.'),
      band(0, 950, 'Cần thêm điều kiện, chưa áp dụng được ngay.'),
    ],
  },
];

export const suggestedRubricRules = { passMark: 7000, minSheets: 3, dropExtremesFrom: 0, sameUnitRule: 'SOFT' } as const;
