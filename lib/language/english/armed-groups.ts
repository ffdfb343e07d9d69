/**
 * Armed groups, parties and movements, which act as much as they speak: "Name = other names", one a line.
 * General knowledge.
 */
export const ARMED_GROUPS = `
Islamic State = ISIS, ISIL, IS, Daesh, Da'esh, DAESH, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State in Iraq and Syria, Islamic State in Iraq and the Levant, Islamic State of Iraq and al-Sham, Islamic State group, Isis, Isil
Al-Qaeda = al-Qaeda, Al Qaeda, al-Qaida, Al-Qaida, Al Qaida, al Qaeda
Al-Qaeda in the Arabian Peninsula = AQAP
Al-Qaeda in the Islamic Maghreb = AQIM
Al-Nusra Front = Nusra Front, al-Nusra Front, Jabhat al-Nusra, Al Nusra Front, al-Nusra, Al-Nusra, Nusra, Jabhat Fateh al-Sham, Jabhat Fatah al-Sham, Fateh al-Sham Front, Fatah al-Sham Front, Fateh al-Sham, Fatah al-Sham
Hayat Tahrir al-Sham = Tahrir al-Sham, HTS, Hay'at Tahrir al-Sham, Tahrir al Sham
Ahrar al-Sham = Ahrar al Sham, Ahrar ash-Sham, Ahrar Al-Sham
Jaish al-Islam = Jaysh al-Islam, Army of Islam, Jaish al Islam, Jaish Al-Islam
Jaish al-Fatah = Army of Conquest, Jaysh al-Fatah
Faylaq al-Rahman = Failaq al-Rahman
Faylaq al-Sham = Sham Legion
Nour al-Din al-Zenki = Noureddine al-Zinki, Nour al-Din al-Zinki, Nureddin Zenki, Nour El Din El Zinki
Free Syrian Army = FSA
Southern Front
Liwa al-Tawhid
Suqour al-Sham
Syrian Democratic Forces = SDF
Syrian Democratic Council = SDC
People's Protection Units = YPG, Peoples Protection Units, Kurdish People's Protection Units, Kurdish People's Protection Forces
Women's Protection Units = YPJ
Democratic Union Party = PYD, Kurdish Democratic Union Party
Kurdistan Workers' Party = PKK, Kurdistan Workers Party
Kurdistan Democratic Party = KDP
Patriotic Union of Kurdistan = PUK
Kurdish National Council = KNC
Peshmerga = peshmerga
National Defence Forces = NDF, National Defense Forces, National Defence Force, National Defense Force
Syrian National Coalition = Syrian Coalition, National Coalition, SNC, National Coalition for Syrian Revolutionary and Opposition Forces, Syrian Opposition Coalition, Etilaf
Syrian National Council
High Negotiations Committee = HNC, Syrian High Negotiations Committee
National Coordination Committee
Arab Socialist Baath Party = Baath Party, Ba'ath Party, Baath Arab Socialist Party, Al-Baath Arab Socialist Party
Hezbollah = Hizbollah, Hizbullah, Hezbullah, Hizballah
Amal Movement
Lebanese Forces
Hamas
Fatah
Palestinian Islamic Jihad
Al-Qassam Brigades = Izz ad-Din al-Qassam Brigades, Ezzedine al-Qassam Brigades
Palestine Liberation Organization = PLO
Muslim Brotherhood
Houthis = Houthi, Huthis, Huthi, Ansar Allah, Ansarullah
Southern Transitional Council = STC
Libyan National Army = LNA
Government of National Accord = GNA
Taliban = Taleban
Haqqani network = Haqqani Network
Islamic State Khorasan Province = ISIS-K, ISKP, Islamic State-Khorasan
Tehreek-e-Taliban Pakistan = TTP, Pakistani Taliban
Lashkar-e-Taiba = LeT
Jaish-e-Mohammed
Al-Shabaab = al-Shabaab, al-Shabab, Al Shabaab, Al-Shabab
Boko Haram
Islamic State West Africa Province = ISWAP
Lord's Resistance Army = LRA
M23
Allied Democratic Forces = ADF
Janjaweed
Rapid Support Forces = RSF
Sudan People's Liberation Army = SPLA
Tigray People's Liberation Front = TPLF
FARC = Revolutionary Armed Forces of Colombia
National Liberation Army = ELN
Shining Path
Abu Sayyaf
Moro Islamic Liberation Front = MILF
Jemaah Islamiyah
Tamil Tigers = LTTE
Arakan Army
Arakan Rohingya Salvation Army = ARSA
Wagner Group = Wagner
Donetsk People's Republic = DPR, DNR
Luhansk People's Republic = LPR, LNR
Azov Regiment = Azov Battalion
Kataib Hezbollah = Kata'ib Hezbollah
Badr Organization
Liwa Fatemiyoun
Republican Party = GOP, Republican party
Democratic Party = Democratic party
Labour Party
Conservative Party
Liberal Democrats
Scottish National Party = SNP
Sinn Fein = Sinn Féin
UK Independence Party = UKIP, Ukip
Bharatiya Janata Party = BJP
Indian National Congress
Justice and Development Party = AKP, AK Party
Republican People's Party = CHP
Nationalist Movement Party = MHP
Peoples' Democratic Party = HDP
Likud
United Russia
Chinese Communist Party = CCP, Communist Party of China
Workers' Party
National Front = Front National
National Rally = Rassemblement National
La République En Marche
Alternative for Germany = AfD
Christian Democratic Union = CDU
Christian Social Union = CSU
Social Democratic Party = SPD
Five Star Movement
Podemos
Syriza
Golden Dawn
Fidesz
Law and Justice = PiS
Freedom Party = FPO, FPÖ
National League for Democracy = NLD
Kuomintang = KMT
Democratic Progressive Party = DPP
Black Lives Matter
Ku Klux Klan = KKK
`;
