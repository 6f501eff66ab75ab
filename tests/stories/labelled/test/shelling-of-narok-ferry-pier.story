story: shelling-of-narok-ferry-pier
kind: war
language: en
about: shells hit a pier in a river border war; each side blames the other; the dead are 16 by the governor, 9 by the other side; monitors count craters; an agency corrects the direction of fire

source gov | Zorana Melik | governor of Narok Oblast | government of Ardania | statement
source adef | Ardanian Defence Ministry | | government of Ardania | statement
source teren | Teren People's Administration | breakaway administration | Teren People's Administration | statement
source col | Colonel Viktar Drozh | commander of the Teren militia | Teren People's Administration | statement
source monitors | Lake Monitoring Mission | ceasefire monitors | Lake Monitoring Mission | measurement
source hosp | Narok Railway Hospital | | Narok Railway Hospital | statement
source zoya | Zoya Herasim | ticket seller | Zoya Herasim | witness
source kpaw | Kavkas Press Association | correspondent | Kavkas Press Association | witness
source sorw | Sorin Wire | correspondent | Sorin Wire | witness
source redcross | International Relief Committee | | International Relief Committee | statement
source officer | an Ardanian officer | | government of Ardania | anonymous
source morgue | Narok morgue | | Narok morgue | statement

claim dead16 | figure | 16 | people | killed
claim dead9 | figure | 9 | people | killed
claim dead17 | figure | 17 | people | killed
claim wound43 | figure | 43 | people | wounded
claim craters | figure | 6 | craters | at the pier
claim shells12 | figure | 12.. | shells | fired at the pier
claim cal | figure | 152 mm | | calibre
claim cal122 | figure | 122 mm | | calibre
claim east | event | the shells came from the eastern bank
claim west | event | the shells came from the western bank
claim queue | figure | about 200 | people | waiting for the ferry
claim evac | figure | 1300 | people | evacuated
claim time | figure | 11 | minutes | duration of the shelling
claim quote | quotation | I had just torn a ticket when the roof opened like a tin

relation dead16 conflicts dead9
relation dead17 updates dead16
relation dead17 conflicts dead9
relation cal conflicts cal122
relation west conflicts east
finding disputed dead16 dead9
finding disputed cal cal122
finding disputed east west
finding corrected west east

page kpa1 | outlet: Kavkas Press Association | url: https://kavkaspress.example/news/1101 | published: 2011-08-23T10:20:00Z | agency: Kavkas Press Association
headline: 16 killed as shells hit ferry queue at Narok [[own; dead16=gov]]
> NAROK, Ardania, August 23 /KPA/ -
Sixteen people were killed and 43 wounded on Tuesday when artillery fired on people queuing for the morning ferry at Narok, the regional governor said. [[own; dead16=gov; wound43=gov]]
Zorana Melik told reporters at the pier that the shells, of 152 millimetre calibre, had come from the western bank, where the Teren militia has its positions. [[own; cal=gov; west=gov]]
About 200 people had been waiting to cross to the market, she said. [[own; queue=gov]]

A KPA correspondent at the scene counted six craters, one of them under the ticket booth. [[own; craters=kpaw]]
"I had just torn a ticket when the roof opened like a tin," said Zoya Herasim, 61, who sold them. [[own; quote=zoya]]
The bombardment lasted 11 minutes by the clock on the harbour master's wall, which stopped. [[own; time=kpaw]]

The Ardanian Defence Ministry said in a statement that at least 12 shells had been fired. [[own; shells12=adef]]
Teren broke away in 2009. [[own]]

page kpa2 | outlet: Kavkas Press Association | url: https://kavkaspress.example/news/1101-c | published: 2011-08-23T11:15:00Z | agency: Kavkas Press Association
headline: CORRECTED: 16 killed as shells hit ferry queue at Narok [[own; dead16=gov]]
> /Corrects the direction of fire in paragraph 2: eastern bank, not western/
> NAROK, Ardania, August 23 /KPA/ -
=kpa1:1
Zorana Melik told reporters at the pier that the shells, of 152 millimetre calibre, had come from the eastern bank, where the Teren militia has its positions. [[own; cal=gov; east=gov]]
=kpa1:3

=kpa1:4
=kpa1:5
=kpa1:6

=kpa1:7

page morning | outlet: Ardania Morning Post | url: https://ardaniamorning.example/narok | published: 2011-08-23T11:00:00Z
headline: Massacre at the pier [[own]]
> KPA
=kpa1:1
=kpa1:2
=kpa1:3
=kpa1:4
=kpa1:5

