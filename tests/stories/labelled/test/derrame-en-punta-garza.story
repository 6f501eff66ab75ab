story: derrame-en-punta-garza
kind: company
language: es
about: an oil spill at a terminal; the company says 260 barrels, the environment agency 3,800, fishermen and a university measure the slick; the company later admits more; fine and clean-up

source petrolera | Hidrocarburos del Levante | | Hidrocarburos del Levante | statement
source gerente | Gonzalo Pizarnik Echenique | gerente general de Hidrocarburos del Levante | Hidrocarburos del Levante | statement
source agencia | Autoridad Nacional de Protección Ambiental | | Estado de Sorabí | statement
source ministra | Dalila Quintanar | ministra del Ambiente | Estado de Sorabí | statement
source uni | Universidad del Litoral de Sorabí | | Universidad del Litoral de Sorabí | measurement
source pescador | Crescencio Bazurto | pescador | Crescencio Bazurto | witness
source coop | cooperativa de pescadores de Punta Garza | | cooperativa de pescadores de Punta Garza | statement
source capitan | Stavros Melikian | capitán del petrolero Aegina Spirit | Stavros Melikian | witness

claim b260 | figure | 260 | barrels | spilled
claim b2600 | figure | 2600 | barrels | spilled
claim b3800 | figure | 3800 | barrels | spilled
claim b4100 | figure | 4100 | barrels | spilled
claim km2 | figure | 18 km2 | | area of the slick
claim km2b | figure | 2.5 km2 | | area of the slick
claim beaches | figure | 21 | beaches | closed
claim boats | figure | 1501.. | fishermen | without work
claim birds | figure | 380 | birds | found dead
claim birds310 | figure | 310.. | birds | found dead
claim fine | figure | 12400000 USD | | fine
claim hours | figure | 16 | hours | before the company gave notice
claim pump | figure | 11000000 USD | | clean-up cost so far
claim q | quotation | Metí la mano y la saqué negra hasta el codo
claim wave | event | an abnormal wave broke the hose

relation b2600 conflicts b260
relation b3800 conflicts b260
relation b4100 updates b260
relation b4100 conflicts b3800
relation b2600 conflicts b3800
relation km2 conflicts km2b
relation birds updates birds310
finding disputed | b260 b3800
finding disputed | km2 km2b
finding disputed | b4100 b3800
finding slip | b260 b2600
finding revised | b260 b4100

page sur1 | outlet: Servicio Universal de Reportes | url: https://sur.example/sorabi/derrame-1 | published: 2022-01-17T18:00:00Z | agency: SUR
headline: Derrame de crudo en Sorabí: empresa habla de 260 barriles, autoridad de 3.800 [[own; b260=petrolera/old; b3800=agencia]]
> PUNTA GARZA, Sorabí, 17 ene (SUR) -
Un derrame de petróleo ocurrido durante la descarga de un buque frente a la terminal de Punta Garza mantenía cerradas este lunes 21 playas de la costa central de Sorabí. [[own; beaches=voice]]
La empresa Hidrocarburos del Levante aseguró en un comunicado que cayeron al mar 260 barriles de crudo a causa de una ola anómala que rompió la manguera. [[own; b260=petrolera/old; wave=petrolera]]
Sin embargo, la Autoridad Nacional de Protección Ambiental estimó el vertido en 3.800 barriles tras sobrevolar la zona. [[own; b3800=agencia]]
La mancha se extendía por 18 kilómetros cuadrados, según el organismo. [[own; km2=agencia]]

«Metí la mano y la saqué negra hasta el codo», contó a SUR Crescencio Bazurto, que pesca desde niño en la caleta vecina. [[own; q=pescador]]
Más de 1.500 hombres como él se han quedado sin trabajo, calculó la cooperativa local. [[own; boats=coop]]
Biólogos del Estado han recogido al menos 310 aves muertas, entre ellas pingüinos y guanayes. [[own; birds310=agencia]]

La refinería, que procesa 110.000 barriles al día, abastece a la mitad del país. [[own]]

page costa | outlet: Correo de la Costa | url: https://correodelacosta.example/derrame | published: 2022-01-17T19:20:00Z
headline: Marea negra en Punta Garza
> (SUR) -
=sur1:1
=sur1:2
=sur1:3
=sur1:4

=sur1:5
=sur1:6
=sur1:7

page suren | outlet: Servicio Universal de Reportes | url: https://sur.example/en/sorabi/spill-1 | published: 2022-01-17T19:05:00Z | language: en
headline: Oil spill shuts 21 beaches in Sorabi; size in dispute [[sur1; beaches=voice]]
> PUNTA GARZA, Sorabi, Jan 17 (SUR) -
An oil spill that occurred while a ship was unloading off the Punta Garza terminal kept 21 beaches closed on Monday along the central coast of Sorabi. [[sur1; beaches=voice]]
The company Hidrocarburos del Levante said in a statement that 260 barrels of crude fell into the sea because of an abnormal wave that broke the hose. [[sur1; b260=petrolera/old; wave=petrolera]]
The National Environmental Protection Authority, however, estimated the spill at 3,800 barrels after flying over the area. [[sur1; b3800=agencia]]
It said the slick covered 18 square kilometres. [[sur1; km2=agencia]]
"I put my hand in and took it out black to the elbow," said Crescencio Bazurto, who has fished in the neighbouring cove since he was a boy. [[sur1; q=pescador]]

