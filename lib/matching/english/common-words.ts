/** Words that any two sentences may share; they say nothing of the event. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but of for from with without in on at to by into onto over under after before between among around about ' +
    'near outside inside during since until while when where which who whom whose that this these those there here it its he ' +
    'she they them his her their we our you i as is are was were be been being has have had do does did will would can could ' +
    'may might must shall should not no nor so than then too very also more most many much some any all both each few other ' +
    'another such own same only just least say says said saying tell told report reported reporting according add added claim ' +
    'people person man one two three four five six seven eight nine ten first last new old earlier later previous day week ' +
    'month year today yesterday tomorrow morning night evening monday tuesday wednesday thursday friday saturday sunday january ' +
    'february march april may june july august september october november december number total including include percent put ' +
    'least hundred thousand million billion dozen up down out off if what how why because however meanwhile make take get go ' +
    'come give see know leave left call still'
  ).split(' '),
);

/**
 * Words of which news reports are made, whatever they are about; two events that have only these in common may well be two.
 * A table of our own in place of counts over the library, so that a match does not depend on what else was read.
 */
export const USUAL_WORDS: ReadonlySet<string> = new Set(
  (
    'kill die dead death wound injure injury hurt casualty victim toll fatality body civilian survivor murder ' +
    'attack strike bomb bombing bomber explosive explosion blast shell shelling fire raid airstrike war conflict ' +
    'fighting fight battle clash offensive operation violence force military army soldier troop fighter rebel ' +
    'militant insurgent terrorist terrorism gunman weapon gun government regime opposition official authority ' +
    'police officer security ministry minister president presidential prime spokesman spokeswoman spokesperson ' +
    'leader chief head director governor mayor state country nation city town village area region province district ' +
    'capital suburb neighbourhood neighborhood border group monitor activist right source medium media news agency ' +
    'television broadcaster statement interview rise rose risen reach reached hit target targeted targeting struck ' +
    'carry carried claim claimed blame blamed condemn condemned responsibility international national local federal ' +
    'central northern southern eastern western north south east west community child children woman women family ' +
    'home house resident street road hospital doctor medical medic rescue rescuer worker emergency service team ' +
    'control controlled held hold detain detained detention arrest arrested protest protester demonstration rally ' +
    'march election vote voter voting won win winner poll party parliament parliamentary seat candidate commission ' +
    'commissioner campaign rival company firm business job cut union employee plant industry market economy ' +
    'economic bank finance financial budget spend spending cost price rate fall fell increase increased decrease ' +
    'growth tax trade money fund dollar euro temperature degree record weather heat case new virus disease health ' +
    'infection infected patient vaccine school student university court judge trial law lawyer prosecutor sentence ' +
    'prison crime criminal accuse accused charge charged suspect investigation investigator evidence evacuate ' +
    'evacuated evacuation displaced flee fled refugee migrant camp aid humanitarian relief agreement deal talk ' +
    'ceasefire truce peace process meeting conference summit decision plan planned program project policy reform ' +
    'order crisis situation condition move moved moving leave left arrive arrived enter entered return returned ' +
    'begin began start started end ended continue continued remain remained follow followed lead led bring brought ' +
    'send sent use used help helped support supported back backed warn warned call called ask asked want need ' +
    'expect expected believe believed think thought know known see seen show showed find found happen happened ' +
    'occur occurred cause caused destroy destroyed damage damaged collapse collapsed open opened close closed build ' +
    'building site place scene near part side number figure rising confirmed confirm confirming recorded estimate ' +
    'estimated counted count critical serious likely least initial latest update updated deadly deadliest massive ' +
    'large major heavy big small high low long recent early late main key full top senior public private political ' +
    'social general special foreign domestic several people person man men member crowd passenger driver citizen ' +
    'population human life lives land water air ground sea river morning afternoon evening night hour minute ' +
    'weekend daily weekly annual time period half third quarter'
  ).split(' '),
);

/** Words before a number which say that it was told before a newer one. */
export const SUPERSEDED =
  /\b(?:previous|previously|earlier|initial|initially|prior|preliminary|old|former|up from)\b/iu;

/** Words which say that a whole war is spoken of. */
export const WHOLE_WAR: ReadonlySet<string> = new Set([
  'war',
  'conflict',
  'uprising',
  'insurgency',
  'pandemic',
  'epidemic',
]);

/** Words, base forms, beside which an area is one that becomes larger from day to day. */
export const SPREADS: ReadonlySet<string> = new Set(
  'wildfire blaze fire burn burned burnt scorched charred inferno oil slick spill flooded submerged'.split(
    ' ',
  ),
);
