story: quake-at-orvanti
kind: disaster
language: en
about: an earthquake in a highland province; the civil protection toll moves from 14 to 31; the mayor says 38; two institutes differ on the magnitude; a copier swaps the digits of the new toll

source edu | Ministry of Education | | government of Tierrana | statement
source civil | National Civil Protection Directorate | | government of Tierrana | statement
source salcedo | Ramiro Salcedo Urbina | director of civil protection | government of Tierrana | statement
source mayor | Lucila Quintero | mayor of Orvanti | municipality of Orvanti | statement
source obs | National Seismological Observatory | | National Seismological Observatory | measurement
source harrow | Harrow Institute of Geophysics | | Harrow Institute of Geophysics | measurement
source hosp | Santa Rufina Regional Hospital | hospital in Orvanti | Santa Rufina Regional Hospital | statement
source medina | Fermín Medina | market trader | Fermín Medina | witness
source acow | Agencia Cordillera | correspondent | Agencia Cordillera | witness
source pcpw | Pan-Continental Press | reporter | Pan-Continental Press | witness
source redc | Tierrana Red Cross | | Tierrana Red Cross | statement
source soldiers | soldiers at the scene | | unknown | anonymous

claim schools31 | figure | 31 | schools | closed
claim dead14 | figure | 14 | people | killed
claim dead31 | figure | 31 | people | killed
claim dead38 | figure | 38.. | people | killed
claim dead13 | figure | 13 | people | killed
claim inj120 | figure | 121.. | people | injured
claim inj410 | figure | about 410 | people | injured
claim treated87 | figure | 87 | people | treated at Santa Rufina hospital
claim mag68 | figure | 6.8 | | magnitude
claim mag66 | figure | 6.6 | | magnitude
claim depth | figure | 22 km | | depth
claim houses | figure | 600.. | houses | destroyed or left unfit to live in
claim church | event | the bell tower of the San Isidro church fell onto the market
claim quote | quotation | The ground moved like a sheet being shaken out, and then the tower was simply not there any more
claim alive3 | figure | 3 | people | pulled alive from under the arcade
claim old1987 | figure | 212 | people | killed in the 1987 earthquake

relation dead31 updates dead14
relation dead38 conflicts dead31
relation dead38 updates dead14
relation dead13 conflicts dead31
relation dead13 conflicts dead38
relation inj410 updates inj120
relation mag68 conflicts mag66
relation treated87 part of inj120
relation treated87 part of inj410
finding disputed dead31 dead38
finding disputed mag68 mag66
finding slip dead13 dead31
finding revised dead14 dead31

page aco1 | outlet: Agencia Cordillera | url: https://agenciacordillera.example/en/orvanti-sismo-1 | published: 2019-08-13T14:05:00Z | agency: Agencia Cordillera
headline: Strong quake kills 14 in Tierrana highlands [[own; dead14=civil]]
> ORVANTI, Tierrana, Aug 13 (Agencia Cordillera) -
A magnitude 6.8 earthquake shook Tierrana's southern highlands early on Tuesday, killing 14 people and bringing down the bell tower of a colonial-era church onto a street market, officials said. [[own; mag68=obs; dead14=civil; church=civil]]
The National Civil Protection Directorate put the number of dead at 14 as of 8 a.m. and said more than 120 others had been hurt. [[own; dead14=civil; inj120=civil]]

The quake struck at 6:12 a.m. at a depth of 22 kilometres, according to the National Seismological Observatory, which gave its magnitude as 6.8. [[own; depth=obs; mag68=obs]]
In the centre of Orvanti, a town of some 40,000 people, a correspondent for Agencia Cordillera saw the rubble of the San Isidro tower spread across the stalls of the Tuesday market. [[own; church=acow]]
"The ground moved like a sheet being shaken out, and then the tower was simply not there any more," said Fermín Medina, who sells rope and candles a few metres from the atrium. [[own; quote=medina]]

Roads into the province were blocked by landslides in at least two places and soldiers were walking in from the garrison at Huaypa. [[own]]
"We do not yet have contact with the upper villages," the directorate's head, Ramiro Salcedo Urbina, told a news conference in the capital. [[own]]

Tierrana sits on one of the most active seismic belts of the hemisphere. [[own]]
In 1987 a quake in the neighbouring province of Calvas killed 212 people. [[own; old1987=voice]]

page nacional | outlet: El Nacional de Tierrana English Edition | url: https://elnacional.example/en/2019/08/13/quake | published: 2019-08-13T15:20:00Z
headline: Strong quake kills 14 in Tierrana highlands [[aco1; dead14=civil]]
> Agencia Cordillera
=aco1:1
=aco1:2

=aco1:3
=aco1:4
=aco1:5

=aco1:6
=aco1:7

=aco1:8
=aco1:9

page portside | outlet: The Portside Examiner | url: https://portside.example/world/tierrana-quake | published: 2019-08-13T16:02:00Z
headline: Church tower falls on market as earthquake kills 14 [[own; church=voice; dead14=civil]]
A 6.8-magnitude earthquake shook the southern highlands of Tierrana early Tuesday, killing 14 people and toppling the bell tower of a colonial church onto a street market. [[aco1; mag68=obs; dead14=civil; church=voice]]
The civil protection directorate said 14 people were dead as of 8 a.m. and over 120 were hurt. [[aco1; dead14=civil; inj120=civil]]
=aco1:3
"The ground moved like a sheet being shaken out, and then the tower was simply not there anymore," said Fermín Medina, a candle seller. [[aco1; quote=medina]]

