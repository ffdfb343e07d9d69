/** Nouns for what is said, thought or wanted ("the claim that", "his call for"), lower case. */
export const REPORTING_NOUNS: ReadonlySet<string> = new Set(
  (
    'statement statements claim claims report reports allegation allegations accusation accusations comment comments ' +
    'remark remarks call calls criticism view views opinion opinions belief beliefs argument arguments assertion ' +
    'assertions suggestion suggestions warning warnings promise promises pledge pledges plan plans proposal proposals ' +
    'demand demands request requests threat threats vow fear fears hope hopes concern concerns support opposition ' +
    'endorsement desire decision announcement question questions idea ideas notion insistence refusal denial ' +
    'admission confession testimony estimate estimates prediction predictions speculation rumor rumors rumour rumours ' +
    'position stance sentiment attitude approval disapproval praise message speech story account interview response ' +
    'answer explanation description attack attacks complaint complaints evidence finding findings poll survey study ' +
    'analysis data figures tweet post letter memo document documents conviction commitment intention goal'
  ).split(' '),
);

/** Nouns for those who speak ("the spokesman", "officials"), lower case. */
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set(
  (
    'spokesman spokeswoman spokesperson spokespeople official officials source sources analyst analysts expert experts ' +
    'adviser advisers advisor advisors aide aides witness witnesses resident residents activist activists critic ' +
    'critics supporter supporters opponent opponents voter voters lawyer lawyers attorney attorneys prosecutor ' +
    'prosecutors police authorities government ministry minister president senator congressman governor mayor ' +
    'secretary general commander colonel captain chief director chairman chairwoman executive manager campaign ' +
    'candidate lawmaker lawmakers leader leaders member members monitor observatory group agency organization ' +
    'organisation committee commission department army military doctor doctors medic medics nurse teacher professor ' +
    'researcher researchers scientist scientists economist economists strategist strategists judge court reporter ' +
    'reporters newspaper magazine paper channel broadcaster network company union diplomat diplomats envoy ambassador ' +
    'rebels fighters militants democrats republicans conservatives liberals others many some people person man woman ' +
    'father mother son daughter brother sister wife husband friend friends family neighbor neighbour author editor ' +
    'writer journalist journalists host anchor poll survey study report statement document email letter book film'
  ).split(' '),
);
