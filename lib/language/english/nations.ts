import countries from 'i18n-iso-countries/langs/en.json';
import nationalities from 'i18n-nationality/langs/en.json';
import { CAPITALS } from './capitals';

/** A country with the words by which news texts call it. */
export interface Nation {
  /** ISO 3166-1 alpha-2, lower-case letters in codes of our own. */
  readonly code: string;
  /** The usual short name ("Syria"). */
  readonly name: string;
  /** The adjective that names of its bodies are made with ("Syrian", "US"). */
  readonly adjective: string;
  /** All names of the country, `name` included. */
  readonly names: readonly string[];
  /** All adjectives and names of its people, `adjective` included, singular. */
  readonly adjectives: readonly string[];
  /** Seats of its government. */
  readonly capitals: readonly string[];
}

/** Where the packages' official wording is not what news texts print: code, names, adjectives; the first is the usual one. */
const USUAL = `
BN Brunei,Brunei Darussalam=Bruneian|BO Bolivia=Bolivian|BA Bosnia,Bosnia and Herzegovina,Bosnia-Herzegovina=Bosnian
BM Bermuda=Bermudian|AR Argentina=Argentine,Argentinian,Argentinean|AG Antigua and Barbuda,Antigua=Antiguan
BW Botswana=Botswanan,Batswana|CF Central African Republic,CAR=Central African|CD DR Congo,Democratic Republic of the Congo,DRC,Congo-Kinshasa=Congolese
CG Republic of the Congo,Congo-Brazzaville=Congolese|CI Ivory Coast,Côte d'Ivoire,Cote d'Ivoire=Ivorian|CN China,People's Republic of China,PRC=Chinese
CV Cape Verde,Cabo Verde=Cape Verdean|CZ Czech Republic,Czechia=Czech|DM Dominica=|DO Dominican Republic=Dominican
EC Ecuador=Ecuadorian,Ecuadorean|FK Falkland Islands,Falklands=Falkland|DJ Djibouti=Djiboutian|GB United Kingdom,UK,U.K.,Britain,Great Britain=British,UK,Briton
GM Gambia,The Gambia=Gambian|GN Guinea=Guinean|HK Hong Kong=Hong Kong|IR Iran,Islamic Republic of Iran=Iranian|KZ Kazakhstan=Kazakh,Kazakhstani
KG Kyrgyzstan=Kyrgyz|LA Laos=Laotian,Lao|LS Lesotho=Basotho|MD Moldova=Moldovan|FM Micronesia=Micronesian|MK North Macedonia,Macedonia=Macedonian
MM Myanmar,Burma=Myanmar,Burmese|MV Maldives=Maldivian|MC Monaco=Monegasque|NL Netherlands,The Netherlands,Holland=Dutch|NZ New Zealand=New Zealand,New Zealander
KP North Korea,DPRK=North Korean|KR South Korea,Republic of Korea=South Korean|PS Palestine,State of Palestine,Palestinian Authority,Palestinian territories=Palestinian
PH Philippines=Philippine,Filipino|PR Puerto Rico=Puerto Rican|RU Russia,Russian Federation=Russian|SA Saudi Arabia,KSA=Saudi,Saudi Arabian
SK Slovakia=Slovak,Slovakian|SI Slovenia=Slovenian,Slovene|SS South Sudan=South Sudanese|SY Syria,Syrian Arab Republic=Syrian|SZ Eswatini,Swaziland=Swazi
TL East Timor,Timor-Leste=Timorese,East Timorese|TR Turkey,Türkiye,Turkiye=Turkish,Turk|TW Taiwan=Taiwanese|TZ Tanzania=Tanzanian|TT Trinidad and Tobago,Trinidad=Trinidadian
AE United Arab Emirates,UAE,Emirates=Emirati,UAE|US United States,United States of America,USA,U.S.A.,US,U.S.,America=US,U.S.,American
UZ Uzbekistan=Uzbek,Uzbekistani|TM Turkmenistan=Turkmen|TJ Tajikistan=Tajik|VA Vatican,Holy See,Vatican City=Vatican|VU Vanuatu=Vanuatuan
YE Yemen=Yemeni,Yemenite|XK Kosovo=Kosovar,Kosovan|IL Israel=Israeli|AF Afghanistan=Afghan|NP Nepal=Nepali,Nepalese|DE Germany=German|DK Denmark=Danish,Dane
PL Poland=Polish,Pole|SE Sweden=Swedish,Swede|FI Finland=Finnish,Finn|ES Spain=Spanish,Spaniard|LU Luxembourg=Luxembourgish|PG Papua New Guinea=Papuan
SC Seychelles=Seychellois|SR Suriname=Surinamese|WS Samoa=Samoan|BF Burkina Faso=Burkinabe|LK Sri Lanka=Sri Lankan|IS Iceland=Icelandic|IE Ireland=Irish
`;

/** Territories that never speak for themselves in the news, or whose adjective the package lacks. */
const LEFT_OUT = new Set(
  'AS AI AQ AW BV IO CX CC CK FO GF PF TF GI GL GP GU HM MO MQ YT MS NC NU NF MP PN RE SH PM GS SJ TK TC UM VG VI WF EH AX BQ CW GG IM JE BL MF SX KY BM FK PR'.split(
    ' ',
  ),
);

function usual(): Map<string, { names: string[]; adjectives: string[] }> {
  const table = new Map<string, { names: string[]; adjectives: string[] }>();
  for (const entry of USUAL.trim().split(/[|\n]/u)) {
    const [names = '', adjectives = ''] = entry.slice(3).split('=');
    table.set(entry.slice(0, 2), {
      names: names.split(','),
      adjectives: adjectives.split(',').filter(Boolean),
    });
  }
  return table;
}

function readNations(): Nation[] {
  const known = usual();
  const byCode: Readonly<Record<string, string | readonly string[]>> = countries.countries;
  const adjectivesByCode: Readonly<Record<string, string>> = nationalities.nationalities;
  return Object.entries(byCode)
    .filter(([code]) => !LEFT_OUT.has(code))
    .map(([code, listed]) => {
      const own = known.get(code);
      const names = own?.names ?? [listed].flat();
      const adjectives = own?.adjectives ?? [adjectivesByCode[code] ?? ''].filter(Boolean);
      const name = names[0] ?? code;
      return {
        code,
        name,
        adjective: adjectives[0] ?? name,
        names,
        adjectives,
        capitals: CAPITALS.get(code) ?? [],
      };
    });
}

/** The states of the world. */
export const NATIONS: readonly Nation[] = readNations();
