import * as v from 'valibot';

/** Whom a message is for: every context hears what is sent, and takes what bears its name. */
export type Recipient = 'background' | 'reader' | 'pages';

/** How every message travels. */
export interface Envelope {
  readonly to: Recipient;
  /** The message's name in its direction's contract. */
  readonly type: string;
  readonly body: unknown;
}

const schema = v.strictObject({
  to: v.picklist(['background', 'reader', 'pages']),
  type: v.string(),
  body: v.unknown(),
});

/** The envelope in what arrived; null where it is none of ours. */
export function openEnvelope(arrived: unknown): Envelope | null {
  const parsed = v.safeParse(schema, arrived);
  return parsed.success ? parsed.output : null;
}
