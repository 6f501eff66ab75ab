story: cordillera-flight-318
kind: transport
language: en
about: an airliner overruns a mountain runway; the airline and the airport disagree about the number on board; an outlet swaps digits; the agency and a radio station hear it apart

source airline | Cordillera Aérea | | Cordillera Aérea | statement
source dgac | Directorate General of Civil Aeronautics | | state of Paramorra | statement
source fire | Ximena Altuzarra | commander of the Quillay fire brigade | Quillay fire brigade | statement
source pax | Baltasar Yupanqui Roe | passenger | Baltasar Yupanqui Roe | witness
source hospital | Hospital San Lucas de Quillay | | Hospital San Lucas de Quillay | statement
source met | National Meteorological Service of Paramorra | | National Meteorological Service of Paramorra | measurement
source minister | Rodrigo Paz Ollantay | transport minister | state of Paramorra | statement
source pilots | Paramorran Airline Pilots Association | | Paramorran Airline Pilots Association | statement

claim aboard54 | figure | 54 | people | on board
claim aboard57 | figure | 57 | people | on board
claim dead3 | figure | 3 | people | killed
claim dead5 | figure | 5 | people | killed
claim night2 | figure | 2 | people | died overnight in hospital
claim inj22 | figure | 22 | people | injured
claim inj31 | figure | 31 | people | injured
claim inj13 | figure | 13 | people | injured
claim overrun180 | figure | 180 m | | beyond the end of the runway
claim overrunmore | figure | 150.. m | | beyond the end of the runway
claim gust | figure | 41 kt | | tailwind gust
claim crew5 | figure | 5 | crew members | on board
claim pax49 | figure | 49 | passengers | on board
claim sum57 | figure | 57 | people | on board | sum of forty-nine passengers, five crew and three infants
claim infants | figure | 3 | infants | on board without a seat
claim runway | figure | 2400 m | | length of the runway
claim q | quotation | It touched and touched again, and then there was no more ground

relation aboard57 conflicts aboard54
relation dead5 updates dead3
relation night2 part of dead5
relation inj31 updates inj22
relation inj13 conflicts inj31
relation overrun180 refines overrunmore
relation crew5 part of aboard54
relation pax49 part of aboard54
relation crew5 part of aboard57
relation pax49 part of aboard57
relation infants part of aboard57
relation crew5 part of sum57
relation pax49 part of sum57
relation infants part of sum57
relation sum57 compatible aboard57
relation sum57 conflicts aboard54
finding disputed | aboard54 aboard57
finding does not add up | aboard54 sum57
finding slip | inj13 inj31
finding revised | dead3 dead5

page alt1 | outlet: Agencia Altiplano | url: https://altiplano.example/en/318-1 | published: 2028-02-02T14:20:00Z | agency: Agencia Altiplano
headline: Three dead as airliner skids off mountain runway in Paramorra [[own; dead3=fire/old]]
> QUILLAY, Paramorra, February 2 (Agencia Altiplano) -
An airliner with 54 people on board ran off the end of the runway at Quillay, in the Paramorran highlands, and broke in two on Wednesday morning, killing three people, the fire brigade and the airline said. [[own; aboard54=airline; dead3=fire/old; dead3=airline]]
Cordillera Aérea flight 318 from the coast was carrying 49 passengers and a crew of five, the company said in a statement. [[own; pax49=airline; crew5=airline]]
Twenty-two people were hurt, said Ximena Altuzarra, who commands the town's firefighters. [[own; inj22=fire]]
She said that the front of the aircraft had come to rest at least 150 metres beyond the tarmac, in a potato field. [[own; overrunmore=fire]]

"It touched and touched again, and then there was no more ground," a passenger, Baltasar Yupanqui Roe, told Agencia Altiplano, his arm in a sling. [[own; q=pax]]
The agency's correspondent saw soldiers carrying suitcases and a child's car seat up the slope. [[own]]

At 3,560 metres above the sea Quillay has one of the highest commercial airports in the world, with a runway of 2,400 metres. [[own; runway=voice]]
A cargo aircraft overran it in 2015 without loss of life. [[own]]

page radio | outlet: Radio Kollpa | url: https://radiokollpa.example/english/plane | published: 2028-02-02T15:00:00Z
headline: 'No more ground': survivors of Quillay plane speak
Three people died and 22 were injured when a passenger plane slid off the runway at Quillay today, the Hospital San Lucas told Radio Kollpa. [[own; dead3=hospital/old; inj22=hospital/old]]
Our reporter at the hospital gate counted eleven ambulances in an hour. [[own]]
The Directorate General of Civil Aeronautics said on its social media account that the aircraft, bound from Puerto Hualpa, had 57 occupants. [[own; aboard57=dgac]]
Doctor Nilda Sejas said most of the wounded had broken ribs and that none of the children was in danger. [[own]]
People with relatives on the flight may call the town hall. [[own]]
The Carnival rehearsal planned for tonight has been called off. [[own]]

