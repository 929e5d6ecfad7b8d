/**
 * The absolute form of a link when it is http or https, otherwise ''. A relative link counts only
 * when the page's own address is known.
 */
export function safeLink(link: string | undefined, base?: string): string {
  if (link === undefined || link.trim() === '') return '';
  try {
    const url = base ? new URL(link, base) : new URL(link);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : '';
  } catch {
    return '';
  }
}
