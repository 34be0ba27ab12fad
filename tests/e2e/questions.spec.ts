import { campaignId, submissionId } from './demo-world';
import { expect, test } from './fixtures';
import { fitsAndReads } from './looks';

// Questions about a dossier, from the author to the office and back; and the deadlines for one's own calendar.

test('an author asks, takes a slip back, and reads the answer', async ({ as, query }) => {
  const title = 'Gói câu hỏi ôn luyện đạo đức công vụ hằng tháng';
  const id = await submissionId(query, title);
  const [owner] = await query<{ name: string }>(`select l."signInName" as name from "Submission" s join "Login" l on l."accountId" = s."ownerId" where s.id = $1`, [id]);
  const author = await as(owner?.name ?? '');
  const thread = author.getByRole('region', { name: 'Hỏi, đáp về hồ sơ' });
  const send = async (text: string) => {
    await thread.getByLabel('Câu hỏi gửi Phòng Văn hóa – Xã hội').fill(text);
    await thread.getByRole('button', { name: 'Gửi', exact: true }).click();
    await expect(thread.getByRole('listitem').filter({ hasText: text })).toContainText('Chưa đọc');
  };

  await test.step('on the page of the dossier, on demand', async () => {
    await author.goto(`/submissions/${id}`);
    await expect(thread.getByText('Chưa có tin nào.')).toBeVisible();
    await thread.getByRole('button', { name: 'Mở trao đổi' }).click();
    await send('Nộp bản giấy sau một tuần có được không?');
    await send('Gửi nhầm.');
    await thread.getByRole('listitem').filter({ hasText: 'Gửi nhầm.' }).getByRole('button', { name: 'Thu hồi' }).click();
    await author.getByRole('dialog', { name: 'Thu hồi tin' }).getByRole('button', { name: 'Thu hồi', exact: true }).click();
    await expect(thread.getByText('Tin đã thu hồi.')).toBeVisible();
    await fitsAndReads(author);
  });

  const office = await as('vanhoaxahoi');
  const waiting = office.getByRole('listitem').filter({ hasText: title }).filter({ hasText: 'Trả lời câu hỏi' });
  await test.step('the office finds it on its first page and answers', async () => {
    await office.goto('/home');
    await waiting.getByRole('link', { name: 'Trả lời', exact: true }).click();
    await expect(office.getByText('Nộp bản giấy sau một tuần có được không?')).toBeVisible();
    await expect(office.getByText('Tin đã thu hồi.')).toHaveCount(0);
    await expect(office.getByRole('button', { name: 'Đánh dấu đã trả lời' })).toBeVisible();
    await office.getByLabel('Tin gửi tác giả').fill('Được, chậm nhất ba ngày sau hạn nộp.');
    await office.getByRole('button', { name: 'Gửi', exact: true }).click();
    await expect(office.getByRole('listitem').filter({ hasText: 'Nộp bản giấy' })).toContainText('Đã trả lời');
    await fitsAndReads(office);
    await office.goto('/home');
    await expect(waiting).toHaveCount(0);
  });

  await test.step('the author finds the answer, once', async () => {
    await author.goto('/home');
    const news = author.getByRole('listitem').filter({ hasText: 'Đọc tin của Phòng Văn hóa – Xã hội' });
    await news.getByRole('link', { name: 'Đọc', exact: true }).click();
    await expect(author.getByRole('listitem').filter({ hasText: 'Được, chậm nhất ba ngày sau hạn nộp.' })).toContainText('Đã đọc');
    await author.goto('/home');
    await expect(news).toHaveCount(0);
  });

  await test.step('the deadlines, to be taken over into a calendar', async () => {
    await expect(author.getByRole('link', { name: 'Thêm vào lịch' })).toHaveAttribute('href', '/home/calendar.ics');
    const campaign = await campaignId(query, '112');
    for (const path of ['/home/calendar.ics', `/campaigns/${campaign}/calendar.ics`]) {
      const answer = await author.request.get(path);
      expect(answer.headers()['content-type']).toContain('text/calendar');
      // Long lines are folded.
      expect((await answer.text()).replaceAll('\r\n ', '')).toContain(`UID:campaign-${campaign}-SUBMISSION@cong-sang-kien`);
    }
  });
});
