/**
 * News agencies of the world: "CODE Name = other names", CODE the ISO 3166-1 code of the country whose own ("state")
 * agency it is, `--` for all others. General knowledge.
 */
export const NEWS_AGENCIES = `
-- Agence France-Presse = AFP, Agence France Presse
-- Reuters = Thomson Reuters, Reuters news agency
-- Associated Press = The Associated Press, AP
-- United Press International = UPI
-- Bloomberg = Bloomberg News
-- PA Media = Press Association, PA news agency
-- Deutsche Presse-Agentur = dpa, DPA, German Press Agency
-- EFE = Agencia EFE
-- Kyodo News = Kyodo, Kyodo news agency
-- Jiji Press = Jiji
-- Interfax = Interfax news agency
-- Interfax-Ukraine
-- Press Trust of India = PTI
-- Asian News International = ANI
-- Indo-Asian News Service = IANS
-- Yonhap = Yonhap news agency
-- Fars News Agency = Fars, Fars news
-- Mehr News Agency = Mehr, Mehr news
-- Tasnim News Agency = Tasnim, Tasnim news
-- ISNA = Iranian Students' News Agency, Iranian Students News Agency
-- Dogan News Agency = DHA, Dogan, Doğan News Agency, Demirören News Agency
-- Ihlas News Agency = IHA
-- Australian Associated Press = AAP
-- Canadian Press = The Canadian Press
-- ANSA = Agenzia ANSA
-- Belga = Belga news agency
-- APA = Austria Press Agency
-- TT News Agency = TT
-- NTB = Norwegian News Agency
-- Ritzau
-- ANP = ANP news agency
-- Keystone-SDA
-- Lusa = Lusa news agency
-- RIA Novosti = RIA, Ria Novosti, RIA-Novosti, RIA news agency
-- UNIAN
-- Amaq News Agency = Amaq, A'maq, Aamaq
-- Khaama Press
-- Pajhwok Afghan News = Pajhwok
-- Ma'an News Agency = Ma'an, Maan News Agency
-- Shehab News Agency = Shehab
-- Hawar News Agency = Hawar, ANHA
-- Firat News Agency = ANF
-- Smart News Agency
-- Qasioun News Agency = Qasioun
-- Rudaw Media Network = Rudaw
-- Syria Direct
-- Inter Press Service = IPS
-- Religion News Service
SY SANA = Syrian Arab News Agency, Sana
TR Anadolu Agency = Anadolu, Anadolu Ajansi, Anadolu news agency
RU TASS = Tass, ITAR-TASS, Itar-Tass, TASS news agency
CN Xinhua = Xinhua news agency, New China News Agency
IR IRNA = Islamic Republic News Agency
KP KCNA = Korean Central News Agency
SA Saudi Press Agency = SPA
EG MENA = Middle East News Agency
JO Petra = Petra news agency, Jordan News Agency
AE WAM = Emirates News Agency
QA Qatar News Agency = QNA
KW KUNA = Kuwait News Agency
BH Bahrain News Agency = BNA
IQ Iraqi News Agency = INA
LB National News Agency = NNA
YE Saba = Saba news agency, Yemen News Agency
OM Oman News Agency = ONA
LY LANA = Libyan News Agency
TN TAP = Tunis Afrique Presse
DZ Algeria Press Service = APS
MA Maghreb Arabe Presse = MAP
PS WAFA = Wafa, Palestinian News Agency
SD SUNA = Sudan News Agency
ET Ethiopian News Agency = ENA
ER Eritrean News Agency
VE AVN = Agencia Venezolana de Noticias
CU Prensa Latina
VN Vietnam News Agency = VNA
LA Lao News Agency
MM Myanmar News Agency
BY BelTA = Belta
UA Ukrinform
KZ Kazinform
AZ Azertac
AM Armenpress
RO Agerpres
PL Polish Press Agency = PAP
CZ CTK = Czech News Agency
HU MTI = Hungarian News Agency
RS Tanjug
BG BTA
ID Antara = Antara news agency
MY Bernama
PK Associated Press of Pakistan = APP
BD Bangladesh Sangbad Sangstha = BSS
PH Philippine News Agency = PNA
NG News Agency of Nigeria = NAN
GH Ghana News Agency = GNA
ZW New Ziana
BR Agencia Brasil = Agência Brasil
BO ABI
TM Turkmen State News Agency
`;
