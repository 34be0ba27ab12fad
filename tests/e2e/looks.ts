import type { Page } from '@playwright/test';
import { atEachSize, expectAccessible, expectNoSidewaysScroll, sizes } from './fixtures';

/** What is open just now (a dialog, a form with its errors) reads well and fits, at the desk and on the telephone. */
export async function fitsAndReads(page: Page): Promise<void> {
  await atEachSize(page, async () => {
    // What the bars of the frame happen to cover half is not too small.
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
  await page.setViewportSize(sizes.desk);
}
