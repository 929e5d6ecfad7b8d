/** Why a fetch failed, as the end of a sentence; `patienceMs` is how long the host was given, milliseconds. */
export function whyNotFetched(error: unknown, patienceMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `the host did not answer within ${patienceMs / 1000} seconds`;
  const cause = error.cause as (Error & { code?: string }) | undefined;
  switch (cause?.code) {
    case 'ECONNREFUSED':
      return 'the host refused the connection';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'there is no such host, or no network';
    default:
      return (cause?.message || error.message).toLowerCase();
  }
}
