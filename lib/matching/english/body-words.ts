/** Words of which names are made that mean a different body in every place: "the Health Ministry", "state television". */
export const GENERIC_BODY_WORDS: ReadonlySet<string> = new Set(
  (
    'of for and in the ministry minister ministries department government cabinet state national federal regional local central ' +
    'provincial interior foreign defence defense health finance education justice agriculture transport trade labour labor ' +
    'energy environment economy information affairs police army military navy force forces armed security court supreme high ' +
    'constitutional prosecutor prosecutors office president presidency presidential prime parliament senate congress council ' +
    'city town municipality mayor governor authority authorities agency service services commission committee electoral ' +
    'election bank hospital university school company union party coalition opposition group organisation organization ' +
    'association observatory monitor monitors media news television tv radio channel broadcaster newspaper website press ' +
    'statement report reports civil defence emergency rescue fire brigade coast guard border intelligence public statistics ' +
    'meteorological weather institute centre center board spokesman spokeswoman spokesperson embassy consulate command general'
  ).split(' '),
);
