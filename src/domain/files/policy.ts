import type { FileScan } from '@/generated/prisma/enums';

/** What the virus scanner holds back is opened by no way out of the portal: no route, no paper, no reading. */
export function whyNotOpenFile({ scan }: { scan: FileScan | null }): 'file_scan_pending' | 'file_infected' | null {
  if (scan === 'PENDING') return 'file_scan_pending';
  return scan === 'INFECTED' ? 'file_infected' : null;
}
