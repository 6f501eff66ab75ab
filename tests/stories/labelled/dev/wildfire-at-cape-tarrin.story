story: wildfire-at-cape-tarrin
kind: disaster
language: en
about: a wildfire in an Australian-style coastal district; the toll moves from 3 to 8 and down to 7; burnt area in hectares and acres; fire service and council differ on homes lost

source cfs | Country Fire Brigade | | state of South Merrow | statement
source doyle | Kath Doyle | deputy chief officer of the Country Fire Brigade | state of South Merrow | statement
source police | South Merrow Police | | state of South Merrow | statement
source sup | Superintendent Glenn Tabor | police superintendent | state of South Merrow | statement
source premier | Hugh Lascelles | premier of South Merrow | state of South Merrow | statement
source council | Tarrin Shire Council | | Tarrin Shire | statement
source maysh | Bronwyn Eccles | mayor of Tarrin Shire | Tarrin Shire | statement
source weather | Southern Weather Bureau | | Southern Weather Bureau | measurement
source power | Merrow Grid | electricity company | Merrow Grid | statement
source pete | Pete Vlachos | orchardist | Pete Vlachos | witness
source hosp | Ardlock Hospital | | Ardlock Hospital | statement
source insur | Insurance Federation of South Merrow | | Insurance Federation of South Merrow | statement
source apan | Antipodes Newswire | reporter | Antipodes Newswire | witness

claim trees64 | figure | 64 | trees | left in Vlachos's orchard
claim cars5 | figure | 5 | people | killed in two cars
claim dead3 | figure | 3 | people | killed
claim dead8 | figure | 8 | people | killed
claim dead7 | figure | 7 | people | killed
claim homes64 | figure | 64 | homes | destroyed
claim homes110 | figure | 110.. | homes | destroyed
claim ha | figure | about 21000 hectares | | burnt area
claim acres | figure | about 52000 acres | | burnt area
claim temp | figure | 46.3 C | | temperature at Ardlock
claim wind | figure | 90 km/h | | wind gusts
claim burns | figure | 13 | people | treated for burns at Ardlock Hospital
claim power | figure | 9400 | homes | without electricity
claim line | event | a fallen power line started the fire
claim crews | figure | 340 | firefighters | on the fire
claim shacks | event | a row of beach shacks burned at Pelican Reach
claim quote | quotation | It sounded like a freight train that had decided to live in our gully

relation cars5 part of dead8
relation dead8 updates dead3
relation dead7 updates dead8
relation dead7 updates dead3
relation homes110 conflicts homes64
relation acres conversion ha
finding disputed homes64 homes110
finding revised dead8 dead7

page an1 | outlet: Antipodes Newswire | url: https://antipodesnews.example/fire-tarrin-1 | published: 2020-01-31T06:30:00Z | agency: Antipodes Newswire
headline: Three dead, homes lost in Cape Tarrin blaze [[own; dead3=police]]
> By Mel Aung
Three people have been killed and 64 homes destroyed in a bushfire that tore through the orchard country behind Cape Tarrin on a day of record heat. [[own; dead3=police; homes64=doyle]]
South Merrow Police confirmed the three deaths on Friday evening. [[own; dead3=police]]
Country Fire Brigade deputy chief Kath Doyle said aerial mapping showed 64 houses gone and about 21,000 hectares burnt. [[own; homes64=doyle; ha=doyle]]

"We've got 340 firefighters on it and none of them has had lunch," Ms Doyle told reporters at the Ardlock showgrounds. [[own; crews=doyle]]
The mercury hit 46.3 degrees in Ardlock at 2.10pm, the hottest on record there, and gusts reached 90km/h, the Southern Weather Bureau says. [[own; temp=weather; wind=weather]]

Orchardist Pete Vlachos stayed with a hose until the pump melted. [[own]]
"It sounded like a freight train that had decided to live in our gully," he said. [[own; quote=pete]]
AN watched a row of beach shacks at Pelican Reach go up one after the other, gas bottles venting. [[own; shacks=apan]]
Merrow Grid says 9400 homes have no power. [[own; power=power]]

page examiner | outlet: Ardlock Examiner | url: https://ardlockexaminer.example/fire | published: 2020-01-31T07:05:00Z
headline: THREE DEAD [[own; dead3=police]]
> Mel Aung, Antipodes Newswire
=an1:1
=an1:2
=an1:3

=an1:4
=an1:5

=an1:6
=an1:7
=an1:8
=an1:9

page beacon | outlet: Tarrin Beacon | url: https://tarrinbeacon.example/2020/02/homes | published: 2020-02-01T00:40:00Z
headline: Shire: at least 110 homes gone, and that is only the ones with a letterbox [[own; homes110=maysh]]
The mayor of Tarrin Shire drove the ridge road at first light with the rates book on her knees. [[own]]
By the time Bronwyn Eccles got back to the office she had put a line through at least 110 homes. [[own; homes110=maysh]]
"The Brigade's 64 comes off a plane, mine comes off a ute," Cr Eccles told the Beacon. [[own; homes64=maysh/against]]
A council spreadsheet sent to this paper lists 110 addresses and notes that Pelican Reach had not been checked. [[own; homes110=council]]

