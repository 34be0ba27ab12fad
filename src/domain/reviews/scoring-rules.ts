import { readGroupFloors } from '@/domain/campaigns/result-rule';
import type { JudgedCampaign } from './panel';
import type { ScoringRules } from './scoring';

/** The rules of a campaign as counting takes them. */
export const scoringRulesOf = ({ passMark, minSheets, dropExtremesFrom, supplementFrom, thirdScorerFrom, groupFloors }: JudgedCampaign): ScoringRules =>
  ({ passMark, minSheets, dropExtremesFrom, supplementFrom, thirdScorerFrom, groupFloors: readGroupFloors(groupFloors) });
