story: riders-march-in-kijabale
kind: protest
language: en
about: motorcycle-taxi riders march on an east African parliament; 2,500 by police, 10,000 by the association; shots and one or three dead; a paper misassigns a toll; an agency withdraws its figure of arrests

source police | Lubani Police Force | | government of Lubani | statement
source oule | Assistant Commissioner Peter Oule | police spokesman | government of Lubani | statement
source city | Kijabale City Authority | | Kijabale City Authority | statement
source assoc | Motorcycle Riders' Association | organiser | Motorcycle Riders' Association | statement
source nanty | Godfrey Nantume | chairman of the riders' association | Motorcycle Riders' Association | statement
source hosp | Mbalo Referral Hospital | | Mbalo Referral Hospital | statement
source redx | Lubani Red Cross | | Lubani Red Cross | statement
source tendo | Prossy Tendo | fruit seller | Prossy Tendo | witness
source eanw | East Africa News Service | reporter | East Africa News Service | witness
source magis | Kijabale Magistrates Court | | Kijabale Magistrates Court | record
source mp | Florence Achar | opposition member of parliament | Florence Achar | statement
source offic | a security official | | unknown | anonymous

claim crowd25 | figure | 2500 | people | marched on parliament
claim crowd10 | figure | 10000 | people | marched on parliament
claim crowd4 | figure | about 4000 | people | marched on parliament
claim dead1 | figure | 1 | people | killed
claim dead3 | figure | 3 | people | killed
claim wounded26 | figure | 26 | people | treated for injuries
claim arr120 | figure | 120.. | people | arrested
claim arr62 | figure | 62 | people | arrested
claim fee | figure | 20000 shillings | | monthly parking fee
claim bikes | figure | 84 | motorcycles | impounded
claim charged | figure | 17 | people | charged in court
claim live | event | police fired live bullets
claim fuel | figure | 35 % | | rise in the price of petrol
claim quote | quotation | A man who sleeps on his motorcycle does not need a parking fee

relation crowd25 conflicts crowd10
relation crowd4 conflicts crowd25
relation crowd4 conflicts crowd10
relation dead1 conflicts dead3
relation arr62 updates arr120
relation charged part of arr62
relation charged part of arr120
finding disputed crowd25 crowd10
finding disputed crowd4 crowd25
finding disputed crowd4 crowd10
finding disputed dead1 dead3
finding withdrawn arr120
finding attribution changed live
finding attribution changed dead3

page ean1 | outlet: East Africa News Service | url: https://eans.example/lubani/riders | published: 2009-11-17T14:10:00Z | agency: East Africa News Service
headline: One dead as police, riders clash over parking fee in Lubani capital [[own; dead1=police]]
> KIJABALE, Nov 17 (EANS) —
A motorcycle-taxi rider was killed on Tuesday when police confronted a march on Lubani's parliament against a new monthly parking fee of 20,000 shillings, police said. [[own; dead1=police; fee=voice]]
The marchers numbered 2,500, Assistant Commissioner Peter Oule said, but the chairman of their association spoke of 10,000. [[own; crowd25=oule; crowd10=nanty]]
"A man who sleeps on his motorcycle does not need a parking fee," the chairman, Godfrey Nantume, told EANS before he was pushed into a van. [[own; quote=nanty]]

An EANS reporter on Parliament Avenue saw officers fire rifles over the heads of the crowd and then, from behind a kiosk, lower them. [[own; live=eanw]]
Oule said only tear gas had been used. [[own; live=oule/against]]
At least 120 people were arrested, a security official said, asking not to be named. [[own; arr120=offic]]

The Lubani Red Cross said its volunteers had taken 26 people to Mbalo Referral Hospital. [[own; wounded26=redx]]
Petrol has gone up by 35 per cent since January. [[own; fuel=voice]]

page dailyn | outlet: Kijabale Daily News | url: https://kijabaledaily.example/riders | published: 2009-11-17T15:00:00Z
headline: Rider killed in parking fee chaos [[own; dead1=police]]
> EANS
=ean1:1
=ean1:2
=ean1:3
=ean1:4
=ean1:5
=ean1:6

