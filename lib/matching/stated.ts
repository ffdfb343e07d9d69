import type { Figure } from '@/lib/domain/figure';

/** The number that a figure's words state: the lower end, where there is one. */
export function statedOf({ low, high }: Pick<Figure, 'low' | 'high'>): number {
  return low ?? high ?? 0;
}

/** From here on it is hardly chance that two numbers are the same. */
const TELLING_NUMBER = 20;

/** Whether two figures state the same number, and one that is hardly the same by chance. */
export function statesSame(
  a: Pick<Figure, 'low' | 'high'>,
  b: Pick<Figure, 'low' | 'high'>,
): boolean {
  return statedOf(a) === statedOf(b) && Math.abs(statedOf(a)) >= TELLING_NUMBER;
}