page pcp1 | outlet: Pan-Continental Press | url: https://pancontinental.example/article/88121 | published: 2019-08-13T17:30:00Z | agency: Pan-Continental Press
headline: Tierrana mayor fears dozens dead after dawn earthquake
> ORVANTI, Tierrana (PCP) -
The bell tower of San Isidro had stood since 1741; by mid-morning on Tuesday it lay in pieces among sacks of potatoes and upturned handcarts, a Pan-Continental Press reporter saw. [[own; church=pcpw]]
Lucila Quintero, the mayor of Orvanti, said she had a list of names and that it had 38 on it. [[own; dead38=mayor]]
"Thirty-eight that we can name, and I am certain it will not stop there," she told reporters outside the damaged town hall, adding that at least 600 houses had been flattened or could no longer be lived in. [[own; dead38=mayor; houses=mayor]]

Her figure was far above the 14 given earlier in the day by the national civil protection office, which says it counts only bodies that a prosecutor has registered. [[own; dead14=civil]]
Doctors at Santa Rufina, the only hospital for 70 kilometres, had treated 87 people by noon, most of them for fractures, its duty manager said. [[own; treated87=hosp]]

The Harrow Institute of Geophysics, which runs a worldwide network of stations, measured the shock at magnitude 6.6 and placed it 22 km below the surface. [[own; mag66=harrow; depth=harrow]]
Tierrana's own observatory had it at 6.8. [[own; mag68=obs]]
Soldiers at the scene said they had pulled three people alive from under the arcade, among them a boy of about nine. [[own; alive3=soldiers]]

Orvanti lies 390 kilometres south of the capital, on a plateau known for its potatoes and its long winters. [[own]]

page aco2 | outlet: Agencia Cordillera | url: https://agenciacordillera.example/en/orvanti-sismo-4 | published: 2019-08-13T22:40:00Z | agency: Agencia Cordillera
headline: Tierrana earthquake toll rises to 31 [[own; dead31=salcedo]]
> (Updates toll, adds Red Cross; previous ORVANTI)
> ORVANTI, Tierrana, Aug 13 (Agencia Cordillera) -
The death toll from an earthquake that struck Tierrana's southern highlands at daybreak on Tuesday has climbed to 31 after rescuers on foot reached villages above the town of Orvanti, the head of civil protection said. [[own; dead31=salcedo]]
Ramiro Salcedo Urbina said about 410 people were injured, up from an earlier count of more than 120, and that he would not comment on a higher figure mentioned by the town's mayor. [[own; inj410=salcedo; inj120=salcedo/old]]
"Thirty-one is what we can certify tonight," he added. [[own; dead31=salcedo]]

=aco1:3
=aco1:5

The Tierrana Red Cross said it was putting up tents for families from at least 600 homes that had collapsed or were unsafe. [[own; houses=redc]]
=aco1:9

page faro | outlet: El Faro Daily | url: https://elfarodaily.example/quake-latest | published: 2019-08-14T05:15:00Z
headline: 13 dead as rescuers reach remote villages after Tierrana quake [[own; dead13=salcedo]]
Thirteen people are now known to have died in the earthquake that hit the southern highlands of Tierrana at daybreak on Tuesday, after rescue teams reached villages above Orvanti on foot, the civil protection chief said. [[aco2; dead13=salcedo]]
Some 410 people were injured, Ramiro Salcedo Urbina said. [[aco2; inj410=salcedo]]
=aco2:6
The 6.8 tremor hit 22 km underground, the country's seismological observatory reported. [[aco1; mag68=obs; depth=obs]]

page herald | outlet: Highland Herald | url: https://highlandherald.example/news/3391 | published: 2019-08-14T09:00:00Z
headline: Two tolls, one town: who is counting Orvanti's dead?
A day after the earthquake, nobody in Orvanti agrees on how many people it took.
The national directorate says 31. [[own; dead31=civil]]
The mayor, Lucila Quintero, told the Herald by telephone on Wednesday that she stood by her list of at least 38, "each with a surname and a street". [[own; dead38=mayor]]
Of the two only the directorate waits for a prosecutor's signature, and several families in the upper villages buried their relatives before one arrived.

At Santa Rufina, where 87 patients had been seen by Tuesday noon, Pan-Continental Press reported, the corridors were still full yesterday. [[own; treated87=hosp/second]]
Agencia Cordillera quoted a market trader, Mr Medina, as saying the tower "was simply not there any more". [[own; quote=medina/second]]
The municipal engineer's office and the mayor herself count at least 600 ruined houses, and insurers have yet to send anyone. [[own; houses=mayor]]

The Ministry of Education said 31 schools in the province would stay closed until Monday. [[own; schools31=edu]]
Of the colonial towers along the old silver road only two now stand, the one at Huaypa with a crack that a hand fits into. [[own]]

page unk1 | url: https://quake-watch-now.example/orvanti | published: 2019-08-14T10:10:00Z
headline: Orvanti quake: what we know
A 6.8 quake hit Orvanti in Tierrana on Tuesday. [[?; mag68=none]]
31 people died and about 410 were hurt. [[?; dead31=none; inj410=none]]
A church tower fell on a market. [[?; church=none]]
