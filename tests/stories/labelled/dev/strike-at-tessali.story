story: strike-at-tessali
kind: war
language: en
about: an air raid on a market town; the defence ministry says twelve fighters died, the rebels say forty-four civilians, the hospital and a relief society count thirty-one

source hospital | Amna Belkhir | director of Tessali General Hospital | Tessali General Hospital | statement
source crescent | Ouedane Red Crescent | | Ouedane Red Crescent | statement
source ministry | Ministry of National Defence | | state of Ouedane | statement
source front | Idris Wahabi | spokesman of the Northern Liberation Front | Northern Liberation Front | statement
source trader | Salem Oubaya | spice trader | Salem Oubaya | witness
source tcn | Transcontinental News | correspondent | Transcontinental News | witness
source mayor | Lalla Zineb Tarhouni | mayor of Tessali | town of Tessali | statement

claim dead27 | figure | 27 | people | killed
claim dead31 | figure | 31 | people | killed
claim dead44 | figure | 44 | civilians | killed
claim fighters12 | figure | 12 | fighters | killed
claim children12 | figure | 12 | children | killed
claim wounded60 | figure | about 60 | people | wounded
claim wounded63 | figure | 63 | people | wounded
claim wounded61 | figure | 61.. | people | wounded
claim rubble13 | figure | 13 | people | under the rubble
claim craters2 | figure | 2 | craters | left by the strike
claim bombs4 | figure | 4 | bombs | dropped
claim families | figure | 1401.. | families | fled the town
claim civquote | quotation | There were no fighters here, only people buying vegetables for the evening meal
claim nociv | event | no civilians were hit

relation dead31 updates dead27
relation dead44 conflicts dead31
relation children12 part of dead31
relation wounded63 updates wounded60
relation wounded63 refines wounded61
relation wounded61 compatible wounded60
relation rubble13 part of dead44
relation nociv denies dead44
relation nociv denies dead31
relation nociv denies dead27
relation fighters12 conflicts dead44
finding disputed | dead31 dead44
finding disputed | nociv dead44
finding disputed | nociv dead31
finding revised | dead27 dead31
finding label disputed | fighters12 dead44

page tcn1 | outlet: Transcontinental News | url: https://tcn.example/ouedane-tessali-1 | published: 2026-05-14T16:40:00Z | agency: Transcontinental News
headline: At least 27 killed in air strike on market in northern Ouedane, hospital says
> TESSALI, Ouedane, May 14 (Transcontinental News) -
Warplanes struck a crowded market in the rebel-held town of Tessali on Thursday, killing 27 people and wounding about 60, the director of the town's main hospital said. [[own; dead27=hospital/old; wounded60=hospital/old]]
"We have them in the corridors, we have them in the pharmacy," the director, Amna Belkhir, told Transcontinental News by telephone. [[own]]
A correspondent for the agency who reached the market an hour after the raid saw two craters, each wide enough to hold a lorry, and a row of burned stalls. [[own; craters2=tcn]]

Salem Oubaya, who sells spices at the southern gate, said he had been thrown against a wall by the second blast. [[own]]
"There were no fighters here, only people buying vegetables for the evening meal," he said. [[own; civquote=trader]]

The Ministry of National Defence in Marsa did not immediately respond to a request for comment. [[own]]

Tessali, a town of some 40,000 people on the old caravan road, was seized by the Northern Liberation Front in the autumn of 2024. [[own]]
The government and the Front have fought on and off since a power-sharing agreement collapsed three years ago. [[own]]

page courier | outlet: Eastern Courier | url: https://easterncourier.example/world/tessali-market | published: 2026-05-14T17:25:00Z
headline: 27 killed as warplanes hit Ouedane market [[tcn1; dead27=hospital/old]]
> TESSALI, Ouedane (Transcontinental News) -
=tcn1:1
=tcn1:2
=tcn1:3

=tcn1:4
=tcn1:5

=tcn1:6

> Transcontinental News

page apo1 | outlet: Agence de Presse de l'Ouedane | url: https://apo.example/en/4471 | published: 2026-05-14T19:10:00Z | agency: APO
headline: Armed forces destroy terrorist command post, twelve eliminated [[own; fighters12=ministry]]
> MARSA, May 14 (APO) -
The air force on Thursday carried out a precise operation against a command post of the terrorist group that occupies Tessali, eliminating 12 armed elements, the Ministry of National Defence announced in a communique. [[own; fighters12=ministry]]
No civilians were hit, the communique stressed, adding that the target had been under observation for nine days. [[own; nociv=ministry]]
The ministry described as "fabrications" the reports carried by certain foreign media of a strike on a market. [[own; nociv=ministry]]
The Minister of National Defence, General Hamza Ould Sidi, congratulated the pilots on their return to the base at Ras Allam. [[own]]
The armed forces, the communique concluded, will continue to strike terrorism wherever it hides. [[own]]

