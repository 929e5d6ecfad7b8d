/** A URL that may be put into an href: http or https only; null for anything else. */
export function safeLink(url: string | undefined): string | null {
  if (url === undefined || url === '') return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
