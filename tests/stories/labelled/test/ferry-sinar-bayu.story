story: ferry-sinar-bayu
kind: disaster
language: en
about: a ferry sinks between two islands; dead move from 7 to 19, then the agency corrects 19 to 16; the manifest shows fewer people than survivors and dead together; the coast guard and the operator differ

source crescent | Maluwan Red Crescent | | Maluwan Red Crescent | statement
source cg | Maluwan Coast Guard | | government of Maluwa | statement
source dato | Commander Arif Dato | spokesman of the Maluwan Coast Guard | government of Maluwa | statement
source oper | Bayu Lines | operator of the ferry | Bayu Lines | statement
source halim | Rosmah Halim | chief executive of Bayu Lines | Bayu Lines | statement
source hosp | Teluk Mas General Hospital | | Teluk Mas General Hospital | statement
source surv | Nur Idayu | passenger | Nur Idayu | witness
source fisher | Pak Senin | fisherman | Pak Senin | witness
source met | Maluwa Meteorological Office | | Maluwa Meteorological Office | measurement
source portoff | a port official | | unknown | anonymous
source manaw | MNA | correspondent | MNA | witness

claim dead7 | figure | 7 | people | killed
claim dead19 | figure | 19 | people | killed
claim dead16 | figure | 16 | people | killed
claim rescued | figure | 143 | people | rescued
claim manifest | figure | 138 | passengers | on the manifest
claim aboard | figure | 181.. | people | aboard
claim missing | figure | 24 | people | missing
claim capacity | figure | 150 | passengers | licensed capacity of the ferry
claim waves | figure | 3.5 m | | wave height
claim bodies12 | figure | 12 | bodies | received at Teluk Mas hospital
claim jetty3 | figure | 3 | bodies | laid on the jetty
claim eleven | figure | 11 | people | taken aboard by the first fishing boat
claim sum159 | figure | 159 | people | aboard | sum of 143 rescued and 16 dead
claim quote | quotation | There were people sleeping on the stairs, on the roof, everywhere
claim overload | event | the ferry was carrying more people than it was allowed to

relation dead19 updates dead7
relation dead16 updates dead19
relation dead16 updates dead7
relation manifest conflicts aboard
relation manifest conflicts sum159
relation sum159 part of aboard
relation rescued part of aboard
relation missing part of aboard
relation rescued part of sum159
relation dead16 part of sum159
relation dead16 part of aboard
relation eleven part of rescued
relation eleven part of sum159
relation eleven part of aboard
relation bodies12 part of dead16
relation bodies12 part of dead19
finding disputed manifest aboard
finding does not add up | manifest sum159
finding corrected dead19 dead16

page mna1 | outlet: MNA | url: https://mna.example/en/2024/ferry-1 | published: 2024-01-21T02:40:00Z | agency: MNA
headline: Seven dead, scores rescued after ferry goes down off Teluk Mas [[own; dead7=cg]]
> TELUK MAS, Jan 21 (MNA) —
An inter-island ferry capsized and sank in rough seas off Teluk Mas before dawn on Sunday, leaving seven people dead, the Maluwan Coast Guard said. [[own; dead7=cg]]
Commander Arif Dato, a spokesman for the service, said 143 people had been taken from the water or from life rafts by fishing boats and two patrol vessels. [[own; rescued=dato]]

The Sinar Bayu, a wooden-decked vessel of 31 metres, had left Pulau Kerana shortly after midnight. [[own]]
Its manifest listed 138 passengers, the operator, Bayu Lines, said in a statement. [[own; manifest=oper]]
Survivors spoke of many more. [[own]]
"There were people sleeping on the stairs, on the roof, everywhere," said Nur Idayu, 26, who was travelling home for her sister's wedding. [[own; quote=surv]]
MNA's correspondent watched fishermen lay three bodies under a tarpaulin on the jetty. [[own; jetty3=manaw]]

Waves in the strait had reached 3.5 metres overnight, the Maluwa Meteorological Office said, and small craft had been warned to stay in port. [[own; waves=met]]

page straits | outlet: The Straits Ledger | url: https://straitsledger.example/mna-ferry | published: 2024-01-21T03:30:00Z
headline: Ferry goes down off Teluk Mas, 7 dead [[own; dead7=cg]]
> MNA
=mna1:1
=mna1:2
=mna1:3
=mna1:4
=mna1:5
=mna1:6
=mna1:7

page kerana | outlet: Kerana Bulletin | url: https://keranabulletin.example/sinar-bayu | published: 2024-01-21T06:45:00Z
headline: Kerana mourns: Sinar Bayu was overloaded, says coast guard [[own; overload=dato]]
The ferry that sank on its way from our island in the early hours was carrying more people than it was allowed to, Commander Arif Dato of the coast guard told the Bulletin. [[own; overload=dato]]
"Our estimate is more than 180 souls," he said by radio telephone, "and the certificate says 150." [[own; aboard=dato; capacity=dato]]
An MNA report carried by several papers quoted a survivor, Nur Idayu, describing people "sleeping on the stairs, on the roof, everywhere". [[own; quote=surv/second]]

Rosmah Halim, who runs Bayu Lines, rejected this. [[own; overload=halim/against]]
She said that 138 tickets had been sold for the crossing and that nobody had boarded without one. [[own; manifest=halim]]
The vessel may take up to 150 passengers, according to the plate that still hangs in the company's office at the harbour. [[own; capacity=oper]]

