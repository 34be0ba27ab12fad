import { createCipheriv, createDecipheriv, randomBytes, randomInt } from 'node:crypto';
import type { VoteChoice } from '@/generated/prisma/enums';

// The box of one round of secret voting: every vote a byte among 1024 places, the places shuffled, all of it sealed by AES-256-GCM
// with a new nonce. So whatever was chosen, by however many, a box looks like any other, and where a vote lies inside says nothing
// of when it was cast.

export type BoxPlace = { organizationId: string; ballotId: string };

const places = 1024;
const nonceBytes = 12;
const tagBytes = 16;
/** PostgreSQL holds it to this length too (`BallotBox_constant_length`). */
export const boxBytes = nonceBytes + tagBytes + places;

const signs: Record<VoteChoice, number> = { FOR: 1, AGAINST: 2, OTHER: 3 };
const choices = new Map(Object.entries(signs).map(([choice, sign]) => [sign, choice as VoteChoice]));

/** What ties a box to its round: carried over to another one, it does not open. */
const seal = ({ organizationId, ballotId }: BoxPlace): Buffer => Buffer.from(`ballot box v1 ${organizationId} ${ballotId}`);

export function sealBox(key: Uint8Array, place: BoxPlace, votes: readonly VoteChoice[]): Uint8Array<ArrayBuffer> {
  if (votes.length > places) throw new RangeError(`a box holds ${places} votes`);
  const laid = new Uint8Array(places);
  for (const [i, choice] of votes.entries()) laid[i] = signs[choice];
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(seal(place));
  const body = Buffer.concat([cipher.update(shuffled(laid)), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), body]));
}

/** The votes in no order that means anything; null when this key does not open it, or somebody has changed it. */
export function openBox(key: Uint8Array, place: BoxPlace, sealed: Uint8Array): VoteChoice[] | null {
  if (sealed.length !== boxBytes) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes));
  decipher.setAAD(seal(place));
  decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  try {
    const laid = Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
    return [...laid].flatMap((sign) => choices.get(sign) ?? []);
  } catch {
    return null;
  }
}

/** Fisher and Yates, by the system's random numbers. */
function shuffled(laid: Uint8Array): Uint8Array {
  for (let i = laid.length - 1; i > 0; i -= 1) {
    const j = randomInt(i + 1);
    const kept = laid[i] ?? 0;
    laid[i] = laid[j] ?? 0;
    laid[j] = kept;
  }
  return laid;
}
