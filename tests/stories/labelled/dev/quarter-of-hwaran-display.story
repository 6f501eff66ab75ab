story: quarter-of-hwaran-display
kind: company
language: en
about: an east Asian screen maker reports results, a recall and a stake sale; operating profit guided and final; recall of 1.3 million sets against 3.1 million in a copy; a regulator counts more incidents than the maker

source hw | Hwaran Display | | Hwaran Display | statement
source cfo | Baek Do-yun | chief financial officer of Hwaran | Hwaran Display | statement
source filing | regulatory filing of Hwaran Display | | Hwaran Display | record
source reg | Product Safety Commission | regulator | government of Hanju | statement
source lim | Lim Seo-ra | vice-chair of the Product Safety Commission | government of Hanju | statement
source fund | Kestrel Point Capital | activist fund | Kestrel Point Capital | statement
source orchid | Orchid Electronics | customer | Orchid Electronics | statement
source bank | Daesan Securities | brokerage | Daesan Securities | statement
source track | Panelscope | research firm | Panelscope | measurement
source insider | two people with direct knowledge | | unknown | anonymous
source labour | Hwaran Workers' Solidarity | union | Hwaran Workers' Solidarity | statement

claim op | figure | 612000000000 won | | operating profit in the third quarter
claim opg | figure | about 600000000000 won | | operating profit in the third quarter
claim opusd | figure | about 470000000 USD | | operating profit in the third quarter
claim opup | figure | 44 % | | rise in operating profit
claim rev | figure | 5800000000000 won | | revenue in the third quarter
claim share | figure | 21 % | | share of the world market for tablet screens
claim recall | figure | 1300000 | screens | recalled
claim recall31 | figure | 3100000 | screens | recalled
claim burns | figure | 17 | people | injured by overheated screens
claim burns46 | figure | 46 | people | injured by overheated screens
claim cost | figure | 90000000000 won | | cost of the recall
claim cost200 | figure | 200000000000..250000000000 won | | cost of the recall
claim stake | figure | 7.2 % | shares | held by Kestrel Point
claim div | figure | 800 won | | dividend per share
claim may | event | Hwaran's engineers wrote of overheating as early as May
claim quote | quotation | A screen should be the last thing in the house that gets warm

relation op updates opg
relation opusd conversion op
relation opusd updates opg
relation recall31 conflicts recall
relation burns46 conflicts burns
relation cost200 conflicts cost
finding disputed burns burns46
finding disputed cost cost200
finding slip recall31 recall

page hba1 | outlet: Hanju Business Agency | url: https://hba.example/en/hwaran-q3-prelim | published: 2018-10-05T00:12:00Z | agency: Hanju Business Agency
headline: Hwaran Display flags Q3 operating profit of about 600 bln won [[own; opg=hw]]
> SEOHAE, Oct. 5 (HBA) --
Hwaran Display Co. said Friday it expects to have earned about 600 billion won in operating profit in the July-September period, better than the market had hoped. [[own; opg=hw]]
The maker of screens for tablets and cars will release final figures on Oct. 25. [[own]]
Hwaran controlled 21 percent of the global market for tablet screens in the first half, according to Panelscope, a research firm. [[own; share=track]]

page hba2 | outlet: Hanju Business Agency | url: https://hba.example/en/hwaran-q3 | published: 2018-10-25T00:31:00Z | agency: Hanju Business Agency
headline: (LEAD) Hwaran Q3 operating profit jumps 44 pct, recalls 1.3 mln screens [[own; opup=filing; recall=hw]]
> SEOHAE, Oct. 25 (HBA) --
Hwaran Display Co. said Thursday its third-quarter operating profit rose 44 percent from a year earlier to 612 billion won on brisk demand for tablets. [[own; opup=filing; op=filing]]
Sales came to 5.8 trillion won in the three months that ended in September, the company said in a regulatory filing. [[own; rev=filing]]
In a separate statement, Hwaran announced a voluntary recall of 1.3 million tablet screens, saying 17 users had suffered minor burns. [[own; recall=hw; burns=hw]]

"A screen should be the last thing in the house that gets warm," Chief Financial Officer Baek Do-yun told an earnings call. [[own; quote=cfo]]
He put the cost of the recall at 90 billion won, all of it to be booked in the current quarter. [[own; cost=cfo]]
The board approved a dividend of 800 won per share. [[own; div=filing]]
=hba1:3

