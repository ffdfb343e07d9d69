/** Articles that are being read at this moment. A worker that dies takes its readings with it. */
const readings = new Set<Promise<unknown>>();

/** Remembers a reading until it is over. */
export function inProgress<Answer>(reading: Promise<Answer>): Promise<Answer> {
  readings.add(reading);
  const over = () => readings.delete(reading);
  reading.then(over, over);
  return reading;
}

/** When all readings of this moment are over, whatever became of them. */
export async function readingsOver(): Promise<void> {
  await Promise.allSettled(readings);
}
