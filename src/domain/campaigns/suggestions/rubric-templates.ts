import type { Tier } from '../result-rule';
import { weightUnit } from '../weight';
import { type SuggestedCriterion, suggestedRubric } from './rubric';

export type RubricTemplate = { key: string; name: string; passMark: number; supplementFrom: number | null; tiers: readonly Tier[]; criteria: readonly SuggestedCriterion[] };

type Part = Partial<SuggestedCriterion> & { name: string; maxScore: number };
const criterion = (part: Part): SuggestedCriterion => ({
  guidance: '', minScore: 0, floorScore: 0, stepScore: 50, bands: [], weight: weightUnit, counted: true, groupName: '', commentBelow: null, commentAbove: null, ...part,
});

const onFive = (name: string, weight: number): SuggestedCriterion =>
  criterion({ name, guidance: '1 là kém, 3 là đạt, 5 là xuất sắc.', minScore: 100, maxScore: 500, stepScore: 100, weight, commentBelow: 200 });

const tier = (name: string, from: number): Tier => ({ name, from, cap: null });

/** Point tables that are in use elsewhere (DOMAIN, part c) and one on a scale of 1–5, to start from; the office changes what its own plan says otherwise. */
export const rubricTemplates: readonly RubricTemplate[] = [
  { key: 'plan', name: 'Theo kế hoạch: mới 30, sáng tạo 20, hiệu quả 30, áp dụng ngay 20', passMark: 7000, supplementFrom: null, tiers: [], criteria: suggestedRubric },
  {
    key: 'three',
    name: 'Ba tiêu chí: mới 40, áp dụng 30, lợi ích 30; mỗi tiêu chí từ 10',
    passMark: 5000,
    supplementFrom: null,
    tiers: [tier('Loại A', 8500), tier('Loại B', 7000), tier('Loại C', 5000)],
    criteria: [
      criterion({ name: 'Tính mới', guidance: 'So với giải pháp đã biết, đã áp dụng.', maxScore: 4000, floorScore: 1000 }),
      criterion({ name: 'Khả năng áp dụng', guidance: 'Áp dụng được ở đơn vị, ở nơi có điều kiện tương tự.', maxScore: 3000, floorScore: 1000 }),
      criterion({ name: 'Lợi ích thiết thực', guidance: 'Lợi ích kinh tế, xã hội đã đạt hoặc dự kiến có căn cứ.', maxScore: 3000, floorScore: 1000 }),
    ],
  },
  {
    key: 'groups',
    name: 'Có nhóm và hệ số: mới 40, áp dụng và nhân rộng 25, hiệu quả 35',
    passMark: 7000,
    supplementFrom: 6000,
    tiers: [],
    criteria: [
      criterion({ name: 'Tính mới', guidance: 'Chấm trên thang 20, nhân hệ số 2.', maxScore: 2000, weight: 2 * weightUnit, floorScore: 1000 }),
      criterion({ groupName: 'Áp dụng và nhân rộng', name: 'Khả năng áp dụng', maxScore: 1500 }),
      criterion({ groupName: 'Áp dụng và nhân rộng', name: 'Khả năng nhân rộng', maxScore: 1000 }),
      criterion({ groupName: 'Hiệu quả', name: 'Hiệu quả kinh tế', maxScore: 1500 }),
      criterion({ groupName: 'Hiệu quả', name: 'Hiệu quả xã hội', maxScore: 2000 }),
    ],
  },
  {
    key: 'urgency',
    name: 'Năm tiêu chí, thêm tính cấp thiết không tính điểm',
    passMark: 7000,
    supplementFrom: null,
    tiers: [],
    criteria: [
      criterion({ name: 'Tính cấp thiết', guidance: 'Vì sao cần làm lúc này. Chấm để nhận xét, không cộng vào tổng điểm.', maxScore: 1000, counted: false }),
      criterion({ name: 'Tính mới', maxScore: 1000 }),
      criterion({ name: 'Tính khoa học, hình thức trình bày', maxScore: 1500 }),
      criterion({ name: 'Số liệu, minh chứng', maxScore: 1500 }),
      criterion({ name: 'Hiệu quả', maxScore: 4000 }),
      criterion({ name: 'Khả năng nhân rộng', maxScore: 2000 }),
    ],
  },
  {
    key: 'floors',
    name: 'Bốn tiêu chí 30, 20, 30, 20; tiêu chí nào cũng có điểm sàn',
    passMark: 6000,
    supplementFrom: null,
    tiers: [tier('Loại 1', 9000), tier('Loại 2', 8000), tier('Loại 3', 7000), tier('Khuyến khích', 6000)],
    criteria: [
      criterion({ name: 'Tính mới', maxScore: 3000, floorScore: 1500, commentBelow: 1500 }),
      criterion({ name: 'Tính sáng tạo', maxScore: 2000, floorScore: 1000, commentBelow: 1000 }),
      criterion({ name: 'Hiệu quả', maxScore: 3000, floorScore: 1500, commentBelow: 1500 }),
      criterion({ name: 'Khả năng áp dụng', maxScore: 2000, floorScore: 1000, commentBelow: 1000 }),
    ],
  },
  {
    key: 'scale',
    name: 'Thang 1–5 nhân hệ số, tổng 100: mới 30, sáng tạo 20, hiệu quả 32,5, áp dụng 17,5',
    passMark: 6000,
    supplementFrom: null,
    tiers: [],
    criteria: [
      onFive('Tính mới', 60_000),
      onFive('Tính sáng tạo', 40_000),
      onFive('Hiệu quả', 65_000),
      onFive('Khả năng áp dụng', 35_000),
    ],
  },
];
