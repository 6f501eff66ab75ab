story: roadblock-of-llaqtamarka
kind: protest
language: en
about: mining protest and road blockade in the Andes; numbers of protesters, deaths by gunfire (2 by ministry, 5 by ombudsman), losses; an agency corrects the place; the union's bound is changed

source interior | Interior Ministry | | government of Quilmara | statement
source pardo | Ernesto Pardo | interior minister | government of Quilmara | statement
source police | Highland Regional Police | | government of Quilmara | statement
source ombud | Ombudsman's Office | | Ombudsman of Quilmara | statement
source fed | Peasant Federation of Upper Llaqta | organiser | Peasant Federation of Upper Llaqta | statement
source mamani | Justina Choque | leader of the Peasant Federation | Peasant Federation of Upper Llaqta | statement
source mine | Corona Azul Mining | mining company | Corona Azul Mining | statement
source clinic | Llaqtamarka Health Centre | | Llaqtamarka Health Centre | statement
source chamber | Chamber of Transport Operators | | Chamber of Transport Operators | statement
source priest | Father Anselm Ruiz | parish priest | parish of Llaqtamarka | witness
source truckers | stranded drivers | | unknown | anonymous

claim crowd3 | figure | about 3000 | people | took part in the blockade
claim crowd12 | figure | 12000 | people | took part in the blockade
claim crowd12up | figure | 12001.. | people | took part in the blockade
claim dead2 | figure | 2 | people | killed
claim dead5 | figure | 5 | people | killed
claim wounded31 | figure | 31 | people | wounded
claim trucks | figure | 460 | trucks | stranded
claim loss | figure | 1800000 USD | | daily loss of transport companies
claim minelos | figure | 3200000 USD | | daily loss of the mine
claim copper | figure | 8 % | | share of the country's copper from the mine
claim days | figure | 9 | days | duration of the blockade
claim police14 | figure | 14 | police officers | injured
claim live | event | police fired live rounds at the protesters
claim quote | quotation | We buried them with the doors open so that the mountain could see

relation crowd3 conflicts crowd12
relation crowd12up conflicts crowd12
relation crowd12up conflicts crowd3
relation dead2 conflicts dead5
finding disputed crowd3 crowd12
finding disputed dead2 dead5
finding bound changed crowd12 crowd12up

page apq1 | outlet: Agencia Pública Quilmareña | url: https://apq.example/english/44180 | published: 2023-05-18T23:10:00Z | agency: Agencia Pública Quilmareña
headline: Two killed as police clear Andean mine blockade, ministry says [[own; dead2=interior]]
> Ciudad Real, 18 May (APQ).-
Two people died and 31 were wounded on Thursday when police broke up a nine-day roadblock on the highway to the Corona Azul copper mine, the Interior Ministry reported. [[own; dead2=interior; wounded31=interior; days=interior]]
Fourteen officers were injured by stones and slings, the ministry said in a statement that made no mention of firearms. [[own; police14=interior]]

About 3,000 people had been occupying the bridge at Llaqtamarka, by the estimate of the Highland Regional Police. [[own; crowd3=police]]
The Peasant Federation of Upper Llaqta, which accuses the mine of poisoning three streams, said they were 12,000. [[own; crowd12=fed]]
"They came with the dawn and with bullets," its leader, Justina Choque, told APQ by telephone. [[own; live=mamani]]

The health centre of Llaqtamarka treated 31 wounded, a nurse there confirmed. [[own; wounded31=clinic]]
A total of 460 trucks were stuck on both sides of the river, according to the Chamber of Transport Operators, whose members are losing 1.8 million dollars a day. [[own; trucks=chamber; loss=chamber]]
Corona Azul, which digs 8 percent of Quilmara's copper, is owned by investors from three continents. [[own; copper=voice]]

page correo | outlet: Correo del Altiplano | url: https://correoaltiplano.example/en/bloqueo | published: 2023-05-19T01:00:00Z
headline: Two dead on the bridge [[own; dead2=interior]]
=apq1:1
=apq1:2

=apq1:3
=apq1:4
=apq1:5
=apq1:6
=apq1:7

