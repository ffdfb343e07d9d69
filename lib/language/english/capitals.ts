/**
 * Seats of government by ISO 3166-1 code: in the news their names stand for the government ("Damascus allowed that").
 * Several where usage knows several. General knowledge.
 */
const TABLE = `
AF Kabul|AL Tirana|DZ Algiers|AD Andorra la Vella|AO Luanda|AR Buenos Aires|AM Yerevan|AU Canberra|AT Vienna|AZ Baku
BS Nassau|BH Manama|BD Dhaka|BB Bridgetown|BY Minsk|BE Brussels|BZ Belmopan|BJ Porto-Novo|BT Thimphu|BO La Paz
BA Sarajevo|BW Gaborone|BR Brasilia,Brasília|BN Bandar Seri Begawan|BG Sofia|BF Ouagadougou|BI Bujumbura,Gitega
KH Phnom Penh|CM Yaounde,Yaoundé|CA Ottawa|CV Praia|CF Bangui|TD N'Djamena,Ndjamena|CL Santiago|CN Beijing,Peking
CO Bogota,Bogotá|KM Moroni|CG Brazzaville|CD Kinshasa|CR San Jose,San José|CI Abidjan,Yamoussoukro|HR Zagreb|CU Havana
CY Nicosia|CZ Prague|DK Copenhagen|DJ Djibouti City|DM Roseau|DO Santo Domingo|EC Quito|EG Cairo|SV San Salvador
GQ Malabo|ER Asmara|EE Tallinn|ET Addis Ababa|FJ Suva|FI Helsinki|FR Paris|GA Libreville|GM Banjul|GE Tbilisi
DE Berlin|GH Accra|GR Athens|GD St George's|GT Guatemala City|GN Conakry|GW Bissau|GY Georgetown|HT Port-au-Prince
HN Tegucigalpa|HU Budapest|IS Reykjavik,Reykjavík|IN New Delhi,Delhi|ID Jakarta|IR Tehran,Teheran|IQ Baghdad|IE Dublin
IL Tel Aviv,Jerusalem|IT Rome|JM Kingston|JP Tokyo|JO Amman|KZ Astana,Nur-Sultan|KE Nairobi|KI Tarawa
KP Pyongyang|KR Seoul|KW Kuwait City|KG Bishkek|LA Vientiane|LV Riga|LB Beirut|LS Maseru|LR Monrovia|LY Tripoli
LI Vaduz|LT Vilnius|LU Luxembourg City|MG Antananarivo|MW Lilongwe|MY Kuala Lumpur,Putrajaya|MV Male|ML Bamako
MT Valletta|MH Majuro|MR Nouakchott|MU Port Louis|MX Mexico City|FM Palikir|MD Chisinau,Chişinău|MC Monte Carlo
MN Ulaanbaatar,Ulan Bator|ME Podgorica|MA Rabat|MZ Maputo|MM Naypyidaw,Naypyitaw,Yangon|NA Windhoek|NP Kathmandu
NL The Hague,Amsterdam|NZ Wellington|NI Managua|NE Niamey|NG Abuja|MK Skopje|NO Oslo|OM Muscat|PK Islamabad
PW Ngerulmud|PS Ramallah|PA Panama City|PG Port Moresby|PY Asuncion,Asunción|PE Lima|PH Manila|PL Warsaw|PT Lisbon
QA Doha|RO Bucharest|RU Moscow|RW Kigali|KN Basseterre|LC Castries|VC Kingstown|WS Apia|ST Sao Tome|SA Riyadh
SN Dakar|RS Belgrade|SC Victoria|SL Freetown|SG Singapore City|SK Bratislava|SI Ljubljana|SB Honiara|SO Mogadishu
ZA Pretoria|SS Juba|ES Madrid|LK Colombo|SD Khartoum|SR Paramaribo|SZ Mbabane|SE Stockholm|CH Bern,Berne|SY Damascus
TW Taipei|TJ Dushanbe|TZ Dodoma,Dar es Salaam|TH Bangkok|TL Dili|TG Lome,Lomé|TO Nuku'alofa|TT Port of Spain|TN Tunis
TR Ankara|TM Ashgabat|TV Funafuti|UG Kampala|UA Kyiv,Kiev|AE Abu Dhabi|GB London|US Washington,Washington DC
UY Montevideo|UZ Tashkent|VU Port Vila|VE Caracas|VN Hanoi|YE Sanaa,Sana'a|ZM Lusaka|ZW Harare|XK Pristina|VA Vatican City
`;

/** Capitals by ISO 3166-1 alpha-2 code. */
export const CAPITALS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split(/[|\n]/u)
    .map((entry): [string, string[]] => [entry.slice(0, 2), entry.slice(3).split(',')]),
);
