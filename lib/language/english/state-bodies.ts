/**
 * Bodies of states that have a name of their own: "CODE Name = other names", CODE the country's ISO 3166-1 code. A name
 * behind "~" is one that bodies of other states have as well: it means this one only where its state is named.
 * Ministries and armed forces that are named after their country come from patterns (state-body-words.ts).
 * General knowledge.
 */
export const STATE_BODIES = `
US Pentagon = The Pentagon, US Department of Defense, US Defense Department, ~Department of Defense, ~Defense Department, US Defence Department, US Department of Defence, DoD
US White House = The White House
US US State Department = US Department of State, ~State Department, ~Department of State, U.S. State Department
US US Justice Department = ~Justice Department, ~Department of Justice, DOJ, US Department of Justice
US US Treasury = ~Treasury Department, US Treasury Department, ~Department of the Treasury, US Department of the Treasury
US Department of Homeland Security = Homeland Security, DHS
US US Department of Agriculture = USDA, ~Agriculture Department
US US Labor Department = ~Labor Department, ~Department of Labor, US Department of Labor
US Bureau of Labor Statistics = BLS, US Bureau of Labor Statistics
US US Commerce Department = ~Commerce Department, ~Department of Commerce, US Department of Commerce
US Census Bureau = US Census Bureau
US US Energy Department = ~Energy Department, ~Department of Energy
US Energy Information Administration = EIA
US Environmental Protection Agency = EPA
US Federal Aviation Administration = FAA
US ~Food and Drug Administration = FDA
US Centers for Disease Control and Prevention = CDC, Centers for Disease Control
US Federal Reserve = US Federal Reserve, The Fed, Fed
US Federal Bureau of Investigation = FBI
US Central Intelligence Agency = CIA
US National Security Agency = NSA
US ~National Security Council = NSC
US Drug Enforcement Administration = DEA
US Internal Revenue Service = IRS
US Securities and Exchange Commission = SEC
US Federal Trade Commission = FTC
US Federal Communications Commission = FCC
US Federal Election Commission = FEC
US Federal Emergency Management Agency = FEMA
US Immigration and Customs Enforcement = ICE
US Customs and Border Protection = CBP
US Secret Service = US Secret Service
US National Transportation Safety Board = NTSB
US National Hurricane Center
US ~National Weather Service
US NASA = Nasa, National Aeronautics and Space Administration
US NOAA = National Oceanic and Atmospheric Administration
US US Geological Survey = USGS, U.S. Geological Survey
US Congressional Budget Office = CBO
US Government Accountability Office = GAO
US US Congress = ~Congress
US US Senate = ~Senate
US ~House of Representatives = US House of Representatives
US US Supreme Court = ~Supreme Court
US US Central Command = CENTCOM, Centcom, ~Central Command, U.S. Central Command
US US Africa Command = AFRICOM, Africom
US US European Command = EUCOM
US ~Joint Chiefs of Staff
US Democratic National Committee = DNC
US Republican National Committee = RNC
US NYPD = New York Police Department, New York City Police Department
RU Kremlin = The Kremlin
RU Federal Security Service = FSB
RU GRU
RU State Duma = Duma
RU ~Investigative Committee = Russian Investigative Committee
RU Russian Reconciliation Center = Russian Reconciliation Centre, Russian Center for Reconciliation, Russian Centre for Reconciliation
RU ~Emergencies Ministry = Russian Emergencies Ministry, EMERCOM
RU Rosstat
GB Downing Street = 10 Downing Street, Number 10, No 10, No. 10
GB ~Foreign Office = British Foreign Office, UK Foreign Office, Foreign and Commonwealth Office, FCO, FCDO
GB ~Home Office
GB UK Ministry of Defence = British Ministry of Defence, UK Defence Ministry, British Defence Ministry, MoD, MOD
GB UK Treasury = HM Treasury
GB Bank of England = BoE
GB Office for National Statistics = ONS
GB Office for Budget Responsibility = OBR
GB Metropolitan Police = Met Police, Scotland Yard
GB ~National Health Service = NHS
GB Crown Prosecution Service = CPS
GB Met Office
GB Buckingham Palace
GB ~House of Commons
GB House of Lords
GB MI5
GB MI6
FR Elysee = Élysée, Elysee Palace, Élysée Palace
FR Quai d'Orsay
FR INSEE
FR Assemblee Nationale = Assemblée nationale
DE Bundestag
DE Bundesbank
DE Bundeswehr
DE Robert Koch Institute = RKI, Robert Koch-Institut
DE Destatis = Federal Statistical Office
DE Ifo Institute = Ifo
IT Istat
IT Quirinale
ES INE
IL Israel Defense Forces = IDF, Israeli Defense Forces, Israel Defence Forces, Israeli Defence Forces, Israel Defense Force
IL Knesset
IL Mossad
IL Shin Bet
PS Gaza Health Ministry = Gaza health ministry, Health Ministry in Gaza, Hamas-run health ministry, Gaza's Health Ministry
IR Islamic Revolutionary Guard Corps = IRGC, Revolutionary Guard, Revolutionary Guards, Iran's Revolutionary Guards, Iranian Revolutionary Guards
IR ~Guardian Council
IR Majlis
TR Turkish General Staff = ~General Staff
TR AFAD
TR Turkish National Intelligence Organization = MIT
TR TurkStat = Turkish Statistical Institute
UA Verkhovna Rada = Rada
UA Security Service of Ukraine = SBU
UA Naftogaz
CN Politburo
CN People's Liberation Army = PLA
CN ~National Bureau of Statistics
CN People's Bank of China = PBOC
CN ~National Health Commission
CN Taiwan Affairs Office
JP Bank of Japan = BOJ
JP Japan Meteorological Agency = JMA
JP TEPCO = Tokyo Electric Power
KR Blue House
KR Joint Chiefs of Staff of South Korea
IN Reserve Bank of India = RBI
IN Lok Sabha
IN Rajya Sabha
IN ~Central Bureau of Investigation
PK Inter-Services Public Relations = ISPR
PK Inter-Services Intelligence = ISI
PH Phivolcs = PHIVOLCS
ID BNPB = National Disaster Mitigation Agency
ID BMKG
AU Reserve Bank of Australia = RBA
AU Australian Bureau of Statistics = ABS
AU ~Bureau of Meteorology
CA Statistics Canada = StatCan
CA Royal Canadian Mounted Police = RCMP
CA Bank of Canada
BR Petrobras
BR Planalto
BR INPE
MX Pemex
VA Vatican = Holy See, The Vatican
NG Independent National Electoral Commission = INEC
KE Independent Electoral and Boundaries Commission = IEBC
ZA African National Congress = ANC
SY People's Council of Syria
SY ~General Intelligence Directorate
IQ Popular Mobilization Forces = Popular Mobilisation Forces, PMF, Hashd al-Shaabi, Hashd al-Sha'abi, Popular Mobilization Units, Popular Mobilisation Units
IQ Kurdistan Regional Government = KRG
IQ ~Joint Operations Command
LB Lebanese Armed Forces
LB ~Internal Security Forces
EG Dar al-Ifta
SA Saudi Aramco = Aramco
`;
