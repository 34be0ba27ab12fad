import type { WordProposal } from './proposal';

// What was read of a file that is not kept goes with whoever dropped it from the page that begins a draft to its editor, once.
// In the tab alone: on a shared machine nothing of it is left behind, and another draft does not find it.

const keyOf = (submissionId: string): string => `portal-report ${submissionId}`;

export function handOver(submissionId: string, proposal: WordProposal): void {
  try {
    sessionStorage.setItem(keyOf(submissionId), JSON.stringify(proposal));
  } catch {
    // Switched off, or too long for it: the draft has its name, and the file can be dropped in the editor once more.
  }
}

export function takeHandedOver(submissionId: string): WordProposal | null {
  try {
    const text = sessionStorage.getItem(keyOf(submissionId));
    sessionStorage.removeItem(keyOf(submissionId));
    return text === null ? null : (JSON.parse(text) as WordProposal);
  } catch {
    return null;
  }
}
