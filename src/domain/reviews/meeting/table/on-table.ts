/** What a screen of the meeting shows. Whoever is in conflict learns that it is time to leave, and nothing else. */
export type OnTable =
  | { state: 'none' }
  | { state: 'away' }
  | { state: 'over' }
  | {
      state: 'item'; itemId: string; submissionId: string; code: string; title: string; mean: number | null;
      /** Names of who leaves. */
      away: string[];
      votes: { for: number; against: number; other: number; of: number } | null;
      conclusion: string | null;
      /** This reader scores without knowing whose it is, and reads the dossier on the scoring screen. */
      blind?: true;
    };

/** What the open page asks for. `ballots` is other text whenever a secret ballot began, ended or changed for this reader, and then the page shows something else. */
export type MeetingNow = { table: OnTable; ballots: string };
