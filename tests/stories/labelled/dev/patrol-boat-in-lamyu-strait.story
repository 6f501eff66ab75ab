story: patrol-boat-in-lamyu-strait
kind: war
language: en
about: a patrol boat sinks after a clash in a strait; both governments blame the other; a cargo ship's master and a shipping monitor give a third version; a rewriter turns "fewer than" round

source cgk | Anh Kha Coast Guard | | Kingdom of Anh Kha | statement
source navy | Navy Command of Doruma | | Republic of Doruma | statement
source admiral | Rear Admiral Seno Wiratmaja | | Republic of Doruma | statement
source master | Captain Halldor Brekkuson | master of the bulk carrier Nordvik Star | Captain Halldor Brekkuson | witness
source monitor | SeaTrace Observatory | | SeaTrace Observatory | measurement
source island | Father Anselmo Quiray | parish priest of Pulo Lamyu | Father Anselmo Quiray | witness
source clinic | Pulo Lamyu District Clinic | | Pulo Lamyu District Clinic | statement

claim crew28 | figure | 28 | sailors | on board the patrol boat
claim rescued19 | figure | 19 | sailors | rescued
claim missing9 | figure | 9 | sailors | missing
claim missing7 | figure | 7 | sailors | missing
claim dead2 | figure | 2 | sailors | killed
claim sum28 | figure | 28 | sailors | on board the patrol boat | sum of nineteen seven and two
claim shots3 | figure | 3 | shots | fired by the Doruman frigate
claim shots11 | figure | 11.. | shots | fired by the Doruman frigate
claim mileslt12 | figure | ..12 nmi | | from the coast of Doruma
claim milesgt12 | figure | 13.. nmi | | from the coast of Doruma
claim miles124 | figure | 12.4 nmi | | from the coast of Doruma
claim km23 | figure | about 23 km | | from the coast of Doruma
claim boats30 | figure | ..29 | fishing boats | escorted
claim boats27 | figure | 27 | fishing boats | escorted
claim boats31 | figure | 31.. | fishing boats | escorted
claim q | quotation | I have been at sea for thirty-one years and I know a collision from an explosion
claim rammed | event | the patrol boat rammed the frigate

relation rescued19 part of crew28
relation missing9 part of crew28
relation missing7 updates missing9
relation missing7 part of crew28
relation missing7 part of sum28
relation dead2 part of crew28
relation dead2 part of sum28
relation rescued19 part of sum28
relation sum28 compatible crew28
relation shots11 conflicts shots3
relation mileslt12 conflicts milesgt12
relation miles124 conflicts mileslt12
relation miles124 conflicts milesgt12
relation km23 conversion miles124
relation boats31 conflicts boats30
relation boats27 refines boats30
relation boats27 conflicts boats31
relation km23 conflicts mileslt12
finding disputed | shots3 shots11
finding disputed | mileslt12 milesgt12
finding bound changed | boats30 boats31
finding revised | missing9 missing7

page pan1 | outlet: PANASIA | url: https://panasia.example/sec/lamyu-1 | published: 2034-06-14T05:50:00Z | agency: PANASIA
headline: Nine sailors missing after patrol boat sinks in disputed strait [[own; missing9=cgk/old]]
> SAI KHEM, Anh Kha, June 14 (PANASIA) -
Nine sailors were missing and 19 had been pulled from the sea on Wednesday after a coast guard vessel of Anh Kha sank in the Lamyu Strait following a confrontation with a frigate from neighbouring Doruma, officials said. [[own; missing9=cgk/old; rescued19=cgk]]
The Khemarat 7, with 28 people aboard, was escorting fewer than 30 fishing boats when the frigate opened fire, the Anh Kha Coast Guard said in a statement. [[own; crew28=cgk; boats30=cgk]]
At least 11 shots were fired, it said, and the position was more than 13 nautical miles from Doruma's coast, in waters claimed by both. [[own; shots11=cgk; milesgt12=cgk]]

Doruma's Navy Command gave a different account. [[own]]
Its frigate had fired three warning shots into the water after the intruder crossed to within 12 nautical miles of the coast, the command said, and was then rammed by it. [[own; shots3=navy; mileslt12=navy; rammed=navy]]
"The damage to our bow speaks for itself," Rear Admiral Seno Wiratmaja told reporters in the port of Tanjung Aru. [[own]]

The strait, some 40 nautical miles wide, carries about a fifth of the region's coal. [[own]]
The two navies last exchanged fire in 2019, when three fishermen died. [[own]]

page morning | outlet: The Morning Archipelago | url: https://morningarchipelago.example/region/lamyu | published: 2034-06-14T06:45:00Z
headline: Patrol boat sinks in Lamyu clash, 9 missing [[pan1; missing9=cgk/old]]
> SAI KHEM, Anh Kha (PANASIA) -
=pan1:1
=pan1:2
=pan1:3

=pan1:4
=pan1:5
=pan1:6

=pan1:7
=pan1:8