page sorin1 | outlet: Sorin Wire | url: https://sorinwire.example/teren/pier | published: 2011-08-23T13:40:00Z | agency: Sorin Wire
headline: Teren militia denies shelling Narok pier, says Ardania fired at its own [[own; east=col/against; west=col]]
> LAKE TEREN (Sorin Wire) —
The commander of the militia on the far shore said on Tuesday that his guns had been "wrapped and greased" since Saturday and that the shells which struck Narok were Ardania's own, fired short from behind the town, on the western bank. [[own; east=col/against; west=col]]
Colonel Viktar Drozh put the number of dead at nine, citing what he called intercepted calls. [[own; dead9=col/second]]
The self-styled Teren People's Administration likewise spoke of nine. [[own; dead9=teren]]

A Sorin Wire correspondent on the eastern bank heard outgoing fire for some minutes after nine, too far off to say from where. [[own; east=sorw/notconfirmed]]
Drozh held up a fragment that he said was from a 122 millimetre shell, a calibre he claimed his men no longer have. [[own; cal122=col]]
An Ardanian officer reached by telephone, who gave neither name nor unit, laughed and said 152. [[own; cal=officer]]
More than a dozen shells were fired, said Drozh, and at least 12 of them "by Ardanians at Ardanians". [[own; shells12=col]]

page metro | outlet: Metro Lakeside | url: https://metrolakeside.example/0823 | published: 2011-08-23T15:00:00Z
headline: 16 die at ferry pier [[own; dead16=gov]]
At least 12 artillery shells crashed into a ferry pier in the Ardanian town of Narok on Tuesday, the defence ministry said, killing 16 people and wounding 43, according to the governor. [[kpa2; shells12=adef; dead16=gov; wound43=gov]]
Six craters were visible. [[kpa2; craters=kpaw]]
"The roof opened like a tin," said the woman who was selling tickets. [[kpa2; quote=zoya]]
The shells came from the eastern bank, governor Zorana Melik said; Teren's militia denies it. [[kpa2; east=gov; east=col/against]]

The lake has divided the two sides since a ceasefire left the breakaway strip with one shore and the government with the other. [[own]]
Ferries kept running under an arrangement that neither side has ever put in writing. [[own]]

page monrep | outlet: Sorin Wire | url: https://sorinwire.example/teren/monitors | published: 2011-08-24T09:30:00Z | agency: Sorin Wire
headline: Monitors count six craters at Narok, point to eastern bank [[own; craters=monitors; east=monitors]]
> LAKE TEREN (Sorin Wire) —
Ceasefire monitors who reached the Narok pier a day after it was shelled have found six impact craters, all with their long side to the east, which "suggests fire from the eastern shore", the Lake Monitoring Mission said in its daily report. [[own; craters=monitors; east=monitors]]
Fragments collected there were from 152-millimetre ammunition, the mission said. [[own; cal=monitors]]
Teren's Colonel Drozh told Sorin Wire the monitors had been "shown what they were meant to be shown". [[own; east=col/against]]

At the Narok Railway Hospital the head of surgery confirmed 43 wounded, and the town's morgue listed 17 dead, one of whom had died overnight. [[own; wound43=hosp; dead17=morgue]]
The International Relief Committee said it had helped to evacuate 1,300 people from the two streets nearest the water. [[own; evac=redcross]]

page kpa3 | outlet: Kavkas Press Association | url: https://kavkaspress.example/news/1108 | published: 2011-08-24T12:00:00Z | agency: Kavkas Press Association
headline: Narok pier death toll rises to 17 [[own; dead17=gov]]
> NAROK, Ardania, August 24 /KPA/ -
A man of 70 has died of his injuries, bringing to 17 the number of people killed in the shelling of a ferry queue at Narok, Governor Zorana Melik said on Wednesday. [[own; dead17=gov]]
The number of injured remained at 43 before that death, she added, while 1,300 residents had been moved to schools inland. [[own; wound43=gov; evac=gov]]
=kpa1:5
The Lake Monitoring Mission had counted six craters. [[own; craters=monitors]]
Ardania's Defence Ministry repeated that the fire came from the eastern bank. [[own; east=adef]]

page blog | url: https://lakewarmap.example/narok | published: 2011-08-24T14:00:00Z
headline: Narok: 17 dead, 43 wounded [[?; dead17=none; wound43=none]]
17 people were killed and 43 wounded when shells hit the ferry pier at Narok. [[?; dead17=none; wound43=none]]
About 200 people were waiting for the boat. [[?; queue=none]]
The shells came from the western bank. [[?; west=none]]
