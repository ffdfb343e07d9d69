import { REPORTING_VERBS } from './reporting-verbs';

/** Verbs of being for or against something that are done in words, in the forms that news texts use. */
const STANCES =
  'condemned condemns denounced denounces criticised criticized criticises criticizes blamed blames blaming accused accuses accusing denied denies ' +
  'denying rejected rejects dismissed dismisses welcomed welcomes praised praises hailed hails urged urges called calls demanded demands ' +
  'appealed appeals deplored deplores decried refuted disputed disputes confirmed confirms declared declares pledged pledges vowed vows ' +
  'alleges alleged claims claimed asserts asserted labels labelled labeled described describes apologised apologized defended ' +
  'specify specified declined declines expressed expresses reiterated reiterates stressed stresses indicated indicates allowed calculates calculated estimates estimated anticipate anticipates';

/** Verbs by which facts are given: they tell of a citation where people, a body or a document do it. */
const GIVING =
  'counted counts put puts listed lists documented documents recorded records published publishes released posted posts ' +
  'circulated broadcast aired showed shows updated cited cites quoted quotes tallied registered verified';

/** The same, done as often without words: only where it is the doer's trade. */
const FINDING =
  'found finds revealed reveals identified determined concluded issued carried gave gives ran';

/** Forms that are nouns or orders more often than somebody's saying. */
const NOT_ALONE = new Set(
  (
    'read list listed record recorded point points order orders ordered speak talk talks comment comments report state ' +
    'note notes answer answers question questions signal project rate rank figure value quote quotes name names address ' +
    'document label brand dub term support back favor favour blast slam attack mock tell ask continue continues continued ' +
    'respond snap snaps spoke spoken claim states pointed appealed appeals pledged pledges pledge vowed vows vow promise ' +
    'swear muse rant counter joke caution quip echo echoes pen details detail'
  ).split(' '),
);

/** Verb forms that make whoever does it a source, lower case. */
export const CITING_VERBS: ReadonlySet<string> = new Set(
  [
    ...REPORTING_VERBS.say,
    ...REPORTING_VERBS.tell,
    ...STANCES.split(' '),
    'reports',
    'reported',
    'wrote',
    'writes',
    'tweeted',
    'tweets',
    'believes',
    'believe',
    'fears',
    'fear',
  ].filter((verb) => !NOT_ALONE.has(verb) && !verb.endsWith('ing')),
);

/** Of {@link CITING_VERBS}: stances, questions and what is said in passing, whose object is more often a thing than a clause. */
const NOT_PLAIN = new Set(
  (
    'condemned condemns denounced denounces criticised criticized criticises criticizes blamed blames accused accuses ' +
    'rejected rejects dismissed dismisses welcomed welcomes praised praises hailed hails urge urged urges call called calls ' +
    'demanded demands deplored deplores decried refuted disputed disputes labels labelled labeled describes described ' +
    'apologised apologized defended declined declines ask asked asks recount recounts recounted maintain maintained maintains ' +
    'mention mentions mentioned speaks talks talked joke joked jokes yell yelled yells responded responds read reads ' +
    'invite invited invites instructed ordered'
  ).split(' '),
);

/** Verb forms that hardly stand without somebody who says something, lower case. */
export const PLAIN_VERBS: ReadonlySet<string> = new Set(
  [...CITING_VERBS, 'report', 'state', 'claim'].filter((verb) => !NOT_PLAIN.has(verb)),
);

/** See FINDING above, lower case. */
export const FINDING_VERBS: ReadonlySet<string> = new Set(FINDING.split(' '));

/** See GIVING above, FINDING included, lower case. */
export const GIVING_VERBS: ReadonlySet<string> = new Set([...GIVING.split(' '), ...FINDING_VERBS]);

/** Nouns for what somebody says of a matter, lower case: "the ministry's claim", "the story from the Pentagon". */
export const SAID_NOUNS: ReadonlySet<string> = new Set(
  'claim claims story account version figures figure estimate estimates count toll statement allegation allegations line assessment report reports data'.split(
    ' ',
  ),
);

/** Verbs whose object is whom it was told to, lower case. */
export const TELLING_VERBS: ReadonlySet<string> = REPORTING_VERBS.tell;
