import { peopleReasons } from './people/reasons';
import { filesReasons } from './files/reasons';
import { campaignsReasons } from './campaigns/reasons';
import { libraryReasons } from './library/reasons';
import { submissionsReasons } from './submissions/reasons';
import { trackingReasons } from './tracking/reasons';
import { reviewsReasons } from './reviews/reasons';
import { ballotReasons } from './reviews/meeting/ballot/ballot-reasons';
import { meetingReasons } from './reviews/meeting/meeting-reasons';
import { recognitionReasons } from './recognition/reasons';
import { appealReasons } from './recognition/appeals/appeal-reasons';
import { againReasons } from './recognition/reconsideration/again-reasons';

/** The sentences of every refusal: what is wrong, and what to do or whom to ask. Calm office Vietnamese. */
export const reasons = {
  not_found: 'Không tìm thấy nội dung này, hoặc nội dung đã được chuyển đi.',
  not_allowed: 'Việc này thuộc thẩm quyền của người khác. Liên hệ Phòng Văn hóa – Xã hội nếu cần.',
  wrong_status: 'Hồ sơ không còn ở bước cho phép việc này. Tải lại trang để xem tình trạng mới nhất.',
  changed_meanwhile: 'Có người khác vừa thay đổi nội dung này. Tải lại trang rồi làm lại.',
  busy: 'Hệ thống đang bận, việc vừa rồi chưa được ghi. Đợi vài giây rồi bấm lại.',
  disk_full: 'Máy chủ đã hết chỗ trên đĩa nên chưa lưu được. Nội dung vẫn còn trên màn hình này: để nguyên trang, báo quản trị giải phóng đĩa rồi bấm lại.',
  invalid_input: 'Có mục chưa đúng. Xem các dòng báo bên dưới từng mục.',
  signed_out: 'Phiên làm việc đã hết. Đăng nhập lại ở một thẻ khác rồi bấm lại; nội dung trên trang vẫn còn.',
  must_change_password: 'Cần đổi mật khẩu trước khi tiếp tục.',
  ...peopleReasons,
  ...filesReasons,
  ...campaignsReasons,
  ...libraryReasons,
  ...submissionsReasons,
  ...trackingReasons,
  ...reviewsReasons,
  ...ballotReasons,
  ...meetingReasons,
  ...recognitionReasons,
  ...appealReasons,
  ...againReasons,
} as const;
