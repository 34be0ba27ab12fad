import { type Random, zipf } from './random.ts';

/**
 * Texts as communes write them, as far as a check by word pairs can tell: few syllables used again and again, most words made of
 * two, function words between them, phrases that everybody in a topic uses, sentences that half of all papers contain, others that
 * half of a field contains, heads of law and headings, and entries made from one template that differ in four words of ten. None
 * of the sentences below stands in the portal's own list; the head partly does, as it would in life.
 */

export type Text = { title: string; sentences: string[]; /** Of those made from one template. */ isFamily: boolean; topic: number };

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

const head = [
  'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;',
  'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa;',
  'Thực hiện Nghị quyết 57 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia, địa phương đã ban hành kế hoạch hằng năm.',
  'Luật Thi đua, khen thưởng và các văn bản hướng dẫn thi hành là cơ sở để đơn vị phát động phong trào lao động sáng tạo.',
  'I. MÔ TẢ GIẢI PHÁP 1. Thực trạng trước khi có sáng kiến 2. Nội dung giải pháp 3. Hiệu quả mang lại 4. Kiến nghị, đề xuất.',
];

const sizes = { words: 9000, topics: 400, topicWords: 260, topicPhrases: 45, topicFrames: 6, families: 900 } as const;
const generalWord = zipf(sizes.words, 0.9);
const topicWord = zipf(sizes.topicWords, 0.7);
const functionWord = zipf(functionWords.length, 0.8);

type Topic = { words: string[]; phrases: string[]; frames: string[] };
type Template = { topic: number; /** Whole sentences stay and others are new, or words are filled in everywhere. */ bySentence: boolean; sentences: string[]; title: string };

/** Deals out texts, one after the other. */
export function textMaker(random: Random) {
  const syllables = random.shuffled([...new Set(heads.flatMap((start) => tails.map((tail) => start + tail)))]).slice(0, 2200);
  const syllable = zipf(syllables.length, 0.8);
  const draw = (): string => syllables[syllable(random)] ?? 'ban';
  const lexicon = Array.from({ length: sizes.words }, () => (random.share() < 0.75 ? `${draw()} ${draw()}` : draw()));
  const general = (): string => lexicon[generalWord(random)] ?? 'ban';

  const wordFrom = (words: readonly string[]): string => {
    const which = random.share();
    if (which < 0.3) return functionWords[functionWord(random)] ?? 'và';
    if (which < 0.62) return words[topicWord(random)] ?? 'ban';
    return which < 0.985 ? general() : String(random.below(2000));
  };
  const topics: Topic[] = Array.from({ length: sizes.topics }, () => {
    const words = Array.from({ length: sizes.topicWords }, () => (random.share() < 0.5 ? general() : random.pick(lexicon)));
    const phrases = Array.from({ length: sizes.topicPhrases }, () => Array.from({ length: 2 + random.below(4) }, () => random.pick(words)).join(' '));
    const ownFrames = Array.from({ length: sizes.topicFrames }, () => `${Array.from({ length: 8 + random.below(8) }, () => wordFrom(words)).join(' ')}.`);
    return { words, phrases, frames: ownFrames };
  });
  const topicAt = (number: number): Topic => topics[number] ?? { words: [], phrases: [], frames: [] };

  const wordOf = (topic: Topic): string => wordFrom(topic.words);
  const sentenceOf = (topic: Topic): string => {
    const parts = Array.from({ length: 5 + random.below(12) }, () => (random.share() < 0.08 ? random.pick(topic.phrases) : wordOf(topic)));
    return `${parts.join(' ')}.`;
  };
  const titleOf = (topic: Topic): string =>
    `${random.pick(titleOpenings)} ${Array.from({ length: 3 + random.below(4) }, () => (random.share() < 0.2 ? random.pick(topic.phrases) : wordOf(topic))).join(' ')}`;

  const templates: Template[] = Array.from({ length: sizes.families }, () => {
    const number = random.below(sizes.topics);
    const topic = topicAt(number);
    return { topic: number, bySentence: random.share() < 0.5, sentences: Array.from({ length: random.share() < 0.5 ? 5 : 18 }, () => sentenceOf(topic)), title: titleOf(topic) };
  });

  /** Six words in ten of a template stay. */
  const fillIn = ({ topic: number, bySentence, sentences, title }: Template): Text => {
    const topic = topicAt(number);
    const filled = (text: string): string => text.split(' ').map((word) => (random.share() < 0.6 ? word : (wordOf(topic).split(' ')[0] ?? 'ban'))).join(' ');
    return { title: filled(title), sentences: sentences.map((each) => (bySentence ? (random.share() < 0.6 ? each : sentenceOf(topic)) : filled(each))), isFamily: true, topic: number };
  };

  const makeAbout = (number: number): Text => {
    const topic = topicAt(number);
    const isReport = random.share() < 0.5;
    const own = isReport ? 15 + random.below(40) : 4 + random.below(4);
    const shared = Math.round(own * (0.15 + random.share() * 0.2));
    const ofField = topic.frames.filter(() => random.share() < 0.5).slice(0, isReport ? sizes.topicFrames : 1);
    const sentences = random.shuffled([...Array.from({ length: own }, () => sentenceOf(topic)), ...random.shuffled(frames).slice(0, shared), ...ofField]);
    return { title: titleOf(topic), sentences: isReport ? [...head.filter(() => random.share() < 0.7).map((line) => `\n${line}\n`), ...sentences] : sentences, isFamily: false, topic: number };
  };

  /** Half of them are a summary of some eighty words, as an imported list has; the others a report of up to a thousand. One in five is made from a template. */
  const make = (): Text => (random.share() < 0.2 ? fillIn(random.pick(templates)) : makeAbout(random.below(sizes.topics)));

  return { make, makeAbout, lexicon, sentenceAbout: (number: number): string => sentenceOf(topicAt(number)), anyWord: (): string => wordOf(topicAt(random.below(sizes.topics))).split(' ')[0] ?? 'ban', topics: sizes.topics as number };
}

export type TextMaker = ReturnType<typeof textMaker>;
