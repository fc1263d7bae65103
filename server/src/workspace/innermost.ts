import type { Point } from '../clients/points.ts';

/** The points of a file that an offset lies in, those that are nearest around it: they all have the same place. */
export function innermost(points: readonly Point[], file: string, offset: number): readonly Point[] {
  const around = points.filter(({ at }) => at.file === file && at.start <= offset && offset < at.end);
  const length = Math.min(...around.map(({ at }) => at.end - at.start));
  const [nearest] = around.filter(({ at }) => at.end - at.start === length);
  return around.filter(({ at }) => at.start === nearest?.at.start && at.end === nearest.at.end);
}
