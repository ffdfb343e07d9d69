import type { Figure } from '@/lib/domain/figure';

/** The number that a figure's words state: the lower end, where there is one. */
export function statedOf({ low, high }: Pick<Figure, 'low' | 'high'>): number {
  return low ?? high ?? 0;
}
