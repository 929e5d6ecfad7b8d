/**
 * `npm test`: finds a Chromium (or installs one), runs every project, and prints as its last line
 * `N passed, N failed`. Arguments are handed on to Vitest.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
}

const WHAT_TO_DO = `No Chromium or Chrome was found, and installing one did not work.
The browser tests need it. Do one of these, then run npm test again:
  Debian, Ubuntu:  sudo apt-get install chromium
  macOS:           brew install --cask chromium
  any system:      npx playwright install chromium
  elsewhere:       CHROMIUM_PATH=/path/to/chrome npm test`;

function ensureChromium(): void {
  if (findChromium() !== '') return;
  console.log('No Chromium or Chrome found; installing one with Playwright …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  if (findChromium() !== '') return;
  console.error(WHAT_TO_DO);
  process.exit(1);
}

function run(): number {
  const folder = mkdtempSync(join(tmpdir(), 'frontline-test-'));
  const outputFile = join(folder, 'report.json');
  const { status } = spawnSync(
    'npx',
    [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${outputFile}`,
      ...process.argv.slice(2),
    ],
    { stdio: 'inherit' },
  );
  let report: VitestReport | null = null;
  try {
    report = JSON.parse(readFileSync(outputFile, 'utf8')) as VitestReport;
  } catch {
    console.error('Vitest wrote no report: it stopped before the end.');
  }
  rmSync(folder, { recursive: true, force: true });
  if (report === null) {
    console.log('0 passed, 1 failed');
    return 1;
  }
  // A file that cannot even be loaded has no failed test in it, and must still count.
  const failed = status === 0 ? report.numFailedTests : Math.max(1, report.numFailedTests);
  const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : '';
  console.log(`${report.numPassedTests} passed, ${failed} failed${skipped}`);
  return failed === 0 ? 0 : 1;
}

ensureChromium();
process.exit(run());
