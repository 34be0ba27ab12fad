import type { PledgeRule } from '@/generated/prisma/enums';

// "Cam đoan": what authors vouch for. Pure.

export const pledgeMaxLength = 2000;

/** As the đơn has it (TT 18/2013/TT-BKHCN). "Tôi (chúng tôi)" becomes whichever it is. */
export const usualPledge =
  'Tôi (chúng tôi) xin cam đoan mọi thông tin nêu trong đơn và hồ sơ kèm theo là trung thực, đúng sự thật, không sao chép của người khác và hoàn toàn chịu trách nhiệm trước pháp luật.';

/** The words of a campaign; null: it asks for none. */
export const pledgeWords = ({ pledgeRule, pledge }: { pledgeRule: PledgeRule; pledge: string }): string | null => (pledgeRule === 'NONE' ? null : pledge || usualPledge);

/** As one author, or several, or a collective say it. */
export const spokenPledge = (words: string, alone: boolean): string => words.replaceAll(/tôi \(chúng tôi\)/giu, (found) => capitalAs(found, alone ? 'tôi' : 'chúng tôi'));

const capitalAs = (model: string, words: string): string => (model.startsWith('T') ? words.charAt(0).toUpperCase() + words.slice(1) : words);
