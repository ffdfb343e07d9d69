/**
 * Bodies of the United Nations and other bodies between states: "Name = other names", one a line. Their own acts are news
 * as well as their words. General knowledge.
 */
export const INTERNATIONAL_BODIES = `
United Nations = UN, U.N., the UN
UN Security Council = United Nations Security Council, U.N. Security Council, Security Council, UNSC
UN General Assembly = United Nations General Assembly, U.N. General Assembly
UN Human Rights Council = United Nations Human Rights Council, U.N. Human Rights Council, UNHRC
UN Secretariat
European Union = EU, E.U.
European Commission = EC
European Council
European Parliament
European Central Bank = ECB
European Court of Human Rights = ECHR
European Court of Justice = ECJ, Court of Justice of the European Union
Council of Europe
Eurogroup
Arab League = League of Arab States
African Union = AU
African Union Commission
ECOWAS = Economic Community of West African States
IGAD = Intergovernmental Authority on Development
Gulf Cooperation Council = GCC
Organisation of Islamic Cooperation = OIC, Organization of Islamic Cooperation
Organization of American States = OAS
Mercosur
CARICOM
ASEAN = Association of Southeast Asian Nations
SAARC
Shanghai Cooperation Organisation = SCO
Commonwealth of Independent States
Collective Security Treaty Organization = CSTO
NATO = North Atlantic Treaty Organization, North Atlantic Treaty Organisation, Nato
G7 = Group of Seven
G20 = Group of 20
OPEC = Organization of the Petroleum Exporting Countries, Opec
OPEC+
Southern African Development Community = SADC
East African Community
International Syria Support Group = ISSG
US-led coalition = US-led Coalition, U.S.-led coalition, American-led coalition, Combined Joint Task Force, Operation Inherent Resolve, CJTF-OIR
Saudi-led coalition = Saudi-led Coalition, Arab coalition
International Security Assistance Force = ISAF
`;

/**
 * Bodies whose trade is to watch, count, help, judge or find out: what the news has of them is what they say.
 * "Name = other names", one a line; a name behind "~" means it only where its state is named. General knowledge.
 */
export const WATCHING_BODIES = `
Syrian Observatory for Human Rights = Syrian Observatory, SOHR, ~Observatory for Human Rights
Syrian Network for Human Rights = SNHR
Syrian Center for Policy Research = Syrian Centre for Policy Research, SCPR
Syrian American Medical Society = Syrian-American Medical Society, SAMS
Violations Documentation Center = Violations Documentation Centre, VDC, Violations Documentation Center in Syria
Local Coordination Committees = Local Coordination Committees of Syria, Local Coordinating Committees, LCC
Syrian Civil Defence = White Helmets, Syria Civil Defence, Syrian Civil Defense, Syria Civil Defense, ~Civil Defence, ~Civil Defense
Syrian Arab Red Crescent = Syrian Red Crescent, SARC, Syria's Red Crescent
Airwars
Iraq Body Count
Yemen Data Project
ACLED = Armed Conflict Location and Event Data Project, Armed Conflict Location & Event Data Project
Human Rights Watch = HRW
Amnesty International = Amnesty
Physicians for Human Rights = PHR
Doctors Without Borders = Medecins Sans Frontieres, Médecins Sans Frontières, MSF
International Committee of the Red Cross = ICRC, Red Cross
International Federation of Red Cross and Red Crescent Societies = IFRC
Save the Children
Oxfam
CARE International
Islamic Relief
Norwegian Refugee Council = NRC
International Rescue Committee = IRC
Mercy Corps
World Vision
Refugees International
Reporters Without Borders = RSF, Reporters sans frontières
Committee to Protect Journalists = CPJ
International Crisis Group = Crisis Group, ICG
Transparency International
Freedom House
Greenpeace
World Wide Fund for Nature = WWF, World Wildlife Fund
Médecins du Monde
B'Tselem
Peace Now
Breaking the Silence
Palestinian Centre for Human Rights = PCHR
Memorial
OVD-Info
Conflict Armament Research
Small Arms Survey
Stockholm International Peace Research Institute = SIPRI
International Institute for Strategic Studies = IISS
Institute for the Study of War = ISW
Royal United Services Institute = RUSI
Chatham House
RAND Corporation = Rand Corporation, RAND
Brookings Institution = Brookings
Carnegie Endowment = Carnegie Endowment for International Peace
Council on Foreign Relations
Center for Strategic and International Studies = CSIS
Heritage Foundation
Cato Institute
Pew Research Center = Pew
Gallup
Quinnipiac University = Quinnipiac
Ipsos
YouGov
FiveThirtyEight
RealClearPolitics
Public Policy Polling = PPP
Rasmussen Reports = Rasmussen
SITE Intelligence Group = SITE
Soufan Group
IHS Markit = IHS
Flightradar24
Moody's
Standard & Poor's = S&P
Fitch
American Civil Liberties Union = ACLU
Southern Poverty Law Center = SPLC
Anti-Defamation League = ADL
Planned Parenthood
National Rifle Association = NRA
AFL-CIO
UNICEF = United Nations Children's Fund, UN Children's Fund, UN children's agency, United Nations International Children's Emergency Fund, United Nations International Childrens Emergency Fund, Unicef
UNHCR = United Nations High Commissioner for Refugees, UN High Commissioner for Refugees, UN refugee agency, U.N. refugee agency, United Nations refugee agency
OCHA = UN Office for the Coordination of Humanitarian Affairs, United Nations Office for the Coordination of Humanitarian Affairs, Office for the Coordination of Humanitarian Affairs, UNOCHA, UN OCHA
OHCHR = UN human rights office, UN Human Rights Office, United Nations human rights office, Office of the High Commissioner for Human Rights, UN rights office
UNRWA = United Nations Relief and Works Agency, UN Relief and Works Agency
UNDP = United Nations Development Programme, UN Development Programme
UNESCO = Unesco, United Nations Educational, UN cultural agency
UNFPA = United Nations Population Fund, UN Population Fund
UNODC = United Nations Office on Drugs and Crime
UNAMA = United Nations Assistance Mission in Afghanistan, UN Assistance Mission in Afghanistan
UNAMI = UN Assistance Mission for Iraq
UN Commission of Inquiry on Syria = UN Commission of Inquiry, U.N. Commission of Inquiry, United Nations Commission of Inquiry
UN Women
UNEP = United Nations Environment Programme, UN Environment Programme
IPCC = Intergovernmental Panel on Climate Change
World Food Programme = WFP, World Food Program, UN World Food Programme
World Health Organization = WHO, World Health Organisation
World Meteorological Organization = WMO
Food and Agriculture Organization = FAO
International Organization for Migration = IOM, International Organisation for Migration
International Labour Organization = ILO
International Atomic Energy Agency = IAEA, UN nuclear watchdog
International Energy Agency = IEA
International Monetary Fund = IMF
World Bank
World Trade Organization = WTO
OECD = Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development
OPCW = Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons, Organization for Prohibition of Chemical Weapons
OSCE = Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe
International Criminal Court = ICC
International Court of Justice = ICJ
Interpol
Europol
Frontex
Eurostat
FIFA
UEFA
International Olympic Committee = IOC
World Anti-Doping Agency = WADA
World Economic Forum = WEF
`;
