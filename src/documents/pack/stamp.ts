import type { Stamp } from './pack-data';
import { qrSvg } from './qr-svg';

/** What stands at the foot of each page, line by line. */
export const stampLines = ({ code, mark, draft }: Stamp): string[] => [
  code ? `Mã hồ sơ ${code}${draft ? ', bản đang bổ sung' : ''}` : 'Hồ sơ đang soạn, chưa có mã',
  ...(mark ? [`Mã kiểm ${mark}`] : []),
];

export const stampData = (stamp: Stamp) => ({ qr: stamp.proofUrl !== null, lines: stampLines(stamp), draft: stamp.draft });

export const stampFiles = ({ proofUrl }: Stamp): Map<string, Uint8Array> => new Map(proofUrl ? [['qr.svg', new TextEncoder().encode(qrSvg(proofUrl))]] : []);
