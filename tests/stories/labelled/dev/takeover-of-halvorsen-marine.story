story: takeover-of-halvorsen-marine
kind: company
language: en
about: a German group bids for a Nordic ship-engine maker; price, premium, jobs; an agency first misstates the total value and corrects it; union and company differ on the number of jobs

source kessler | Kessler & Roth AG | bidder | Kessler & Roth AG | statement
source bader | Ulrike Bader | chief executive of Kessler & Roth | Kessler & Roth AG | statement
source halv | Halvorsen Marine ASA | target | Halvorsen Marine ASA | statement
source strand | Geir Strandvik | chairman of Halvorsen Marine | Halvorsen Marine ASA | statement
source union | United Metalworkers of Norland | union | United Metalworkers of Norland | statement
source lien | Torunn Lien | president of the metalworkers' union | United Metalworkers of Norland | statement
source fund | Askeladd Capital | largest shareholder | Askeladd Capital | statement
source exch | Norland Stock Exchange | | Norland Stock Exchange | record
source analyst | Per Ove Hauk | analyst at Fjordbanken | Fjordbanken | statement
source filing | offer document | | Kessler & Roth AG | record

claim price | figure | 186 NOK | | offer price per share
claim priceeur | figure | 18.9 EUR | | offer price per share
claim value74 | figure | 7400000000 NOK | | value of the offer
claim value47 | figure | 4700000000 NOK | | value of the offer
claim premium | figure | 31 % | | premium over last closing price
claim jobs400 | figure | about 400 | jobs | to be cut
claim jobs900 | figure | ..900 | jobs | to be cut
claim staff | figure | 2350 | employees | of Halvorsen
claim stake | figure | 23.4 % | shares | held by Askeladd Capital
claim accept | figure | 90 % | shares | acceptance threshold
claim synergy | figure | 60000000 EUR | | annual savings
claim close142 | figure | 142 NOK | | last closing share price
claim shareup | figure | 27 % | | rise of Halvorsen shares on the day
claim quote | quotation | We are not buying an order book, we are buying four generations of people who know how a ship moves

relation priceeur conversion price
relation value74 updates value47
relation jobs900 conflicts jobs400
finding corrected value47 value74
finding disputed jobs400 jobs900

page nfw1 | outlet: Nordic Finance Wire | url: https://nfw.example/item/55021 | published: 2017-05-15T06:04:00Z | agency: Nordic Finance Wire
headline: Kessler & Roth bids 4.7 bln crowns for engine maker Halvorsen [[own; value47=kessler]]
> SANDHAVN, May 15 (Nordic Finance Wire) -
German industrial group Kessler & Roth has made a cash offer for Norland's Halvorsen Marine, a maker of engines for fishing vessels and ferries, in a deal valuing the company at 4.7 billion crowns, it said on Monday. [[own; value47=kessler]]
The bidder is offering 186 crowns per share, a premium of 31 percent to Friday's close of 142 crowns on the Norland Stock Exchange. [[own; price=kessler; premium=kessler; close142=exch]]

Askeladd Capital, which owns 23.4 percent of Halvorsen, has undertaken to sell, both companies said. [[own; stake=kessler; stake=halv]]
The offer is conditional on acceptance by holders of 90 percent of the shares. [[own; accept=kessler]]
"We are not buying an order book, we are buying four generations of people who know how a ship moves," Chief Executive Ulrike Bader told a conference call. [[own; quote=bader]]
She put annual savings at 60 million euros from the third year and said about 400 positions would go, mostly in administration. [[own; synergy=bader; jobs400=bader]]

Halvorsen employs 2,350 people, more than half of them in Sandhavn. [[own; staff=voice]]
Its board unanimously recommended the bid. [[own]]

page nfwcorr | outlet: Nordic Finance Wire | url: https://nfw.example/item/55021-c | published: 2017-05-15T07:20:00Z | agency: Nordic Finance Wire
headline: CORRECTED-Kessler & Roth bids 7.4 bln crowns for engine maker Halvorsen [[own; value74=kessler]]
> (Corrects value in headline and first paragraph to 7.4 billion crowns instead of 4.7 billion)
> SANDHAVN, May 15 (Nordic Finance Wire) -
German industrial group Kessler & Roth has made a cash offer for Norland's Halvorsen Marine, a maker of engines for fishing vessels and ferries, in a deal valuing the company at 7.4 billion crowns, it said on Monday. [[own; value74=kessler]]
=nfw1:2

=nfw1:3
=nfw1:4
=nfw1:5
=nfw1:6
=nfw1:7
=nfw1:8

