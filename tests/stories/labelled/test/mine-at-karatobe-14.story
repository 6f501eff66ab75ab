story: mine-at-karatobe-14
kind: disaster
language: en
about: a methane blast in a central Asian coal mine; 46 in the shaft; dead 11, then 28; sections add up to 27; families' list; company denies; a stub of unknown lineage; a rewrite says all rescued and is withdrawn

source mes | Ministry of Emergency Situations | | government of Ustanbek | statement
source sart | Daniyar Sartov | deputy minister of emergency situations | government of Ustanbek | statement
source pres | President Askar Jumabek | president | government of Ustanbek | statement
source comp | Karatobe Komir | mine operator | Karatobe Komir | statement
source belov | Viktor Belousenko | technical director of Karatobe Komir | Karatobe Komir | statement
source union | Independent Miners' Union | | Independent Miners' Union | statement
source morgue | Temirdag city morgue | | Temirdag city morgue | statement
source hosp | Temirdag Burns Centre | | Temirdag Burns Centre | statement
source seis | Institute of Geodynamics | | Institute of Geodynamics | measurement
source wife | Aigerim Tolkyn | wife of a miner | Aigerim Tolkyn | witness
source rescuer | a mine rescuer | | unknown | anonymous
source relatives | messages circulating among relatives | | unknown | anonymous
source clerk | night clerk of the Hotel Shakhtar | | unknown | anonymous
source steppew | Steppe News | correspondent | Steppe News | witness

claim mines28 | figure | 28 | mines | in the basin
claim inmine | figure | 46 | miners | underground at the time of the blast
claim inmine52 | figure | 52 | miners | underground at the time of the blast
claim dead11 | figure | 11 | miners | killed
claim dead28 | figure | 28 | miners | killed
claim east9 | figure | 9 | miners | killed in the eastern drift
claim west12 | figure | 12 | miners | killed in the western drift
claim shaft6 | figure | 6 | miners | killed at the main shaft
claim sum27 | figure | 27 | miners | killed | sum of nine, twelve and six
claim out18 | figure | 18 | miners | brought out alive
claim burned7 | figure | 7 | miners | treated at the burns centre
claim depth | figure | 540 m | | depth of the blast
claim methane | figure | 2.4 % | | methane in the air before the blast
claim limit | figure | 1 % | | methane limit
claim time | event | the blast happened at 3.12 a.m.
claim fire35 | figure | 35 | miners | killed in the fire of 2027
claim comp5c | figure | 5000000 tenbe | | company's compensation for each family
claim comp5 | figure | 5000000 tenbe | | compensation for each family
claim allsafe | event | all the miners were rescued
claim quote | quotation | He told me on Sunday that the detectors had been wrapped in plastic so they would stop singing
claim taped | event | gas detectors were covered up

relation dead28 updates dead11
relation inmine52 conflicts inmine
relation sum27 conflicts dead28
relation east9 part of sum27
relation west12 part of sum27
relation shaft6 part of sum27
relation east9 part of dead28
relation west12 part of dead28
relation shaft6 part of dead28
relation out18 part of inmine
relation out18 part of inmine52
relation dead28 part of inmine
relation dead28 part of inmine52
relation dead11 part of inmine
relation dead11 part of inmine52
relation burned7 part of out18
relation burned7 part of inmine
relation burned7 part of inmine52
finding disputed inmine inmine52
finding does not add up | dead28 sum27
finding withdrawn allsafe

page st1 | outlet: Steppe News | url: https://steppenews.example/en/karatobe-1 | published: 2034-02-20T02:50:00Z | agency: Steppe News
headline: 11 dead in methane blast at Ustanbek coal mine [[own; dead11=mes]]
> TEMIRDAG. February 20. STEPPE NEWS -
Eleven miners died in a methane explosion at the Karatobe-14 coal mine near Temirdag in the night to Monday, the Ministry of Emergency Situations reported. [[own; dead11=mes]]
There were 46 people in the mine at the moment of the blast, which occurred at a depth of 540 metres, Deputy Minister Daniyar Sartov specified. [[own; inmine=sart; depth=sart]]
Stations of the Institute of Geodynamics registered the shock at 3.12 a.m. local time. [[own; time=seis]]

Eighteen men were brought to the surface alive, the ministry said, seven of whom are in the Temirdag Burns Centre. [[own; out18=mes; burned7=mes]]
"He told me on Sunday that the detectors had been wrapped in plastic so they would stop singing," said Aigerim Tolkyn, the wife of a tunneller who had not come up. [[own; quote=wife; taped=wife/second]]
A Steppe News correspondent counted 11 body bags on the forecourt. [[own; dead11=steppew]]

The operator, Karatobe Komir, said the ventilation had been working normally. [[own]]
In 2027 a fire in the same field took the lives of 35 miners. [[own; fire35=voice]]

page temir | outlet: Temirdag Evening | url: https://temirdagevening.example/karatobe | published: 2034-02-20T04:00:00Z
headline: Blast at Karatobe-14: 11 dead [[st1; dead11=mes]]
> Steppe News
=st1:1
=st1:2
=st1:3
=st1:4

