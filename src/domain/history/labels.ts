import type { EventValue } from './record-event';

type Data = Record<string, EventValue>;
/** What happened, after the name of who did it: "Lê Thị Minh Thư" + "nộp hồ sơ". */
type Words = string | ((data: Data) => string);

const count = (value: EventValue | undefined): string => (typeof value === 'number' ? value.toLocaleString('vi-VN') : '');
const list = (value: EventValue | undefined): string[] => (Array.isArray(value) ? value : []);

const fieldWords: Record<string, string> = {
  fullName: 'họ tên', unitId: 'đơn vị', jobTitle: 'chức danh', honorific: 'cách xưng hô', email: 'thư điện tử', phone: 'điện thoại',
  name: 'tên', bloc: 'khối', position: 'thứ tự', kind: 'loại đơn vị hành chính', parentName: 'cấp trên', codePrefix: 'tiền tố mã hồ sơ', place: 'địa danh', contact: 'liên hệ',
};
const roleWords: Record<string, string> = {
  staff: 'cán bộ, công chức', unitHead: 'thủ trưởng đơn vị', office: 'Phòng VH-XH', officeHead: 'trưởng phòng VH-XH', chairman: 'Chủ tịch', viceChairman: 'Phó Chủ tịch',
  admin: 'quản trị', overseer: 'cơ quan cấp trên',
};
const attendanceWords: Record<string, string> = { PRESENT: 'có mặt', REMOTE: 'dự từ xa', ABSENT: 'vắng, có lý do', LEFT: 'rời họp' };
const withFields = (text: string) => (data: Data): string => {
  const fields = list(data.fields).map((field) => fieldWords[field]).filter(Boolean);
  return fields.length > 0 ? `${text}: ${fields.join(', ')}` : text;
};
const roles = (text: string, value: EventValue | undefined): string => {
  const words = list(value).map((role) => roleWords[role] ?? role);
  return words.length > 0 ? `${text} ${words.join(', ')}` : '';
};