page dorum | outlet: Doruma Today | url: https://dorumatoday.example/english/navy | published: 2034-06-14T08:00:00Z
headline: Navy repels intruder in Lamyu Strait
A vessel of the Anh Kha coast guard that had entered territorial waters and rammed a frigate of the Doruman navy sank yesterday evening, Rear Admiral Seno Wiratmaja announced. [[own; rammed=admiral]]
It was escorting a fleet of more than 30 illegal fishing boats, according to reports from Sai Khem. [[pan1; boats31=cgk/second]]
The frigate fired three warning shots in accordance with international law. [[own; shots3=voice]]
The intruder was inside the limit of 12 nautical miles, the admiral stressed. [[own; mileslt12=admiral]]
Nineteen men were picked up, six of them by the frigate's own boats, he said. [[own; rescued19=admiral]]
The foreign minister has summoned the ambassador of Anh Kha. [[own]]
Doruma has never ceded an inch of the strait. [[own]]

page pan2 | outlet: PANASIA | url: https://panasia.example/sec/lamyu-4 | published: 2034-06-15T04:30:00Z
headline: Two bodies found, seven still missing in strait clash [[own; dead2=cgk; missing7=cgk]]
> PULO LAMYU, Anh Kha, June 15 (PANASIA) -
Two bodies were recovered on Thursday from the Lamyu Strait and seven sailors were still missing, the Anh Kha Coast Guard said, two days after its patrol boat Khemarat 7 went down. [[own; dead2=cgk; missing7=cgk]]
With the 19 who were rescued, all 28 who had been aboard were now accounted for in one column or another, a spokeswoman said. [[own; rescued19=cgk; sum28=cgk; crew28=cgk]]
The district clinic on Pulo Lamyu, the nearest inhabited island, said it had received two dead and had treated 13 men for cold and fuel oil. [[own; dead2=clinic]]

The master of a bulk carrier that was passing to the north said he had heard gunfire for "a good ten minutes". [[own]]
"I have been at sea for thirty-one years and I know a collision from an explosion," Captain Halldor Brekkuson of the Nordvik Star told PANASIA by radio telephone. [[own; q=master]]
Doruma repeated that the boat had rammed its frigate. [[own; rammed=navy]]
A regional security official, who declined to be identified, said both governments were exaggerating. [[own]]
The foreign ministry in Sai Khem called the sinking "murder". [[own]]

page harbor | outlet: Harbor & Strait | url: https://harborandstrait.example/analysis/khemarat-7-track | published: 2034-06-15T10:00:00Z
headline: What the transponders say about the sinking of the Khemarat 7
> By Ottoline Marsh-Okafor
The last signal of the patrol boat Khemarat 7 came from a point 12.4 nautical miles off the Doruman coast, according to SeaTrace, an observatory that records the transponders of ships. [[own; miles124=monitor]]
That is about 23 kilometres, and inconvenient for both governments: outside the 12 that Doruma claims, short of the 13 on which Anh Kha insists. [[own; km23=monitor; mileslt12=navy; milesgt12=cgk]]
SeaTrace counted 27 fishing boats in the convoy. [[own; boats27=monitor]]
Captain Halldor Brekkuson, whose Nordvik Star was four miles away, told Harbor & Strait that he had counted at least 11 reports before he went to the bridge wing and stopped counting. [[own; shots11=master]]
"Then a flash, and then one radar echo where there had been two," he said. [[own]]
The Doruman navy, asked about the captain's account, said it stood by three warning shots. [[own; shots3=navy]]
His ship, bound for Port Amity with 61,000 tonnes of coal, did not stop, because the frigate told it not to. [[own]]

page islander | outlet: Lamyu Islander | url: https://lamyuislander.example/the-two | published: 2034-06-16T02:00:00Z
headline: The two who came ashore
Father Anselmo Quiray found them on the beach below the church at half past five, before the first Mass. [[own; dead2=island]]
There were two, he told the Islander, in life jackets with the number 7 on the collar, and he covered them with the altar cloths. [[own; dead2=island]]
The clinic confirmed that it had received the two bodies. [[own; dead2=clinic]]
Seven men are still out there, a petty officer who had come to identify them said. [[own; missing7=cgk]]
Fishermen from the southern villages have been searching since Wednesday without pay. [[own]]
The priest blessed eleven boats before they left. [[own]]

page westt | outlet: Western Telegraph | url: https://westerntelegraph.example/asia/khemarat | published: 2034-06-15T12:40:00Z
headline: Sea captain contradicts navy over sunk patrol boat
A cargo ship's captain has cast doubt on Doruma's claim that it fired only three warning shots before an Anh Kha patrol boat sank in the Lamyu Strait with 28 men aboard. [[harbor; shots3=navy; crew28=none]]
Halldor Brekkuson told the magazine Harbor & Strait that he heard at least 11. [[harbor; shots11=master]]
=pan2:5
=pan2:1
The boat went down 12.4 nautical miles off Doruma, the SeaTrace observatory says. [[harbor; miles124=monitor]]
Doruma says that the patrol boat rammed its frigate. [[pan2; rammed=navy]]

page bits | url: https://sealanetips.example/11 | published: 2034-06-14T20:00:00Z
headline: Ship sinks
A coast guard ship has sunk in the Lamyu Strait. [[?]]
Nine sailors are missing of 28. [[?; missing9=none/old; crew28=none]]
Shots were fired by a frigate, at least 11 of them. [[?; shots11=none]]
19 were saved. [[?; rescued19=none]]
Oil prices went up by 3%. [[?]]
