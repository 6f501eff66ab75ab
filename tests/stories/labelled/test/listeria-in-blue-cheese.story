story: listeria-in-blue-cheese
kind: health
language: en
about: a listeria outbreak is traced to a dairy; the dairy first denies; the institute counts illnesses, the agency mixes up packages and tonnes and corrects itself

source inst | Institute of Public Health of Sundmark | | Institute of Public Health of Sundmark | measurement
source epi | Ragnhild Aasgaard-Lien | chief epidemiologist of the Institute of Public Health of Sundmark | Institute of Public Health of Sundmark | statement
source food | Sundmark Food Safety Authority | | state of Sundmark | statement
source ceo | Jostein Halvorsen | managing director of Halvorsen & Dottir | Halvorsen & Dottir Meieri | statement
source hosp | Bergsund University Hospital | | Bergsund University Hospital | statement
source widow | Marit Tangvald | widow | Marit Tangvald | witness
source rival | Coldwater Retail | | Coldwater Retail | statement
source anonfood | a food inspector | | unknown | anonymous

claim ill26 | figure | 26 | people | infected
claim ill31 | figure | 31 | people | infected
claim dead4 | figure | 4 | people | killed
claim dead6 | figure | 6 | people | killed
claim others22 | figure | 22 | people | infected besides the dead
claim fish4 | figure | 4 | people | killed by smoked fish in 2012
claim packs | figure | 18000 | packages | recalled
claim tonnes18 | figure | 18 t | cheese | recalled
claim tonnes36 | figure | 3.6 t | cheese | recalled
claim over70 | figure | 20.. | patients | older than seventy
claim preg2 | figure | 2 | pregnant women | infected
claim fine | figure | 2500000 SEK | | fine in an earlier case
claim shops | figure | 240 | shops | that sold the cheese
claim samples | figure | 9 | samples | positive
claim samples60 | figure | 60 | samples | taken at the dairy
claim clean | event | the dairy's own tests were clean
claim q | quotation | He had it on rye bread every evening, because the doctor had told him to put on weight

relation ill31 updates ill26
relation dead6 updates dead4
relation dead4 part of ill26
relation dead6 part of ill31
relation over70 part of ill26
relation over70 part of ill31
relation preg2 part of ill31
relation preg2 part of ill26
relation others22 part of ill26
relation packs updates tonnes18
relation tonnes36 updates tonnes18
relation tonnes36 conversion packs
relation samples part of samples60
finding corrected | tonnes18 packs
finding revised | ill26 ill31

page skb1 | outlet: Skandia Korrespondensbyrå | url: https://skb.example/en/151209-listeria | published: 2015-12-09T09:12:00Z | agency: SKB
headline: Four dead in listeria outbreak linked to blue cheese, Sundmark says [[own; dead4=inst/old]]
> BERGSUND, Sundmark, Dec 9 (SKB) -
Four people have died and 22 others have fallen ill in Sundmark after eating blue cheese contaminated with listeria, the country's Institute of Public Health said on Wednesday. [[own; dead4=inst/old; others22=inst/old]]
The institute has linked 26 infections in five counties to the same strain of the bacterium, said its chief epidemiologist, Ragnhild Aasgaard-Lien. [[own; ill26=epi/old]]
At least 20 of the patients were over 70 and two were pregnant women, she told a news conference. [[own; over70=epi; preg2=epi]]

The Sundmark Food Safety Authority ordered the recall of 18 tonnes of the cheese, sold under the name Gammelblå in 240 shops. [[own; tonnes18=food/withdrawn; shops=food]]
Nine of 60 samples taken at the dairy, Halvorsen & Dottir, were positive, the authority said. [[own; samples=food; samples60=food]]
The company's managing director, Jostein Halvorsen, said that his own tests had been clean for three years. [[own; clean=ceo]]
"I eat it myself and so does my mother, who is ninety," he told SKB. [[own]]

Listeria is killed by heating but can grow in a refrigerator, and is dangerous above all for the old, the newborn and people with weak immune systems. [[own]]
An outbreak in smoked fish in 2012 killed four people in the country. [[own; fish4=voice]]

page post | outlet: Northern Post | url: https://northernpost.example/scandinavia/blue-cheese | published: 2015-12-09T10:05:00Z
headline: Blue cheese kills four in Sundmark [[skb1; dead4=inst/old]]
> BERGSUND, Sundmark, Dec 9 (SKB) -
=skb1:1
=skb1:2
=skb1:3

=skb1:4
=skb1:5
=skb1:6

page skb2 | outlet: Skandia Korrespondensbyrå | url: https://skb.example/en/151209-listeria-corr | published: 2015-12-09T12:30:00Z
headline: CORRECTED: Four dead in listeria outbreak linked to blue cheese, Sundmark says [[own; dead4=inst/old]]
> (Corrects paragraph 4 to show that the authority ordered the recall of 18,000 packages, about 3.6 tonnes, not 18 tonnes)
> BERGSUND, Sundmark, Dec 9 (SKB) -
=skb1:1
=skb1:2
=skb1:3

