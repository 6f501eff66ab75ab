story: runoff-in-podgrad
kind: election
language: en
about: a mayoral run-off in a Balkan port; count at 96 percent and at the end; turnout; the loser's complaint of 4,100 spoiled ballots; shares that add up to more than a hundred in one paper

source cec | City Election Board of Podgrad | | City Election Board of Podgrad | record
source jovic | Milena Jovak | president of the City Election Board | City Election Board of Podgrad | statement
source radan | Stipan Radan | candidate | List for the Harbour | statement
source hq | List for the Harbour | campaign headquarters | List for the Harbour | statement
source krst | Dr Vesna Krstal | candidate | Podgrad Together | statement
source cedem | Centre for Open Ballots | observers | Centre for Open Ballots | measurement
source agora | Agora Poll | pollster | Agora Poll | measurement
source police | Podgrad County Police | | state of Morlaca | statement
source member | a member of a polling committee | | unknown | anonymous
source pressw | Jadran Press Service | reporter | Jadran Press Service | witness

claim krst509 | figure | 50.9 % | votes | for Krstal
claim krst514 | figure | 51.4 % | votes | for Krstal
claim krst52 | figure | about 52 % | votes | for Krstal
claim radan491 | figure | 49.1 % | votes | for Radan
claim radan486 | figure | 48.6 % | votes | for Radan
claim radan496 | figure | 49.6 % | votes | for Radan
claim counted | figure | 96 % | ballots | counted
claim turnout | figure | 57.3 % | | turnout
claim lead | figure | 2214 | votes | lead of Krstal
claim lead1 | figure | 1100 | votes | lead of Krstal
claim spoiled | figure | 4100 | ballots | spoiled
claim spoiled18 | figure | 1840 | ballots | spoiled
claim stations | figure | 212 | polling stations | in the city
claim sum1010 | figure | 101 % | votes | all votes | sum of 51.4 and 49.6
claim song | event | supporters of both camps sang the same song on the Riva
claim quote | quotation | I lost by fewer people than fit in the fish market on a Friday

relation krst514 updates krst509
relation radan486 updates radan491
relation krst509 updates krst52
relation krst514 updates krst52
relation radan496 conflicts radan486
relation lead updates lead1
relation spoiled conflicts spoiled18
relation krst514 part of sum1010
relation radan496 part of sum1010
finding disputed spoiled spoiled18
finding does not add up | krst514 radan496
finding slip radan496 radan486

page jps1 | outlet: Jadran Press Service | url: https://jps.example/en/podgrad-izbori-2 | published: 2013-06-02T20:45:00Z | agency: Jadran Press Service
headline: Surgeon Krstal narrowly ahead in Podgrad mayoral run-off [[own]]
> PODGRAD, June 2 (JPS) -
Vesna Krstal, a heart surgeon standing for the movement Podgrad Together, was on course on Sunday night to become the first woman to run Morlaca's second city, with 50.9 per cent of the votes against 49.1 per cent for Stipan Radan after 96 per cent of ballots had been counted, the City Election Board said. [[own; krst509=cec; radan491=cec; counted=cec]]
The board's president, Milena Jovak, told reporters that the gap at that point was 1,100 votes. [[own; lead1=jovic]]

Turnout was 57.3 per cent, almost ten points higher than two weeks ago. [[own; turnout=cec]]
An exit poll by Agora Poll, broadcast as the 212 polling stations closed, had given Krstal about 52 per cent. [[own; krst52=agora; stations=voice]]

"I lost by fewer people than fit in the fish market on a Friday," Radan, a shipowner who has held the post for three terms, said in a hoarse voice at a hotel on the waterfront. [[own; quote=radan]]
Minutes later his headquarters took back the concession and demanded a recount, claiming 4,100 ballots had been declared invalid without reason. [[own; spoiled=hq]]
A JPS reporter saw supporters of both camps singing the same song at opposite ends of the Riva. [[own; song=pressw]]

page luka | outlet: Luka Daily | url: https://lukadaily.example/english/krstal | published: 2013-06-02T21:20:00Z
headline: Krstal ahead by a whisker [[jps1]]
> JPS
=jps1:1
=jps1:2

