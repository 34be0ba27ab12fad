import type { Metadata } from 'next';
import { afterwardsOfGuest } from '@/domain/recognition/afterwards';
import { hostOf } from '@/domain/submissions/guest-host';
import { getGuestDossier, guestPlaces } from '@/domain/submissions/guest-queries';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { GuestPanels } from './guest-panels';
import { InvitationPanel } from './invitation-panel';
import { guestView, invitationView } from './view';

export const metadata: Metadata = { title: 'Đồng tác giả ở cơ quan khác' };

/** An invitation of another organization, and once accepted the dossier: by the guest's own id of it, never by the dossier's. */
export default async function ElsewherePage({ params }: { params: Promise<{ guestId: string }> }) {
  const ctx = await pageCtx();
  const id = idParam((await params).guestId);
  const seen = await getGuestDossier(ctx, id);
  if (seen) return <GuestPanels view={guestView(ctx, seen, await afterwardsOfGuest(hostOf(ctx, seen.place.organizationId), seen.dossier))} />;
  const [place] = await guestPlaces(ctx, id);
  return <InvitationPanel view={invitationView(found(place))} />;
}
