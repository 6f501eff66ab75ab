story: layoffs-at-brightfork
kind: company
language: en
about: a battery maker in an invented American town announces layoffs with its quarterly loss; 1,150 jobs by the company, 1,400 by the state notice; a broadcaster drops the hedge; the agency corrects the loss

source bf | Brightfork Energy | | Brightfork Energy | statement
source ceo | Dale Ostrander | chief executive of Brightfork | Brightfork Energy | statement
source cfo | Priya Wendell | chief financial officer | Brightfork Energy | statement
source warn | layoff notice | notice filed by Brightfork with the Department of Workforce | Brightfork Energy | record
source gov | Governor Marcy Tull | governor | state of West Lenape | statement
source union | Amalgamated Battery Workers Local 617 | | Amalgamated Battery Workers | statement
source reyes | Tonya Reyes | president of Local 617 | Amalgamated Battery Workers | statement
source mayor | Bud Karlsen | mayor of Pell City | Pell City | statement
source worker | Luis Amado | machine operator | Luis Amado | witness
source filing | quarterly filing | | Brightfork Energy | record
source analyst | Grant Ebersole | analyst at Lowry Partners | Lowry Partners | statement

claim acres1150 | figure | 1150 acres | | site of the Pell City plant
claim jobs1150 | figure | 1150 | jobs | to be cut at Pell City
claim jobs1400 | figure | 1400 | jobs | to be cut at Pell City
claim jobsup | figure | ..1150 | jobs | to be cut at Pell City
claim total2600 | figure | 2600 | jobs | to be cut worldwide
claim pct | figure | 18 % | | share of the global workforce to be cut
claim loss | figure | 412000000 USD | | quarterly net loss
claim loss142 | figure | 142000000 USD | | quarterly net loss
claim rev | figure | 1900000000 USD | | quarterly revenue
claim revdown | figure | 23 % | | fall in revenue
claim tax | figure | 85000000 USD | | tax breaks received
claim shares | figure | 11 % | | fall of the share price
claim severance | figure | 16 | weeks | severance pay
claim plant | event | the second production line in Pell City will be closed
claim quote | quotation | We found out from a guy at the gas station who had it on his phone

relation jobs1400 conflicts jobs1150
relation jobs1150 refines jobsup
relation jobs1400 conflicts jobsup
relation jobs1150 part of total2600
relation jobs1400 part of total2600
relation jobsup part of total2600
relation pct conversion total2600
relation loss updates loss142
finding disputed jobs1150 jobs1400
finding corrected loss142 loss

page col1 | outlet: Columbia Wire | url: https://columbiawire.example/biz/brightfork-layoffs | published: 2029-04-24T12:10:00Z | agency: Columbia Wire
headline: Brightfork to cut 2,600 jobs after deeper quarterly loss [[own; total2600=bf]]
> PELL CITY, West Lenape (CW) —
Battery maker Brightfork Energy said Tuesday it will lay off 2,600 people, or 18% of its workforce worldwide, after a first-quarter loss of $142 million. [[own; total2600=bf; pct=bf; loss142=bf]]
The hardest hit will be the company's home plant in Pell City, where 1,150 positions will be eliminated and a second production line shut down, CEO Dale Ostrander said in a letter to employees. [[own; jobs1150=ceo; plant=ceo]]

Revenue slid 23% from a year earlier to $1.9 billion, according to the company's quarterly filing. [[own; revdown=filing; rev=filing]]
Those let go will get 16 weeks of pay, it said. [[own; severance=bf]]

"We found out from a guy at the gas station who had it on his phone," said Luis Amado, 51, who has run a coating machine since the plant opened. [[own; quote=worker]]
Brightfork has received $85 million in state tax breaks since 2021. [[own; tax=voice]]
Its shares fell 11% in morning trading. [[own; shares=voice]]

page colcorr | outlet: Columbia Wire | url: https://columbiawire.example/biz/brightfork-layoffs-c | published: 2029-04-24T13:25:00Z | agency: Columbia Wire
headline: Brightfork to cut 2,600 jobs after deeper quarterly loss [[own; total2600=bf]]
> PELL CITY, West Lenape (CW) —
Battery maker Brightfork Energy said Tuesday it will lay off 2,600 people, or 18% of its workforce worldwide, after a first-quarter loss of $412 million. [[own; total2600=bf; pct=bf; loss=bf]]
=col1:2

=col1:3
=col1:4

=col1:5
=col1:6
=col1:7
> This story has been corrected to show that the quarterly loss was $412 million, not $142 million.

