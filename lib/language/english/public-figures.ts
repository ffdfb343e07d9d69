/**
 * People whom news texts often call by a part of their name only: "CODE Full Name = other names", CODE the ISO 3166-1
 * code of the state they spoke for, `--` for none. The last word of the name alone is known too. General knowledge.
 */
export const PUBLIC_FIGURES = `
SY Bashar al-Assad
SY Walid al-Moallem = Walid Muallem, Walid al-Muallem
SY Bashar Jaafari = Bashar al-Jaafari, Bashar Ja'afari
SY Faisal Mekdad = Faisal Miqdad
SY Bouthaina Shaaban
SY Ahmed al-Sharaa
-- Rami Abdel Rahman = Rami Abdul Rahman, Rami Abdulrahman, Rami Abdurrahman, Rami Abdelrahman, Rami Abdel-Rahman
RU Vladimir Putin
RU Dmitry Medvedev
RU Sergei Lavrov = Sergey Lavrov
RU Sergei Shoigu = Sergey Shoigu
RU Dmitry Peskov
RU Maria Zakharova
RU Vitaly Churkin
RU Vasily Nebenzya
RU Mikhail Bogdanov
RU Gennady Gatilov
RU Igor Konashenkov
RU Alexei Navalny = Alexey Navalny
US Barack Obama
US Donald Trump = Donald J. Trump
US Joe Biden = Joseph Biden
US Hillary Clinton
US John Kerry
US Rex Tillerson
US Mike Pompeo
US Antony Blinken
US James Mattis = Jim Mattis
US Lloyd Austin
US Ashton Carter = Ash Carter
US Nikki Haley
US Samantha Power
US Mike Pence
US Kamala Harris
US Bernie Sanders
US Mitch McConnell
US Nancy Pelosi
US Paul Ryan
US Ted Cruz
US Marco Rubio
US Jeb Bush
US Jay Carney
US Sean Spicer
US Jen Psaki
US Brett McGurk
US James Comey
US Janet Yellen
US Jerome Powell
GB David Cameron
GB Theresa May
GB Boris Johnson
GB Rishi Sunak
GB Keir Starmer
GB William Hague
GB Philip Hammond
GB Michael Fallon
GB Jeremy Corbyn
GB Nicola Sturgeon
FR Francois Hollande = François Hollande
FR Emmanuel Macron
FR Nicolas Sarkozy
FR Laurent Fabius
FR Jean-Marc Ayrault
FR Jean-Yves Le Drian
FR Marine Le Pen
DE Angela Merkel
DE Olaf Scholz
DE Frank-Walter Steinmeier
DE Friedrich Merz
IT Matteo Renzi
IT Giorgia Meloni
IT Mario Draghi
ES Mariano Rajoy
ES Pedro Sanchez = Pedro Sánchez
GR Alexis Tsipras
HU Viktor Orban = Viktor Orbán
PL Donald Tusk
TR Recep Tayyip Erdogan = Tayyip Erdogan
TR Ahmet Davutoglu
TR Binali Yildirim
TR Mevlut Cavusoglu
TR Numan Kurtulmus
TR Ibrahim Kalin
TR Hulusi Akar
TR Hakan Fidan
IL Benjamin Netanyahu = Binyamin Netanyahu
IL Avigdor Lieberman = Avigdor Liberman
IL Yair Lapid
IL Naftali Bennett
IL Benny Gantz
IL Yoav Gallant
PS Mahmoud Abbas
PS Ismail Haniyeh = Ismail Haniya
LB Hassan Nasrallah
LB Michel Aoun
LB Saad Hariri = Saad al-Hariri
LB Najib Mikati
JO Ayman Safadi
EG Abdel Fattah el-Sisi = Abdel Fattah al-Sisi
EG Mohamed Morsi = Mohammed Morsi
EG Sameh Shoukry
SA Mohammed bin Salman = Mohammad bin Salman, MBS
SA Adel al-Jubeir
SA Saud al-Faisal = Prince Saud al-Faisal, Saud al Faisal
IR Hassan Rouhani
IR Ali Khamenei
IR Javad Zarif = Mohammad Javad Zarif
IR Ebrahim Raisi
IR Bahram Qassemi = Bahram Qasemi
IR Ali Akbar Velayati
IQ Haider al-Abadi
IQ Nouri al-Maliki
-- Moqtada al-Sadr = Muqtada al-Sadr
-- Abu Bakr al-Baghdadi
-- Masoud Barzani = Massoud Barzani
-- Saleh Muslim = Salih Muslim
-- Riad Hijab
-- George Sabra
-- Burhan Ghalioun
-- Moaz al-Khatib = Mouaz al-Khatib
LY Khalifa Haftar
LY Fayez al-Sarraj
AF Ashraf Ghani
AF Hamid Karzai
PK Imran Khan
PK Nawaz Sharif
IN Narendra Modi
CN Xi Jinping
CN Li Keqiang
CN Wang Yi
CN Hua Chunying
JP Shinzo Abe
JP Fumio Kishida
KR Moon Jae-in
KP Kim Jong Un = Kim Jong-un
PH Rodrigo Duterte
MM Aung San Suu Kyi
AU Scott Morrison
AU Anthony Albanese
NZ Jacinda Ardern
CA Justin Trudeau
UA Petro Poroshenko
UA Volodymyr Zelensky = Volodymyr Zelenskyy, Volodymyr Zelenskiy
BY Alexander Lukashenko
VE Nicolas Maduro = Nicolás Maduro
BR Jair Bolsonaro
BR Luiz Inacio Lula da Silva = Lula da Silva, Lula
BR Dilma Rousseff
MX Andres Manuel Lopez Obrador
ZA Cyril Ramaphosa
ZA Jacob Zuma
NG Muhammadu Buhari
NG Bola Tinubu
ET Abiy Ahmed
KE William Ruto
KE Uhuru Kenyatta
RW Paul Kagame
VA Pope Francis
VA Pope Benedict
VA Pope Leo
-- Ban Ki-moon = Ban Ki Moon
-- Antonio Guterres = António Guterres
-- Kofi Annan
-- Lakhdar Brahimi
-- Staffan de Mistura = Steffan de Mistura
-- Geir Pedersen
-- Jan Egeland
-- Stephen O'Brien = Stephen OBrien
-- Mark Lowcock
-- Martin Griffiths
-- Farhan Haq
-- Stephane Dujarric = Stéphane Dujarric
-- Zeid Ra'ad al-Hussein = Zeid bin Ra'ad, Zeid Ra'ad Al Hussein
-- Navi Pillay
-- Michelle Bachelet
-- Filippo Grandi
-- Anthony Lake
-- Peter Maurer
-- Paulo Pinheiro = Paulo Sergio Pinheiro
-- Carla Del Ponte
-- Ahmet Uzumcu = Ahmet Üzümcü
-- Tedros Adhanom Ghebreyesus
-- Jens Stoltenberg
-- Anders Fogh Rasmussen
-- Federica Mogherini
-- Catherine Ashton
-- Josep Borrell
-- Jean-Claude Juncker
-- Ursula von der Leyen
-- Ahmed Aboul Gheit
-- Nabil Elaraby = Nabil al-Arabi
-- Christine Lagarde
-- Kenneth Roth = Ken Roth
`;
