import type { AxisView } from './axis-view';

/** What the keys of the plot do wherever the focus is in it: zoom about a moment, or show all. */
export function zoomKey(key: string, view: AxisView, at: number | null): boolean {
  if (key === '+' || key === '=') view.zoom(0.5, at);
  else if (key === '-' || key === '_') view.zoom(2, at);
  else if (key === '0') view.goAll();
  else return false;
  return true;
}

/** What the keys of the axis itself do beside: move it. */
export function axisKey(key: string, view: AxisView): boolean {
  const shares: Readonly<Record<string, number>> = {
    ArrowLeft: -0.25,
    ArrowDown: -0.25,
    ArrowRight: 0.25,
    ArrowUp: 0.25,
    PageDown: -1,
    PageUp: 1,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  const share = shares[key];
  if (share !== undefined) view.pan(share);
  return share !== undefined;
}
