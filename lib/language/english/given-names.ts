/** Given names that are common in the world's news in English, by the gender that they usually tell. General knowledge. */
const FEMALE =
  'mary maria anna anne ann jane sarah sara laura emma emily julia julie kate katie katherine catherine elizabeth susan karen lisa linda nancy ' +
  'barbara patricia jennifer jessica michelle nicole stephanie rebecca rachel hannah helen alice amy angela andrea alexandra natalia natasha olga elena ' +
  'irina svetlana tatiana ekaterina anastasia ursula claudia martina sabine christine christina kristin carla paola giulia francesca isabel carmen lucia ' +
  'ana rosa teresa fatima aisha ayesha khadija mariam maryam maryam zainab zeinab layla leila noor nour huda amal rana rania hanan samira salma ' +
  'yasmin dina mona nadia lina rima maysa maya noura asma amina halima zahra shirin nasrin priya anjali sunita indira aung mei yuki sakura keiko ' +
  'grace ruth esther joy charlotte sophie sophia olivia victoria margaret dorothy theresa hillary kamala nikki samantha melania ivanka dana debbie ' +
  'donna carol sharon diane janet joyce judith megan molly naomi heather holly ingrid astrid greta annalena angelina nicola penny priti liz jacinda lisbet elisabeth elise elsa eva ida inga inger kirsten lena marta marie maren marit ' +
  'mette nora petra rita sigrid silje solveig tove ulla ilse heidi gudrun birgit helga ines beatriz pilar rocio ximena valeria camila daniela ' +
  'gabriela mariana paula lorena chiara elisa federica silvia simona ludmila nina oksana yulia ksenia daria galina larisa vera zofia katarzyna ' +
  'agnieszka magdalena ewa fatma ayse zeynep elif emine merve hatice leyla parisa farah sana sadia hina bushra nazanin mina soraya lubna ghada ' +
  'hala abeer reem lamia wafa kavita deepa meera lakshmi sonia smriti nirmala chen-yu sakiko haruka yoko noriko ngozi amina chioma funmi ' +
  'wanjiku abena adaeze thandi lindiwe zanele patty peggy kathy cindy wendy tracy stacy kelly kim dawn carrie sally jill joan june judy';
const MALE =
  'john james robert michael william david richard joseph thomas charles christopher daniel matthew mark donald steven paul andrew joshua kenneth kevin ' +
  'brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory ' +
  'frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry peter zachary kyle walter harold jeremy carl keith roger arthur ' +
  'terry lawrence sean christian albert joe ethan austin bill bob jim tom mike steve dave dan ben sam tim jeff greg ted tony anthony simon ' +
  'mohammed mohammad muhammad mohamed mohamad ahmed ahmad ali hassan hussein hussain omar umar khaled khalid ibrahim abdullah abdallah mustafa yusuf youssef ' +
  'yousef mahmoud mahmud hamid rami sami bashar tariq tarek walid waleed faisal saad saud adel nasser jamal kamal karim salim salem saleh ismail ismael ' +
  'ziad riad fadi fouad rashid said saeed osama usama majid mazen anas bilal hamza imad nabil talal wael abu fahd sultan salman turki mehmet murat kemal ' +
  'emre recep ahmet mevlut numan binali vladimir sergei sergey dmitry dmitri alexei alexey mikhail nikolai ivan igor viktor vitaly oleg yuri boris ' +
  'andrei anton pavel roman maxim petro volodymyr jean pierre jacques francois michel philippe laurent emmanuel nicolas antoine luc hans klaus ' +
  'jurgen wolfgang frank stefan thomas matthias andreas markus olaf giovanni marco matteo luca mario paolo antonio jose juan carlos luis jorge miguel ' +
  'pedro manuel javier fernando alejandro rafael diego pablo jens lars erik anders bjorn staffan jan geir benjamin yair avigdor moshe yitzhak ehud naftali ' +
  'raj rahul amit sanjay narendra arun vijay ravi imran nawaz asif bilawal xi li wang zhang chen liu shinzo kenji hiroshi takeshi kim jong ban joko ' +
  'rodrigo kofi kwame paul william uhuru cyril jacob nelson thabo muhammadu goodluck abiy alan anthony ashton rex barack jared mitch marco bernie nick chris matt andy alex max pete phil rob ron ken don doug fred jake josh luke zack ' +
  'aidan callum ewan finn gareth graham hugh ian jamie malcolm neil nigel owen rory stuart trevor alistair lewis harry oliver leo oscar felix jonas ' +
  'lukas moritz uwe jorg dieter gunter helmut horst manfred rolf ulrich otto karl fritz ove nils mats magnus gustav henrik rasmus morten soren ' +
  'kjell oskar tobias arne sven bent knut geert ruud mathieu thierry alain yves olivier bruno gilles didier giuseppe matteo angelo franco ' +
  'enrique raul ricardo roberto sergio alvaro arturo eduardo ernesto felipe gustavo hector hugo ignacio joaquin mauricio oscar ramon ruben ' +
  'stanislav bohdan taras mykola dmytro oleksandr yevgeny gennady leonid valery vasily piotr pawel tomasz krzysztof marcin jaroslav milos ' +
  'viktor laszlo zoltan gabor mircea nikos giorgos dimitris yannis cem burak serkan haluk hulusi nasir tahir zahid bilawal shahid ashraf ' +
  'hasan hussam ayman karam munir naji qasim raed riyad samir yahya yasser zuhair rajesh anil suresh ramesh deepak manoj vikram ashok hiroshi ' +
  'yusuke daisuke satoshi wei jun min-jun tuan duc chinedu emeka tunde sipho themba juma barasa';

/** Gender that a given name tells, by the name in lower case without accents. */
export const GIVEN_NAMES: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...MALE.split(' ').map((name): [string, 'm'] => [name, 'm']),
  ...FEMALE.split(' ').map((name): [string, 'f'] => [name, 'f']),
]);
