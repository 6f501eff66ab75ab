story: privy-appeal-of-montclare
kind: court
language: en
about: an island appeal court overturns a casino licence and orders a refund; damages in island dollars and US dollars; an earlier report of a unanimous ruling is corrected to two to one

source court | Court of Appeal of St Brelade | | Court of Appeal of St Brelade | record
source just | Justice Aurelia Fontenoy | president of the Court of Appeal | Court of Appeal of St Brelade | statement
source ag | Attorney General Desmond Pryce | attorney general | government of St Brelade | statement
source gov | Office of the Prime Minister | | government of St Brelade | statement
source casino | Palmetto Bay Resorts | casino operator | Palmetto Bay Resorts | statement
source finch | Rupert Finch | lawyer for Palmetto Bay Resorts | Palmetto Bay Resorts | statement
source res | Montclare Residents Association | claimant | Montclare Residents Association | statement
source joseph | Verna Joseph | chair of the Montclare Residents Association | Montclare Residents Association | statement
source bank | Central Bank of St Brelade | | Central Bank of St Brelade | statement
source tour | Hotel and Tourism Council | | Hotel and Tourism Council | statement

claim diss48 | figure | 48 | pages | length of the dissent
claim damages | figure | 48000000 BRD | | damages
claim damagesusd | figure | about 18000000 USD | | damages
claim fee | figure | 25000000 BRD | | licence fee to be repaid
claim unan | event | the ruling was unanimous
claim two1 | event | the ruling was by two to one
claim void | event | the casino licence was void
claim judges | figure | 3 | judges | on the panel
claim acres | figure | 62 acres | | land of the resort
claim jobs700 | figure | 700 | jobs | at the resort
claim jobs310 | figure | 310 | jobs | at the resort
claim years | figure | 6 | years | length of the case
claim days | figure | 28 | days | time to appeal
claim costs | figure | 40 % | | share of legal costs to be paid by the state
claim quote | quotation | A licence that was given in a boat may be taken back in a courtroom

relation damagesusd conversion damages
relation jobs700 conflicts jobs310
finding disputed jobs700 jobs310
finding corrected unan two1

page cip1 | outlet: Caribbean Island Press | url: https://cipress.example/st-brelade/casino-ruling | published: 2016-11-08T16:30:00Z | agency: Caribbean Island Press
headline: St Brelade appeal court voids casino licence, awards $48m [[own; void=court; damages=court]]
> FORT BRELADE, St Brelade, CIP -
The Court of Appeal in St Brelade on Tuesday unanimously struck down the licence under which Palmetto Bay Resorts was building a casino at Montclare, and ordered the state to pay the company 48 million Brelade dollars in damages. [[own; unan=court; void=court; damages=court]]
The licence, issued aboard a yacht three days before the 2010 general election, had been void from the start, said the judgment of the three-member panel. [[own; void=court; judges=court]]

"A licence that was given in a boat may be taken back in a courtroom," said the court's president, Justice Aurelia Fontenoy, to laughter. [[own; quote=just]]
The fee of 25 million that Palmetto Bay had paid must also be returned, she ruled, but the government need bear only 40 per cent of the costs. [[own; fee=just; costs=just]]

Verna Joseph, whose Montclare Residents Association had brought the case six years ago, danced on the steps. [[own; years=voice]]
The resort was to occupy 62 acres of what had been common pasture. [[own; acres=voice]]
Attorney General Desmond Pryce said the state had 28 days in which to appeal and would use "some of them for thinking". [[own; days=ag]]

page brelcorr | outlet: Caribbean Island Press | url: https://cipress.example/st-brelade/casino-ruling-correction | published: 2016-11-08T18:10:00Z | agency: Caribbean Island Press
headline: CORRECTION: St Brelade appeal court voids casino licence [[own; void=court]]
> Please note that the decision was by a majority of two to one and not unanimous as stated in our report of 12:30 pm. A corrected version follows.
> FORT BRELADE, St Brelade, CIP -
The Court of Appeal in St Brelade on Tuesday struck down by two votes to one the licence under which Palmetto Bay Resorts was building a casino at Montclare, and ordered the state to pay the company 48 million Brelade dollars in damages. [[own; two1=court; void=court; damages=court]]
=cip1:2

