import type { Locator, Page } from '@playwright/test';
import { awake, expect } from './fixtures';

// What the journeys of a campaign's set-up have in common.

export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Các phần thiết lập' }).getByRole('link', { name: new RegExp(`^${name}`, 'u') }).click();
  await expect(page.getByRole('navigation', { name: 'Các phần thiết lập' }).getByRole('link', { name: new RegExp(`^${name}`, 'u') })).toHaveAttribute('aria-current', 'page');
  await awake(page);
}

export async function openCampaign(page: Page, year: number): Promise<void> {
  await page.goto('/campaigns');
  await page.getByRole('link', { name: new RegExp(`năm ${year}$`, 'u') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`năm ${year}`);
}

/** Of this campaign: the menu leads to the current one's. */
export async function openSettings(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: 'Thiết lập đợt' }).last().click();
  await expect(page.getByRole('navigation', { name: 'Các phần thiết lập' })).toBeVisible();
  await awake(page);
}

/** A day the calendar does not have can only be typed. Digits that are no day in either order of day and month. */
export async function typeDay(field: Locator, digits: string): Promise<void> {
  await field.fill('');
  await field.focus();
  await field.pressSequentially(digits);
}

export const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true }).click();
/** Read and put away: what is left alone comes along to the next page, and would be taken for the answer there. */
export const said = async (page: Page, words: string): Promise<void> => {
  const notice = page.getByRole('status').filter({ hasText: words });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Đóng thông báo' }).click();
};
export const refusedAt = async (field: Locator, words: RegExp): Promise<void> => {
  await expect(field).toHaveAccessibleDescription(words);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
};