export const eventLabels: Record<string, Words> = {
  'organization.created': 'khởi tạo cổng của cơ quan',
  'organization.updated': withFields('sửa thông tin cơ quan'),
  'letterhead.updated': 'sửa tiêu đề văn bản',
  'calendar.day_added': 'thêm ngày vào lịch làm việc',
  'calendar.day_changed': 'sửa ngày trong lịch làm việc',
  'calendar.day_removed': 'bỏ ngày khỏi lịch làm việc',
  'calendar.year_filled': (data) => `thêm ${count(data.count)} ngày lễ vào lịch làm việc`,
  'calendar.paper_hours_changed': 'sửa giờ nhận bản giấy',
  'account.created': 'lập tài khoản',
  'account.updated': withFields('sửa tài khoản'),
  'account.roles_changed': (data) => [roles('giao vai trò', data.added), roles('thôi giao vai trò', data.removed)].filter(Boolean).join('; ') || 'đổi vai trò của tài khoản',
  'account.disabled': 'ngừng tài khoản',
  'account.enabled': 'mở lại tài khoản',
  'account.unlocked': 'mở khóa tài khoản',
  'account.reset_code_issued': 'cấp phiếu cấp lại mật khẩu',
  'account.password_reset': 'đặt lại mật khẩu bằng mã trên phiếu',
  'account.password_changed': 'đổi mật khẩu',
  'account.session_revoked': 'đăng xuất một thiết bị',
  'account.sessions_revoked': (data) => `đăng xuất ${count(data.sessions)} thiết bị`,
  'people.imported': (data) => `nhập danh sách: ${count(data.people)} tài khoản, ${count(data.units)} đơn vị mới`,
  'unit.created': 'thêm đơn vị',
  'unit.renamed': withFields('sửa đơn vị'),
  'unit.ended': 'kết thúc đơn vị',
  'campaign.created': 'lập đợt phát động',
  'campaign.cloned': 'lập đợt phát động theo đợt trước',
  'campaign.plan_updated': 'sửa kế hoạch của đợt',
  'campaign.fields_updated': 'sửa lĩnh vực, chủ đề của đợt',
  'campaign.dossier_rules_updated': 'sửa quy định về hồ sơ',
  'campaign.rubric_updated': (data) => `sửa bộ tiêu chí (${count(data.criteria)} tiêu chí)`,
  'campaign.roster_updated': (data) => `sửa danh sách đơn vị tham gia (${count(data.units)} đơn vị)`,
  'campaign.deadlines_updated': 'sửa các thời hạn của đợt',
  'campaign.deadline_extended': 'gia hạn',
  'campaign.file_attached': 'đính kèm văn bản của đợt',
  'campaign.file_removed': 'gỡ văn bản của đợt',
  'campaign.launched': 'phát động',
  'submission.drafted': 'bắt đầu soạn hồ sơ',
  'submission.authors_changed': 'sửa danh sách tác giả, tỷ lệ đóng góp',
  'submission.authors_replaced': 'thay đổi tác giả của hồ sơ đã nộp',
  'submission.share_confirmed': 'xác nhận tỷ lệ đóng góp của mình',
  'submission.share_declined': 'chưa đồng ý với tỷ lệ đóng góp của mình',
  'submission.shares_signed': (data) => `ghi xác nhận tỷ lệ đóng góp trên giấy của ${count(data.count)} tác giả`,
  'submission.evidence_added': 'thêm tài liệu minh chứng',
  'submission.evidence_removed': 'gỡ tài liệu minh chứng',
  'submission.main_marked': 'chọn bản chính của hồ sơ',
  'submission.basis_file_changed': 'thay văn bản cho phép áp dụng',
  'submission.confirmation_asked': 'trình thủ trưởng đơn vị xác nhận hồ sơ',
  'submission.confirmed_by_unit': 'xác nhận hồ sơ của đơn vị',
  'submission.confirmation_returned': 'trả lại hồ sơ trình xác nhận',
  'submission.confirmation_recorded': 'ghi nhận bản giấy xác nhận của đơn vị',
  'submission.message_sent': (data) => (data.side === 'OFFICE' ? 'viết cho tác giả về hồ sơ' : 'hỏi Phòng Văn hóa – Xã hội về hồ sơ'),
  'submission.message_taken_back': 'thu hồi một tin hỏi, đáp về hồ sơ',
  'submission.questions_settled': (data) => `đánh dấu đã trả lời ${count(data.count)} câu hỏi về hồ sơ`,
  'submission.filed': (data) => (data.late === true ? 'nộp hồ sơ muộn' : 'nộp hồ sơ'),
  'submission.late_admitted': 'cho phép nộp muộn một hồ sơ',
  'submission.filed_on_behalf': 'nhập thay hồ sơ từ bản giấy',
  'submission.refiled': 'nộp bản bổ sung',
  'submission.withdrawn': 'rút hồ sơ',
  'submission.paper_received': 'nhận bản giấy',
  'submission.paper_receipt_voided': 'hủy lần ghi nhận bản giấy',
  'submission.screening_started': 'bắt đầu thẩm tra',
  'submission.accepted': 'kết luận đủ điều kiện chấm',
  'submission.returned': 'yêu cầu bổ sung',
  'submission.supplement_extended': 'gia hạn bổ sung hồ sơ',
  'submission.rejected': 'từ chối tiếp nhận',
  'submission.screening_reopened': 'mở lại việc thẩm tra',
  'submission.similarity_declared': 'khai hồ sơ khác các sáng kiến tương tự ở chỗ nào',
  'submission.similarity_found': 'ghi nhận định về sáng kiến tương tự',
  'submission.result_published': 'công bố kết quả của hồ sơ',
  'council.named': 'ghi quyết định thành lập Hội đồng',
  'council.imported': 'lấy thành viên Hội đồng từ đợt trước',
  'council.copied_from_standing': (data) => `chép Hội đồng thường trực vào đợt (thêm ${count(data.added)}, sửa ${count(data.changed)} người)`,
  'council.seat_added': 'thêm thành viên Hội đồng',
  'council.seat_changed': 'sửa thành viên Hội đồng',
  'council.seat_ended': 'cho thôi thành viên Hội đồng',
  'council.assigned': (data) => `phân công ${count(data.dossiers)} hồ sơ, mỗi hồ sơ ${count(data.perDossier)} người chấm`,
  'council.reassigned': 'đổi người chấm một hồ sơ',
  'council.assignment_cleared': 'để mọi thành viên chấm mọi hồ sơ',
  'council.expertise_changed': 'ghi lĩnh vực chuyên môn của thành viên Hội đồng',
  'standing_council.named': 'ghi thông tin Hội đồng thường trực',
  'standing_council.seat_added': 'thêm thành viên Hội đồng thường trực',
  'standing_council.seat_changed': 'sửa thành viên Hội đồng thường trực',
  'standing_council.seat_ended': 'cho thôi thành viên Hội đồng thường trực',
  'standing_council.scan_attached': 'đính kèm quyết định thành lập Hội đồng thường trực',
  'conflict.declared': 'khai báo có liên quan, không tham gia chấm',
  'conflict.withdrawn': 'rút khai báo có liên quan',
  'scoring.opened': (data) => `mở chấm điểm ${count(data.dossiers)} hồ sơ`,
  'scoring.closed': (data) => `khóa chấm điểm ${count(data.dossiers)} hồ sơ`,
  'scoring.reminded': 'nhắc thành viên Hội đồng chốt phiếu',
  'scoring.reopened': 'mở lại việc chấm điểm',
  'likeness.found': 'ghi nhận định của thành viên Hội đồng về sáng kiến tương tự',
  'sheet.begun': 'bắt đầu chấm một hồ sơ',
  'sheet.closed': 'chốt phiếu chấm',
  'sheet.entered_from_paper': 'nhập phiếu chấm từ bản giấy',
  'sheet.reopened': 'mở lại phiếu chấm đã chốt',
  'sheet.voided': 'hủy phiếu chấm',
  'session.planned': 'lập phiên họp Hội đồng',
  'session.changed': 'sửa thông tin phiên họp',
  'session.rules_set': 'sửa quy định họp, biểu quyết của Hội đồng',
  'session.agenda_arranged': 'sắp xếp lại chương trình họp',
  'session.item_moved': 'đổi thứ tự một hồ sơ trong chương trình họp',
  'session.voted': (data) => (data.again === true ? 'ghi lại kết quả biểu quyết của một hồ sơ' : 'ghi kết quả biểu quyết của một hồ sơ'),
  'session.concluded': (data) => (data.again === true ? 'sửa kết luận của phiên họp về một hồ sơ' : 'ghi kết luận của phiên họp về một hồ sơ'),
  'session.opinion_added': 'ghi một ý kiến vào biên bản họp',
  'session.opinion_changed': 'sửa một ý kiến trong biên bản họp',
  'session.opinion_removed': 'xóa một ý kiến khỏi biên bản họp',
  'session.opinion_moved': 'đổi thứ tự ý kiến trong biên bản họp',
  'session.hours_set': 'ghi giờ bắt đầu, kết thúc của phiên họp',
  'session.minutes_attached': 'đính kèm biên bản họp đã ký',
  'session.asked_in_writing': 'lấy ý kiến bằng văn bản thành viên vắng mặt, dự từ xa',
  'session.answered_in_writing': 'trả lời ý kiến bằng văn bản về một hồ sơ',
  'session.cancelled': 'hủy phiên họp',
  'session.table_cleared': 'tạm dừng xét hồ sơ trong phiên họp',
  'session.item_on_table': 'chuyển sang xét một hồ sơ trong phiên họp',
  'session.closed': (data) => `kết thúc phiên họp, kết luận ${count(data.items)} hồ sơ`,
  'session.reopened': 'mở lại phiên họp',
  'session.attendance': (data) => `điểm danh thành viên: ${attendanceWords[String(data.kind)] ?? 'có thay đổi'}`,
  'proposal.prepared': (data) => `lập tờ trình (${count(data.items)} hồ sơ)`,
  'proposal.refreshed': 'lấy lại kết quả chấm vào tờ trình',
  'proposal.items_changed': 'sửa kết luận trong tờ trình',
  'proposal.updated': 'sửa nội dung tờ trình',
  'proposal.signed': 'ký tờ trình',
  'proposal.numbered': 'ghi số tờ trình',
  'proposal.sent_back': 'trả lại tờ trình',
  'proposal.sent_back_on_paper': 'ghi việc trả lại tờ trình trên bản giấy',
  'proposal.revised': 'sửa lại tờ trình được trả lại',
  'proposal.approved': 'duyệt tờ trình',
  'proposal.approved_on_paper': 'ghi việc duyệt tờ trình trên bản giấy',
  'decision.numbered': 'ghi số, ngày quyết định',
  'decision.scan_attached': 'đính kèm bản chụp quyết định đã ký',
  'results.published': 'công bố kết quả của đợt',
  'recognition.revoked': 'thu hồi công nhận',
  'library.imported': (data) => `nhập ${count(data.added)} sáng kiến đã có vào kho${data.left ? `, còn ${count(data.left)} dòng chưa nhập được` : ''}`,
  'library.import_undone': (data) => `hoàn tác việc nhập ${count(data.entries)} sáng kiến vào kho`,
  'library.entry_corrected': 'sửa một sáng kiến trong kho',
  'library.entry_taken_out': 'đưa một sáng kiến ra khỏi kho',
  'unit.reminded': 'đôn đốc đơn vị',
  'unit.invited': 'mời đơn vị tham gia',
  'unit.exempted': 'ghi miễn chỉ tiêu cho đơn vị',
  'unit.exemption_ended': 'thôi miễn chỉ tiêu cho đơn vị',
  'personal_data.viewed': 'xem dữ liệu cá nhân',
  'personal_data.exported': 'xuất dữ liệu cá nhân ra tệp',
};

