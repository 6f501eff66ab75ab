story: bonded-vault-at-port-amery
kind: crime
language: en
about: gold is stolen from a bonded store; police, airline handler and insurer value it differently; an agency withdraws a report of arrests

source police | Saint Amery Constabulary | | state of Saint Amery | statement
source comm | Winston Achille-Brathwaite | Commissioner of Police of Saint Amery | state of Saint Amery | statement
source handler | TransCarib Ground Services | | TransCarib Ground Services | statement
source insurer | Marlowe & Finch Underwriters | | Marlowe & Finch Underwriters | statement
source mine | Essequane Gold | mining company | Essequane Gold | statement
source guard | Delroy Pantin | security guard | Delroy Pantin | witness
source court | Port Amery Magistrates' Court | | Port Amery Magistrates' Court | record
source anon | a senior officer | | unknown | anonymous

claim kg412 | figure | 412 kg | gold | stolen
claim kg421 | figure | 421 kg | gold | stolen
claim bars33 | figure | 33 | bars | stolen
claim val17 | figure | 17300000 USD | gold | stolen
claim val168 | figure | 16800000 USD | gold | stolen
claim val15 | figure | about 15000000 USD | gold | stolen
claim men6 | figure | 6 | robbers | took part
claim men4 | figure | 4 | robbers | took part
claim arrests5 | figure | 5 | people | arrested
claim handlers2 | figure | 2 | people | arrested who worked for the handling company
claim charged2 | figure | 2 | people | charged
claim min9 | figure | 9 minutes | | duration of the robbery
claim reward | figure | 250000 USD | | reward offered
claim shots | event | no shot was fired
claim q | quotation | They called me sir, and they asked which chair I would like to be tied to
claim theft2008 | figure | 33 | bars | stolen in the robbery of 2008

relation kg421 conflicts kg412
relation val168 conflicts val17
relation val15 conflicts val17
relation val15 conflicts val168
relation men4 conflicts men6
relation handlers2 part of arrests5
finding slip | kg412 kg421
finding disputed | val17 val168
finding disputed | men6 men4
finding disputed | val17 val15
finding withdrawn | arrests5

page win1 | outlet: Windward News Service | url: https://wns.example/crime/amery-gold-1 | published: 2019-03-22T14:30:00Z | agency: Windward News Service
headline: Six robbers take $17.3 million in gold from airport in Saint Amery [[own; men6=police/old; val17=police]]
> PORT AMERY, Saint Amery, March 22 (Windward News Service) -
Six armed men dressed as customs officers stole gold worth $17.3 million from a bonded store at the international airport of Saint Amery before dawn on Friday, the island's constabulary said. [[own; men6=police/old; val17=police]]
They loaded 33 bars, weighing 412 kilograms in all, into an ambulance and were gone in nine minutes, the Commissioner of Police, Winston Achille-Brathwaite, told a news briefing. [[own; bars33=comm; kg412=comm; min9=comm]]
No shot was fired, he added. [[own; shots=comm]]

"They called me sir, and they asked which chair I would like to be tied to," said Delroy Pantin, the guard on duty. [[own; q=guard]]
The gold belonged to Essequane Gold, a mining company, and was to have left for a refinery in Europe on the morning flight. [[own]]
TransCarib Ground Services, which runs the store, said in a statement that its own papers showed a value of $16.8 million. [[own; val168=handler]]

In 2008 a gang took 33 bars from the same building; most of that gold was never found. [[own; theft2008=voice]]
Saint Amery, a former sugar colony of 90,000 people, lies on the air route between the goldfields of the mainland and Europe. [[own]]

page ledger | outlet: Leeward Ledger | url: https://leewardledger.example/news/gold | published: 2019-03-22T15:20:00Z
headline: $17.3m gold heist in Saint Amery [[win1; val17=police]]
=win1:1
=win1:2
=win1:3

=win1:4
=win1:5
=win1:6

page win2 | outlet: Windward News Service | url: https://wns.example/crime/amery-gold-4 | published: 2019-03-22T21:10:00Z
headline: Five held over Saint Amery gold robbery, officer says [[own; arrests5=anon/withdrawn]]
> PORT AMERY, Saint Amery, March 22 (Windward News Service) -
Police have arrested five people in connection with Friday's theft of 33 bars of gold from the airport of Saint Amery, a senior officer told Windward News Service. [[own; arrests5=anon/withdrawn; bars33=voice]]
Two of them worked for the handling company, the officer said on condition of anonymity because he was not authorised to discuss the case. [[own; handlers2=anon/withdrawn]]
The constabulary's press office would neither confirm nor deny the arrests. [[own; arrests5=police/notconfirmed]]
The insurers of the shipment, Marlowe & Finch, offered a reward of $250,000. [[own; reward=insurer]]
The haul was valued at $17.3 million by the police. [[own; val17=police]]

