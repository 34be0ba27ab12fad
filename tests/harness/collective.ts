import { fold } from '@/domain/text/fold';
import type { PersonName, World } from './make';

type Of = { unit?: keyof World['units']; heads?: readonly PersonName[]; account?: PersonName; representative?: string };

/** Turns the first author of these dossiers into a collective. */
export async function makeCollective({ db, units, unitNames, accounts }: World, submissionIds: readonly string[], { unit = 'kinhte', heads = [], account, representative = '' }: Of): Promise<void> {
  const fullName = `Tập thể ${unitNames[unit]}`;
  await db.author.updateMany({
    where: { submissionId: { in: [...submissionIds] }, position: 0 },
    data: {
      isCollective: true, fullName, foldedName: fold(fullName), unitId: units[unit], unitName: unitNames[unit], foldedUnitName: fold(unitNames[unit]), staffKindId: null, jobTitle: '',
      accountId: account ? accounts[account] : null, representative, foldedRepresentative: fold(representative), headIds: heads.map((who) => accounts[who]),
    },
  });
}
