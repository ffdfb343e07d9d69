/** Broadcasters and news sites of the world: "Name = other names", one a line. General knowledge. */
export const BROADCASTERS = `
BBC = BBC News, BBC World Service, British Broadcasting Corporation
BBC Arabic
BBC Persian
CNN = Cable News Network, CNN International
CNN Turk = CNN Türk
CNN Arabic
Fox News = Fox News Channel
Fox News Sunday
Fox Business
MSNBC
CNBC
NBC News = NBC
NBC's Meet the Press = Meet the Press
CBS News = CBS
CBS's Face the Nation = Face the Nation
60 Minutes
ABC News = ABC
ABC's This Week
PBS = PBS NewsHour
NPR = National Public Radio
C-SPAN
Univision = Noticias Univision
Telemundo
Newsmax
One America News = OAN, One America News Network
Voice of America = VOA
Radio Free Europe/Radio Liberty = RFE/RL, Radio Free Europe, Radio Liberty
Radio Free Asia = RFA
Sky News
Sky News Arabia
Sky News Australia
ITV News = ITV
Channel 4 News
LBC
Al Jazeera = Al-Jazeera, Aljazeera, Al Jazeera English, al-Jazeera, Al Jazeera television
Al Arabiya = Al-Arabiya, al-Arabiya, Alarabiya, Al Arabiya television
Al-Mayadeen TV = Al-Mayadeen, Al Mayadeen, Al-Mayadin, al-Mayadin
Al-Manar TV = Al-Manar, al-Manar, Al Manar
Al-Alam = Al-Alam News Network, al-Alam, Al-Alam TV
Al-Ikhbariya = al-Ikhbariya, Al-Ikhbariyah, Ikhbariya TV, al-Ekhbariya
Al-Hadath = al-Hadath
Al-Masirah = al-Masirah, Masirah TV, Al Masirah TV
Al-Aqsa TV
Orient TV = Orient News, Orient
LBCI = LBC International
MTV Lebanon
Rudaw TV
Kurdistan 24
Press TV = PressTV
RT = Russia Today, RT Arabic, RT news channel
Sputnik = Sputnik News, Sputnik news agency
Rossiya 24 = Rossiya-24, Russia 24
Rossiya 1
Channel One = Russia's Channel One
NTV
Dozhd = TV Rain
Ekho Moskvy = Echo of Moscow
TRT = TRT World, TRT Haber
Haberturk = Habertürk
Deutsche Welle = DW
ZDF
Der Spiegel = Spiegel, Spiegel Online
Deutschlandfunk
France 24
RFI = Radio France Internationale
Radio France
France Info = Franceinfo
France Inter
BFMTV = BFM TV, BFM
TF1
Europe 1
RTL = RTL radio
RAI = Rai
SkyTG24
TVE
RTVE
Cadena SER
RTE = RTÉ
VRT
RTBF
SVT
NRK
YLE = Yle
ORF
CBC = CBC News, Canadian Broadcasting Corporation
CTV News = CTV
Global News
Australian Broadcasting Corporation = ABC Australia
Seven News
Nine News
RNZ = Radio New Zealand
NHK
TV Asahi
TBS Television
KBS
CCTV = China Central Television
CGTN
Phoenix TV
RTHK
NDTV
Times Now
Republic TV
India Today
Geo News = Geo TV, Geo
ARY News
Dawn News
TOLOnews = Tolo News, ToloNews, Tolo
Ariana News
Israel Radio = Israel Public Radio, Israeli Public Radio, Israeli public radio
Army Radio = Israeli Army Radio
Kan radio = Kan public radio, Kan broadcaster
Channel 2 = Israel's Channel 2
Channel 10 = Israel's Channel 10
Channel 12 = Israel's Channel 12
Channel 13
Globo = TV Globo, GloboNews
TeleSUR = Telesur
Caracol Radio = Caracol
Televisa
SABC
eNCA
Channels TV = Channels Television
Citizen TV
Radio Okapi
Radio Tamazuj
Radio Mogadishu
Shabelle
VTV
Rustavi 2
Belsat
Euronews
Vice News = VICE News, VICE
BuzzFeed News = BuzzFeed, Buzzfeed
HuffPost = Huffington Post, The Huffington Post
Politico = POLITICO
Axios
The Hill
Breitbart News = Breitbart, Breitbart News Network
Daily Caller = The Daily Caller
Daily Beast = The Daily Beast
Drudge Report
The Intercept
ProPublica
Vox
Slate
Salon
Mother Jones
Gizmodo
TechCrunch
The Verge
Wired = WIRED
Yahoo News = Yahoo! News
WikiLeaks = Wikileaks
Bellingcat
Middle East Eye
Middle East Monitor
Al-Monitor
The New Arab = Al-Araby al-Jadeed, Al-Araby Al-Jadeed
Mediapart
Meduza
The Insider
The Conversation
Kremlin.ru
Business Insider
Stars and Stripes
Jane's Defence Weekly = Jane's, IHS Jane's
Aleppo Media Center = Aleppo Media Centre, AMC
Raqqa is Being Slaughtered Silently = RBSS
Deir Ezzor 24 = DeirEzzor 24
Voice of Russia
`;