page pell | outlet: Pell City Register | url: https://pellcityregister.example/news/brightfork | published: 2029-04-24T13:00:00Z
headline: Brightfork cutting 2,600 jobs, nearly half of them here [[own; total2600=bf]]
> By Columbia Wire and Register staff
=col1:1
=col1:2

=col1:4
Mayor Bud Karlsen said the company's site manager had called him at 6:40 a.m. and given him the number, 1,150. [[own; jobs1150=mayor/second]]
"That's one out of every nine people I see at church," the mayor said. [[own]]
=col1:5

page wlpr | outlet: Lenape Public Radio | url: https://lenaperadio.example/stories/brightfork-notice | published: 2029-04-24T20:50:00Z
headline: State notice lists 1,400 Pell City layoffs, 250 more than Brightfork's letter [[own; jobs1400=warn]]
The number Brightfork gave its workers on Tuesday and the number it gave the state do not match. [[own]]
A notice posted by the Department of Workforce says 1,400 jobs will end in Pell City by July, while Ostrander's letter says 1,150. [[own; jobs1400=warn; jobs1150=ceo]]
Tonya Reyes, who heads Local 617 of the Amalgamated Battery Workers, says her members have been handed 1,400 envelopes. [[own; jobs1400=reyes]]
"We counted them on the bargaining table, in piles of fifty," she said. [[own]]

The company's finance chief, Priya Wendell, told analysts the closing of line two had been "on the whiteboard" since the fall. [[own; plant=cfo]]
Reyes says closing the second line breaks a promise made when the state handed over $85 million. [[own; plant=reyes; tax=reyes]]
Gov. Marcy Tull, a Democrat, said that of the $85 million in tax breaks she would try to get back "every nickel the contract lets me". [[own; tax=gov]]
A Brightfork spokeswoman, asked about the discrepancy, said the company had no comment beyond the letter. [[own]]

page summit | outlet: Summit Cable News | url: https://summitcable.example/business/brightfork | published: 2029-04-24T22:00:00Z
headline: Battery giant slashes up to 1,150 jobs in heartland town [[own; jobsup=ceo]]
Up to 1,150 workers in a West Lenape town will lose their jobs as Brightfork Energy shrinks, CEO Dale Ostrander told employees in a letter. [[colcorr; jobsup=ceo]]
The battery giant lost $412 million in the first three months of the year, while sales tumbled 23% to $1.9 billion. [[colcorr; loss=bf; revdown=filing; rev=filing]]
Staff will receive 16 weeks' severance, the company said. [[colcorr; severance=bf]]
"We found out from a guy at the gas station," said Luis Amado, a machine operator. [[colcorr; quote=worker]]
All told, 2,600 people are being cut, 18% of the total. [[colcorr; total2600=bf; pct=bf]]

The plant, built on 1,150 acres of former cornfield, was hailed by both parties when it opened as proof that manufacturing could return to the valley. [[own; acres1150=voice]]
Demand for large batteries has cooled since two automakers postponed their electric trucks. [[own]]

page ledgerx | outlet: Market Ledger | url: https://marketledger.example/brightfork-q1 | published: 2029-04-25T10:30:00Z
headline: Brightfork's lost quarter
Brightfork's 10-Q, filed after the bell, leaves little to the imagination: a net loss of $412 million on revenue of $1.9 billion, down 23%. [[own; loss=filing; rev=filing; revdown=filing]]
"Take out the write-down of line two and you still get a loss, just a politer one," said Grant Ebersole of Lowry Partners. [[own; plant=analyst/second]]
The severance bill, for 16 weeks, is put at $70 million in a footnote. [[own; severance=filing]]
Employees who spoke to the Ledger, and who did not want their names used because packages are still being negotiated, said managers had talked of a second round in the fall. [[own]]
Local 617 says it, too, reads the plan as 16 weeks and is asking for a year. [[own; severance=union]]
The stock, off 11% on Tuesday, recovered a little in late trading. [[own; shares=voice]]

page agg | url: https://layoff-lists.example/2029/04 | published: 2029-04-25T11:00:00Z
headline: April layoffs: Brightfork 2,600 [[?; total2600=none]]
Brightfork Energy is cutting 2,600 jobs, 18 percent of its staff. [[?; total2600=none; pct=none]]
Of these 1,400 are in Pell City. [[?; jobs1400=none]]
The company lost 142 million dollars in the quarter. [[?; loss142=none]]
