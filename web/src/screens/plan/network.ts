import type { PlanTie } from '../../api/types';

type Closeness = PlanTie['closeness'];
export type Spot = { x: number; y: number };
export type Placed = { tie: PlanTie; angle: number } & Spot;

/** How far from the middle, as a share of the width of the picture. */
export const rings: Record<Closeness, number> = {
  near: 0.17,
  around: 0.29,
  far: 0.41,
  might: 0.41,
};
const steps: Closeness[] = ['near', 'around', 'far', 'might'];
const turn_degrees = 15;

const whole = (angle: number) => ((Math.round(angle) % 360) + 360) % 360;

/** A spot in a picture of 1 by 1; angles go clockwise from above. */
export function spotOf(closeness: Closeness, angle: number): Spot {
  const radians = ((angle - 90) * Math.PI) / 180;
  const radius = rings[closeness];
  return { x: 0.5 + radius * Math.cos(radians), y: 0.5 + radius * Math.sin(radians) };
}

/** Everybody in the picture; who was given no place stands where there is most room. */
export function place(ties: PlanTie[]): Placed[] {
  const taken = ties.flatMap((tie) => (tie.angle === null ? [] : [tie.angle]));
  return ties.map((tie) => {
    const angle = tie.angle ?? widest(taken);
    if (tie.angle === null) taken.push(angle);
    return { tie, angle, ...spotOf(tie.closeness, angle) };
  });
}

/** The middle of the widest gap between these angles. */
export function widest(taken: number[]): number {
  if (taken.length === 0) return 0;
  const sorted = [...taken].sort((one, other) => one - other);
  const gaps = sorted.map((from, index) => {
    const until = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
    return { from, width: until - from };
  });
  const gap = gaps.reduce((most, one) => (one.width > most.width ? one : most));
  return whole(gap.from + gap.width / 2);
}

/** Where somebody was put down: the nearest ring, and the angle. */
export function putDown(
  { x, y }: Spot,
  before: Closeness,
): { closeness: Closeness; angle: number } {
  const [dx, dy] = [x - 0.5, y - 0.5];
  const radius = Math.hypot(dx, dy);
  const angle = whole((Math.atan2(dy, dx) * 180) / Math.PI + 90);
  // The outer ring holds who is far and who might be: dragging does not make one the other.
  const outer: Closeness = before === 'might' ? 'might' : 'far';
  const choices: Closeness[] = ['near', 'around', outer];
  const closeness = choices.reduce((best, one) =>
    Math.abs(rings[one] - radius) < Math.abs(rings[best] - radius) ? one : best,
  );
  return { closeness, angle };
}

/** The same by arrow key; nothing for another key. */
export function moved(
  { tie, angle }: Placed,
  key: string,
): { closeness: Closeness; angle: number } | undefined {
  const ring = steps.indexOf(tie.closeness);
  switch (key) {
    case 'ArrowLeft':
      return { closeness: tie.closeness, angle: whole(angle - turn_degrees) };
    case 'ArrowRight':
      return { closeness: tie.closeness, angle: whole(angle + turn_degrees) };
    case 'ArrowUp':
      return { closeness: steps[Math.max(0, ring - 1)] ?? 'near', angle };
    case 'ArrowDown':
      return { closeness: steps[Math.min(steps.length - 1, ring + 1)] ?? 'might', angle };
    default:
      return undefined;
  }
}