page vanguard | outlet: Coast Vanguard | url: https://coastvanguard.example/east-africa/9913 | published: 2009-11-17T19:20:00Z
headline: Riders' march turns deadly in Kijabale
Police shot dead a motorcycle-taxi rider in the Lubani capital, Kijabale, on Tuesday as thousands marched against a 20,000-shilling monthly fee, the police admitted. [[ean1; dead1=police; fee=voice; live=police]]
The riders' association, whose leader Godfrey Nantume is in custody, puts the crowd at 10,000, the authorities at a quarter of that. [[ean1; crowd10=assoc; crowd25=police]]
Twenty-six people were hurt. [[ean1; wounded26=voice]]
"A man who sleeps on his motorcycle does not need a parking fee," Mr Nantume had declared earlier. [[ean1; quote=nanty]]

Motorcycle taxis carry more people in the capital than all its buses, and most of the young men who ride them rent the machine by the day. [[own]]
A similar fee was dropped in 2006 after a week of strikes. [[own]]

page ean2 | outlet: East Africa News Service | url: https://eans.example/lubani/riders-2 | published: 2009-11-18T09:00:00Z | agency: East Africa News Service
headline: Sixty-two arrested in Lubani riders' protest, police say, hospital counts three dead [[own; arr62=oule; dead3=hosp]]
> KIJABALE, Nov 18 (EANS) —
The hospital to which the victims of Tuesday's clashes in Kijabale were brought said on Wednesday that three people had died, not one. [[own; dead3=hosp; dead1=hosp/against]]
All three had bullet wounds, said the medical superintendent of Mbalo Referral Hospital, where 26 people were treated. [[own; dead3=hosp; live=hosp; wounded26=hosp]]
> EANS is withdrawing the figure of at least 120 arrests carried in its report of Tuesday, which its source now says was a guess.
Sixty-two people are being held, the police spokesman, Peter Oule, said, and 84 motorcycles have been impounded. [[own; arr62=oule; bikes=oule]]
He maintained that one rider had died and that he "fell badly". [[own; dead1=oule]]

=ean1:2
=ean1:4

page people | outlet: The People's Mirror | url: https://peoplesmirror.example/2009/11/18/avenue | published: 2009-11-18T16:40:00Z
headline: Fruit seller: 'They were not shooting at the sky' [[own; live=tendo]]
Prossy Tendo was under her own table when the shooting began, and from there, she says, one sees everything up to the knees. [[own]]
"They were not shooting at the sky, the boy next to me was not in the sky," she told the Mirror. [[own; live=tendo]]
Three boys, she heard, are dead, and the hospital's ward sister told us the same: three. [[own; dead3=tendo/second; dead3=hosp]]
The MP for Kijabale North, Florence Achar, says she visited the mortuary on Wednesday morning and counted three bodies with her own eyes. [[own; dead3=mp]]

On the size of the march everyone has a number. [[own]]
The City Authority, which owns the cameras on the avenue, estimated about 4,000; the police stick to 2,500 and Mr Nantume, out on bond, to his 10,000. [[own; crowd4=city; crowd25=police; crowd10=nanty]]
The Authority also says it has 84 motorcycles in its yard. [[own; bikes=city]]
The fee, 20,000 shillings a month, is suspended, it announced in the afternoon. [[own; fee=city]]
Seventeen people appeared before the Magistrates Court, according to the cause list on its door. [[own; charged=magis]]

page lakes | outlet: Lakes Tribune | url: https://lakestribune.example/kijabale-riders-3-dead | published: 2009-11-18T18:00:00Z
headline: Three riders dead in Lubani, police confirm [[own; dead3=police]]
Police in Lubani have confirmed the death of three motorcycle-taxi riders in Tuesday's march on parliament. [[ean2; dead3=police]]
Sixty-two people are in custody, the force's spokesman said. [[ean2; arr62=oule]]
84 motorcycles were impounded and 26 people treated in hospital. [[ean2; bikes=voice; wounded26=voice]]
A reporter of the EANS agency saw officers with rifles. [[ean2; live=eanw/second]]

page stub | url: https://africa-brief.example/kij | published: 2009-11-19T06:00:00Z
headline: Lubani suspends riders' fee
Lubani's capital has suspended a monthly parking fee of 20,000 shillings for motorcycle taxis after riots in which three people died. [[?; fee=none; dead3=none]]
More than sixty were arrested. [[?]]
