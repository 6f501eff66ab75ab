story: incendio-del-mercado-de-tolapan
kind: disaster
language: es
about: a fire in a covered market; fireworks; toll from 13 to 19; the morgue, a hospital and the fire chief; stalls burnt; an agency withdraws a cause; police and traders disagree about locked gates

source bomberos | Hilario Zempoalteca | jefe del cuerpo de bomberos de Tolapán | municipio de Tolapán | statement
source alcaldesa | Ernestina Vallejo Roa | alcaldesa de Tolapán | municipio de Tolapán | statement
source morgue | Instituto de Ciencias Forenses de Tolapán | | Instituto de Ciencias Forenses de Tolapán | statement
source hospital | Hospital Civil Benigno Arrieta | | Hospital Civil Benigno Arrieta | statement
source fiscalia | Fiscalía del estado | | Fiscalía de Xocotla | statement
source locatarios | Unión de Locatarios del Mercado | | Unión de Locatarios del Mercado | statement
source vendedora | Jacinta Olmedo | vendedora de flores | Jacinta Olmedo | witness
source cruz | Cruz Verde | | Cruz Verde | statement
source agente | un agente | | unknown | anonymous

claim dead13 | figure | 13 | people | killed
claim min13 | figure | 13.. | people | killed
claim dead19 | figure | 19 | people | killed
claim missing5 | figure | 5 | people | missing
claim inj70 | figure | about 70 | people | injured
claim inj74 | figure | 74 | people | injured
claim inj47 | figure | 47 | people | injured
claim stalls840 | figure | 840 | stalls | destroyed
claim stalls600 | figure | about 600 | stalls | destroyed
claim gates2 | figure | 2 | gates | locked
claim gates5 | figure | 5 | gates | in the market
claim powder | figure | 300 kg | gunpowder | stored in a stall
claim hours13 | figure | 13 | hours | the fire burned
claim aid | figure | 25000 MXN | | aid for each trader
claim q | quotation | La llave la tenía el velador, y el velador estaba del otro lado de la calle
claim kids4 | figure | 4 | children | killed

relation dead13 refines min13
relation dead19 updates dead13
relation dead19 updates min13
relation inj74 refines inj70
relation inj47 conflicts inj74
relation inj47 conflicts inj70
relation stalls840 conflicts stalls600
relation gates2 part of gates5
relation kids4 part of dead19
finding slip | inj47 inj74
finding disputed | stalls840 stalls600
finding withdrawn | powder
finding revised | dead13 dead19

page not1 | outlet: Notimundo | url: https://notimundo.example/tolapan-1 | published: 2032-03-20T13:40:00Z | agency: Notimundo
headline: Incendio en mercado de Tolapán deja al menos 13 muertos [[own; min13=bomberos/old]]
> TOLAPÁN, 20 mar (Notimundo) -
Al menos 13 personas murieron y unas 70 resultaron heridas al incendiarse la madrugada de este sábado el mercado cubierto de Tolapán, informó el jefe de los bomberos de la ciudad, Hilario Zempoalteca. [[own; min13=bomberos/old; inj70=bomberos]]
Dos de las cinco puertas del inmueble estaban cerradas con candado, agregó el funcionario, cuyos hombres tuvieron que cortarlas con soplete. [[own; gates2=bomberos; gates5=bomberos]]
En un puesto del ala norte se almacenaban 300 kilos de pólvora para las fiestas de Pascua, dijo a Notimundo un agente que participó en el operativo. [[own; powder=agente/withdrawn]]

«La llave la tenía el velador, y el velador estaba del otro lado de la calle», relató entre lágrimas Jacinta Olmedo, que vende flores en la entrada principal desde hace veinte años. [[own; q=vendedora]]
Un corresponsal de esta agencia vio a vecinos que sacaban jaulas con gallinas y cajas de fruta mientras el techo de lámina se venía abajo. [[own]]
La alcaldesa, Ernestina Vallejo Roa, decretó tres días de luto. [[own]]

El mercado, una nave de hierro de 1909, ocupa dos manzanas en el centro de la capital de Xocotla. [[own]]

page vocero | outlet: El Vocero de Xocotla | url: https://vocerodexocotla.example/mercado | published: 2032-03-20T14:25:00Z
headline: Tragedia en el mercado: 13 muertos [[not1; dead13=bomberos/old]]
> Notimundo
=not1:1
=not1:2
=not1:3

=not1:4
=not1:5
=not1:6

page noten | outlet: Notimundo | url: https://notimundo.example/en/tolapan-1 | published: 2032-03-20T14:30:00Z | language: en
headline: Market fire kills at least 13 in Tolapan [[not1; min13=bomberos/old]]
> TOLAPAN, March 20 (Notimundo) -
At least 13 people were killed and about 70 injured when the covered market of Tolapan caught fire early on Saturday, the head of the city's fire brigade, Hilario Zempoalteca, said. [[not1; min13=bomberos/old; inj70=bomberos]]
Two of the building's five gates had been padlocked, he added, and his men had to cut them open with torches. [[not1; gates2=bomberos; gates5=bomberos]]
In a stall in the north wing 300 kilos of gunpowder had been stored for the Easter festivities, an officer who took part in the operation told Notimundo. [[not1; powder=agente/withdrawn]]
"The watchman had the key, and the watchman was on the other side of the street," said Jacinta Olmedo, who has sold flowers at the main entrance for 20 years. [[not1; q=vendedora]]
The mayor, Ernestina Vallejo Roa, declared three days of mourning. [[not1]]