page bunker | outlet: Bunker & Tanker Weekly | url: https://bunkertanker.example/sorabi | published: 2022-01-18T09:00:00Z | language: en
headline: Levante terminal spill put at 2,600 barrels [[suren; b2600=petrolera]]
Hidrocarburos del Levante says 2,600 barrels of crude were lost at its Punta Garza terminal when a wave parted a hose during discharge of the Aegina Spirit. [[suren; b2600=petrolera; wave=petrolera]]
=suren:3
=suren:4
The tanker's master, Stavros Melikian, told Bunker & Tanker Weekly that there had been no unusual swell. [[own; wave=capitan/against]]
"The mooring lines parted first, and I called the terminal by radio three times," he said. [[own]]
Discharge rates at the single buoy reach 7,500 tonnes an hour. [[own]]

page litoral | outlet: El Litoral Semanal | url: https://litoralsemanal.example/mancha | published: 2022-01-20T12:00:00Z
headline: La universidad midió la mancha con un dron, y era como decía el Estado
> Por Ezequiel Tovar Luján
Dieciocho kilómetros cuadrados: eso medía el lunes al mediodía la mancha de crudo frente a Punta Garza, según las imágenes que un equipo de la Universidad del Litoral de Sorabí tomó con un dron y una lancha prestada. [[own; km2=uni]]
El cálculo del volumen, hecho a partir del color y el espesor de la película, arroja 3.800 barriles, explicó la oceanógrafa Nieves Carranzuela a este semanario. [[own; b3800=uni]]
«No habíamos visto la cifra de la Autoridad Ambiental cuando hicimos la nuestra», subrayó. [[own]]
La compañía insiste en que la mancha nunca pasó de 2,5 kilómetros cuadrados. [[own; km2b=petrolera]]

La cooperativa de pescadores de Punta Garza tiene inscritos a más de 1.500 socios que no pueden salir al mar. [[own; boats=coop]]
Crescencio Bazurto es uno de ellos y ha vendido el motor de su bote. [[own]]
Un trabajador de la terminal, que teme perder su empleo, dijo que la válvula tardó casi una hora en cerrarse. [[own]]
Van contadas 380 aves muertas, dijo la universidad, que guarda cada una en un congelador de helados. [[own; birds=uni]]

page sur2 | outlet: Servicio Universal de Reportes | url: https://sur.example/sorabi/derrame-14 | published: 2022-01-28T21:30:00Z
headline: Petrolera admite que derramó 4.100 barriles en Sorabí [[own; b4100=petrolera]]
> SANTA CRUZ DE SORABÍ, 28 ene (SUR) -
La empresa Hidrocarburos del Levante admitió este viernes que en la terminal de Punta Garza se derramaron 4.100 barriles de petróleo, casi dieciséis veces más de lo que había declarado en un principio. [[own; b4100=petrolera; b260=petrolera/old]]
«Los primeros 260 fueron una lectura errónea de un contador», afirmó su gerente general, Gonzalo Pizarnik Echenique, en una rueda de prensa. [[own; b260=gerente/old]]
La Autoridad Nacional de Protección Ambiental mantuvo su cálculo de 3.800 barriles y multó a la compañía con 12,4 millones de dólares por haber dado aviso 16 horas después. [[own; b3800=agencia; fine=agencia; hours=agencia]]
La ministra del Ambiente, Dalila Quintanar, dijo que habían muerto 380 aves y que 21 playas seguían cerradas. [[own; birds=ministra; beaches=ministra]]
La limpieza ha costado hasta ahora once millones de dólares, según la petrolera. [[own; pump=petrolera]]
La firma apelará la multa. [[own]]

page matutino | outlet: Matutino de la Sierra | url: https://matutinodelasierra.example/pais/barriles | published: 2022-01-29T06:00:00Z
headline: Eran 4.100 barriles y no 260 [[sur2; b4100=petrolera; b260=petrolera/old]]
=sur2:1
=sur2:2
=sur2:3
=sur2:4
=sur2:5

page global | outlet: The Global Mercantile | url: https://globalmercantile.example/energy/levante | published: 2022-01-31T08:00:00Z | language: en
headline: Levante counts the cost of a black tide
Hidrocarburos del Levante was fined $12.4m on Friday for taking 16 hours to report a spill that it now puts at 4,100 barrels. [[sur2; fine=agencia; hours=agencia; b4100=petrolera]]
The environmental authority's estimate is 3,800, a number at which scientists of the Universidad del Litoral arrived on their own. [[own; b3800=agencia; b3800=uni]]
In an interview Gonzalo Pizarnik Echenique, the general manager, told The Global Mercantile that the clean-up had cost $11m so far. [[own; pump=gerente]]
"We were wrong by a decimal and a half, and I have apologised for it," he said. [[own]]
Twenty-one beaches are still shut and 380 birds are dead, the ministry says. [[sur2; beaches=ministra; birds=ministra]]
The union of fishermen wants $3,000 for each of its more than 1,500 members. [[own; boats=coop]]

page flash | url: https://flashlatam.example/petroleo | published: 2022-01-18T03:30:00Z
headline: Desastre petrolero
Se derramaron 3.800 barriles de petróleo en el mar. [[?; b3800=none]]
Hay 21 playas cerradas. [[?; beaches=none]]
La mancha mide 18 kilómetros cuadrados. [[?; km2=none]]
Un pescador sacó la mano negra hasta el codo. [[?]]
La empresa dice que fueron solo 260 barriles. [[?; b260=petrolera/old]]
