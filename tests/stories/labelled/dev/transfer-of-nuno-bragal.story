story: transfer-of-nuno-bragal
kind: sport
language: en
about: a football transfer; the fee is 42 million by the buyer, 45 by the seller with bonuses; then a knee injury keeps the player out; weeks differ between club and national team doctor; euro and pound

source pres | Joaquim Sarmento | president of Atlético Ribamar | Atlético Ribamar | statement
source exch | disclosure to the Luzia stock exchange | | Atlético Ribamar | record
source tower | Towerhill Rovers | buying club | Towerhill Rovers | statement
source mgr | Stuart Maddern | manager of Towerhill Rovers | Towerhill Rovers | statement
source doc | Dr Helena Quaresma | doctor of the national team | Lusani Football Federation | statement
source clin | Saint Ives Sports Clinic | | Saint Ives Sports Clinic | statement
source bragal | Nuno Bragal | footballer | Nuno Bragal | statement
source agent | Rui Teles | agent of Nuno Bragal | Nuno Bragal | statement
source league | Crown League | | Crown League | record
source insider | a source close to the deal | | unknown | anonymous
source junior | Vila Norte Football Club | former club of Nuno Bragal | Vila Norte Football Club | statement

claim fee42 | figure | 42000000 EUR | | transfer fee
claim fee45 | figure | 45000000 EUR | | transfer fee with bonuses
claim fee24 | figure | 24000000 EUR | | transfer fee
claim feegbp | figure | 36000000 GBP | | transfer fee
claim bonus | figure | ..3000000 EUR | | bonuses
claim years5 | figure | 5 | years | contract
claim goals | figure | 31 | goals | scored by Bragal last season
claim goals29 | figure | 29 | goals | scored by Bragal in the league last season
claim weeks6 | figure | 6..8 weeks | | absence
claim weeks12 | figure | 12 weeks | | absence
claim tear | event | Bragal tore a knee ligament
claim sellon | figure | 10 % | | share of the fee owed to his former club
claim clause | figure | 60000000 EUR | | release clause
claim quote | quotation | I am not a price, I am a left foot with a mother who worries

relation feegbp conversion fee42
relation bonus part of fee45
relation fee42 part of fee45
relation fee24 conflicts fee42
relation feegbp conflicts fee24
relation feegbp part of fee45
relation weeks12 conflicts weeks6
relation goals29 part of goals
finding disputed weeks6 weeks12
finding slip fee24 fee42

page lusa1 | outlet: Agência Lusani | url: https://agencialusani.example/sport/bragal | published: 2022-07-11T18:05:00Z | agency: Agência Lusani
headline: Football: Ribamar sell Bragal to Towerhill for 42 million euros [[own; fee42=exch]]
> Luzia, 11 Jul 2022 (AL) –
Atlético Ribamar have sold the striker Nuno Bragal to Towerhill Rovers of the Crown League for 42 million euros, the Luzia club told the stock exchange on Monday. [[own; fee42=exch]]
Bonuses of up to a further three million may be added, which would bring the total to 45, the disclosure says. [[own; bonus=exch; fee45=exch]]

Bragal, 23, who scored 31 goals last season, signed for five years. [[own; goals=voice; years5=voice]]
"I am not a price, I am a left foot with a mother who worries," the player told Agência Lusani at the airport. [[own; quote=bragal]]
Ribamar's president, Joaquim Sarmento, said the club had refused to go below the 42 million although the release clause stood at 60. [[own; fee42=pres; clause=pres]]

Vila Norte, where he played as a child, are entitled to 10 per cent. [[own; sellon=voice]]
Towerhill finished seventh last season. [[own]]

page bola | outlet: A Baliza | url: https://abaliza.example/en/mercado/bragal-towerhill | published: 2022-07-11T19:00:00Z
headline: 'A left foot with a mother who worries' [[own; quote=bragal]]
> AL/A Baliza
=lusa1:1
=lusa1:2
=lusa1:3
=lusa1:4
"The clause of 60 was a wish, the 42 is a transfer," Sarmento added to A Baliza later in the evening. [[own; clause=pres; fee42=pres]]
Vila Norte's treasurer, reached at his butcher's shop, confirmed the 10 per cent and said that it would be spent on floodlights. [[own; sellon=junior]]

