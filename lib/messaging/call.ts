import type { GenericSchema, InferOutput } from 'valibot';

/** Who may send a message: a script of ours in a tab's top frame, one of our own pages, or either. */
export type Party = 'tab' | 'page' | 'any';

/** A sender in a tab. Everything is what the browser says of it, nothing is the message's own claim. */
export interface TabSender {
  readonly party: 'tab';
  readonly tabId: number;
  /** Address of the page, without its fragment. */
  readonly url: string;
  readonly incognito: boolean;
}

/** A sender among our own pages (popup, welcome page) or the background itself. */
export interface PageSender {
  readonly party: 'page';
}

/** Whoever sent a message, by the party it is allowed for. */
type SenderOf<P extends Party> = P extends 'tab'
  ? TabSender
  : P extends 'page'
    ? PageSender
    : TabSender | PageSender;

/** One message: who may send it, what it carries, and what is answered. */
export interface Call<P extends Party, Schema extends GenericSchema, Reply> {
  readonly from: P;
  /** What the body must look like; a message that does not is answered with `invalid`. */
  readonly body: Schema;
  /** Only a type: replies come from ourselves and are not validated. */
  readonly reply?: Reply;
}

/** Declares a message: `call<Reply>()({ from, body })`. */
export function call<Reply>() {
  return <P extends Party, Schema extends GenericSchema>(
    declared: Call<P, Schema, Reply>,
  ): Call<P, Schema, Reply> => declared;
}

/** All messages of one direction, by name. */
export type Contract = Readonly<Record<string, Call<Party, GenericSchema, unknown>>>;

/** What a message carries. */
export type BodyOf<C> = C extends Call<Party, infer Schema, unknown> ? InferOutput<Schema> : never;

/** What a message is answered with. */
export type ReplyOf<C> = C extends Call<Party, GenericSchema, infer Reply> ? Reply : never;

/** One function for every message of a direction. */
export type Handlers<C extends Contract> = {
  readonly [Name in keyof C]: (
    body: BodyOf<C[Name]>,
    sender: SenderOf<C[Name]['from']>,
  ) => ReplyOf<C[Name]> | Promise<ReplyOf<C[Name]>>;
};