page seohae | outlet: The Seohae Times | url: https://seohaetimes.example/biz/2018/10/hwaran | published: 2018-10-25T01:40:00Z
headline: Hwaran posts 44% profit jump [[hba2; opup=filing]]
> (HBA)
=hba2:1
=hba2:2
=hba2:3
=hba2:4
=hba2:5

page pac1 | outlet: Pacific Rim Newsfile | url: https://pacrimnews.example/hwaran-burns | published: 2018-10-25T08:15:00Z | agency: Pacific Rim Newsfile
headline: Hanju regulator counts 46 burns from Hwaran screens, company says 17 [[own; burns46=reg; burns=hw]]
> SEOHAE (PRN) -
Hanju's Product Safety Commission has on its files 46 people who were injured by overheated screens of the type that Hwaran Display began recalling on Thursday, nearly three times as many as the maker admits to. [[own; burns46=reg]]
Lim Seo-ra, the commission's vice-chair, read the number, 46, twice when PRN asked her whether she had not meant 17. [[own; burns46=lim]]
The number of sets, she said, was the same in both ledgers: 1.3 million. [[own; recall=lim]]

Two people with direct knowledge of the matter said the company's engineers had written of "thermal events" as early as May. [[own; may=insider/second]]
Orchid Electronics, Hwaran's largest customer, said in a statement it had stopped using the panels and was expecting 1.3 million to be replaced. [[own; recall=orchid]]
Analysts at Daesan Securities doubt that the 90 billion won set aside for the recall will do; they expect between 200 and 250 billion. [[own; cost=hw; cost200=bank]]
Baek, the CFO, told PRN that 90 was "generous". [[own; cost=cfo]]

page fintoday | outlet: Finance Today | url: https://financetoday.example/asia/hwaran-470m | published: 2018-10-25T09:05:00Z
headline: Hwaran earns about $470m but must call back 3.1m screens [[own; opusd=filing; recall31=hw]]
Asia's second-biggest screen maker, Hwaran Display, earned about $470m from operations in the third quarter, 44 per cent more than a year before, it said in a filing. [[hba2; opusd=filing; opup=filing]]
But the company is to take back 3.1m screens that may overheat, it announced on Thursday. [[hba2; recall31=hw]]
Seventeen people had been slightly burned. [[hba2; burns=hw]]
"A screen should be the last thing in the house that gets warm," said Baek Do-yun, its chief financial officer. [[hba2; quote=cfo]]
Kestrel Point, an activist fund, disclosed last night that it holds 7.2 per cent of the shares and would vote against the dividend of 800 won as "too little by half". [[own; stake=fund; div=fund/second]]

Hwaran was spun off from a shipbuilder in 2004 and is still run by the founder's grandson. [[own]]

page eve | outlet: Evening Seohae | url: https://eveningseohae.example/city/recall | published: 2018-10-26T09:30:00Z
headline: In the queue with a warm tablet
By noon the line outside the Hwaran service centre in Mapyeong reached the fish stalls. [[own]]
The union Hwaran Workers' Solidarity, whose members have to carry the boxes, says 1.3 million screens are on the lists it has been given. [[own; recall=labour]]
According to the same lists, 46 customers reported burns, a union official told Evening Seohae, although the company still speaks of 17. [[own; burns46=labour; burns=hw]]
Kestrel Point, with 7.2 percent the third-largest shareholder, wants the finance chief's head. [[own; stake=voice]]
A spokesman for Hwaran declined to discuss that but said the share of 7.2 percent was "correctly entered in our register". [[own; stake=hw]]
The company made 612 billion won in the quarter. [[hba2; op=filing]]
"A screen," Mr Baek had said, "should be the last thing in the house that gets warm." [[own; quote=cfo]]

page rss | url: https://gadget-recalls.example/hwaran | published: 2018-10-26T11:00:00Z
headline: Hwaran recall: 1.3 million screens [[?; recall=none]]
Hwaran is recalling 1.3 million tablet screens after 46 injuries. [[?; recall=none; burns46=none]]
Users should switch their device off. [[?]]
