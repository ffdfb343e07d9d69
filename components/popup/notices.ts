import type { Texts } from '@/components/text';
import type { Refusal, TabProblem, TabStatus } from '@/lib/domain/status';
import type { TabActions } from './popup-props';

/** Something that a notice offers to do. */
interface Offer {
  readonly label: string;
  readonly run: () => void;
}

/** What a popup without findings says: one sentence, and what can be done. The first offer is the usual one. */
export interface Notice {
  readonly sentence: string;
  readonly offers: readonly Offer[];
}

const FAILED: Readonly<Record<Refusal, string>> = {
  'no-text': 'failedNoText',
  'too-long': 'failedTooLong',
  'private-window': 'failedPrivateWindow',
  'store-full': 'failedStoreFull',
  'store-newer': 'failedStoreNewer',
  'store-unavailable': 'failedStoreUnavailable',
  'store-lost': 'failedStoreLost',
  unexpected: 'failedUnexpected',
};

/** Failures that another try may mend. */
const WORTH_A_TRY: ReadonlySet<Refusal> = new Set<Refusal>([
  'no-text',
  'store-full',
  'store-unavailable',
  'store-lost',
  'unexpected',
]);

/** The sentence for every state in which there are no findings to show; null where there are, or may be. */
export function noticeOf(texts: Texts, status: TabStatus, actions: TabActions): Notice | null {
  const { translate } = texts;
  const offer = (key: string, run: () => void): Offer => ({ label: translate(key), run });
  const choose = offer('chooseSites', actions.onChooseSites);
  switch (status.state) {
    case 'no-consent':
      return { sentence: translate('stateNoConsent'), offers: [choose] };
    case 'no-permission':
      return {
        sentence: translate('stateNoPermission', hostOf(status.origin)),
        offers: [offer('readThisPage', actions.onRead), choose],
      };
    case 'unreadable-page':
      return { sentence: translate('stateUnreadablePage'), offers: [] };
    case 'excluded-site':
      return {
        sentence: translate(
          status.why === 'local' ? 'stateLocalSite' : 'stateSensitiveSite',
          hostOf(status.origin),
        ),
        offers: [offer('readAllTheSame', () => actions.onAllow(status.origin))],
      };
    case 'paused':
      return {
        sentence: translate('statePaused', hostOf(status.origin)),
        offers: [offer('resume', () => actions.onResume(status.origin))],
      };
    case 'not-an-article':
      return {
        sentence: translate('stateNotAnArticle'),
        offers: [offer('readAnyway', actions.onRead)],
      };
    case 'reading':
      return { sentence: translate('stateReading'), offers: [] };
    case 'forgotten':
      return {
        sentence: translate('stateForgotten'),
        offers: [offer('readAgain', actions.onRead)],
      };
    case 'failed':
      return {
        sentence: refusalInWords(texts, status.why),
        offers: WORTH_A_TRY.has(status.why) ? [offer('tryAgain', actions.onRead)] : [],
      };
    case 'read':
      return null;
  }
}

/** Why a page was not read, or the library cannot be. */
export function refusalInWords({ translate }: Texts, why: Refusal): string {
  return translate(FAILED[why]);
}

/** What went wrong. */
export function problemInWords(texts: Texts, problem: TabProblem): string {
  if (problem === 'action') return texts.translate('failedAction');
  if (problem === 'passage-gone') return texts.translate('passageGone');
  return refusalInWords(texts, problem);
}

/** A site as readers know it: its host, without "www.". */
export function hostOf(address: string): string {
  return URL.parse(address)?.host.replace(/^www\./u, '') ?? address;
}