=cip1:3
=cip1:4

=cip1:5
=cip1:6
=cip1:7

page voice | outlet: The Fort Brelade Gleam | url: https://fortgleam.example/montclare | published: 2016-11-08T17:15:00Z
headline: Casino licence void! [[cip1; void=court]]
=cip1:1
=cip1:2
=cip1:3
=cip1:4

page beacon | outlet: Leeward Sentinel | url: https://leewardsentinel.example/2016/11/09/montclare-judgment | published: 2016-11-09T10:00:00Z
headline: Two judges to one: how Montclare beat the casino [[own; two1=court]]
Justice Fontenoy and Justice Abel were on one side and Justice Merriweather on the other, as anyone could see who read to page 93 of the judgment, where the dissent begins. [[own; two1=court]]
Attorney General Pryce told the Sentinel that "two to one is a win in cricket and in law, but not for us". [[own; two1=ag]]
Rupert Finch, for the company, agreed on the score and on little else. [[own; two1=finch]]
His client had been awarded $48 million for money already spent on piling, he said, which it would rather have kept in the ground. [[own; damages=finch]]

A statement from the Office of the Prime Minister put the bill at 48 million in damages plus 25 million in returned fee. [[own; damages=gov; fee=gov]]
Palmetto Bay had paid that fee, 25 million, in two instalments, the Central Bank confirmed, both received on the same day. [[own; fee=bank]]
With the licence goes the promise of 700 jobs, the company says. [[own; jobs700=casino]]
Mrs Joseph laughs at that number: the environmental study submitted by the developers themselves had 310. [[own; jobs310=joseph/second; jobs700=joseph/against]]
The association's case lasted six years, she reminded us, "and two hurricanes". [[own; years=joseph]]

Justice Merriweather's dissent alone runs to 48 pages and quotes two calypsos. [[own; diss48=court]]
Tourism brings St Brelade three of every five dollars it earns abroad, and the last casino on the island closed after a hurricane in 1998. [[own]]

page amtrav | outlet: American Leisure Report | url: https://amleisure.example/caribbean/palmetto-bay | published: 2016-11-09T15:20:00Z
headline: Palmetto Bay to get about US$18 million after court kills St Brelade casino [[own; damagesusd=court; void=court]]
Resort developer Palmetto Bay is set to receive about US$18 million from the island state of St Brelade after an appeals court voided its casino license. [[brelcorr; damagesusd=court; void=court]]
The three judges split 2-1. [[brelcorr; judges=court; two1=court]]
"A license that was given in a boat may be taken back in a courtroom," Justice Aurelia Fontenoy said. [[brelcorr; quote=just]]
The 62-acre site at Montclare will now revert to pasture unless the government appeals, for which it has 28 days. [[brelcorr; acres=voice; days=ag]]
Palmetto Bay told this publication that 700 positions were "off the table". [[own; jobs700=casino]]
The island's Hotel and Tourism Council, which had supported the scheme, spoke of 310 posts, most of them seasonal. [[own; jobs310=tour]]

page gleam2 | outlet: The Fort Brelade Gleam | url: https://fortgleam.example/editorial/boats | published: 2016-11-10T09:00:00Z
headline: Of boats and courtrooms
This newspaper, too, wrote on Tuesday that the judges had been of one mind, because our agency said so; they were not. [[own; unan=voice/withdrawn]]
Two to one it was. [[own; two1=voice]]
What matters more is the sentence that will be painted on every fishing boat by Christmas: "A licence that was given in a boat may be taken back in a courtroom." [[own; quote=just]]
The state must find $48 million, and 40 per cent of a lawyers' bill which a court clerk described to us as longer than the judgment. [[own; damages=court; costs=court]]
Mr Finch tells us his client will take the 25 million and "think of the rest as weather". [[own; fee=finch]]
Sixty-two acres of grass, it turns out, are worth six years, says the association. [[own; acres=res; years=res]]

page unk | url: https://casino-law-update.example/73 | published: 2016-11-10T12:00:00Z
headline: St Brelade: casino licence annulled
A court in St Brelade has unanimously annulled a casino licence. [[?; unan=none; void=none]]
The state pays 48 million Brelade dollars. [[?; damages=none]]