page andes | outlet: Andes & Coast Monitor | url: https://andescoast.example/quilmara-police-2-dead | published: 2023-05-19T11:30:00Z
headline: Quilmara: deadly end to copper blockade
More than 12,000 people had blocked the road to the Corona Azul copper mine in the Quilmaran Andes when police moved in on Thursday, peasant leaders said. [[apq1; crowd12up=fed]]
Two were killed, the interior ministry said, and 31 wounded. [[apq1; dead2=interior; wounded31=interior]]
Hundreds of lorries, 460 by the hauliers' count, had been stranded. [[apq1; trucks=chamber]]
The company told the Monitor that it had been losing 3.2 million dollars a day and would resume shipments "within hours". [[own; minelos=mine]]
Corona Azul supplies 8 per cent of the copper the country exports, it said. [[own; copper=mine]]
Fourteen police were hurt, the ministry added. [[apq1; police14=interior]]

Protests have flared around the mine since it opened a second pit in 2019, and two environmental permits are before the courts. [[own]]
The price of copper rose on the news. [[own]]

page trinews | outlet: Tri-Continental Service | url: https://tricontinental.example/q/0519 | published: 2023-05-19T17:45:00Z | agency: Tri-Continental Service
headline: Ombudsman counts five dead in Quilmara, contradicting minister [[own; dead5=ombud]]
> LLAQTAMARKA, Quilmara (TCS) -
The delegates of the Ombudsman's Office reached Llaqtamarka by mule path on Friday and came down with five names. [[own; dead5=ombud]]
All five had died of gunshot wounds, said the office, which is appointed by Congress and does not answer to the government. [[own; dead5=ombud; live=ombud]]
That is three more than the two whom Interior Minister Ernesto Pardo acknowledges. [[own; dead2=pardo]]
Five was also the number of coffins that the parish priest, Father Anselm Ruiz, blessed in one long afternoon. [[own; dead5=priest]]
"We buried them with the doors open so that the mountain could see," he said. [[own; quote=priest]]

Pardo told a radio station that not one live round had been issued. [[own; live=pardo/against]]
The wounded numbered 31, the doctor in charge of the health centre told TCS, adding that all but four had been struck by lead pellets and not rubber. [[own; wounded31=clinic]]
Drivers who slept nine nights in their cabs said the peasants had shared their potatoes with them. [[own; days=truckers]]

page apq2 | outlet: Agencia Pública Quilmareña | url: https://apq.example/english/44213 | published: 2023-05-19T20:20:00Z | agency: Agencia Pública Quilmareña
headline: Minister maintains toll of two in Llaqtamarka, opposition calls for resignation [[own; dead2=pardo]]
> Ciudad Real, 19 May (APQ).-
Interior Minister Ernesto Pardo said on Friday that two civilians lost their lives in the clearing of the Llaqtamarka bridge and that any other number "has no death certificate to go with it". [[own; dead2=pardo; dead5=pardo/against]]
Pardo's ministry earlier put the wounded at 31 and injured officers at 14. [[own; wounded31=interior; police14=interior]]
The Ombudsman's Office has listed five dead. [[own; dead5=ombud]]
=apq1:3
=apq1:4
The blockade had lasted nine days and cost hauliers 1.8 million dollars on each of them, their chamber said. [[own; days=chamber; loss=chamber]]
> CORRECTION: An earlier APQ item placed the bridge in the district of Huanta Chica. It is in Llaqtamarka.

page weekend | outlet: Semanario Capital | url: https://semanariocapital.example/english/llaqtamarka-2 | published: 2023-05-21T12:00:00Z
headline: 'So that the mountain could see' [[own; quote=priest]]
Father Anselm no longer answers the telephone, but his sentence, spoken to the Tri-Continental Service, is on the walls of the university: "We buried them with the doors open so that the mountain could see." [[own; quote=priest/second]]
Justina Choque counts on her fingers the five she knew, and then, for this magazine, spells their names. [[own; dead5=mamani]]
She repeats that 12,000 were on the bridge. [[own; crowd12=mamani]]
"We do not lie, we have lists for the soup," she says. [[own]]

The Chamber of Transport Operators has sued the state for nine days at 1.8 million dollars, the mine for nine at 3.2 million. [[own; days=chamber; days=mine; loss=chamber; minelos=mine]]
Its 460 trucks have been moving since Friday. [[own; trucks=chamber]]
Police headquarters, in reply to our written questions, gave 14 as the number of injured policemen and 3,000, more or less, as that of those they faced. [[own; police14=police; crowd3=police]]
The same office denied that rifles had been loaded. [[own; live=police/against]]

page stub | url: https://mining-brief.example/caz | published: 2023-05-22T08:00:00Z
headline: Corona Azul back in production after blockade
The Corona Azul copper mine is producing again after a blockade of nine days. [[?; days=none]]
It loses 3.2 million dollars for each day without shipments. [[?; minelos=none]]
Five people were killed when police removed protesters. [[?; dead5=none]]
