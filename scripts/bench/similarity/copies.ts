import { legacyFontOf, toUnicode } from '@/domain/text/legacy-fonts';
import { fold } from '@/domain/text/fold';
import type { Random } from './random.ts';
import type { Text, TextMaker } from './texts.ts';

/** Ways of passing off an earlier initiative as one's own, each measured apart. */
export type Copying = { name: string; copy: (source: Text) => Text; /** Of which sources; without: of any. */ of?: (source: Text) => boolean };

type Change = { share: number; /** Of the changed words: left out, put in; the others are replaced. */ dropped: number; added: number };

const plain: Change = { share: 0.3, dropped: 0.1, added: 0.1 };

/** Letters of TCVN3, found by asking which letter each sign of that time becomes. */
const oldLetters = new Map(Array.from({ length: 96 }, (_, i) => String.fromCharCode(0xa0 + i)).map((sign) => [toUnicode(sign, 'TCVN3'), sign]));

export function copyings(random: Random, { lexicon, anyWord, sentenceAbout, topics }: TextMaker): Copying[] {
  const changed = (text: string, { share, dropped, added }: Change): string => text.split(' ').flatMap((word) => {
    if (random.share() >= share) return [word];
    const how = random.share();
    if (how < dropped) return [];
    return how < dropped + added ? [word, anyWord()] : [anyWord()];
  }).join(' ');
  const rewritten = ({ title, sentences, ...text }: Text, change = plain): Text => ({ ...text, title: changed(title, change), sentences: random.shuffled(sentences.map((each) => changed(each, change))) });

  // One word is always said by the same other one, half of all words of two syllables: what a thesaurus does.
  const others = new Map(lexicon.filter((word) => word.includes(' ') && random.share() < 0.55).map((word) => [word, random.pick(lexicon)]));
  const bySynonyms = (text: string): string => {
    const words = text.split(' ');
    const said: string[] = [];
    for (let i = 0; i < words.length; i += 1) {
      const other = others.get(`${words[i]} ${words[i + 1]}`);
      said.push(other ?? words[i] ?? '');
      if (other !== undefined) i += 1;
    }
    return said.join(' ');
  };
  const splitAndJoined = (sentences: readonly string[]): string[] => {
    const halves = sentences.flatMap((sentence) => {
      const words = sentence.split(' ');
      const at = 3 + random.below(Math.max(1, words.length - 5));
      return words.length > 8 && random.share() < 0.5 ? [`${words.slice(0, at).join(' ')}.`, words.slice(at).join(' ')] : [sentence];
    });
    return halves.flatMap((half, i) => (i % 3 === 0 && halves[i + 1] ? [`${half.replace(/\.$/u, '')}, ${halves[i + 1]}`] : i % 3 === 1 ? [] : [half]));
  };
  const inOtherOrder = (sentences: readonly string[]): string[] => {
    const size = Math.max(1, Math.ceil(sentences.length / 5));
    return random.shuffled(Array.from({ length: Math.ceil(sentences.length / size) }, (_, i) => sentences.slice(i * size, (i + 1) * size))).flat();
  };
  const anew = (words: number): string[] => {
    const topic = random.below(topics);
    const sentences: string[] = [];
    for (let count = 0; count < words; count += sentences.at(-1)?.split(' ').length ?? words) sentences.push(sentenceAbout(topic));
    return sentences;
  };
  const wordsIn = (sentences: readonly string[]): number => sentences.reduce((sum, each) => sum + each.split(' ').length, 0);
  const within = (part: string[], times: number, title = anew(8).join(' ')): Text => ({ title, sentences: random.shuffled([...part, ...anew(wordsIn(part) * times)]), isFamily: false, topic: 0 });
  const isLong = ({ sentences }: Text): boolean => wordsIn(sentences) > 300;
  const whole = (text: Text, change: (text: string) => string): Text => ({ ...text, title: change(text.title), sentences: text.sentences.map(change) });
  const typedBeforeUnicode = (text: Text): Text => {
    const typed = [...text.sentences.join(' ')].map((letter) => oldLetters.get(letter.toLowerCase()) ?? letter).join('');
    const known = legacyFontOf(typed);
    return { ...text, sentences: [known ? toUnicode(typed, known) : typed] };
  };
  const inReport = (source: Text, words: number): Text => {
    const { sentences } = rewritten(source);
    return within(sentences, Math.ceil(words / wordsIn(sentences)));
  };

  return [
    { name: 'Đổi 3 từ trong 10, đảo câu', copy: (source) => rewritten(source) },
    { name: 'Đổi 4 từ trong 10, đảo câu', copy: (source) => rewritten(source, { ...plain, share: 0.4 }) },
    { name: 'Thay từ đồng nghĩa cả bài', copy: (source) => whole(source, bySynonyms) },
    { name: 'Bớt, thêm 3 từ trong 10', copy: (source) => rewritten(source, { share: 0.3, dropped: 0.5, added: 0.5 }) },
    { name: 'Tách câu, ghép câu, đổi 2 trong 10', copy: (source) => ({ ...source, sentences: random.shuffled(splitAndJoined(rewritten(source, { ...plain, share: 0.2 }).sentences)) }) },
    { name: 'Đảo mục, đổi 3 từ trong 10', copy: (source) => ({ ...source, title: changed(source.title, plain), sentences: inOtherOrder(source.sentences.map((each) => changed(each, plain))) }) },
    { name: 'Bỏ dấu, đổi 3 từ trong 10', copy: (source) => whole(rewritten(source), fold) },
    { name: 'TCVN3 đổi sang Unicode, 3 trong 10', copy: (source) => typedBeforeUnicode(rewritten(source)) },
    { name: 'Bài theo mẫu chung 60% từ, 3 trong 10', of: ({ isFamily }) => isFamily, copy: (source) => rewritten(source) },
    { name: 'Một phần ba bài dài trong bài mới', of: isLong, copy: (source) => within(random.shuffled(source.sentences).slice(0, Math.ceil(source.sentences.length / 3)).map((each) => changed(each, { ...plain, share: 0.1 })), 2) },
    { name: 'Một phần ba, đổi 3 từ trong 10', of: isLong, copy: (source) => within(rewritten(source).sentences.slice(0, Math.ceil(source.sentences.length / 3)), 2) },
    { name: 'Bản tóm tắt nằm trong báo cáo 3.000 chữ', of: (source) => !isLong(source), copy: (source) => inReport(source, 3000) },
    { name: 'Bản tóm tắt trong bản Word 10.000 chữ', of: (source) => !isLong(source), copy: (source) => inReport(source, 10_000) },
    { name: 'Bản tóm tắt trong bản Word 20.000 chữ', of: (source) => !isLong(source), copy: (source) => inReport(source, 20_000) },
  ];
}
