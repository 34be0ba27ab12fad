import { type Random, zipf } from './random.ts';
import type { Text, TextMaker } from './texts.ts';

/**
 * Texts of another kind than texts.ts makes, so that nothing is set to the habits of one generator: here a word decides which words
 * may follow it, as in "thủ tục" – "hành chính", half of the time by the ways of its field; lengths have no two classes but a long
 * tail; what is built upon a model differs in whole sentences and their order. Real words stand among made-up ones.
 */

const real = `cán bộ|công chức|viên chức|người dân|doanh nghiệp|thủ tục|hành chính|hồ sơ|giải quyết|tiếp nhận|trả kết quả|bộ phận|một cửa|trực tuyến|dịch vụ công|chuyển đổi số|cải cách|giải pháp|mô hình|sáng kiến|thực hiện|triển khai|hướng dẫn|tuyên truyền|phối hợp|đơn vị|cơ quan|địa phương|thôn|tổ dân phố|khu phố|nhà văn hóa|trường học|học sinh|giáo viên|phụ huynh|trạm y tế|người cao tuổi|hộ nghèo|bảo trợ xã hội|đất đai|giấy chứng nhận|hộ tịch|khai sinh|chứng thực|căn cước|định danh|mã QR|Zalo|phần mềm|dữ liệu|máy tính|mạng|điện thoại|tin nhắn|bảng tính|biểu mẫu|quy trình|thời hạn|đúng hạn|trễ hạn|phí|lệ phí|thanh toán|biên lai|kinh phí|tiết kiệm|thời gian|chi phí|chất lượng|hiệu quả|hài lòng|khảo sát|phản ánh|kiến nghị|đối thoại|kiểm tra|giám sát|báo cáo|thống kê|kế hoạch|chỉ tiêu|nhiệm vụ|phân công|trách nhiệm|lãnh đạo|tập huấn|kỹ năng|đoàn viên|hội viên|tình nguyện|môi trường|rác thải|cây xanh|nông nghiệp|hợp tác xã|nông thôn mới|an ninh trật tự|camera|hòa giải|tiếp công dân|và|của|các|cho|được|trong|là|có|với|để|từ|khi|không|những|đã|tại|theo|về|đến|cũng|phải|sẽ|còn|trên|nên|do`.split('|');
const starts = 'bạch bình cẩm châu chí cường diệp đông đức giang hải hiệp hồng hưng khải kiên kim lam lập linh long lương mai minh mộc nam nghi ngọc nhật ninh phong phúc phước quang quý sơn tâm tân thạch thanh thiên thịnh thủy tiến toàn trung trường tường vạn việt vĩnh xuân'.split(' ');
const ends = 'ba bão bến biên cầu chài chợ cồn dâu đạo đèo điền đò đồi gò hạ hào hến hồ kênh khê lạch lãng lộc lũng mía mương ngãi ngàn nghĩa nhuận phú phố rẫy rừng sen suối thác thôn thượng tràm trạch vàm vân vườn xóm yên'.split(' ');

const sizes = { topics: 300, models: 1200, sentences: 60 } as const;
const rank = zipf(4000, 1);

/** A number from 0 up to 1 that these three decide. */
function shareOf(one: number, other: number, third: number): number {
  let hash = Math.imul(one + 1, 0x9e_37_79_b1) ^ Math.imul(other + 1, 0x85_eb_ca_6b) ^ Math.imul(third + 1, 0xc2_b2_ae_35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x29_7a_2d_39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4_294_967_296;
}

export function textMaker(random: Random): TextMaker {
  const rare = random.shuffled(starts.flatMap((start) => ends.map((end) => `${start} ${end}`)));
  const lexicon = [...random.shuffled(real), ...rare];
  const wordAt = (place: number): string => lexicon[place] ?? 'và';
  const anyPlace = (): number => Math.floor(lexicon.length * random.share() ** 3);
  const follower = (place: number, topic: number): number => Math.floor(lexicon.length * shareOf(place, random.share() < 0.5 ? topic + 1 : 0, rank(random)) ** 3);

  const sentenceAbout = (topic: number): string => {
    const words: string[] = [];
    let place = anyPlace();
    for (let left = 5 + random.below(6) + random.below(8); left > 0; left -= 1) {
      words.push(random.share() < 0.02 ? String(random.below(3000)) : wordAt(place));
      place = follower(place, topic);
    }
    return `${words.join(' ')}.`;
  };
  const sentencesAbout = (topic: number, count: number): string[] => Array.from({ length: count }, () => sentenceAbout(topic));

  // Half of what everybody writes everybody writes, the rest within a field.
  const everybody = sentencesAbout(-1, sizes.sentences);
  const fields = Array.from({ length: sizes.topics }, (_, topic) => sentencesAbout(topic, 8));
  const models = Array.from({ length: sizes.models }, () => {
    const topic = random.below(sizes.topics);
    return { topic, sentences: sentencesAbout(topic, 6 + random.below(30)) };
  });
  const titleAbout = (topic: number): string => sentenceAbout(topic).replace(/\.$/u, '').split(' ').slice(0, 8 + random.below(8)).join(' ');
  /** Half of them under nine sentences, one in twenty over sixty. */
  const length = (): number => Math.max(3, Math.min(140, Math.round(9 * Math.exp(1.2 * (random.share() + random.share() + random.share() + random.share() - 2) * 1.7))));

  const makeAbout = (topic: number): Text => {
    const own = length();
    const said = random.shuffled(everybody).slice(0, Math.round(own * 0.12 * random.share()));
    const ofField = random.shuffled(fields[topic] ?? []).slice(0, random.below(3));
    return { title: titleAbout(topic), sentences: random.shuffled([...sentencesAbout(topic, own), ...said, ...ofField]), isFamily: false, topic };
  };
  const fromModel = ({ topic, sentences }: (typeof models)[number]): Text =>
    ({ title: titleAbout(topic), sentences: random.shuffled(sentences.flatMap((each) => (random.share() < 0.45 ? [each] : [sentenceAbout(topic)]))), isFamily: true, topic });

  const make = (): Text => (random.share() < 0.12 ? fromModel(random.pick(models)) : makeAbout(random.below(sizes.topics)));
  return { make, makeAbout, lexicon, sentenceAbout, anyWord: () => wordAt(anyPlace()).split(' ')[0] ?? 'và', topics: sizes.topics };
}
