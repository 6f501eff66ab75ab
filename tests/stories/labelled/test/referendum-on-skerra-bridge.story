story: referendum-on-skerra-bridge
kind: election
language: en
about: an island referendum on a fixed link in the North Atlantic; yes 50.3 percent, recount 49.8; turnout; an early projection; costs; a paper states the first count after the recount

source board | Skerra Electoral Board | | Skerra Electoral Board | record
source sig | Sigrun Halldal | chair of the Skerra Electoral Board | Skerra Electoral Board | statement
source pm | Ottar Breivang | first minister of Skerra | government of Skerra | statement
source works | Ministry of Works | | government of Skerra | statement
source yes | Link Now | yes campaign | Link Now | statement
source no | Keep the Sound | no campaign | Keep the Sound | statement
source mona | Mona Eriksdal | leader of Keep the Sound | Keep the Sound | statement
source uni | Institute of Public Opinion at Havn University | | Institute of Public Opinion at Havn University | measurement
source obs | Council of Northern Parliaments | observers | Council of Northern Parliaments | statement
source pastor | Jens Arge | pastor and counting clerk | Jens Arge | witness

claim yes503 | figure | 50.3 % | votes | for the link
claim yes498 | figure | 49.8 % | votes | for the link
claim yes52 | figure | 52 % | votes | for the link
claim no497 | figure | 49.7 % | votes | against the link
claim no502 | figure | 50.2 % | votes | against the link
claim turnout | figure | 81.6 % | | turnout
claim lead | figure | 118 | votes | lead of the yes side
claim leadno | figure | 77 | votes | lead of the no side
claim bundle | figure | 97 | ballots | counted for the wrong side
claim electors | figure | 24113 | people | entitled to vote
claim cost | figure | 3200000000 SKK | | cost of the link
claim cost5 | figure | 5000000001.. SKK | | cost of the link
claim length | figure | 8.4 km | | length of the link
claim quote | quotation | We found it under the hymn books, which is where one finds most things here

relation yes498 updates yes503
relation no502 updates no497
relation yes503 updates yes52
relation yes498 updates yes52
relation leadno updates lead
relation cost5 conflicts cost
finding revised yes503 yes498
finding disputed cost cost5

page nan1 | outlet: North Atlantic News | url: https://nan.example/skerra/result | published: 2032-09-12T23:40:00Z | agency: North Atlantic News
headline: Skerra votes for sea link by 118 votes [[own; lead=board]]
> HAVN, Skerra (NAN) —
The islanders of Skerra have voted by the narrowest of margins to be joined to the mainland by a fixed link, with 50.3 percent in favour and 49.7 against, the Skerra Electoral Board announced shortly before midnight on Sunday. [[own; yes503=board; no497=board]]
"It is 118 votes, and I have gone through the sum three times," the board's chair, Sigrun Halldal, said. [[own; lead=sig]]

Of 24,113 people entitled to vote, 81.6 percent did so, she added. [[own; electors=sig; turnout=sig]]
A projection by the Institute of Public Opinion at Havn University had at 8 p.m. put the yes side at 52 percent. [[own; yes52=uni]]

The bridge and tunnel, 8.4 kilometres long, would cost 3.2 billion crowns, according to the Ministry of Works. [[own; length=works; cost=works]]
Mona Eriksdal, who led the opponents under the banner Keep the Sound, asked for a recount and said the true cost was above five billion. [[own; cost5=mona]]
Skerra has governed itself since 1949. [[own]]

page havn | outlet: Havn Tidings | url: https://havntidings.example/valg/result | published: 2032-09-13T04:30:00Z
headline: Yes, by a hundred and eighteen [[own; lead=board]]
> NAN
=nan1:1
=nan1:2
=nan1:3
=nan1:4
=nan1:5