The Sundmark Food Safety Authority ordered the recall of 18,000 packages of the cheese, or 3.6 tonnes, sold under the name Gammelblå in 240 shops. [[own; packs=food; tonnes36=food; shops=food]]
=skb1:5
=skb1:6
=skb1:7

page kitchen | outlet: Table & Cellar | url: https://tableandcellar.example/news/gammelbla-recall | published: 2015-12-09T14:45:00Z
headline: Check your fridge: 18 tonnes of Nordic blue cheese recalled [[skb1; tonnes18=food/withdrawn]]
Eighteen tonnes of Gammelblå, the crumbly blue that has become a fixture of fashionable cheeseboards, are being pulled from 240 shops after the cheese was linked to four deaths. [[skb1; tonnes18=food/withdrawn; shops=food; dead4=inst/old]]
Health officials in Sundmark have counted 26 infections, most of them in people over 70. [[skb1; ill26=inst/old]]
Inspectors found listeria in nine out of 60 samples at the Halvorsen & Dottir dairy, the food safety authority says, though its owner insists that his own tests were clean. [[skb1; samples=food; samples60=food; clean=ceo]]
"I eat it myself and so does my mother, who is ninety," Jostein Halvorsen said. [[skb1]]
If you have a piece at home, wrap it, throw it away and wipe the shelf with vinegar. [[own]]
Pregnant women should avoid soft blue cheeses in any case. [[own]]

page bergs | outlet: Bergsund Avis | url: https://bergsundavis.example/english/gammelbla-victims | published: 2015-12-12T06:00:00Z
headline: Six dead, and the dairy admits a test it did not report [[own; dead6=hosp]]
> By Torfinn Eskeland
Two more patients with listeriosis have died at Bergsund University Hospital, bringing to six the number of people killed by the Gammelblå outbreak, the hospital's head of infectious diseases, Siw Marlene Brekke, told Bergsund Avis last night. [[own; dead6=hosp]]
All six were treated in her wards, she said. [[own; dead6=hosp]]
Marit Tangvald lost her husband, Odd, on the first Sunday of Advent. [[own]]
"He had it on rye bread every evening, because the doctor had told him to put on weight," she says in the kitchen of their house at Sandvik. [[own; q=widow]]

An inspector who took part in the visit to the dairy, and who may not speak in public, said that a laboratory in the south had warned the company of a positive sample in October. [[own]]
Jostein Halvorsen, the managing director, at first denied it and then, in a second call, said that the letter "had been filed in the wrong place". [[own]]
Of the 60 swabs the inspectors sent in, nine were positive. [[own; samples=anonfood; samples60=anonfood]]
Halvorsen & Dottir was fined 2.5 million kronor for mislabelling its butter in 2013. [[own; fine=voice]]
Recalled so far are 18,000 packages, the retailer Coldwater said. [[own; packs=rival]]

page skb3 | outlet: Skandia Korrespondensbyrå | url: https://skb.example/en/151214-listeria | published: 2015-12-14T10:00:00Z
headline: Listeria cases in Sundmark rise to 31, six of them fatal [[own; ill31=inst; dead6=inst]]
> BERGSUND, Sundmark, Dec 14 (SKB) -
The number of people infected in a listeria outbreak in Sundmark has risen to 31, of whom six have died, the Institute of Public Health said on Monday. [[own; ill31=inst; dead6=inst]]
The new cases fell ill before the recall of 18,000 packages of Gammelblå blue cheese on Dec 9, according to Ragnhild Aasgaard-Lien, the institute's chief epidemiologist. [[own; packs=epi]]
"The curve has passed its top, but the incubation time is up to seventy days," she said. [[own]]

Halvorsen & Dottir, the dairy, confirmed a report in the newspaper Bergsund Avis that it had learnt of a positive sample in October. [[own]]
The public prosecutor in Bergsund has opened an investigation. [[own]]
The dairy employs 74 people. [[own]]

page mirror | outlet: The Ferry Mirror | url: https://ferrymirror.example/cheese-31 | published: 2015-12-14T11:30:00Z
headline: Killer cheese: 31 infected [[skb3; ill31=inst]]
> SKB
=skb3:1
=skb3:2
=skb3:3
=skb3:4
=skb3:5

page stub | url: https://recallwatch.example/gammelbla | published: 2015-12-15T04:00:00Z
headline: Gammelblå recall
Gammelblå blue cheese has been recalled because of listeria. [[?]]
Six people have died and 31 are infected. [[?; dead6=none; ill31=none]]
18 tonnes are affected. [[skb1; tonnes18=none/withdrawn]]
The maker is Halvorsen & Dottir. [[?]]
It was sold in 240 shops. [[?; shops=none]]
