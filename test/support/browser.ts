import { type Browser, chromium, type Page } from 'playwright-core';
import { findInstalledBrowser } from './installed-browser.ts';

export async function openBrowser(): Promise<Browser> {
  const executablePath = findInstalledBrowser();
  if (executablePath === null) throw new Error('Neither Chromium nor Chrome is installed.');
  // Chromium refuses to sandbox what root runs, as build machines do; the pages are our own.
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
}

/** Puts `text` in place of all that the editor holds, as a person does: select all, paste. */
export async function pasteInto(page: Page, editor: string, text: string): Promise<void> {
  await page.locator(editor).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await page.keyboard.press('ControlOrMeta+V');
}