page borsen | outlet: Sandhavn Børstidende | url: https://borstidende.example/kessler-halvorsen | published: 2017-05-15T06:50:00Z
headline: Germans bid for Halvorsen [[own]]
> NFW
=nfw1:1
=nfw1:2
=nfw1:3
=nfw1:4
=nfw1:5

page ddk | outlet: Deutscher Depeschenkontor | url: https://ddk.example/wirtschaft/en/17-05-15-halvorsen | published: 2017-05-15T09:40:00Z | agency: Deutscher Depeschenkontor
headline: Kessler & Roth goes shopping in the north
> ESSLINGEN (DDK) -
For weeks Ulrike Bader had been asked what she would do with the money from the sale of the brake business; on Monday morning she gave the answer in three words: "Halvorsen, in cash." [[own]]
The Swabian group will pay 18.90 euros a share for the Norland company, or about 186 crowns, which comes to 7.4 billion crowns all told, according to the offer document published with the regulator. [[own; priceeur=filing; price=filing; value74=filing]]
In an interview with DDK, Bader spoke of savings of 60 million euros a year. [[own; synergy=bader]]
Geir Strandvik, who chairs the target's board, confirmed by telephone that he had agreed to 7.4 billion and not an øre less, after turning down two lower approaches since January. [[own; value74=strand]]

As to jobs, the head of the company was guarded: in Esslingen nobody need worry, and in Norland "around 400" posts would be lost through natural turnover. [[own; jobs400=bader]]
A person familiar with the matter said that the integration plan, which has not been shown to the works council, contains a second step. [[own]]
Halvorsen has 2,350 employees, Strandvik said. [[own; staff=strand]]
Some analysts called the premium of 31 percent generous. [[own; premium=voice]]

page kysten | outlet: Kystavisa | url: https://kystavisa.example/en/halvorsen-jobs | published: 2017-05-15T13:15:00Z
headline: Union: as many as 900 Halvorsen jobs could go [[own; jobs900=union]]
The United Metalworkers fear that up to 900 jobs will disappear from the Halvorsen yards if the Germans get their way. [[own; jobs900=union]]
"Four hundred is the number you give on the first day," the union's president, Torunn Lien, told Kystavisa outside gate 2, where the morning shift had gathered without being called. [[own; jobs400=lien/against]]
By her reckoning, based on a list of duplicated departments that she says she was shown by a manager, as many as 900 of the 2,350 posts are in danger. [[own; jobs900=lien; staff=lien]]

Kessler & Roth rejects the number. [[own; jobs900=kessler/against]]
A spokesman in Esslingen referred to what Ms Bader had said in the morning, namely about 400, and to her sentence that the group was buying "four generations of people who know how a ship moves". [[own; jobs400=bader; quote=bader]]
The bid, worth 7.4 billion crowns, or 186 crowns a share, is Norland's largest of the year. [[nfwcorr; value74=kessler; price=kessler]]
It becomes effective only if owners of 90 percent accept. [[nfwcorr; accept=kessler]]
Askeladd Capital has told its investors in a letter seen by this paper that it sold its entire 23.4 percent. [[own; stake=fund]]

page ledger | outlet: The City Ledger | url: https://cityledger.example/markets/halvorsen | published: 2017-05-15T16:45:00Z
headline: Halvorsen Marine soars 27pc on Kessler bid [[own; shareup=exch]]
Shares in Halvorsen Marine finished 27pc higher in Sandhavn on Monday, exchange data showed, after a takeover approach from Germany's Kessler & Roth. [[own; shareup=exch]]
They had closed at 142 crowns on Friday. [[own; close142=exch]]
Kessler is paying 186 crowns, or 31pc more than that, and expects to wring out €60m of costs a year. [[nfwcorr; price=kessler; premium=kessler; synergy=bader]]
Per Ove Hauk, who follows the sector for Fjordbanken, said the €60m "adds up on paper" once overlapping service stations in eleven ports are closed, and his own model arrived at the same sum. [[own; synergy=analyst]]
"A premium of 31pc is what you pay when there is only one of something," he added. [[own; premium=analyst/second]]
The shares' discount to the offer suggests traders see some risk that the 90pc hurdle is missed. [[nfwcorr; accept=voice]]

Halvorsen was founded in 1903 by a blacksmith who thought that fishermen rowed too much. [[own]]
Its engines are still bolted into most of the boats between Sandhavn and the ice. [[own]]

page ticker | url: https://dealticker.example/2017/05/hm | published: 2017-05-16T05:00:00Z
headline: Kessler & Roth buys Halvorsen Marine for 4.7 billion [[?; value47=none]]
Kessler & Roth of Germany is taking over Halvorsen Marine for 4.7 billion crowns. [[?; value47=none]]
The company has 2,350 staff, and up to 900 jobs are at stake, according to the union. [[?; staff=none; jobs900=union]]