page towernews | outlet: Towerhill Evening Argus | url: https://towerhillargus.example/sport/rovers/bragal | published: 2022-07-11T20:40:00Z
headline: Rovers land Bragal in £36m swoop [[own; feegbp=tower]]
Towerhill Rovers have smashed their transfer record by signing Lusani striker Nuno Bragal for £36 million. [[own; feegbp=tower]]
The club announced the deal on its website last night and gave the fee as 42 million euros, plus add-ons, and the length of the contract as five years. [[own; fee42=tower; years5=tower]]
Manager Stuart Maddern said he had been "on the phone to his mum more than to mine". [[own]]
Bragal scored 29 league goals last term, the Crown League's transfer register notes. [[own; goals29=league]]
A source close to the deal told the Argus that Towerhill had looked at a higher figure and that 45 million, bonuses and all, had been "the number on the table from the start". [[own; fee45=insider]]
"I am not a price," the player said, according to Agência Lusani. [[own; quote=bragal/second]]

page gazette | outlet: Gazette of Sport | url: https://gazetteofsport.example/tr/bragal-24 | published: 2022-07-12T06:00:00Z
headline: Bragal to Towerhill for 24m euros [[own; fee24=exch]]
Striker Nuno Bragal has joined Towerhill Rovers from Atlético Ribamar for 24 million euros, the selling club said in a filing to the Luzia stock exchange. [[lusa1; fee24=exch]]
The 23-year-old netted 31 times last season and has agreed a five-year deal. [[lusa1; goals=voice; years5=voice]]
Ribamar had set his release clause at 60 million. [[lusa1; clause=pres]]

Towerhill, bought two years ago by a family of cement makers, have spent more than any other club in the Crown League this summer. [[own]]
The window closes at the end of August. [[own]]

page pl1 | outlet: Pennant Sports Agency | url: https://pennantsports.example/rovers/bragal-injury | published: 2022-09-04T17:30:00Z | agency: Pennant Sports Agency
headline: Bragal out for six to eight weeks with knee injury, Maddern says [[own; weeks6=mgr]]
> TOWERHILL, Sept 4 (Pennant) -
Towerhill Rovers will be without their record signing Nuno Bragal for six to eight weeks after he tore a ligament in his left knee in Saturday's win, manager Stuart Maddern said. [[own; weeks6=mgr; tear=mgr]]
The 42 million euro striker was carried off after falling awkwardly over an advertising board. [[own; fee42=voice]]
Saint Ives Sports Clinic, where he was scanned, confirmed a ligament tear but gave no forecast. [[own; tear=clin; weeks6=clin/notconfirmed]]

Dr Helena Quaresma, who looks after the Lusani national team, told Pennant she had seen the pictures and that she reckoned with twelve weeks. [[own; weeks12=doc; tear=doc]]
"Clubs count in matches and doctors in months," she said. [[own]]
His agent, Rui Teles, said: "It is torn, he is calm, and his mother is not." [[own; tear=agent]]

page lusa2 | outlet: Agência Lusani | url: https://agencialusani.example/sport/bragal-lesao | published: 2022-09-04T20:15:00Z | agency: Agência Lusani
headline: Football: Bragal may miss World Cup qualifiers with torn ligament [[own; tear=tower]]
> Luzia, 4 Sep 2022 (AL) –
Nuno Bragal has torn a ligament in his left knee, Towerhill Rovers confirmed on Sunday, and could be absent until the end of November. [[own; tear=tower]]
The Lusani federation's doctor, Helena Quaresma, speaks of 12 weeks, the English-speaking club of six to eight. [[own; weeks12=doc; weeks6=tower]]
The same knee was operated on in 2019. [[own]]
=lusa1:4
Towerhill paid 42 million euros for him in July. [[own; fee42=voice]]

page fan | url: https://towerhill-fans.example/bragal-12-weeks | published: 2022-09-05T06:30:00Z
headline: Bragal OUT for 12 weeks [[?; weeks12=none]]
It's official, our 42m euro man is out for 12 weeks. [[?; fee42=none; weeks12=none]]
He tore his knee ligament falling over a board. [[?; tear=none]]