export type EventGroup = { key: string; label: string; prefixes: readonly string[] };

/** The choices of the filter "Loại việc". */
export const eventGroups: readonly EventGroup[] = [
  { key: 'submission', label: 'Hồ sơ sáng kiến', prefixes: ['submission.'] },
  { key: 'campaign', label: 'Đợt phát động', prefixes: ['campaign.', 'amendment.', 'question.', 'dissemination.'] },
  { key: 'review', label: 'Hội đồng, chấm điểm', prefixes: ['council.', 'standing_council.', 'scoring.', 'sheet.', 'conflict.', 'session.', 'likeness.'] },
  { key: 'recognition', label: 'Công nhận', prefixes: ['proposal.', 'decision.', 'recognition.', 'results.', 'library.'] },
  { key: 'unit', label: 'Đơn vị', prefixes: ['unit.'] },
  { key: 'account', label: 'Tài khoản, mật khẩu', prefixes: ['account.', 'people.'] },
  { key: 'settings', label: 'Thiết lập cổng', prefixes: ['organization.', 'letterhead.', 'calendar.'] },
  { key: 'personal', label: 'Xem, xuất dữ liệu cá nhân', prefixes: ['personal_data.'] },
];

/** The sentence without its subject. An unknown kind is shown as it is: nothing that happened is left out. */
export function eventWords(kind: string, data: Data = {}): string {
  const words = eventLabels[kind];
  if (words === undefined) return `ghi nhận việc “${kind}”`;
  return typeof words === 'string' ? words : words(data);
}

export const subjectWords: Record<string, string> = {
  account: 'tài khoản', unit: 'đơn vị', organization: 'cơ quan', submission: 'hồ sơ', campaign: 'đợt phát động', sheet: 'phiếu chấm', seat: 'thành viên Hội đồng', council_seat: 'thành viên Hội đồng', standing_council: 'Hội đồng thường trực', message: 'thông báo', question: 'câu hỏi',
  meeting: 'phiên họp', proposal: 'tờ trình', decision: 'quyết định', file: 'tệp', library_entry: 'sáng kiến trong kho',
};
