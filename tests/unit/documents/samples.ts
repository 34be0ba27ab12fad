import type { DossierAuthor } from '@/documents/dossier-table';
import type { Letterhead } from '@/documents/letterhead';
import type { PaperReference } from '@/documents/paper-reference';
import type { DecisionRow, RecognitionDecision } from '@/documents/recognition-decision';
import type { Recipients, Signature } from '@/documents/signature';

export const committee: Letterhead = { parentLines: [], nameLines: ['Ủy ban nhân dân', 'xã Bắc Bình'], place: 'Bắc Bình' };

export const office: Letterhead = {
  parentLines: ['Ủy ban nhân dân xã Bắc Bình'], nameLines: ['Phòng Văn hóa – Xã hội'], place: 'Bắc Bình',
};

export const council: Letterhead = {
  parentLines: ['Ủy ban nhân dân xã Bắc Bình'], nameLines: ['Hội đồng thi đua – khen thưởng'], place: 'Bắc Bình',
};

export const unregistered = (symbol: string): PaperReference => ({ number: '', symbol, issuedOn: null, year: 2026 });

export const chairman: Signature = {
  title: 'Chủ tịch', capacity: { kind: 'own' }, name: 'Nguyễn Thúc Phước Hải',
};

export const recipients: Recipients = {
  bodies: ['Sở Nội vụ', 'Thường trực Đảng ủy', 'CT, các PCT UBND xã', 'Như Điều 3'], archive: 'VT, VX',
};

const an: DossierAuthor = { name: 'Lê Văn An', share: 6000, jobTitle: 'Chuyên viên', unit: 'Trung tâm Phục vụ hành chính công' };
const binh: DossierAuthor = { name: 'Trần Thị Bình', share: 4000, jobTitle: 'Công chức', unit: 'Phòng Kinh tế' };
const chi: DossierAuthor = { name: 'Đỗ Chi', share: 10000, jobTitle: 'Hiệu trưởng', unit: 'Trường Tiểu học Bắc Bình 1' };

export const applied: DecisionRow = {
  title: 'Trả kết quả tại nhà cho người cao tuổi qua tổ dân phố', field: 'Cải cách thủ tục hành chính', authors: [an, binh],
  effect: 'Giảm 1 lượt đi lại cho mỗi hồ sơ; áp dụng toàn xã từ 02/3/2026', note: '',
};

export const idea: DecisionRow = {
  title: 'Sổ tay số cho phụ huynh', field: 'Xây dựng và phát triển chính quyền điện tử, chính quyền số', authors: [chi],
  effect: 'Áp dụng trong các trường thuộc xã', note: '',
};

export const decision: RecognitionDecision = {
  head: { letterhead: committee, reference: unregistered('QĐ-UBND') },
  subject: 'Về việc công nhận sáng kiến, giải pháp trong công tác cải cách hành chính năm 2026',
  authority: 'Chủ tịch Ủy ban nhân dân xã Bắc Bình',
  issuer: 'Ủy ban nhân dân xã Bắc Bình',
  legalBases: [
    'Căn cứ Luật Tổ chức chính quyền địa phương;',
    'Căn cứ Kế hoạch số 02/KH-UBND ngày 06/01/2026 của Ủy ban nhân dân xã về cải cách hành chính nhà nước năm 2026',
    'Theo đề nghị của Trưởng phòng Văn hóa – Xã hội tại Tờ trình số 15/TTr-VHXH ngày 06/5/2026',
  ],
  scope: 'trong công tác cải cách hành chính năm 2026 trên địa bàn xã Bắc Bình',
  executors: 'Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, Trưởng phòng Văn hóa – Xã hội, thủ trưởng các cơ quan, đơn vị có liên quan và các tác giả có tên tại Điều 1',
  recognised: [applied],
  selected: [idea],
  recipients,
  signature: chairman,
};