page main | outlet: The Mainland Post | url: https://mainlandpost.example/europe/skerra-link | published: 2032-09-13T06:10:00Z
headline: Skerra says yes to its bridge
The 24,113 voters of the Skerra islands have decided by 50.3% to 49.7% to link themselves to the mainland, the electoral board said. [[nan1; electors=sig; yes503=board; no497=board]]
Turnout was 81.6%. [[nan1; turnout=sig]]
The margin was 118 votes. [[nan1; lead=sig]]
First Minister Ottar Breivang told the Post that work on the 8.4km crossing would start in spring and that he stood by 3.2bn crowns as its price. [[own; length=pm; cost=pm]]
Observers from the Council of Northern Parliaments described the vote as calm and put participation at 81.6%, a figure they had been given by the board. [[own; turnout=obs/second]]

The islands, four hours by boat from the nearest mainland port, live on salmon, wool and a subsidy that shrinks each year. [[own]]
Younger voters had favoured the crossing by a wide margin in every survey, and older ones the ferry. [[own]]

page nan2 | outlet: North Atlantic News | url: https://nan.example/skerra/recount | published: 2032-09-15T16:05:00Z | agency: North Atlantic News
headline: Recount overturns Skerra link vote: No wins by 77 [[own; leadno=board]]
> HAVN, Skerra (NAN) —
A recount has overturned the outcome of Sunday's referendum on Skerra: the opponents of a fixed link won by 77 votes, with 50.2 percent to 49.8, the electoral board said on Wednesday. [[own; leadno=board; no502=board; yes498=board]]
A bundle of 97 ballots from the parish of Nordvik had been put on the wrong pile, said Halldal, the chair, who offered her resignation. [[own; bundle=sig]]
"We found it under the hymn books, which is where one finds most things here," said Pastor Jens Arge, who had helped to count. [[own; quote=pastor]]

On Sunday night the board had given the yes side 50.3 percent. [[own; yes503=board/old]]
=nan1:3
=nan1:5
Breivang accepted the result "with a heavy heart and a lighter budget". [[own]]

page coast | outlet: Coastline Weekly | url: https://coastlineweekly.example/skerra-97 | published: 2032-09-16T09:00:00Z
headline: Ninety-seven sheets of paper [[own; bundle=voice]]
Both camps had watchers in the gymnasium at Havn on Wednesday, and for once they agree. [[own]]
Link Now counted 97 ballots in the bundle from Nordvik, and Keep the Sound counted 97. [[own; bundle=yes; bundle=no]]
"Seventy-seven is enough," Mona Eriksdal told us, and a spokeswoman for Link Now said that her side, too, had arrived at a deficit of 77. [[own; leadno=mona; leadno=yes]]
The university's pollsters, who had yes at 52 percent, have taken down their website. [[own; yes52=uni]]

Pastor Arge says he has had forty telephone calls about his hymn books. [[own]]
"Which is where one finds most things here," he repeats. [[own; quote=pastor]]
A counting clerk, who would rather remain nameless on an island where everyone is somebody's cousin, says that the bundle lay there since four in the afternoon. [[own]]
The 3.2 billion crowns stay in the drawer of the Ministry of Works; Keep the Sound's engineer maintains that it would have been more than five. [[own; cost=works; cost5=no]]

page econ | outlet: Northern Economist | url: https://northerneconomist.example/links | published: 2032-09-17T10:30:00Z
headline: Bridges that were voted for, and one that was not
Skerra, where 50.3 percent said yes on September 12th, was to have been the sixth such crossing in the region. [[nan1; yes503=board/old]]
At 3.2 billion crowns for 8.4 kilometres it would have been among the cheapest. [[nan1; cost=works; length=works]]
The recount put support at 49.8 percent. [[nan2; yes498=board]]
It took 77 islanders to undo it. [[nan2; leadno=board]]
Four in five had voted, 81.6 percent to be exact. [[nan2; turnout=sig]]

page wiki | url: https://votes-of-the-world.example/skerra | published: 2032-09-18T08:00:00Z
headline: Skerra backs sea link with 50.3 percent [[?; yes503=none]]
Voters in Skerra backed a fixed link to the mainland with 50.3 percent. [[?; yes503=none]]
Turnout was 81.6 percent. [[?; turnout=none]]
The link will cost 3.2 billion crowns. [[?; cost=none]]
