import type { EventStatus } from '../../events/types';
import { FAMILY_COLOURS, GROUND_COLOURS } from '../palette';
import { canvasOf, circlePath, FONT, pixelsOf } from './canvas';
import { type MarkImage, MOST_COUNTED } from './names';

type PinImage = Extract<MarkImage, { kind: 'pin' | 'vague' }>;

interface Pen {
  readonly context: CanvasRenderingContext2D;
  /** Middle and radius of the disc, CSS pixels. */
  readonly middle: number;
  readonly radius: number;
  readonly colour: string;
  readonly ground: string;
  readonly counted: boolean;
}

const RING = 2.75;
const HALO = 1.5;

/** Radius of a pin's disc in CSS pixels: room for the number where there is one. */
export function pinRadius(count: number): number {
  if (count <= 1) return 7;
  return count < 10 ? 9.5 : count < 100 ? 11 : 14;
}

/** What each status looks like; the shape says how sure. */
const SHAPES: Readonly<Record<EventStatus, (pen: Pen) => void>> = {
  reported: fill,
  corroborated(pen) {
    fill(pen);
    core(pen);
  },
  claimed: (pen) => ring(pen, []),
  disputed(pen) {
    ring(pen, []);
    cross(pen);
  },
  retracted: (pen) => ring(pen, [2.2, 2.2]),
};

/** A pin, or a dashed one for a vague place, with the count of its events when there are several. */
export function drawPin({ kind, family, status, count, theme }: PinImage): ImageData {
  const radius = pinRadius(count);
  const middle = Math.ceil(radius + HALO + 1);
  const context = canvasOf(2 * middle, 2 * middle);
  const pen: Pen = {
    context,
    middle,
    radius,
    colour: FAMILY_COLOURS[family][theme],
    ground: GROUND_COLOURS[theme].halo,
    counted: count > 1,
  };
  context.fillStyle = pen.ground;
  circlePath(context, middle, middle, radius + HALO);
  context.fill();
  if (kind === 'vague') drawVague(pen, status);
  else SHAPES[status](pen);
  const filled = kind === 'pin' && (status === 'reported' || status === 'corroborated');
  if (pen.counted) number(pen, count, filled ? pen.ground : pen.colour);
  return pixelsOf(context);
}

function fill({ context, middle, radius, colour }: Pen): void {
  context.fillStyle = colour;
  circlePath(context, middle, middle, radius);
  context.fill();
}

/** A dot of ground, or a line of it inside the rim where the number needs the middle. */
function core({ context, middle, radius, ground, counted }: Pen): void {
  context.fillStyle = ground;
  context.strokeStyle = ground;
  context.lineWidth = 1.25;
  circlePath(context, middle, middle, counted ? radius - 2 : radius * 0.38);
  if (counted) context.stroke();
  else context.fill();
}

function ring({ context, middle, radius, colour }: Pen, dash: readonly number[]): void {
  context.strokeStyle = colour;
  context.lineWidth = RING;
  context.setLineDash([...dash]);
  circlePath(context, middle, middle, radius - RING / 2);
  context.stroke();
  context.setLineDash([]);
}

/** One diagonal; only across the rim where the number needs the middle. */
function cross({ context, middle, radius, colour, counted }: Pen): void {
  const outer = radius * Math.SQRT1_2;
  const inner = counted ? (radius - RING - 2) * Math.SQRT1_2 : 0;
  context.strokeStyle = colour;
  context.lineWidth = 2.25;
  context.beginPath();
  context.moveTo(middle - outer, middle + outer);
  context.lineTo(middle - inner, middle + inner);
  context.moveTo(middle + inner, middle - inner);
  context.lineTo(middle + outer, middle - outer);
  context.stroke();
}

/** The dashed circle in small: pale inside when reported, with the status's own sign. */
function drawVague(pen: Pen, status: EventStatus): void {
  const { context, middle, radius, colour } = pen;
  if (status === 'reported' || status === 'corroborated') {
    context.globalAlpha = 0.3;
    context.fillStyle = colour;
    circlePath(context, middle, middle, radius);
    context.fill();
    context.globalAlpha = 1;
  }
  context.strokeStyle = colour;
  context.lineWidth = 1.75;
  context.setLineDash([3, 2.2]);
  circlePath(context, middle, middle, radius - 0.9);
  context.stroke();
  context.setLineDash([]);
  if (status === 'disputed') cross(pen);
  if (status === 'corroborated' && !pen.counted) {
    context.fillStyle = colour;
    circlePath(context, middle, middle, radius * 0.34);
    context.fill();
  }
}

function number({ context, middle, radius }: Pen, count: number, colour: string): void {
  const text = count > MOST_COUNTED ? `${MOST_COUNTED}+` : String(count);
  context.fillStyle = colour;
  context.font = `600 ${radius > 12 ? 10.5 : 11.5}px ${FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  const { actualBoundingBoxAscent: ascent } = context.measureText('8');
  context.fillText(text, middle, middle + ascent / 2, 2 * radius - 4);
}
