story: cholera-in-the-luwezi-delta
kind: health
language: en
about: cholera in a river delta; the ministry counts laboratory-confirmed cases, a doctors' charity counts everyone treated; a later ministry bulletin revises the deaths downward

source ministry | Ministry of Health | | state of Zamvura | statement
source minister | Dr Chipo Nkalamo | health minister | state of Zamvura | statement
source ddr | Doctors in Difficult Regions | | Doctors in Difficult Regions | statement
source coord | Annelies Verbruggen | emergency coordinator of Doctors in Difficult Regions | Doctors in Difficult Regions | statement
source who | World Health Organization | | United Nations | statement
source chief | Mordecai Siluwe | village headman of Kapasa | Mordecai Siluwe | witness
source lab | Tembe National Reference Laboratory | | state of Zamvura | measurement
source aew | Africa East Wire | correspondent | Africa East Wire | witness

claim cases1140 | figure | 1140 | cholera cases | confirmed
claim treated | figure | 2301.. | patients | treated for acute watery diarrhoea
claim treated2380 | figure | 2380 | patients | treated for acute watery diarrhoea
claim dead61 | figure | 61 | people | killed by cholera
claim dead49 | figure | 49 | people | killed by cholera
claim dead90 | figure | 90.. | people | killed by cholera
claim cfr | figure | 5.4 % | cases | fatality rate
claim under5 | figure | 38 % | patients | under five years old
claim four10 | figure | about 40 % | patients | under five years old
claim ill2008 | figure | 61000 | people | ill in the epidemic of 2008
claim vaccine | figure | 400000 | doses of vaccine | requested
claim vaccine4m | figure | 4000000 | doses of vaccine | requested
claim wells | figure | 7 | wells | found contaminated
claim wells10 | figure | 10 | wells | tested
claim bodies12 | figure | 12 | graves | dug in Kapasa
claim quote | quotation | We are burying at night so that the children do not see how many

relation treated2380 refines treated
relation cases1140 scope treated2380
relation cases1140 scope treated
relation under5 refines four10
relation dead49 updates dead61
relation dead90 conflicts dead49
relation dead90 conflicts dead61
relation vaccine4m conflicts vaccine
relation wells part of wells10
relation bodies12 part of dead90
relation cfr conversion dead61
finding disputed | dead90 dead49
finding disputed | dead90 dead61
finding revised | dead61 dead49
finding slip | vaccine vaccine4m
finding not comparable | cases1140 treated2380

page aew1 | outlet: Africa East Wire | url: https://aew.example/health/luwezi-cholera-1 | published: 2021-09-28T10:00:00Z | agency: Africa East Wire
headline: Cholera kills 61 in Zamvura's Luwezi delta [[own; dead61=ministry/old]]
> PORT LUWEZI, Zamvura (Africa East Wire) -
An outbreak of cholera in the flooded delta of the Luwezi river has killed 61 people, Zamvura's Ministry of Health said on Tuesday, and aid workers warned that it was far from its peak. [[own; dead61=ministry/old]]
Laboratory tests had confirmed 1,140 cases since the end of August, the ministry said in its weekly bulletin, giving a fatality rate of 5.4 per cent. [[own; cases1140=ministry; cfr=ministry]]
Doctors in Difficult Regions, the charity that runs four of the seven treatment centres, said its tents alone had taken in more than 2,300 patients with acute watery diarrhoea, 38 per cent of them under five. [[own; treated=ddr; under5=ddr]]
"They come by canoe, and the ones who live furthest come last and come too late," its emergency coordinator, Annelies Verbruggen, told Africa East Wire. [[own]]

The government has asked for 400,000 doses of oral vaccine from the international stockpile, the health minister, Dr Chipo Nkalamo, told parliament. [[own; vaccine=minister]]
In Kapasa, a village of reed houses two hours from the nearest road, an Africa East Wire correspondent counted 12 fresh graves behind the school. [[own; bodies12=aew]]
"We are burying at night so that the children do not see how many," said the headman, Mordecai Siluwe. [[own; quote=chief]]

Cholera, which spreads through contaminated water, can kill within hours if it is not treated with salts and fluids. [[own]]
Zamvura's worst epidemic, in 2008, made 61,000 people ill. [[own; ill2008=voice]]

page nation | outlet: The Zamvura Nation | url: https://zamvuranation.example/luwezi-cholera-61 | published: 2021-09-28T12:15:00Z
headline: Delta cholera toll reaches 61 [[aew1; dead61=ministry/old]]
=aew1:1
=aew1:2
=aew1:3

=aew1:5
=aew1:6
=aew1:7

> Africa East Wire

page guardianl | outlet: Lakeside Guardian | url: https://lakesideguardian.example/world/africa/luwezi | published: 2021-09-28T16:30:00Z
headline: Villagers bury cholera dead by night
> Staff and agencies in Port Luwezi
"We are burying at night so that the children do not see how many," says Mordecai Siluwe, headman of a village in the Luwezi delta where cholera has been killing since August. [[aew1; quote=chief]]
Officially the disease has taken 61 lives among 1,140 laboratory-confirmed cases, according to the health ministry of Zamvura. [[aew1; dead61=ministry/old; cases1140=ministry]]
A reporter for Africa East Wire who visited the village, Kapasa, found 12 graves dug in the past weeks. [[aew1; bodies12=aew/second]]

