story: segunda-vuelta-en-guaymaran
kind: election
language: es
about: a presidential run-off; the election court's count moves; the loser's party publishes its own tally; percentages in an early bulletin do not add up; an agency corrects swapped figures

source tse | Tribunal Superior Electoral de Guaymarán | | Tribunal Superior Electoral | record
source presidenta | Marisol Urdiales | presidenta del Tribunal Superior Electoral | Tribunal Superior Electoral | statement
source frente | Frente Cívico | | Frente Cívico | statement
source aldana | Joaquín Aldana Restrejo | candidato del Frente Cívico | Frente Cívico | statement
source alianza | Alianza del Sur | | Alianza del Sur | statement
source obs | Misión de Observación Interamericana | | Misión de Observación Interamericana | statement
source red | Red de Testigos Ciudadanos | organización civil | Red de Testigos Ciudadanos | measurement

claim i482 | figure | 48.2 % | votes | for Ituarte
claim a476 | figure | 47.6 % | votes | for Aldana
claim i476 | figure | 47.6 % | votes | for Ituarte
claim blank51 | figure | 5.1 % | votes | blank and spoiled
claim sum1009 | figure | 100.9 % | votes | in all | sum of forty-eight point two, forty-seven point six and five point one
claim blank42 | figure | 4.2 % | votes | blank and spoiled
claim counted87 | figure | 87.3 % | polling stations | counted
claim counted99 | figure | 99.1 % | polling stations | counted
claim margin41 | figure | 41300 | votes | lead of Ituarte
claim margin38 | figure | about 38000 | votes | lead of Ituarte
claim a513 | figure | 51.3 % | votes | for Aldana
claim turnout | figure | 61.4 % | voters | took part
claim turnout2 | figure | about 61 % | voters | took part
claim acts | figure | 312 | tally sheets | with irregularities
claim obs312 | figure | 312 | observers | deployed
claim q | quotation | No voy a entregar en una madrugada lo que el pueblo ganó en un día

relation counted99 updates counted87
relation margin38 updates margin41
relation a513 conflicts a476
relation i476 conflicts i482
relation blank42 updates blank51
relation i482 part of sum1009
relation a476 part of sum1009
relation blank51 part of sum1009
relation turnout refines turnout2
finding disputed | a476 a513
finding does not add up | i482 a476 blank51 sum1009
finding corrected | i476 i482
finding revised | margin41 margin38

page pren1 | outlet: Prensa Unida del Istmo | url: https://prensaunida.example/guaymaran-1 | published: 2029-05-07T03:15:00Z | agency: Prensa Unida del Istmo
headline: Ituarte aventaja por la mínima a Aldana en Guaymarán [[own]]
> SANTA INÉS, Guaymarán, 6 may (Prensa Unida del Istmo) -
La candidata de la Alianza del Sur, Rebeca Ituarte, obtenía este domingo el 48,2 % de los votos en la segunda vuelta de las presidenciales de Guaymarán, frente al 47,6 % de su rival, Joaquín Aldana Restrejo, según el primer boletín del Tribunal Superior Electoral. [[own; i482=tse; a476=tse]]
Con el 87,3 % de las mesas escrutadas, la diferencia era de 41.300 sufragios, informó la presidenta del organismo, Marisol Urdiales. [[own; counted87=presidenta/old; margin41=presidenta/old]]
Los votos en blanco y nulos sumaban el 5,1 %, de acuerdo con el mismo boletín. [[own; blank51=tse/old]]

«No voy a entregar en una madrugada lo que el pueblo ganó en un día», proclamó Aldana ante sus seguidores en el estadio municipal. [[own; q=aldana]]
Su partido, el Frente Cívico, sostiene que sus propias actas le dan el 51,3 %. [[own; a513=frente]]
La participación alcanzó el 61,4 %, cuatro puntos más que en la primera vuelta. [[own; turnout=voice]]

La Misión de Observación Interamericana, que desplegó a 312 observadores, pidió a los candidatos «esperar el último voto». [[own; obs312=obs]]
Guaymarán, país de seis millones de habitantes, no ha conocido un traspaso de poder entre partidos desde 1998. [[own]]

page diario | outlet: Diario de la Bahía | url: https://diariodelabahia.example/internacional/guaymaran | published: 2029-05-07T04:00:00Z
headline: Final de infarto en Guaymarán
> SANTA INÉS (Prensa Unida del Istmo) -
=pren1:1
=pren1:2
=pren1:3

=pren1:4
=pren1:5
=pren1:6

page prensen | outlet: Prensa Unida del Istmo | url: https://prensaunida.example/en/guaymaran-1 | published: 2029-05-07T03:50:00Z | language: en
headline: Ituarte holds razor-thin lead in Guaymaran run-off
> SANTA INES, Guaymaran, May 6 (Prensa Unida del Istmo) -
Southern Alliance candidate Rebeca Ituarte was taking 47.6 percent of the vote in Sunday's presidential run-off in Guaymaran, according to the first bulletin of the Superior Electoral Court. [[pren1; i476=tse/withdrawn]]
With 87.3 percent of polling stations counted the gap between her and Joaquin Aldana Restrejo stood at 41,300 ballots, the court's president, Marisol Urdiales, said. [[pren1; counted87=presidenta/old; margin41=presidenta/old]]
"I am not going to hand over in one small hour what the people won in a day," Aldana told supporters in the municipal stadium. [[pren1; q=aldana]]
His party, the Civic Front, maintains that its own tally sheets give him 51.3 percent. [[pren1; a513=frente]]
Turnout was 61.4 percent. [[pren1; turnout=voice]]