page tcn2 | outlet: Transcontinental News | url: https://tcn.example/ouedane-tessali-3 | published: 2026-05-15T08:05:00Z
headline: Death toll in Ouedane market strike rises to 31; government says it hit fighters [[own; dead31=hospital]]
> TESSALI, Ouedane, May 15 (Transcontinental News) -
The death toll from an air strike on a market in the northern Ouedane town of Tessali rose to 31 on Friday, a hospital director said, as the government insisted that it had hit a rebel command post. [[own; dead31=hospital]]
Amna Belkhir, who runs Tessali General Hospital, said four of the wounded had died overnight and that 63 people were still being treated. [[own; wounded63=hospital]]
Twelve of the dead were children, she said, the youngest a boy of three. [[own; children12=hospital]]

In a statement carried by the state news agency APO, the Ministry of National Defence said that 12 fighters had been killed and that no civilians were hit. [[own; fighters12=ministry; nociv=ministry]]
A spokesman for the Northern Liberation Front, Idris Wahabi, put the number of civilians killed at 44 and said the aircraft had dropped four bombs. [[own; dead44=front; bombs4=front]]
Transcontinental News could not reconcile the figures; its correspondent saw two craters at the site, both of them inside the covered part of the market. [[own; craters2=tcn]]

More than 1,400 families have left the town since Thursday night, according to its mayor, Lalla Zineb Tarhouni. [[own; families=mayor]]
A Western diplomat in Marsa, who spoke on condition of anonymity, said his government had seen nothing to suggest that a command post stood in the market. [[own]]
The raid was the deadliest in the north since the collapse of a power-sharing agreement three years ago. [[own]]

page dawn | outlet: The Dawn Ledger | url: https://dawnledger.example/2026/05/15/ouedane | published: 2026-05-15T09:50:00Z
headline: Ouedane market strike toll climbs to 31 [[tcn2; dead31=hospital]]
=tcn2:1
=tcn2:2
=tcn2:3

=tcn2:4
=tcn2:5

page metro | outlet: Metro Globe | url: https://metroglobe.example/africa/tessali | published: 2026-05-15T11:30:00Z
headline: A market, two craters and three different death tolls
Thirty-one people, twelve of them children, are now known to have died when Ouedane's air force bombed the northern town of Tessali, the head of its hospital says. [[tcn2; dead31=hospital; children12=hospital]]
Another 63 are being treated there after four patients died in the night, Dr Amna Belkhir told the Transcontinental News agency. [[tcn2; wounded63=hospital]]

The defence ministry tells another story: 12 fighters dead, a command post destroyed, no civilians hit. [[tcn2; fighters12=ministry; nociv=ministry]]
The rebels of the Northern Liberation Front have a third, in which 44 civilians died under four bombs. [[tcn2; dead44=front; bombs4=front]]
The agency's reporter counted two craters. [[tcn2; craters2=tcn]]

What nobody disputes is that the town is emptying, with more than 1,400 families gone since Thursday by the mayor's reckoning. [[tcn2; families=mayor]]
"There were no fighters here, only people buying vegetables," a spice trader, Salem Oubaya, told the agency. [[tcn1; civquote=trader]]

Tessali has been in rebel hands since late 2024. [[tcn1]]

page standard | outlet: The Harbour Standard | url: https://harbourstandard.example/foreign/tessali-bodies | published: 2026-05-15T18:20:00Z
headline: Red Crescent volunteers bury 31 after raid on Ouedane town [[own; dead31=crescent]]
> By Miriam Achterberg in Marsa
Volunteers of the Ouedane Red Crescent have collected and registered 31 bodies from the market at Tessali and the streets around it, the society's northern coordinator said yesterday, giving the first count from outside the town's hospital. [[own; dead31=crescent]]
"Each has a number, a photograph and, where we could, a name," the coordinator, Brahim Essaid, told The Harbour Standard over a satellite telephone. [[own]]
Twelve were under the age of fifteen, the society said, and it had found no uniforms and no weapons among the dead. [[own; children12=crescent]]

The count matches that of Tessali General Hospital and is well short of the 44 dead claimed by the Northern Liberation Front. [[own; dead31=hospital; dead44=front]]
Asked about the difference, the Front's spokesman, Idris Wahabi, said that thirteen people were still under the rubble, a figure that neither the hospital nor the Red Crescent would support. [[own; rubble13=front; rubble13=hospital/notconfirmed; rubble13=crescent/notconfirmed]]
The ministry of defence repeated last night that its aircraft had killed 12 fighters. [[own; fighters12=ministry]]
An official there, who would not give his name, conceded that "a secondary explosion" might have reached the stalls. [[own]]

Ouedane bought the aircraft used in the north, a dozen refurbished light bombers, in 2023 for a reported $210 million. [[own]]

page stub | url: https://qfeed.example/p/99120 | published: 2026-05-15T12:02:00Z
headline: 31 dead in Ouedane [[?; dead31=none]]
An air strike on a market in Ouedane has killed 31 people. [[?; dead31=none]]
The town of Tessali lies in the north of the country. [[?]]
The army says that it hit 12 fighters. [[?; fighters12=ministry]]
More than sixty people were hurt. [[?; wounded61=none]]
Rebels have held the area for two years. [[?]]
