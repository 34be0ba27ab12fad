import { formatCount } from '@/domain/numbers/integers';

/** How many sáng kiến are recognised and how many giải pháp, not applied yet, are selected. */
export type OutcomeCounts = { recognised: number; selected: number };

/** "công nhận 05 sáng kiến và lựa chọn 03 giải pháp"; what there is none of is left out. */
export function outcomeAct({ recognised, selected }: OutcomeCounts): string {
  return joinWithAnd([
    recognised > 0 && `công nhận ${formatCount(recognised)} sáng kiến`,
    selected > 0 && `lựa chọn ${formatCount(selected)} giải pháp`,
  ]);
}

/** The line under a list: "Danh sách có 05 sáng kiến và 03 giải pháp./." */
export function listCount({ recognised, selected }: OutcomeCounts): string {
  const words = joinWithAnd([
    recognised > 0 && `${formatCount(recognised)} sáng kiến`,
    selected > 0 && `${formatCount(selected)} giải pháp`,
  ]);
  return `Danh sách có ${words || '0 sáng kiến'}./.`;
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function joinWithAnd(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(' và ');
}
