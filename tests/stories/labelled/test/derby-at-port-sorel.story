story: derby-at-port-sorel
kind: sport
language: en
about: a cup derby ends in a crush at a gate; club, police and ambulance service count the injured; attendance differs from capacity; the league fines the club; a record transfer in the background

source club | Sorel Athletic | | Sorel Athletic | statement
source chair | Nana Yaw Abrokwa-Silva | chairman of Sorel Athletic | Sorel Athletic | statement
source police | Coastal Region Police | | state of Akora | statement
source amb | National Ambulance Service | | state of Akora | statement
source league | Akora Premier League | | Akora Premier League | record
source fan | Emmanuel Tetteh-Lartey | supporter | Emmanuel Tetteh-Lartey | witness
source fans | Union of Sorel Supporters | | Union of Sorel Supporters | statement
source hosp | Ridge Point Hospital | | Ridge Point Hospital | statement
source gsw | Gulf Sportswire | reporter | Gulf Sportswire | witness

claim inj17 | figure | 17 | people | injured
claim inj23 | figure | 23 | people | injured
claim inj60 | figure | 60.. | people | injured
claim grave3 | figure | 3 | people | gravely injured
claim att41200 | figure | 41200 | spectators | attended
claim cap38 | figure | 38000 | seats | in the stadium
claim sold | figure | 37850 | tickets | sold
claim gate1 | figure | 1 | gates | open
claim gates4 | figure | 4 | gates | open
claim fine | figure | 200000 USD | | fine
claim fine2m | figure | 2000000 USD | | fine
claim score | event | Harbour Rangers won 3-2
claim games3 | figure | 3 | matches | without spectators
claim fee38 | figure | 38000000 EUR | | transfer fee
claim q | quotation | You could lift your feet off the ground and still be carried

relation inj23 conflicts inj17
relation inj60 conflicts inj17
relation inj60 conflicts inj23
relation grave3 part of inj23
relation grave3 part of inj17
relation grave3 part of inj60
relation gates4 conflicts gate1
relation fine2m conflicts fine
relation att41200 conflicts sold
finding disputed | inj17 inj23
finding disputed | inj17 inj60
finding disputed | inj23 inj60
finding disputed | gate1 gates4
finding slip | fine fine2m
finding disputed | att41200 sold

page gsw1 | outlet: Gulf Sportswire | url: https://gsw.example/football/akora/sorel-rangers | published: 2030-10-05T20:40:00Z | agency: Gulf Sportswire
headline: Rangers win Port Sorel derby overshadowed by crush at gate
> PORT SOREL, Akora, Oct 5 (Gulf Sportswire) -
Harbour Rangers came from two goals down to beat Sorel Athletic 3-2 in the Akora Cup semi-final on Saturday, a match delayed for fifty minutes after 17 people were hurt in a crush at a stadium entrance, police said. [[own; score=voice; inj17=police]]
The Coastal Region Police said that 41,200 people had been inside the Independence Stadium, which has 38,000 seats. [[own; att41200=police; cap38=voice]]
Sorel Athletic, the host, said in a message on the scoreboard that it had sold 37,850 tickets. [[own; sold=club]]

A Gulf Sportswire reporter saw one gate open on the eastern side at half past four, with several thousand people in front of it. [[own; gate1=gsw]]
"You could lift your feet off the ground and still be carried," said Emmanuel Tetteh-Lartey, a supporter who lost his shoes. [[own; q=fan]]

Ishmael Dunkwa, sold by Sorel to a European club in August for 38 million euros, a national record, watched from the stand. [[own; fee38=voice]]
Rangers' coach, Jelena Marković-Addo, said her players had not known what was happening outside. [[own]]
"Had we been told, we would not have played," she added. [[own]]

page pitch | outlet: Pitchside | url: https://pitchside.example/2030/akora-cup | published: 2030-10-05T21:30:00Z
headline: Rangers rally to win Sorel derby
> Gulf Sportswire
=gsw1:1
=gsw1:2
=gsw1:3

=gsw1:6
=gsw1:7