page aviso | outlet: Notimundo | url: https://notimundo.example/avisos/tolapan | published: 2032-03-20T20:00:00Z
headline: AVISO A LOS ABONADOS: se anula un párrafo sobre el incendio de Tolapán
> ATENCIÓN EDITORES
Rogamos eliminar de nuestra nota de las 13.40 el párrafo tercero, según el cual había 300 kilos de pólvora en un puesto del mercado de Tolapán. [[own; powder=agente/withdrawn]]
La Fiscalía del estado ha descartado la presencia de pólvora y el agente que la mencionó no estuvo en el lugar. [[own; powder=fiscalia/against]]
La versión en inglés contiene el mismo error. [[own]]
El resto de la información se mantiene. [[own]]
Notimundo lamenta la equivocación. [[own]]

page not2 | outlet: Notimundo | url: https://notimundo.example/tolapan-5 | published: 2032-03-21T02:10:00Z
headline: Suben a 19 los muertos por incendio en mercado [[own; dead19=morgue]]
> TOLAPÁN, 20 mar (Notimundo) -
El número de muertos por el incendio del mercado de Tolapán se elevó a 19, cuatro de ellos menores de edad, informó esta noche el Instituto de Ciencias Forenses. [[own; dead19=morgue; kids4=morgue]]
El jefe de los bomberos, Hilario Zempoalteca, dio la misma cifra al término de trece horas de trabajo. [[own; dead19=bomberos; hours13=bomberos]]
En el Hospital Civil Benigno Arrieta fueron atendidos 74 lesionados, precisó su directora, Amparo Lezcano. [[own; inj74=hospital]]
Cinco personas siguen desaparecidas, de acuerdo con la Cruz Verde. [[own; missing5=cruz]]

La Unión de Locatarios del Mercado sostiene que se perdieron 840 puestos, mientras que el ayuntamiento habla de unos 600. [[own; stalls840=locatarios; stalls600=alcaldesa]]
La Fiscalía atribuyó el fuego, de forma preliminar, a un cortocircuito. [[own]]
El gobierno municipal ofreció 25.000 pesos a cada comerciante. [[own; aid=alcaldesa]]

page sureno | outlet: El Sureño | url: https://elsureno.example/nacional/candado | published: 2032-03-22T06:00:00Z
headline: El candado y la llave
> Por Plácido Urrutia Mayén, enviado
Dos puertas de cinco, y la llave en el bolsillo de un hombre que cenaba tacos en la acera de enfrente. [[own; gates2=voice; gates5=voice]]
La fiscal Noemí Arizpe confirmó a El Sureño que los candados de las puertas 3 y 5 estaban puestos. [[own; gates2=fiscalia]]
La dirigente de los locatarios, Ofelia Tzontli, lo había denunciado por escrito en enero, y muestra el sello de recibido. [[own]]
«Perdimos 840 puestos y a diecinueve compañeros, y nos ofrecen veinticinco mil pesos», dice. [[own; stalls840=locatarios; dead19=locatarios; aid=locatarios]]

En el Hospital Civil quedan 31 internados de los 74 que llegaron el sábado. [[own; inj74=hospital]]
La Cruz Verde, cuyos voluntarios cribaron la ceniza durante dos noches, da por muertas a 19 personas y ya no busca a nadie. [[own; dead19=cruz]]
La alcaldesa, Ernestina Vallejo Roa, calcula las pérdidas en unos 600 puestos y declinó hablar de los candados. [[own; stalls600=alcaldesa]]

page heraldo | outlet: Heraldo del Altiplano | url: https://heraldoaltiplano.example/tolapan-19 | published: 2032-03-21T06:30:00Z
headline: Diecinueve muertos en Tolapán [[not2; dead19=morgue]]
=not2:1
=not2:2
=not2:3
=not2:4

=not2:5
=not2:6

page borderx | outlet: Borderland Examiner | url: https://borderlandexaminer.example/tolapan | published: 2032-03-21T09:00:00Z | language: en
headline: Gunpowder, locked gates and 19 dead in market blaze [[not2; dead19=morgue]]
Nineteen people, among them four children, died in a fire that tore through a market in the city of Tolapan on Saturday, the forensic institute there says. [[not2; dead19=morgue; kids4=morgue]]
The Benigno Arrieta Civil Hospital treated 47 injured. [[not2; inj47=hospital]]
Some 300 kilos of gunpowder had been kept in one of the stalls, according to the Notimundo agency. [[noten; powder=agente/second/withdrawn]]
=noten:2
=noten:4
Traders say they lost 840 stalls; city hall says about 600. [[not2; stalls840=locatarios; stalls600=alcaldesa]]

page nota | url: https://notirapida.example/mercado | published: 2032-03-21T11:00:00Z
headline: Incendio: 19 muertos [[?; dead19=none]]
El mercado de Tolapán se quemó y murieron 19 personas. [[?; dead19=none]]
Hay 74 heridos. [[?; inj74=none]]
Dos puertas tenían candado. [[?; gates2=none]]
Se quemaron 840 puestos. [[?; stalls840=none]]
El fuego duró trece horas. [[?; hours13=none]]