Thirteen people were treated for burns at Ardlock Hospital overnight, two of them firefighters, the hospital told us. [[own; burns=hosp]]
One was Pete Vlachos, the orchardist who described the fire to Antipodes Newswire as sounding like "a freight train that had decided to live in our gully". [[own; quote=pete/second]]
The lights were still off in 9400 houses from the cape to Sutter's Flat, and Merrow Grid's area manager could not say for how long. [[own; power=power]]
Several growers insist a power line came down on Gorse Hill before the first smoke, which the company says it has no record of. [[own; line=power/against]]

page an2 | outlet: Antipodes Newswire | url: https://antipodesnews.example/fire-tarrin-6 | published: 2020-02-01T04:15:00Z | agency: Antipodes Newswire
headline: Bushfire toll climbs to eight as premier tours ruins [[own; dead8=sup]]
Eight people are now known to have died in the Cape Tarrin bushfire, police say, after searchers reached a farm track where two cars had been overrun. [[own; dead8=police]]
Superintendent Glenn Tabor said five bodies had been found in the vehicles, adding to the three deaths announced on Friday. [[own; cars5=sup; dead3=sup/old]]
Premier Hugh Lascelles, who flew over the district on Saturday, also spoke of eight dead, whose families he would "look in the eye". [[own; dead8=premier]]

Thirteen people have been treated for burns, according to Ardlock Hospital. [[own; burns=hosp]]
=an1:5
The shire's mayor, Bronwyn Eccles, put the number of houses destroyed at 110 or more, well above the brigade's 64. [[own; homes110=maysh; homes64=cfs]]
=an1:7
Ms Doyle said 340 crew would stay on the fire line overnight and that the burnt area stood at about 21,000 hectares. [[own; crews=doyle; ha=doyle]]

page usnet | outlet: Northstar Broadcasting | url: https://northstarbroadcasting.example/world/merrow-fire | published: 2020-02-01T09:00:00Z
headline: Eight dead as fire scorches 52,000 acres in South Merrow [[own; dead8=police; acres=cfs]]
Five of the eight people killed by a wildfire in South Merrow died in their cars, police said. [[an2; dead8=police; cars5=police]]
The blaze has scorched about 52,000 acres of coastal farmland, according to the fire brigade. [[an2; acres=cfs]]
Temperatures soared to 46.3 degrees Celsius, the weather service said. [[an2; temp=weather]]
"It sounded like a freight train," a fruit farmer recalled. [[an2; quote=pete]]
Local mayor Bronwyn Eccles said 110 or more homes were lost. [[an2; homes110=maysh]]

page an3 | outlet: Antipodes Newswire | url: https://antipodesnews.example/fire-tarrin-9 | published: 2020-02-02T02:00:00Z | agency: Antipodes Newswire
headline: Police revise Cape Tarrin bushfire toll down to seven [[own; dead7=police]]
Seven people, not eight, were killed in the Cape Tarrin fire, South Merrow Police have said, after a man believed to have died in one of two burnt-out cars walked into a relief centre. [[own; dead7=police; dead8=police/old]]
"He'd been in his dam for nine hours and he wanted a cup of tea," Superintendent Tabor said, confirming the revised toll of seven. [[own; dead7=sup]]
Ms Doyle said the fire had not grown beyond 21,000 hectares or so. [[own; ha=doyle]]
She would not be drawn on the number of homes, saying the brigade and the shire were "comparing lists". [[own; homes64=doyle/notconfirmed; homes110=doyle/notconfirmed]]
The Insurance Federation of South Merrow said its members had by Saturday night received claims for at least 110 houses lost outright. [[own; homes110=insur]]
=an2:4
Mr Lascelles promised an inquiry into the cause, including claims that a power line fell on Gorse Hill. [[own; line=premier/notconfirmed]]

page weekly | outlet: The Merrow Weekly | url: https://merrowweekly.example/issues/204/tarrin | published: 2020-02-05T21:00:00Z
headline: Seven funerals [[own; dead7=voice]]
There will be seven funerals in Tarrin this fortnight, and the undertaker from Sutter's Flat has borrowed a second car. [[own; dead7=voice]]
We sat with Pete Vlachos under what had been his packing shed. [[own]]
"I told the bloke from the newswire it sounded like a freight train that had decided to live in our gully," he said, pleased with the line and ashamed of being pleased. [[own; quote=pete]]
He saw the wire come down on Gorse Hill, he said, "plain as you", at ten to two. [[own; line=pete]]

Bureau records show it was 46.3 degrees twenty minutes later. [[own; temp=weather]]
The gusts that took the flames to the sea were logged at 90 kilometres an hour. [[own; wind=weather]]
The insurers reached the same tally, a minimum of 110, without ever speaking to the shire. [[own; homes110=insur]]
The council's engineers have photographed 110 slabs where houses used to be, each with a number on a stick. [[own; homes110=council]]

Of nine hundred apricot trees Pete Vlachos has 64 left, he told us, and he has named the first three. [[own; trees64=pete]]
The inquiry will be led by a retired judge and is to report before the next fire season. [[own]]