page beacon | outlet: Bay Street Beacon | url: https://baystreetbeacon.example/caribbean/gold-arrests | published: 2019-03-22T22:40:00Z
headline: Five arrested in great gold robbery [[win2; arrests5=anon/withdrawn]]
> PORT AMERY (Windward News Service) -
=win2:1
=win2:2
=win2:3
=win2:4
=win2:5
=win1:4

page kill | outlet: Windward News Service | url: https://wns.example/notices/kill-amery-4 | published: 2019-03-23T01:15:00Z
headline: ADVISORY: WITHDRAWAL of "Five held over Saint Amery gold robbery"
> ATTENTION EDITORS: MANDATORY KILL
Windward News Service has withdrawn its story headed "Five held over Saint Amery gold robbery, officer says", issued at 2110 GMT on March 22. [[own]]
The senior officer who was its only source now says that five people had been questioned as witnesses. [[own; arrests5=anon/withdrawn]]
No arrests have been made, the Commissioner of Police has since stated. [[own; arrests5=comm/against]]
Subscribers are asked not to use the story and to remove it from their sites. [[own]]
A substitute story will follow. [[own]]

page sentinel | outlet: The Amery Sentinel | url: https://amerysentinel.example/2019/03/23/nine-minutes | published: 2019-03-23T09:00:00Z
headline: Nine minutes, four men and an ambulance [[own; men4=guard; min9=guard]]
> By Cordell Ste. Rose
The robbers who emptied the bonded store on Friday were four and not six, the guard whom they tied up told the Sentinel at his mother's house in Congo Gap. [[own; men4=guard; men6=guard/against]]
"I have two eyes and I had nine minutes, so I counted them twice," said Delroy Pantin, 24. [[own; min9=guard]]
The police count of six, he believes, comes from the cameras, which show the two ambulance men of the airport's own first-aid post walking past. [[own; men6=police/old]]
Essequane Gold confirmed that it had lost 33 bars with a weight of 412 kilograms. [[own; bars33=mine; kg412=mine]]
At Friday's price that is worth $17.3 million, its chief executive, Ramdath Persaud-Lyle, said by telephone. [[own; val17=mine]]
The insurers see it otherwise: Marlowe & Finch said the policy covered about $15 million. [[own; val15=insurer]]
Workers at the airport said the ambulance had been missing since Wednesday. [[own]]
Commissioner Achille-Brathwaite asked the public for patience and for dashboard cameras. [[own]]

page courierx | outlet: Metals Courier | url: https://metalscourier.example/news/amery | published: 2019-03-25T08:00:00Z
headline: Saint Amery theft: insurer disputes value of bars
The 421kg of gold stolen on Friday from the bonded store at Port Amery was worth about $15m and not the $17.3m announced by police, the underwriters Marlowe & Finch told Metals Courier. [[win1; kg421=none; val15=insurer; val17=police]]
Not every bar was of full purity, the firm's head of specie, Lucinda Marlowe-Ogden, explained. [[own]]
The ground handler had entered $16.8m in its books. [[win1; val168=handler]]
Essequane Gold, the owner, maintains that the 33 bars were of standard delivery quality. [[own; bars33=mine]]
A reward of $250,000 is on offer. [[own; reward=insurer]]
Spot gold closed at $1,313 an ounce. [[own]]

page win3 | outlet: Windward News Service | url: https://wns.example/crime/amery-gold-9 | published: 2019-03-28T19:00:00Z
headline: Two charged over airport gold in Saint Amery [[own; charged2=court]]
> PORT AMERY, Saint Amery, March 28 (Windward News Service) -
Two employees of a ground handling company appeared before the Port Amery Magistrates' Court on Thursday charged with conspiracy to rob, the charge sheet showed. [[own; charged2=court]]
The sheet speaks of 33 bars weighing 412 kilograms and of "four men unknown". [[own; bars33=court; kg412=court; men4=court]]
The Commissioner of Police, Winston Achille-Brathwaite, conceded outside the court that there had been four robbers. [[own; men4=comm]]
None of the gold has been found, he said. [[own]]
TransCarib Ground Services said that it had suspended the two men. [[own]]
The handler's lawyer repeated a value of $16.8 million. [[own; val168=handler]]

page rumor | url: https://heistfiles.example/amery | published: 2019-03-24T03:00:00Z
headline: Gold gang caught?
The gang that stole the Amery gold has been caught, five people are under arrest. [[win2; arrests5=none/withdrawn]]
They took 33 bars in just nine minutes. [[?; bars33=none; min9=none]]
It was worth $17.3 million. [[?; val17=none]]
They called the guard sir! [[?]]
There is a reward of $250,000. [[?; reward=none]]
