/** Whom a message is for: every context hears what is sent, and takes what bears its name. */
export type Recipient = 'background' | 'reader' | 'pages';

/** How every message travels. */
export interface Envelope {
  readonly to: Recipient;
  /** The message's name in its direction's contract. */
  readonly type: string;
  readonly body: unknown;
}

/** The envelope in what arrived; null where it is none for `recipient`. */
export function openEnvelope(arrived: unknown, recipient: Recipient): Envelope | null {
  if (typeof arrived !== 'object' || arrived === null) return null;
  const { to, type, body } = arrived as Partial<Record<keyof Envelope, unknown>>;
  return to === recipient && typeof type === 'string' ? { to: recipient, type, body } : null;
}
