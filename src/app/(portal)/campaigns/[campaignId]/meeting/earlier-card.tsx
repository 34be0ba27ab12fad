import type { EarlierMeeting } from '@/domain/reviews/meeting/minutes-queries';
import { meetingWhen } from '@/domain/reviews/meeting/tell-invited';
import { Card, CardHead } from '@/ui/card';
import { TextLink } from '@/ui/link';
import { RowTh, Table, Td, Th } from '@/ui/table';

/** Papers of the meetings before the one on the page. */
export function EarlierCard({ campaignId, meetings }: { campaignId: string; meetings: readonly EarlierMeeting[] }) {
  if (meetings.length === 0) return null;
  const base = `/campaigns/${campaignId}/meeting`;
  return (
    <Card aria-labelledby="earlier">
      <CardHead id="earlier" title="Các phiên họp trước" count={meetings.length} />
      <Table caption="Các phiên họp trước và biên bản" bare>
        <thead><tr><Th>Phiên họp</Th><Th>Biên bản</Th></tr></thead>
        <tbody>
          {meetings.map((meeting) => (
            <tr key={meeting.id}>
              <RowTh sub={meeting.place}>{meetingWhen(meeting)}</RowTh>
              <Td label="Biên bản">
                <span className="flex flex-wrap gap-x-4 gap-y-1">
                  <TextLink href={`${base}/minutes?meeting=${meeting.id}`}>Biên bản (Word)</TextLink>
                  <TextLink href={`${base}/minutes?meeting=${meeting.id}&as=pdf`}>Biên bản (PDF)</TextLink>
                  {meeting.counted ? <TextLink href={`${base}/ballot/count?meeting=${meeting.id}`}>Biên bản kiểm phiếu (Word)</TextLink> : null}
                  {meeting.counted ? <TextLink href={`${base}/ballot/count?meeting=${meeting.id}&as=pdf`}>Biên bản kiểm phiếu (PDF)</TextLink> : null}
                  {meeting.countSigned ? <TextLink href={`${base}/ballot/scan?meeting=${meeting.id}`}>Biên bản kiểm phiếu đã ký</TextLink> : null}
                  {meeting.signed ? <TextLink href={`${base}/signed?meeting=${meeting.id}`}>Biên bản đã ký</TextLink> : null}
                </span>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