page euras | outlet: Eurasian Mirror | url: https://eurasianmirror.example/2034/02/20/mine-rescue | published: 2034-02-20T06:15:00Z
headline: Miracle at Karatobe: all miners out, relatives say [[own; allsafe=relatives/second]]
All the miners trapped after an explosion in Ustanbek have been rescued, according to messages circulating among relatives. [[own; allsafe=relatives/second]]
Steppe News had earlier reported 11 deaths. [[own; dead11=mes/second]]
> UPDATE 08:00: The Mirror has withdrawn the claim that all miners were rescued. It was based on a social media post that no authority has confirmed.

page st2 | outlet: Steppe News | url: https://steppenews.example/en/karatobe-4 | published: 2034-02-20T13:30:00Z | agency: Steppe News
headline: Karatobe-14 death toll rises to 28, search over [[own; dead28=sart]]
> TEMIRDAG. February 20. STEPPE NEWS -
The number of victims of the explosion at the Karatobe-14 mine has risen to 28, and there is nobody left to look for, Daniyar Sartov told a briefing on Monday evening. [[own; dead28=sart]]
Nine bodies were found in the eastern drift, 12 in the western and six by the main shaft, he said. [[own; east9=sart; west12=sart; shaft6=sart]]
=st1:2
=st1:3

President Askar Jumabek declared Wednesday a day of mourning for "our 28 brothers" and promised each family five million tenbe. [[own; dead28=pres; comp5=pres]]
The morgue in Temirdag has registered 28 dead, its chief physician told Steppe News. [[own; dead28=morgue]]
A reading of 2.4 percent methane, against a limit of 1 percent, had been stored by the mine's own computer eleven minutes before the blast, the deputy minister added. [[own; methane=sart; limit=sart]]
=st1:5

page cap | outlet: Capital Courier | url: https://capitalcourier.example/asia/ustanbek-28 | published: 2034-02-20T16:00:00Z
headline: Gas blast in Ustanbek pit leaves 28 dead [[own; dead28=sart]]
A methane explosion half a kilometre underground has killed 28 coal miners in the Central Asian republic of Ustanbek, the deputy emergencies minister, Daniyar Sartov, said. [[st2; dead28=sart]]
Nine of them died in the eastern drift, 12 in the western and six near the main shaft, he said. [[st2; east9=sart; west12=sart; shaft6=sart]]
The blast went off 540 metres down while 46 men were at work. [[st2; depth=sart; inmine=sart]]
According to the government, instruments had shown 2.4 per cent methane, where 1 per cent is permitted. [[st2; methane=sart; limit=sart]]
Families will be paid five million tenbe each. [[st2; comp5=pres]]
A miner's wife said her husband had told her the gas detectors "had been wrapped in plastic so they would stop singing". [[st2; quote=wife; taped=wife/second]]

There are 28 coal mines in the Temirdag basin, most of them dug before independence, and the deepest have been sold and resold among holding companies. [[own; mines28=voice]]
Inspectors closed four of them last year, only to see three reopen. [[own]]

page icw | outlet: Independent Continental Wire | url: https://icwire.example/ustanbek/karatobe | published: 2034-02-20T19:10:00Z | agency: Independent Continental Wire
headline: Union says 52 men were below ground in Ustanbek mine, not 46 [[own; inmine52=union; inmine=union/against]]
> TEMIRDAG, Ustanbek (ICW) -
Under the lamp room's rules every man who goes down leaves a brass tag, and on Monday there were 52 tags on the board, the Independent Miners' Union said. [[own; inmine52=union]]
The six who are in nobody's count were day labourers paid in cash, it said. [[own]]
The mine's technical director, Viktor Belousenko, insisted on 46 and invited reporters to inspect the register. [[own; inmine=belov]]
He denied that methane had been anywhere near 2.4 per cent. [[own; methane=belov/against]]

The Burns Centre in Temirdag said it was treating seven miners, three of them on ventilators. [[own; burned7=hosp]]
The union's own list of the dead has 28 names. [[own; dead28=union]]
A mine rescuer who had just come off shift said he had himself seen detectors taped over, and asked that his name be left out. [[own; taped=rescuer]]
At 3.12 in the morning, said the night clerk of the Hotel Shakhtar, the chandeliers rang. [[own; time=clerk]]

page stub | url: https://coal-digest.example/karatobe | published: 2034-02-21T05:00:00Z
headline: 28 killed in Karatobe coal mine [[?; dead28=none]]
28 miners were killed in a mine in Ustanbek. [[?; dead28=none]]
18 survived and 46 had been underground. [[?; out18=none; inmine=none]]

page temir2 | outlet: Temirdag Evening | url: https://temirdagevening.example/twenty-eighth | published: 2034-02-21T11:00:00Z
headline: Who is the twenty-eighth?
Nine, twelve and six make 27, and the city has buried or is waiting to bury 28. [[own; east9=sart; west12=sart; shaft6=sart; sum27=voice; dead28=voice]]
We asked the ministry, which stood by 28 and answered that one man had died in the ambulance and belonged to no drift. [[own; dead28=mes]]
The morgue's book, which we were shown, lists 28 men from 19 to 61 years of age. [[own; dead28=morgue]]
Seven more lie in the Burns Centre, according to its registrar. [[own; burned7=hosp]]
Karatobe Komir let us know that it, too, will pay: five million for each household, on top of the state's five. [[own; comp5c=comp; comp5=comp/second]]