Treatment centres run by Doctors in Difficult Regions have seen upwards of 2,300 people, nearly four in ten of them small children. [[aew1; treated=ddr; four10=ddr]]
The minister of health, Chipo Nkalamo, has asked for 4 million doses of vaccine. [[aew1; vaccine4m=minister]]
Zamvura lost more than a quarter of its maize to the same floods. [[own]]

page ddrpage | outlet: Doctors in Difficult Regions | url: https://ddr.example/press/luwezi-situation-5 | published: 2021-09-30T09:00:00Z
headline: Luwezi delta: 2,380 patients in thirty days [[own; treated2380=ddr]]
Teams of Doctors in Difficult Regions have treated 2,380 people for acute watery diarrhoea in the Luwezi delta between 29 August and 28 September. [[own; treated2380=ddr]]
Of these, 38 per cent were children younger than five. [[own; under5=ddr]]
Counting those who never reached a bed, the organisation believes that at least 90 people have died. [[own; dead90=ddr]]
"Official figures count what the laboratory can reach, and the laboratory cannot reach the islands," said Annelies Verbruggen, emergency coordinator. [[own]]
Seven of ten wells tested by its water engineers were contaminated with the bacterium. [[own; wells=ddr; wells10=ddr]]
The organisation has flown in 22 tonnes of supplies. [[own]]

page aew2 | outlet: Africa East Wire | url: https://aew.example/health/luwezi-cholera-6 | published: 2021-10-01T13:20:00Z
headline: Zamvura cuts cholera death toll to 49; charity says at least 90 [[own; dead49=ministry; dead90=ddr]]
> PORT LUWEZI, Zamvura (Africa East Wire) -
Zamvura's Ministry of Health on Friday lowered the number of people killed by cholera in the Luwezi delta to 49 from 61, saying that twelve deaths had been reported by two districts at once. [[own; dead49=ministry; dead61=ministry/old]]
The revision drew an angry response from Doctors in Difficult Regions, which said that at least 90 people had died, most of them at home. [[own; dead90=ddr]]
"You cannot cure an epidemic with an eraser," said its emergency coordinator, Annelies Verbruggen, who put the number of patients at the charity's centres at 2,380. [[own; treated2380=coord]]

The World Health Organization, whose experts arrived on Wednesday, said it had reviewed the ministry's line list and that the figure of 49 was correct for deaths with a laboratory result. [[own; dead49=who]]
Its own teams had found the bacterium in seven of 10 wells, it added. [[own; wells=who; wells10=who]]
Confirmed cases stood at 1,140, unchanged from Tuesday because the reference laboratory in Tembe had run out of reagent, an official there said. [[own; cases1140=ministry]]
A nurse at one of the clinics, who was not allowed to speak to reporters, said that she had been told to write "diarrhoea" and nothing else. [[own]]

page sun | outlet: The Copper Sun | url: https://coppersun.example/africa/cholera-eraser | published: 2021-10-01T15:00:00Z
headline: 'You cannot cure an epidemic with an eraser'
> PORT LUWEZI (Africa East Wire) -
=aew2:1
=aew2:2
=aew2:3

=aew2:4
=aew2:5

page observer | outlet: Port Luwezi Observer | url: https://plobserver.example/2021/10/02/wells | published: 2021-10-02T06:00:00Z
headline: Seven bad wells, and the ministry knew [[own; wells=lab]]
> By Thandiwe Mumbuna
The ministry of health knew by the middle of September that seven of the ten public wells in the eastern delta carried cholera, a report of the Tembe National Reference Laboratory obtained by the Observer shows. [[own; wells=lab; wells10=lab]]
The document, dated 16 September, recommends that they be closed "without delay", and six of them were still in use on Thursday. [[own]]
Dr Chipo Nkalamo, the minister, told this newspaper that the report had been addressed to the water board. [[own]]
She repeated that 49 people have died and asked the public to boil what it drinks. [[own; dead49=minister]]
"I have 400,000 doses of vaccine on the way, and I would like that on your front page," she said. [[own; vaccine=minister]]
Mordecai Siluwe of Kapasa said that his village alone had buried twelve. [[own; bodies12=chief]]
Annelies Verbruggen of Doctors in Difficult Regions stands by her figure of at least 90 deaths. [[own; dead90=coord]]

page snip | url: https://afrihealthupdates.example/cholera | published: 2021-09-29T05:00:00Z
headline: Cholera update
Cholera has killed 61 people in Zamvura. [[?; dead61=none/old]]
There are 1,140 confirmed cases. [[?; cases1140=none]]
38% of patients are little children. [[?; under5=none]]
400,000 doses of vaccine were requested. [[?; vaccine=none]]
People should boil their water. [[?]]
