import { type Random, zipf } from './random.ts';

/**
 * Texts as communes write them, as far as a check by word pairs can tell: few syllables used again and again, most words made of
 * two, function words between them, phrases that everybody in a topic uses, sentences that half of all papers contain, and entries
 * of one topic that resemble each other without one being a copy. None of the sentences below stands in the portal's own list.
 */

export type Text = { title: string; sentences: string[] };

const functionWords = 'và của các cho được trong là có với để từ khi này không người một những đã việc tại theo về đến như nhiều cũng phải sẽ ra vào còn sau trên hơn nên do bị thì mà lại đó qua cùng mỗi chưa nếu hoặc ngay'.split(' ');
const heads = 'b c ch d đ g gi h k kh l m n ng nh ph qu s t th tr v x'.split(' ');
const tails = 'a à á ạ ai ài ái ại am ám an àn án ang áng ao ảo at ạt ay ây ấy ăm ăn ăng âm ân âng âu ê ế ên ềnh ếp i ì í im in ình ít iệc iện iệt iêu o ó oa oan oang oi ói ong óng ô ố ôi ôn ồng ốt ơ ơi ớm ơn u ú ua uân uê ui ung úng uôc uôi uyên ư ừ ưa ưng ươc ương ường ưu y yêu'.split(' ');
const frames = [
  'Trong quá trình thực hiện nhiệm vụ được giao, tập thể đơn vị luôn đoàn kết, chủ động khắc phục khó khăn để hoàn thành chỉ tiêu.',
  'Trước khi áp dụng giải pháp, việc thực hiện chủ yếu bằng phương pháp thủ công, mất nhiều thời gian và dễ xảy ra sai sót.',
  'Giải pháp không phát sinh chi phí lớn, tận dụng được trang thiết bị hiện có và phù hợp với điều kiện của địa phương.',
  'Sáng kiến có thể áp dụng tại các đơn vị có điều kiện tương tự trên địa bàn tỉnh mà không cần đầu tư thêm.',
  'Kết quả bước đầu cho thấy mức độ hài lòng của người dân được nâng lên rõ rệt so với cùng kỳ năm trước.',
  'Căn cứ chức năng, nhiệm vụ được giao và tình hình thực tế của đơn vị, tác giả mạnh dạn đề xuất giải pháp sau.',
  'Tính mới của giải pháp thể hiện ở chỗ lần đầu tiên được áp dụng tại đơn vị, chưa từng được công khai trong các văn bản trước đây.',
  'Về hiệu quả xã hội, giải pháp góp phần xây dựng nền hành chính phục vụ, chuyên nghiệp, hiện đại, minh bạch.',
  'Để giải pháp đạt hiệu quả cao, cần có sự phối hợp chặt chẽ giữa các bộ phận và sự đồng thuận của nhân dân.',
  'Tác giả cam kết những nội dung nêu trên là đúng sự thật và chịu trách nhiệm về tính chính xác của thông tin.',
  'Công tác tuyên truyền được triển khai thường xuyên dưới nhiều hình thức phong phú, phù hợp với từng nhóm đối tượng.',
  'Đề nghị Hội đồng sáng kiến xem xét, công nhận để giải pháp được nhân rộng trong thời gian tới.',
];
const titleOpenings = ['Giải pháp', 'Một số kinh nghiệm', 'Ứng dụng công nghệ thông tin trong', 'Đổi mới', 'Xây dựng mô hình', 'Biện pháp', 'Cải tiến', 'Nâng cao chất lượng', 'Số hóa'];

const sizes = { words: 9000, topics: 400, topicWords: 260, topicPhrases: 45 } as const;
const generalWord = zipf(sizes.words, 0.9);
const topicWord = zipf(sizes.topicWords, 0.7);
const functionWord = zipf(functionWords.length, 0.8);

type Topic = { words: string[]; phrases: string[] };

/** Deals out texts, one after the other. */
export function textMaker(random: Random) {
  const syllables = random.shuffled([...new Set(heads.flatMap((head) => tails.map((tail) => head + tail)))]).slice(0, 2200);
  const syllable = zipf(syllables.length, 0.8);
  const draw = (): string => syllables[syllable(random)] ?? 'ban';
  const lexicon = Array.from({ length: sizes.words }, () => (random.share() < 0.75 ? `${draw()} ${draw()}` : draw()));
  const general = (): string => lexicon[generalWord(random)] ?? 'ban';

  const topics: Topic[] = Array.from({ length: sizes.topics }, () => {
    const words = Array.from({ length: sizes.topicWords }, () => (random.share() < 0.5 ? general() : random.pick(lexicon)));
    const phrases = Array.from({ length: sizes.topicPhrases }, () => Array.from({ length: 2 + random.below(4) }, () => random.pick(words)).join(' '));
    return { words, phrases };
  });

  const wordOf = (topic: Topic): string => {
    const which = random.share();
    if (which < 0.3) return functionWords[functionWord(random)] ?? 'và';
    if (which < 0.62) return topic.words[topicWord(random)] ?? 'ban';
    return which < 0.985 ? general() : String(random.below(2000));
  };
  const sentenceOf = (topic: Topic): string => {
    const parts = Array.from({ length: 5 + random.below(12) }, () => (random.share() < 0.08 ? random.pick(topic.phrases) : wordOf(topic)));
    return `${parts.join(' ')}.`;
  };

  /** Half of them are a summary of some eighty words, as an imported list has; the others a report of up to a thousand. */
  const make = (): Text => {
    const topic = random.pick(topics);
    const own = random.share() < 0.5 ? 4 + random.below(4) : 15 + random.below(40);
    const shared = Math.round(own * (0.15 + random.share() * 0.2));
    const sentences = random.shuffled([...Array.from({ length: own }, () => sentenceOf(topic)), ...random.shuffled(frames).slice(0, shared)]);
    const title = `${random.pick(titleOpenings)} ${Array.from({ length: 3 + random.below(4) }, () => (random.share() < 0.2 ? random.pick(topic.phrases) : wordOf(topic))).join(' ')}`;
    return { title, sentences };
  };

  /** Three words in ten changed: most replaced by another one, some left out or one put in; then the sentences in another order. */
  const rewrite = ({ title, sentences }: Text): Text => {
    const topic = random.pick(topics);
    const changed = (text: string): string => text.split(' ').flatMap((word) => {
      if (random.share() >= 0.3) return [word];
      const how = random.share();
      if (how < 0.1) return [];
      const other = wordOf(topic).split(' ')[0] ?? 'ban';
      return how < 0.2 ? [word, other] : [other];
    }).join(' ');
    return { title: changed(title), sentences: random.shuffled(sentences.map(changed)) };
  };
  return { make, rewrite };
}
