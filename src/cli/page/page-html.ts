import { createHash } from 'node:crypto';
import type { PageData } from '../../page';

/** How the page lies: reports beside the map, under it on a phone. */
const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { display: flex; height: 100dvh; }
#reports { flex: 0 0 420px; box-sizing: border-box; overflow-y: auto; padding: 20px 24px; }
#reports summary { cursor: pointer; font-weight: 600; padding: 8px 0; }
frontline-map { flex: 1; min-width: 0; --frontline-height: 100dvh; }
@media (max-width: 719px) {
  main { flex-direction: column-reverse; height: auto; }
  #reports { flex: none; overflow: visible; padding: 16px; }
  frontline-map { flex: none; --frontline-height: 75dvh; }
}
`;

/** What the page is made of. */
export interface PageParts {
  /** The built script, see `src/page.ts`. */
  readonly script: string;
  readonly title: string;
  /** Language of the page's own words. */
  readonly lang: string;
  readonly data: PageData;
}

/**
 * The whole page as one HTML file. Its policy lets only this very script run, and nothing be fetched:
 * whatever a report holds, it can neither run nor call out.
 */
export function pageHtml({ script, title, lang, data }: PageParts): string {
  const safeScript = scriptText(script);
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(safeScript).digest('base64')}' blob:`,
    'worker-src data: blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'connect-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<noscript>This map needs JavaScript.</noscript>
<main>
<section id="reports"></section>
<frontline-map id="map"></frontline-map>
</main>
<script type="application/json" id="frontline-data">${jsonText(data)}</script>
<script type="module">${safeScript}</script>
</body>
</html>
`;
}

/** JSON that no HTML parser can leave: it holds no \`<\` at all. */
function jsonText(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** A script's text without the two words that an HTML parser would act on. */
function scriptText(script: string): string {
  return script.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
