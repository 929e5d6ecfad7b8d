import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Flags that make Chromium draw WebGL in software and stay off the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
] as const;

const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of a Chromium or Chrome on this machine: `CHROMIUM_PATH`, then the usual places, then the
 * one that Playwright installed. An empty string when there is none.
 */
export function findChromium(): string {
  for (const path of CANDIDATES) {
    if (path && existsSync(path)) return path;
  }
  const bundled = chromium.executablePath();
  return bundled && existsSync(bundled) ? bundled : '';
}
