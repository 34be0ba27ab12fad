import { accountId, campaignId, submissionId, unitId } from './demo-world';
import type { Page } from '@playwright/test';
import { accessibilityProblems, atEachSize, expect, expectAccessible, sidewaysPixels, test } from './fixtures';

// Every page, as the role it is for, at both sizes: it has a heading, axe finds nothing, nothing is cut off, and the console
// stays silent (the fixture sees to that).

/** All that is wrong with one page, so that a run names every fault and not the first. */
async function problemsOf(page: Page, path: string): Promise<string[]> {
  const answer = await page.goto(path);
  if (answer?.status() !== 200) return [`${path}: answered ${answer?.status()}`];
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const problems: string[] = [];
  await atEachSize(page, async (size) => {
    problems.push(...(await accessibilityProblems(page)).map((problem) => `${path} (${size}): ${problem}`));
    const pixels = await sidewaysPixels(page);
    if (pixels > 0) problems.push(`${path} (${size}): scrolls sideways by ${pixels} px`);
  });
  return problems;
}

type Ids = { open: string; scoring: string; proposed: string; published: string; returned: string; draft: string; filed: string; toScore: string; proposedDossier: string; appealed: string; person: string; unit: string };

const pages: Record<string, (ids: Ids) => string[]> = {
  tacgia1: ({ returned, open }) => ['/submissions', `/submissions/new?campaign=${open}`, `/submissions/${returned}`, `/submissions/${returned}/edit`, `/submissions/${returned}/receipt`, `/submissions/${returned}/versions`, `/submissions/${returned}/versions?from=none&to=1`, `/submissions/${returned}/print`, `/submissions/${returned}/shares`, `/submissions/${returned}/guests`, `/submissions/${returned}/confirmation`, '/notifications', '/settings/security', '/campaigns', `/campaigns/${open}`],
  tacgia4: ({ draft }) => [`/submissions/${draft}`, `/submissions/${draft}/edit`],
  'truongphong.kinhte': ({ open }) => [`/campaigns/${open}/units`],
  vanhoaxahoi: ({ open, unit, filed, scoring, proposed }) => [
    `/campaigns/${open}/units`, `/campaigns/${open}/units/${unit}`, `/campaigns/${open}/units/remind?unit=${unit}`, `/campaigns/${open}/submissions`, `/campaigns/${open}/submissions/receive`, `/campaigns/${open}/receipts`, `/campaigns/${open}/submissions/late`,
    `/campaigns/${open}/submissions/on-behalf`, `/submissions/${filed}`, `/submissions/${filed}/change-authors`, `/campaigns/${scoring}/scores`, `/campaigns/${proposed}/decision`, '/search?q=phieu', '/settings', '/settings/library', '/settings/library/import', '/settings/calendar', '/settings/council',
  ],
  'truongphong.vhxh': ({ proposed, published, appealed }) => [`/campaigns/${proposed}/decision`, `/campaigns/${published}/decision`, `/campaigns/${published}/appeals`, `/submissions/${appealed}/appeals`],
  hoidong2: ({ toScore, scoring }) => ['/reviews', `/reviews/${toScore}`, `/reviews/${toScore}/print`, `/reviews/${toScore}/likeness`, `/campaigns/${scoring}/council`],
  hoidong7: ({ scoring, proposed, published, toScore, proposedDossier }) => [`/campaigns/${published}/meeting`, `/campaigns/${scoring}/council`, `/campaigns/${scoring}/council/assignment?n=3`, `/campaigns/${scoring}/scores`, `/campaigns/${scoring}/scores/${toScore}`, `/campaigns/${proposed}/scores`, `/campaigns/${proposed}/scores?all=1`, `/campaigns/${proposed}/scores/${proposedDossier}`, `/campaigns/${proposed}/scores/disagreement`, `/reviews/${proposedDossier}/discussion`, `/campaigns/${proposed}/scores/${proposedDossier}/comments`],
  chutich: ({ proposed, proposedDossier }) => [`/campaigns/${proposed}/decision`, `/campaigns/${proposed}/scores`, `/submissions/${proposedDossier}`],
  admin: ({ open, scoring, person }) => [
    '/settings', '/settings/organization', '/settings/units', '/settings/people', '/settings/people/new', '/settings/people/import', `/settings/people/${person}`, '/settings/mail', '/settings/history', '/settings/backup',
    '/campaigns', '/campaigns/new', `/campaigns/${open}/settings`, `/campaigns/${open}/settings/plan`, `/campaigns/${open}/settings/deadlines`, `/campaigns/${open}/settings/deadlines/extend`, `/campaigns/${open}/settings/fields`,
    `/campaigns/${open}/settings/roster`, `/campaigns/${open}/settings/dossier`, `/campaigns/${open}/settings/rubric`, `/campaigns/${open}/council`, `/campaigns/${scoring}/council`,
  ],
};

for (const [name, paths] of Object.entries(pages)) {
  test(`pages of ${name}`, async ({ as, query }) => {
    const ids: Ids = {
      open: await campaignId(query, '112'), scoring: await campaignId(query, '41'), proposed: await campaignId(query, '77'), published: await campaignId(query, '36'),
      returned: await submissionId(query, 'BB-2027-0005'), filed: await submissionId(query, 'BB-2027-0009'), toScore: await submissionId(query, 'BB-2026-0018'),
      proposedDossier: await submissionId(query, 'BB-2026-0023'), appealed: await submissionId(query, 'Bảng công khai thủ tục bằng giấy khổ lớn'), draft: await submissionId(query, 'Nhắc lịch tiêm chủng bằng tin nhắn thoại tiếng Chăm'),
      person: await accountId(query, 'tacgia1'), unit: await unitId(query, 'Trường Mầm non Chợ Lầu'),
    };
    const page = await as(name);
    const problems: string[] = [];
    for (const path of paths(ids)) problems.push(...(await problemsOf(page, path)));
    expect(problems).toEqual([]);
  });
}

test('public pages', async ({ page, query }) => {
  const [entry] = await query<{ slug: string }>(`select slug from "PublicLink" where kind = 'initiative' limit 1`);
  const [receipt] = await query<{ slug: string }>(`select slug from "PublicLink" where kind = 'receipt' limit 1`);
  const problems: string[] = [];
  for (const path of ['/', '/initiatives', `/initiatives/${entry?.slug}`, `/proof/${receipt?.slug}`, '/guide', '/privacy', '/accessibility', '/reset']) problems.push(...(await problemsOf(page, path)));
  expect(problems).toEqual([]);
});

test('what is not there, or not yours, is the same page: not found', async ({ as, query, allowTrouble }) => {
  allowTrouble(/status of 404/u);
  const page = await as('admin.hungthinh');
  const foreign = await submissionId(query, 'BB-2027-0005');
  for (const path of ['/nothing-here', `/submissions/${foreign}`, '/submissions/not-an-id', `/campaigns/${await campaignId(query, '112')}`]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
});
