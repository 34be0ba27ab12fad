import { defineConfig } from '@playwright/test';
import { findBrowser } from './harness/browser';

const browser = await findBrowser();

/**
 * `npm test` starts the portal and says where it is; nothing is started from here. It runs the projects one after the
 * other: the faults take the database away from everybody.
 */
export default defineConfig({
  testDir: 'e2e',
  projects: [
    // Each in its own folder: what one left behind when it failed is there after the other.
    { name: 'journeys', testMatch: '**/*.spec.ts', outputDir: 'results/browser/journeys' },
    { name: 'faults', testMatch: '**/*.faults.ts', workers: 1, outputDir: 'results/browser/faults' },
  ],
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // What a journey may take at all: a guard against one that hangs, not a measure. What is waited for has its own limit below.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: [['dot'], ['json']],
  use: {
    baseURL: process.env.PORTAL_URL ?? 'http://localhost:3000',
    browserName: 'chromium',
    launchOptions: browser,
    locale: 'vi-VN',
    // Far from Vietnam, so that an hour shown in the browser's own zone is noticed.
    timezoneId: 'America/Los_Angeles',
    // What fades in has little contrast for a moment, and axe must not meet that moment.
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    // Recording costs a sixth of the whole run on two cores: TRACE=1 npm test -- <journey> when something is to be found out.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
  },
});