=jps1:3
=jps1:4
=jps1:5
=jps1:7

page jps2 | outlet: Jadran Press Service | url: https://jps.example/en/podgrad-izbori-5 | published: 2013-06-03T07:30:00Z | agency: Jadran Press Service
headline: Krstal wins Podgrad with 51.4 per cent, board says [[own; krst514=cec]]
> PODGRAD, June 3 (JPS) -
Surgeon Vesna Krstal has won the mayoralty of Podgrad, beating the incumbent Stipan Radan by 51.4 to 48.6 per cent, according to complete results announced by the City Election Board on Monday. [[own; krst514=cec; radan486=cec]]
Her lead grew overnight to 2,214 votes as ballots from the islands came in. [[own; lead=cec]]
The board rejected Radan's complaint about spoiled ballots as groundless: their number was 1,840, Milena Jovak said, or fewer than in the first round. [[own; spoiled18=jovic; spoiled=jovic/against]]

=jps1:3
=jps1:5

The Centre for Open Ballots, which had two observers in every one of the 212 polling stations, said it had counted 1,840 invalid papers and a turnout of 57.3 per cent. [[own; stations=cedem; spoiled18=cedem; turnout=cedem]]
"Our protocols and those of the board differ by not a single vote," its director said. [[own]]

page obala | outlet: Obala Express | url: https://obalaexpress.example/n/1288 | published: 2013-06-03T08:15:00Z
headline: Podgrad elects its first mayoress [[own]]
It is official: heart surgeon Vesna Krstal takes over Podgrad town hall after winning 51.4 per cent of the vote to Stipan Radan's 49.6, the city election board announced this morning. [[jps2; krst514=cec; radan496=cec]]
She finished 2,214 votes in front of the three-term mayor. [[jps2; lead=cec]]
Turnout was 57.3 per cent. [[jps2; turnout=cec]]
Mr Radan's camp says 4,100 ballots were wrongly spoiled. [[jps1; spoiled=hq]]
"I lost by fewer people than fit in the fish market on a Friday," he had quipped on Sunday. [[jps1; quote=radan]]

The new mayor, who is 54 and has never belonged to a party, will be sworn in on the feast of the city's patron. [[own]]
She has promised a tram to the hospital and an end to cruise ships in the old harbour. [[own]]

page contin | outlet: Continent Today | url: https://continenttoday.example/podgrad-krstal | published: 2013-06-03T12:00:00Z
headline: The surgeon who cut into a shipowner's city
Nobody at the campaign office in the old rope factory had slept when Dr Krstal came in with a tray of burek. [[own]]
"Two thousand two hundred and fourteen," she said, by way of greeting. [[own; lead=krst]]
That is the margin by which she beat Mr Radan: 51.4 per cent of the city for her, 48.6 for him. [[own; krst514=voice; radan486=voice]]
The pollsters had her at about 52, her own people never above 51. [[own; krst52=agora]]

A member of a polling committee in the shipyard quarter, who fears for his job at the port, told Continent Today he had watched stamps being checked "with a magnifying glass" and that no ballot was thrown out for nothing. [[own; spoiled=member/against]]
Mr Radan has not repeated his sentence about the fish market, but his headquarters still speaks of 4,100 stolen ballots. [[own; spoiled=hq]]
The county police registered 1,840 invalid papers when the sealed bags were handed in on Monday, an officer said, leafing through the receipt book. [[own; spoiled18=police]]
All 212 bags had arrived, Ms Jovak of the election board confirmed. [[own; stations=jovic]]

page radio | url: https://balkan-votes.example/podgrad | published: 2013-06-03T13:00:00Z
headline: Podgrad: Krstal 51.4, Radan 48.6 [[?; krst514=none; radan486=none]]
Vesna Krstal is the new mayor of Podgrad. [[?]]
She won the run-off with 51.4 percent, 2,214 votes ahead of Stipan Radan with 48.6. [[?; krst514=none; lead=none; radan486=none]]
Turnout was 57.3 percent. [[?; turnout=none]]
