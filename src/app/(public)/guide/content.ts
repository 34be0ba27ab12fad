import type { PublicCall } from '@/domain/library/call-queries';
import { filingWords, ruleWords } from '../words';

export type GuideStep = { title: string; text: string; who: string };

export function stepsOf(call: PublicCall | null): GuideStep[] {
  const copies = call && call.paperCopies > 0 ? `gửi ${String(call.paperCopies).padStart(2, '0')} bản${call.paperColour ? ' màu' : ''}` : 'gửi bản giấy';
  return [
    { title: 'Soạn hồ sơ', text: 'Điền từng phần trên cổng, kèm tệp minh chứng. Ảnh chụp trang đã ký cũng được. Bản nháp tự lưu.', who: 'Tác giả, nhóm tác giả' },
    { title: 'Nộp trên cổng', text: 'Cổng báo phần còn thiếu. Nộp xong có mã hồ sơ và phiếu tiếp nhận để in.', who: 'Tác giả hoặc đầu mối đơn vị' },
    { title: 'Gửi bản giấy', text: `Thủ trưởng đơn vị ký, đóng dấu xác nhận; đóng thành tập, ${copies} về Ủy ban nhân dân (qua Phòng Văn hóa – Xã hội).`, who: 'Đơn vị' },
    { title: 'Xét, công nhận', text: 'Phòng Văn hóa – Xã hội thẩm tra, Hội đồng chấm và xét, Ủy ban nhân dân công nhận và công bố.', who: 'Kết quả đăng tại trang này' },
  ];
}

export function questionsOf(call: PublicCall | null): { question: string; answer: string }[] {
  const rule = call ? `${ruleWords(call)} ${filingWords(call)}.` : 'Tính theo quy định của từng đợt phát động, ghi ở đầu trang chủ.';
  const idea = !call || call.allowedMaturities.includes('IDEA');
  return [
    { question: 'Ngày nộp tính theo bản trên cổng hay bản giấy?', answer: `${rule} Bản giấy nhận trong giờ làm việc: 7h00–11h30 và 13h30–17h00.` },
    {
      question: 'Không có thư điện tử hoặc chưa quen dùng máy thì nộp thế nào?',
      answer: 'Đầu mối của đơn vị có thể soạn thay, hoặc gửi bản giấy về Phòng Văn hóa – Xã hội. Bộ phận thường trực nhập hồ sơ vào cổng và in phiếu tiếp nhận để hai bên cùng ký.',
    },
    {
      question: 'Ý tưởng chưa áp dụng có nộp được không?',
      answer: idea
        ? 'Được, nếu giải pháp có thể áp dụng ngay vào hoạt động của cơ quan, đơn vị. Giải pháp đủ điểm nhưng chưa áp dụng được chọn để triển khai; khi đã áp dụng và có kết quả thì đề nghị công nhận sáng kiến.'
        : 'Đợt này chỉ nhận giải pháp đã hoặc đang áp dụng. Khi giải pháp được áp dụng, nộp ở đợt sau.',
    },
    {
      question: 'Mỗi đơn vị phải có bao nhiêu sáng kiến?',
      answer: 'Thủ trưởng các cơ quan, đơn vị được giao phối hợp tìm kiếm số giải pháp, sáng kiến ghi trong kế hoạch. Các cơ quan Đảng, Mặt trận và các tổ chức chính trị – xã hội được đề nghị phối hợp triển khai.',
    },
    {
      question: 'Nhiều người cùng làm một sáng kiến thì ghi tên ra sao?',
      answer: 'Ghi đủ họ tên và tỷ lệ đóng góp của từng người, tổng là 100%. Kèm bản xác nhận tỷ lệ đóng góp có chữ ký.',
    },
    { question: 'Đã nộp rồi có sửa được không?', answer: 'Khi Phòng Văn hóa – Xã hội đề nghị bổ sung, hồ sơ mở lại để sửa đúng phần được nêu, có hạn riêng. Tác giả rút hồ sơ được khi chưa chấm điểm.' },
    { question: 'Hồ sơ có nội dung cần giữ kín thì sao?', answer: 'Không đưa bí mật nhà nước lên cổng. Thông tin cần bảo mật khác ghi vào mục riêng của hồ sơ; phần ấy không đăng công khai.' },
    { question: 'Kết quả biết ở đâu, khi nào?', answer: 'Khi đã có quyết định ký, đóng dấu, kết quả được công bố: tác giả nhận tin trên cổng, sáng kiến được công nhận và giải pháp được chọn đăng trong Kho sáng kiến.' },
  ];
}
