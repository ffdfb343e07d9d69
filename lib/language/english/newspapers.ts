/** Newspapers and magazines of the world: "Name = other names", one a line. General knowledge. */
export const NEWSPAPERS = `
New York Times = The New York Times, NYT, NY Times
New York Post = The New York Post
New York Daily News = The New York Daily News
New York Magazine = New York magazine
New Yorker = The New Yorker
New York Review of Books
Washington Post = The Washington Post, WaPo
Washington Times = The Washington Times
Washington Examiner = The Washington Examiner
Washington Free Beacon
Wall Street Journal = The Wall Street Journal, WSJ
USA Today = USA TODAY
Los Angeles Times = The Los Angeles Times, LA Times, L.A. Times
Chicago Tribune = The Chicago Tribune
Chicago Sun-Times
Boston Globe = The Boston Globe
Boston Herald
Philadelphia Inquirer
Miami Herald = The Miami Herald
Tampa Bay Times
Orlando Sentinel
Dallas Morning News = The Dallas Morning News
Houston Chronicle
San Francisco Chronicle
Denver Post
Seattle Times
Star Tribune
Des Moines Register = The Des Moines Register
Detroit News = The Detroit News
Detroit Free Press
Cleveland Plain Dealer = Plain Dealer
Cincinnati Enquirer
Columbus Dispatch
Arizona Republic = The Arizona Republic
Las Vegas Review-Journal
Salt Lake Tribune
Baltimore Sun
Christian Science Monitor = The Christian Science Monitor
National Review
Weekly Standard = The Weekly Standard
New Republic = The New Republic
The Nation
The Atlantic
Vanity Fair
Rolling Stone
Time magazine = Time Magazine, TIME magazine, TIME
Newsweek
Forbes
Fortune
People magazine
Esquire
Foreign Policy = Foreign Policy magazine
Foreign Affairs
Financial Times = The Financial Times, FT
The Economist
The Guardian
The Observer
The Times = The Times of London, Times of London
Sunday Times = The Sunday Times
Daily Telegraph = The Daily Telegraph, The Telegraph
Sunday Telegraph
The Independent
Daily Mail = The Daily Mail, Mail on Sunday, MailOnline, Mail Online
Daily Mirror = The Mirror, The Daily Mirror
Daily Express
The Sun
Evening Standard
Morning Star
New Statesman
The Spectator
The Scotsman
The Herald
Irish Times = The Irish Times
Irish Independent
Le Monde
Le Figaro
Liberation = Libération
Le Parisien
Le Canard Enchaine = Le Canard Enchaîné
L'Express
Paris Match
Journal du Dimanche
Frankfurter Allgemeine Zeitung = FAZ
Sueddeutsche Zeitung = Süddeutsche Zeitung
Die Welt
Die Zeit
Bild = Bild newspaper
Handelsblatt
Focus magazine
Tagesspiegel = Der Tagesspiegel
Neue Zuercher Zeitung = Neue Zürcher Zeitung, NZZ
Der Standard
Kronen Zeitung
El Pais = El País
El Mundo
La Vanguardia
Corriere della Sera
La Repubblica = Repubblica
La Stampa
Il Sole 24 Ore
De Telegraaf
De Volkskrant
NRC Handelsblad = NRC
De Standaard
Le Soir
Dagens Nyheter
Aftonbladet
Svenska Dagbladet
Aftenposten
Verdens Gang
Politiken
Helsingin Sanomat
Gazeta Wyborcza
Rzeczpospolita
Kathimerini
Kommersant
Vedomosti
Izvestia
Novaya Gazeta
Komsomolskaya Pravda
Rossiyskaya Gazeta
Nezavisimaya Gazeta
Moskovsky Komsomolets
Pravda
Moscow Times = The Moscow Times
Kyiv Post
Kyiv Independent = The Kyiv Independent
Ukrainska Pravda
Hurriyet = Hürriyet, Hurriyet Daily News
Milliyet
Sabah
Cumhuriyet
Daily Sabah
Yeni Safak = Yeni Şafak
Today's Zaman = Zaman
Haaretz = Ha'aretz
Jerusalem Post = The Jerusalem Post
Times of Israel = The Times of Israel
Yedioth Ahronoth = Yedioth Ahronot, Yediot Aharonot, Ynet, Ynetnews
Israel Hayom
Maariv
Al-Ahram = al-Ahram, Ahram Online, Al Ahram
Al-Masry Al-Youm = Al-Masri Al-Youm
Egypt Today
Asharq Al-Awsat = Asharq al-Awsat, Al-Sharq al-Awsat
Al-Hayat = al-Hayat
Al-Quds Al-Arabi = al-Quds al-Arabi
Al-Watan = al-Watan
Al-Thawra = al-Thawra
Tishreen = Tishrin
As-Safir = as-Safir, Al-Safir
An-Nahar = an-Nahar, Annahar
Al-Akhbar = al-Akhbar
Daily Star = The Daily Star
Jordan Times = The Jordan Times
Al-Ghad
Al-Rai
Arab News
Saudi Gazette
Okaz
Gulf News
The National
Khaleej Times
Kuwait Times
Al-Qabas = al-Qabas
Al-Anba
Tehran Times
Kayhan
Enab Baladi
Dawn = Dawn newspaper
The News International
Express Tribune = The Express Tribune
Times of India = The Times of India
The Hindu
Hindustan Times
Indian Express = The Indian Express
Economic Times = The Economic Times
The Wire
Dhaka Tribune
Prothom Alo
Kathmandu Post
Bangkok Post
Straits Times = The Straits Times
Jakarta Post = The Jakarta Post
Kompas
Manila Times
Philippine Daily Inquirer
Rappler
South China Morning Post = SCMP
Global Times
People's Daily = Peoples Daily
China Daily
Caixin
Apple Daily
Asahi Shimbun = Asahi
Yomiuri Shimbun = Yomiuri
Mainichi Shimbun = Mainichi
Nikkei = Nihon Keizai Shimbun, Nikkei Asia
Japan Times
Chosun Ilbo
Dong-A Ilbo
JoongAng Ilbo
Korea Herald
Rodong Sinmun
The Age
Sydney Morning Herald = The Sydney Morning Herald
The Australian
Australian Financial Review
Herald Sun
New Zealand Herald
Globe and Mail = The Globe and Mail
Toronto Star
National Post
La Presse
Le Devoir
Folha de S.Paulo = Folha de Sao Paulo, Folha de São Paulo, Folha
O Globo
Estado de S. Paulo = O Estado de S. Paulo, O Estado de São Paulo
Clarin = Clarín
La Nacion = La Nación
El Mercurio
El Universal
Reforma
El Nacional
El Tiempo
El Comercio
Granma
Mail & Guardian
Daily Maverick
Sunday Times of South Africa
Daily Nation
The Standard
The Punch = Punch newspaper
Vanguard newspaper
Premium Times
ThisDay
Daily Monitor
New Vision
Jeune Afrique
`;