page prensen2 | outlet: Prensa Unida del Istmo | url: https://prensaunida.example/en/guaymaran-1-corr | published: 2029-05-07T05:05:00Z | language: en
headline: CORRECTION: Ituarte holds razor-thin lead in Guaymaran run-off
> SANTA INES, Guaymaran, May 6 (Prensa Unida del Istmo) -
> In an item issued at 0350 GMT, please read in the first paragraph 48.2 percent (not 47.6, which is the share of her rival).
Southern Alliance candidate Rebeca Ituarte was taking 48.2 percent of the vote in Sunday's presidential run-off in Guaymaran, against 47.6 percent for Joaquin Aldana Restrejo, according to the first bulletin of the Superior Electoral Court. [[pren1; i482=tse; a476=tse]]
=prensen:2
=prensen:3
=prensen:4
=prensen:5

page overs | outlet: Overseas Dispatch | url: https://overseasdispatch.example/latam/guaymaran | published: 2029-05-07T06:30:00Z | language: en
headline: 'What the people won in a day': Guaymaran on edge after close vote
A presidential election in Guaymaran was too close to call early on Monday, with Rebeca Ituarte on 47.6 per cent and both sides claiming victory. [[prensen; i476=none/withdrawn]]
=prensen:2
=prensen:3
About 61 per cent of voters took part. [[prensen; turnout2=none]]
The Civic Front says its candidate has 51.3 per cent. [[prensen; a513=frente]]
The electoral court is to publish a second bulletin today. [[own]]

page pren2 | outlet: Prensa Unida del Istmo | url: https://prensaunida.example/guaymaran-6 | published: 2029-05-07T18:40:00Z
headline: Tribunal da por vencedora a Ituarte con el 48,2 % de los votos [[own; i482=tse]]
> SANTA INÉS, Guaymarán, 7 may (Prensa Unida del Istmo) -
El Tribunal Superior Electoral declaró este lunes ganadora a Rebeca Ituarte con el 48,2 % de los votos, tras escrutar el 99,1 % de las mesas. [[own; i482=tse; counted99=tse]]
La ventaja se redujo a unos 38.000 votos, dijo Marisol Urdiales, quien admitió que el primer boletín contenía «un error de suma» en los votos blancos y nulos, que son el 4,2 % y no el 5,1 %. [[own; margin38=presidenta; blank42=presidenta; blank51=presidenta/old]]
Aldana, con el 47,6 %, anunció que impugnará 312 actas. [[own; a476=tse; acts=aldana]]

La Red de Testigos Ciudadanos, que envió a voluntarios a una muestra de 1.500 mesas, dijo que su conteo rápido coincidía con el oficial: 48,2 % para Ituarte y 47,6 % para Aldana. [[own; i482=red; a476=red]]
«No hay en nuestros datos ningún 51,3 %», señaló su director, Íñigo Balcázar. [[own; a513=red/against]]
Un funcionario electoral que pidió no ser identificado explicó que el fallo se debió a una planilla cargada dos veces. [[own]]
La participación quedó en el 61,4 %, confirmó la misión interamericana. [[own; turnout=obs]]

page nacional | outlet: El Nacional de Santa Inés | url: https://elnacionalsi.example/2029/05/08/cuentas | published: 2029-05-08T06:00:00Z
headline: El boletín que sumaba más de cien [[own; sum1009=voice]]
> Por Candelaria Otxoa Mejía
Bastaba una calculadora: 48,2 más 47,6 más 5,1 da 100,9, y eso fue lo que el Tribunal Superior Electoral publicó en la noche del domingo. [[own; sum1009=voice; i482=tse; a476=tse; blank51=tse/old]]
Tardó quince horas en corregirlo. [[own]]
Marisol Urdiales recibió a este diario en su despacho y aceptó que «fue una vergüenza, pero no un fraude». [[own]]
El resultado no cambia, insistió, y son 48,2 contra 47,6. [[own; i482=presidenta; a476=presidenta]]

En la sede del Frente Cívico, entre cajas de actas fotocopiadas, Joaquín Aldana mostró a El Nacional una hoja de cálculo que le atribuye el 51,3 %. [[own; a513=aldana]]
De las 312 actas que denuncia, pudimos ver cuarenta, y en once las sumas estaban mal. [[own; acts=aldana]]
La Alianza del Sur, por su parte, dispone de copias que arrojan el 48,2 %, aseguró su jefe de campaña. [[own; i482=alianza]]
El Ministerio de Gobernación prohibió las reuniones de más de cincuenta personas. [[own]]

page heraldo | outlet: Heraldo Cafetero | url: https://heraldocafetero.example/mundo/ituarte | published: 2029-05-07T21:00:00Z
headline: Ituarte, presidenta electa de Guaymarán
=pren2:1
=pren2:2
=pren2:3

=pren2:4
=pren2:5
=pren2:7

page veloz | url: https://noticiaveloz.example/ituarte-gana | published: 2029-05-07T19:30:00Z
headline: Gana Ituarte
Rebeca Ituarte ganó la presidencia de Guaymarán con 48,2 %. [[?; i482=none]]
Aldana sacó 47,6 %. [[?; a476=none]]
La diferencia fue de 38.000 votos. [[?; margin38=none]]
Votó el 61,4 % del padrón. [[?; turnout=none]]
Habrá impugnación de 312 actas. [[?; acts=none]]