Seven people were confirmed dead, the coast guard has said. [[mna1; dead7=cg]]
Pak Senin, whose boat was first on the scene, counted eleven on his deck and turned back twice for others. [[own; eleven=fisher]]
"It was overloaded, anyone on the pier could see it, she sat down to her rubbing strake before she cast off," he said. [[own; overload=fisher]]

Ferries are the only link between Kerana and the bigger islands, and the fare has not changed in six years. [[own]]
In the market the talk on Sunday was of the engine, which had been repaired in December, and of the moon, which had not risen. [[own]]

page mna2 | outlet: MNA | url: https://mna.example/en/2024/ferry-5 | published: 2024-01-21T11:15:00Z | agency: MNA
headline: Toll in Maluwa ferry sinking jumps to 19, dozens missing [[own; dead19=dato]]
> TELUK MAS, Jan 21 (MNA) —
Rescuers recovered more bodies on Sunday from a ferry that sank off Teluk Mas, lifting the death toll to 19, the coast guard spokesman said. [[own; dead19=dato]]
Another 24 people were unaccounted for, Commander Arif Dato said, while the number of those saved stood unchanged at 143. [[own; missing=dato; rescued=dato]]
Teluk Mas General Hospital said its mortuary had received 12 bodies, two of them those of children. [[own; bodies12=hosp]]

=mna1:3
More than 180 people may have been on board, the coast guard believes. [[own; aboard=cg]]
=mna1:4
A port official, who asked not to be named because he was not allowed to talk to journalists, said manifests on the route were "a work of fiction" and that boats regularly sailed overloaded. [[own; overload=portoff]]
=mna1:6

=mna1:8

The Maluwan Red Crescent registered 143 survivors at a school near the port, and was looking for the parents of four children. [[own; rescued=crescent]]

page global | outlet: Globe & Harbour | url: https://globeharbour.example/asia/ferry-disaster-maluwa | published: 2024-01-21T13:02:00Z
headline: Nineteen die as packed ferry sinks in Maluwa [[own; dead19=dato]]
Nineteen people have died and two dozen are missing after an overcrowded ferry sank in Maluwa on Sunday, the country's coast guard said. [[mna2; dead19=dato; missing=dato]]
A total of 143 passengers and crew were plucked from the sea, its spokesman, Commander Arif Dato, was quoted by the MNA agency as saying. [[mna2; rescued=dato/second]]
A dozen bodies had been taken to the general hospital in Teluk Mas, the hospital said. [[mna2; bodies12=hosp]]
"There were people sleeping on the stairs, on the roof, everywhere," a passenger recalled. [[mna2; quote=surv]]
Bayu Lines, the operator, says just 138 were on the passenger list. [[mna2; manifest=oper]]
Swells of 3.5m had been recorded in the strait, forecasters said. [[mna2; waves=met]]

Accidents at sea are common in the archipelago, where inspections are few and weather warnings are often ignored. [[own]]

page mnacorr | outlet: MNA | url: https://mna.example/en/2024/ferry-corr | published: 2024-01-21T15:40:00Z | agency: MNA
headline: CORRECTED-Toll in Maluwa ferry sinking is 16, not 19, coast guard says [[own; dead16=dato; dead19=dato/withdrawn]]
> (Corrects death toll in headline and paragraph 1 after the coast guard said three bodies had been counted twice)
> TELUK MAS, Jan 21 (MNA) —
The death toll in the sinking of a ferry off Teluk Mas stood at 16 on Sunday evening after the coast guard found that three bodies had been counted both at sea and ashore. [[own; dead16=cg]]
"We regret giving out the figure of 19, the right number is 16," Commander Arif Dato said. [[own; dead16=dato; dead19=dato/withdrawn]]
=mna2:2
=mna2:3
=mna1:3
=mna2:5
=mna1:4

page straits2 | outlet: The Straits Ledger | url: https://straitsledger.example/ferry-inquiry | published: 2024-01-22T01:10:00Z
headline: Minister orders inquiry into Sinar Bayu sinking
The arithmetic of the Sinar Bayu does not work, and on Monday the transport minister asked a retired judge to find out why.
If 143 people were saved and 16 died, as the coast guard now says, at least 159 were on a boat whose owner insists on 138. [[own; rescued=cg; dead16=cg; sum159=voice; manifest=oper]]
That is before anyone counts the missing, put at 24 by the coast guard on Sunday. [[own; missing=cg]]
Ms Halim, chief executive of Bayu Lines, told the Ledger that the company "stands by the manifest it filed" and would cooperate with the inquiry. [[own]]
The ferry was licensed for 150. [[own; capacity=voice]]

At the hospital, a nurse in the mortuary office confirmed that 12 dead had been brought there and said the others lay at a naval clinic. [[own; bodies12=hosp]]

Outside, the Red Crescent was folding up its trestle tables; it had handed out 143 blankets, a volunteer said, one to everybody who was brought ashore, and had a signature for each. [[own; rescued=crescent]]

page inews | url: https://islands-today.example/p/77120 | published: 2024-01-22T04:00:00Z
headline: Ferry sinks, 19 dead [[?; dead19=none]]
A ferry with more than 180 people on board sank off Teluk Mas in Maluwa. [[?; aboard=none]]
19 people died and 143 were rescued. [[?; dead19=none; rescued=none]]
