import type { UnitBloc } from '@/generated/prisma/enums';
import { fold } from '@/domain/text/fold';

const signs: readonly (readonly [UnitBloc, RegExp])[] = [
  ['SCHOOL', /^(truong|mam non|mau giao|tieu hoc|thcs|thpt)\b/u],
  ['ARMED_FORCES', /cong an|quan su/u],
  ['PARTY_AND_UNIONS', /dang uy|\bdang\b|mat tran|^hoi |doan thanh nien|lien hiep phu nu|cong doan|ubmttq|van phong dang/u],
  ['VILLAGE', /^(thon|khu pho|ap|buon|to dan pho|xom|khom|bon|plei)\b/u],
  ['SERVICE', /^(tram|trung tam|ban quan ly|doi|thu vien)\b/u],
];

/** A proposal from the name; the admin corrects it in the list of units. */
export const guessBloc = (unitName: string): UnitBloc => {
  // "Bản" is a village, "Ban" a board: the only place where the mark decides.
  if (/^bản\s/iu.test(unitName.normalize('NFC').trim())) return 'VILLAGE';
  const name = fold(unitName);
  if (/^ban (quan ly|chi huy)/u.test(name)) return name.includes('quan su') ? 'ARMED_FORCES' : 'SERVICE';
  return signs.find(([, sign]) => sign.test(name))?.[0] ?? 'PROFESSIONAL';
};