page amb | outlet: Akora Public Radio | url: https://apr.example/news/derby | published: 2030-10-05T22:15:00Z
headline: Ambulance service: 23 treated after derby crush [[own; inj23=amb]]
The National Ambulance Service says it treated 23 people at the Independence Stadium on Saturday evening, three of them with grave injuries. [[own; inj23=amb; grave3=amb]]
All three were taken to Ridge Point Hospital, where a doctor told Akora Public Radio that their condition was stable. [[own; grave3=hosp]]
A spokesman for the Coastal Region Police gave a figure of 17. [[own; inj17=police]]
Our reporter Afua Quartey, who was at the eastern side, says only one of the four gates there was open until shortly before kick-off. [[own; gate1=voice]]
The club has promised a statement for tomorrow. [[own]]
On the field, Harbour Rangers won by three goals to two. [[own; score=voice]]

page club1 | outlet: Sorel Athletic | url: https://sorelathletic.example/statement-06-10 | published: 2030-10-06T12:00:00Z
headline: Statement on yesterday's events
Sorel Athletic wishes those supporters who were hurt before yesterday's semi-final a full recovery. [[own]]
All four gates on the eastern side of the stadium were open from three o'clock. [[own; gates4=club]]
The club sold 37,850 tickets for a ground with 38,000 seats and rejects any suggestion that it admitted more. [[own; sold=club; cap38=club; att41200=club/against]]
According to the information of the club's own medical staff, 17 persons were treated. [[own; inj17=club]]
"I walked the terrace myself and saw families singing," said the chairman, Nana Yaw Abrokwa-Silva. [[own]]
The club will cooperate with the league. [[own]]

page tribune | outlet: Akora Tribune | url: https://akoratribune.example/sport/sixty | published: 2030-10-07T06:00:00Z
headline: Supporters say more than sixty were hurt; club says four gates were open
> By Kojo Manso-Reid
The Union of Sorel Supporters has collected the names of at least 60 people who were injured at the Independence Stadium on Saturday, its secretary, Mawuena Dzokoto, told the Akora Tribune. [[own; inj60=fans]]
Most of them went home on foot and never saw an ambulance, she said. [[own]]
Both the police, with 17, and the ambulance service, with 23, had counted "only those who were lying down". [[own; inj17=police; inj23=amb]]
The union disputes, too, that four gates were open. [[own; gates4=fans/against]]
Its members filmed a single one, she said, and the padlocks on the others can be seen in the pictures. [[own; gate1=fans]]
"You could lift your feet off the ground and still be carried," Emmanuel Tetteh-Lartey, who sells telephone credit outside the ground, said on Sunday. [[own; q=fan]]
Ridge Point Hospital confirmed that it still had three gravely injured patients. [[own; grave3=hosp]]
The chairman of Sorel Athletic, Nana Yaw Abrokwa-Silva, repeated that 37,850 tickets had been sold. [[own; sold=chair]]

page gsw2 | outlet: Gulf Sportswire | url: https://gsw.example/football/akora/fine | published: 2030-10-15T16:00:00Z
headline: Sorel fined $200,000, must play three games without fans [[own; fine=league; games3=league]]
> PORT SOREL, Akora, Oct 15 (Gulf Sportswire) -
Sorel Athletic were fined $200,000 on Tuesday and ordered to play three home matches without spectators over a crush at their stadium, a ruling of the Akora Premier League showed. [[own; fine=league; games3=league]]
The disciplinary panel found that a single gate had been open on the eastern side and that 41,200 people had been admitted. [[own; gate1=league; att41200=league]]
It accepted the ambulance service's count of 23 injured. [[own; inj23=amb; inj23=league/second]]

The club said it would appeal. [[own]]
"We sold 37,850 tickets and not one more," its chairman, Nana Yaw Abrokwa-Silva, told Gulf Sportswire. [[own; sold=chair]]
Sorel are third in the table with 38 points. [[own]]

page star | outlet: Evening Star of Lome Bay | url: https://lomebaystar.example/sport/sorel-fined | published: 2030-10-15T17:30:00Z
headline: $2m fine for Sorel over derby crush [[gsw2; fine2m=league]]
Sorel Athletic have been hit with a $2 million fine and three games behind closed doors after the crush that marred their derby with Harbour Rangers. [[gsw2; fine2m=league; games3=league]]
=gsw2:2
=gsw2:3
=gsw2:5
=gsw2:4

page goalbot | url: https://goalsnow.example/sorel | published: 2030-10-16T00:10:00Z
headline: Sorel punished
Sorel must play 3 matches without fans. [[?; games3=none]]
The fine is $200,000. [[?; fine=none]]
23 people had been hurt. [[?; inj23=none]]
There were 41,200 in the stadium. [[?; att41200=none]]
Rangers won the match 3-2. [[?; score=none]]