page coast | outlet: Coastal Advertiser | url: https://coastaladvertiser.example/world/quillay | published: 2028-02-02T16:10:00Z
headline: Airliner breaks up at high-altitude airport
> QUILLAY, Paramorra (Agencia Altiplano) -
=alt1:1
=alt1:2
=alt1:3
=alt1:4

=alt1:5
=alt1:6

page alt2 | outlet: Agencia Altiplano | url: https://altiplano.example/en/318-6 | published: 2028-02-03T03:40:00Z
headline: Toll rises to five in Paramorra air accident; doubts about number on board [[own; dead5=hospital]]
> QUILLAY, Paramorra, February 2 (Agencia Altiplano) -
Two passengers died of their injuries on Wednesday night, raising to five the number of people killed when Cordillera Aérea flight 318 ran off the runway at Quillay, the Hospital San Lucas said. [[own; dead5=hospital; night2=hospital]]
Thirty-one people had been treated by the evening, it added. [[own; inj31=hospital]]
The commander of the fire brigade, Ximena Altuzarra, confirmed five dead and said her crews had searched the wreck for a third time because the lists did not agree. [[own; dead5=fire]]

The airline maintains that there were 54 people on the aircraft: 49 passengers and five crew. [[own; aboard54=airline; pax49=airline; crew5=airline]]
The Directorate General of Civil Aeronautics says 57, counting three infants who travelled on their parents' laps. [[own; aboard57=dgac; infants=dgac]]
The transport minister, Rodrigo Paz Ollantay, told a news conference that the state had "one number, and it is fifty-seven". [[own; aboard57=minister]]

The weather service had recorded a tailwind gust of 41 knots two minutes before the landing. [[own; gust=met]]
A member of the inquiry commission, who requested anonymity, said that the tower had passed the reading to the crew. [[own]]
The wreckage begins 180 metres from the end of the runway, according to the commission's first survey. [[own; overrun180=dgac]]

page bulletin | outlet: Bulletin of the Strait | url: https://straitbulletin.example/2028/02/03/paramorra-crash | published: 2028-02-03T07:00:00Z
headline: Five killed in Andean runway accident [[alt2; dead5=hospital]]
=alt2:1
=alt2:2
=alt2:3

=alt2:4
=alt2:5

=alt2:7

page aviation | outlet: Runway and Tower | url: https://runwayandtower.example/news/cordillera-318 | published: 2028-02-03T12:30:00Z
headline: Cordillera 318: tailwind, a wet runway and three infants nobody listed
The crew of Cordillera Aérea flight 318 accepted a landing at Quillay with a tailwind that gusted to 41 knots, four times the limit in the aircraft's manual, data from Paramorra's National Meteorological Service show. [[own; gust=met]]
Five people died and 13 were injured, according to the Hospital San Lucas. [[alt2; dead5=hospital; inj13=hospital]]
Nobody on the ground seems to have known how many to look for. [[own]]
With 49 passengers, five crew and the three infants on laps there were 57 people inside, as the pilots' association points out; the carrier counts only those with seats and stays at 54. [[own; sum57=pilots; aboard57=pilots; pax49=pilots; crew5=pilots; infants=pilots; aboard54=airline]]
Infants are by rule part of the load sheet, the association's safety officer, Captain Irene Quispe-Walls, told Runway and Tower. [[own]]
The twin-jet, built in 2011, stopped 180 metres past the end of the 2,400-metre strip. [[alt2; overrun180=none; runway=none]]
Cordillera did not answer a request for comment. [[own]]

page lapaz | outlet: El Noticiero del Valle | url: https://noticierodelvalle.example/vuelo-318 | published: 2028-02-03T10:05:00Z | language: es
headline: Suben a cinco los muertos del vuelo 318 [[alt2; dead5=hospital]]
> QUILLAY (Agencia Altiplano) -
Dos pasajeros fallecieron en la noche del miércoles, con lo que se elevan a cinco las víctimas mortales del vuelo 318 de Cordillera Aérea, que se salió de la pista en Quillay, informó el Hospital San Lucas. [[alt2; dead5=hospital; night2=hospital]]
Hasta la tarde habían sido atendidas 31 personas, agregó. [[alt2; inj31=hospital]]
La comandante de bomberos, Ximena Altuzarra, confirmó los cinco fallecidos. [[alt2; dead5=fire]]
La aerolínea sostiene que a bordo viajaban 54 personas, mientras que la Dirección General de Aeronáutica Civil habla de 57. [[alt2; aboard54=airline; aboard57=dgac]]
El servicio meteorológico registró una ráfaga de cola de 41 nudos. [[alt2; gust=met]]
«Tocó y volvió a tocar, y después ya no había suelo», relató el pasajero Baltasar Yupanqui Roe. [[alt1; q=pax]]
