import { pledgeWords, spokenPledge } from '@/domain/campaigns/pledge';
import type { Ctx } from '@/domain/context';
import { formatDateTime } from '@/domain/time/format';
import { type Identity, isAmong } from './authors';
import { speaksAlone } from './collective';
import type { Dossier } from './dossier';
import type { Gap } from './gaps';
import { asksPledge, type PartRules, pledgeTarget } from './part-numbers';

/** What was vouched for with a version: the words as they stood, and who ticked them when; or that the paper is signed. */
export type Pledged = { text: string } & ({ by: string; byId: string; at: string } | { onPaper: true });

/** The words for these authors, where who files is asked to confirm them. */
export function askedPledge(campaign: Pick<Dossier['campaign'], 'pledgeRule' | 'pledge'>, authors: Parameters<typeof speaksAlone>[0]): string | null {
  const words = asksPledge(campaign) ? pledgeWords(campaign) : null;
  return words && spokenPledge(words, speaksAlone(authors));
}

export function pledgeGaps(rules: Pick<PartRules, 'pledgeRule'>, pledged: boolean, number: number): Gap[] {
  return asksPledge(rules) && !pledged ? [{ target: pledgeTarget, where: `Mục ${number}`, message: 'Đọc và đánh dấu lời cam đoan.' }] : [];
}

/** A dossier from paper that goes on in the hands of somebody who did not write it: they tell of the signature, they do not vouch. */
export const tellsOfPaper = (actor: Ctx['actor'], { enteredById, authors }: Pick<Dossier, 'enteredById'> & { authors: readonly Identity[] }): boolean =>
  enteredById !== null && !isAmong(actor, authors);

/** Of what is being filed now; null where nobody is asked. */
export function pledgedBy({ actor, now }: Pick<Ctx, 'actor' | 'now'>, dossier: Pick<Dossier, 'campaign' | 'authors' | 'enteredById'>): Pledged | null {
  const text = askedPledge(dossier.campaign, dossier.authors);
  if (text === null) return null;
  return tellsOfPaper(actor, dossier) ? { text, onPaper: true } : { text, by: actor.fullName, byId: actor.accountId, at: now.toISOString() };
}

/** "Lê Thị Minh Thư đánh dấu cam đoan trên cổng lúc …" */
export const pledgedWords = (pledged: Pledged): string =>
  'onPaper' in pledged ? 'Cam đoan bằng chữ ký trên bản giấy.' : `${pledged.by} đánh dấu cam đoan trên cổng lúc ${formatDateTime(new Date(pledged.at))}.`;
