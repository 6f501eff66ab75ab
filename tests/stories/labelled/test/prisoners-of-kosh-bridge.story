story: prisoners-of-kosh-bridge
kind: war
language: en
about: two sides exchange captives and bodies on a bridge; the sums of the two lists differ; one outlet swaps a digit

source ombud | Taisia Mirzan | ombudswoman of Varzen | state of Varzen | statement
source vmod | Varzen Ministry of Defence | | state of Varzen | statement
source dnc | Democratic National Council of Lower Tesk | | Lower Tesk | statement
source dncneg | Ruvim Harshak | chief negotiator of the Council | Lower Tesk | statement
source icrc | International Committee of the Red Cross | | International Committee of the Red Cross | statement
source mother | Yelina Dovzhan | mother of a soldier | Yelina Dovzhan | witness
source polaris | Polaris Wire | correspondent | Polaris Wire | witness

claim back47 | figure | 47 | prisoners | returned to Varzen
claim gave52 | figure | 52 | prisoners | handed to Lower Tesk
claim gave25 | figure | 25 | prisoners | handed to Lower Tesk
claim got49 | figure | 49 | prisoners | handed to Lower Tesk
claim sol38 | figure | 38 | soldiers | returned to Varzen
claim civ9 | figure | 9 | civilians | returned to Varzen
claim wom6 | figure | 6 | women | returned to Varzen
claim bodies14 | figure | 14 | bodies | handed over by Lower Tesk
claim bodies11 | figure | 11 | bodies | handed over by Lower Tesk
claim held | figure | 200.. | prisoners | still held by Lower Tesk
claim held160 | figure | ..160 | prisoners | still held by Lower Tesk
claim total99 | figure | 99 | prisoners | exchanged in all
claim sum96 | figure | 96 | prisoners | exchanged in all | sum of forty-seven and forty-nine
claim held201 | figure | 201.. | prisoners | still held by Lower Tesk
claim freed2027 | figure | 47 | prisoners | freed in the exchange of 2027
claim freed2028 | figure | 30 | prisoners | freed in the exchange of 2028
claim columns | event | the two columns of prisoners crossed the bridge
claim wait | quotation | I counted nine hundred and three days, and then I stopped being able to count

relation sol38 part of back47
relation civ9 part of back47
relation wom6 part of back47
relation back47 part of total99
relation gave52 part of total99
relation gave52 conflicts got49
relation gave25 conflicts gave52
relation gave25 conflicts got49
relation bodies14 conflicts bodies11
relation held conflicts held160
relation held201 refines held
relation held201 conflicts held160
relation sol38 part of total99
relation civ9 part of total99
relation wom6 part of total99
relation sol38 part of sum96
relation civ9 part of sum96
relation wom6 part of sum96
relation total99 conflicts sum96
relation back47 part of sum96
relation got49 part of sum96
finding disputed | gave52 got49
finding disputed | bodies14 bodies11
finding disputed | held held160
finding bound changed | held held201
finding slip | gave25 gave52
finding does not add up | total99 sum96

page pol1 | outlet: Polaris Wire | url: https://polaris.example/n/7781 | published: 2029-11-03T11:15:00Z | agency: Polaris Wire
headline: Varzen, separatists swap dozens of captives on Kosh bridge
> KOSH, Varzen, Nov 3 (Polaris Wire) -
Varzen and the breakaway territory of Lower Tesk exchanged 99 prisoners on a bridge over the Kosh river on Saturday, the largest such swap since the front froze two winters ago. [[own; total99=voice]]
Forty-seven people came home, 38 of them soldiers and nine civilians, and 52 were sent the other way, Varzen's ombudswoman, Taisia Mirzan, told reporters at the western end of the bridge. [[own; back47=ombud; sol38=ombud; civ9=ombud; gave52=ombud]]
Six of those released were women, she added. [[own; wom6=ombud]]

A Polaris Wire correspondent watched the two columns pass one another shortly after 9 a.m., the men going east in new tracksuits and those coming west wrapped in blankets. [[own; columns=polaris]]
Yelina Dovzhan, whose son Artem was taken in the first month of the fighting, had been waiting since before dawn. [[own]]
"I counted nine hundred and three days, and then I stopped being able to count," she said. [[own; wait=mother]]

The International Committee of the Red Cross, which supplied the buses, confirmed that 47 people had crossed to the government side but declined to comment on the other list. [[own; back47=icrc]]
Officials of the self-styled Democratic National Council in Lower Tesk could not be reached. [[own]]

Varzen says the separatists still hold at least 200 of its people. [[own; held=ombud]]
Lower Tesk broke away in 2026 after a disputed referendum and is recognised by no other state. [[own]]

page gazette | outlet: Lowland Gazette | url: https://lowlandgazette.example/abroad/kosh | published: 2029-11-03T12:40:00Z
headline: Ninety-nine freed in Varzen prisoner swap
> KOSH, Varzen (Polaris Wire) -
=pol1:1
=pol1:2
=pol1:3

=pol1:5
=pol1:6

=pol1:7
=pol1:8

=pol1:9
=pol1:10

page tribune | outlet: Tribune of the Isles | url: https://isles-tribune.example/2029/nov/kosh-bridge | published: 2029-11-03T15:05:00Z
headline: Mother's 903-day wait ends on a bridge
A woman who had waited more than two and a half years for her captured son was reunited with him on Saturday as Varzen and the rebel enclave of Lower Tesk traded prisoners across the Kosh river. [[pol1]]
"I counted nine hundred and three days, and then I stopped being able to count," said Yelina Dovzhan. [[pol1; wait=mother]]

In all 47 captives returned to government territory and 25 were sent to the separatists, according to Varzen's human rights ombudswoman, Taisia Mirzan. [[pol1; back47=ombud; gave25=ombud]]
She said the 47 were made up of 38 soldiers and nine civilians, and that six were women. [[pol1; back47=ombud; sol38=ombud; civ9=ombud; wom6=ombud]]
The Red Cross confirmed the number of those who came west. [[pol1; back47=icrc]]

At least 200 more are still in separatist prisons, by Varzen's count. [[pol1; held=ombud]]
Lower Tesk, a sliver of hills and idle coal mines, declared independence in 2026. [[own]]

page tnis1 | outlet: Tesk National Information Service | url: https://tnis.example/en/news/exchange | published: 2029-11-03T16:30:00Z | agency: TNIS
headline: Forty-nine heroes return to the homeland
> ULMAN, 3 November. /TNIS/ -
Forty-nine defenders and political prisoners who had been held in the dungeons of the Varzen regime returned to the homeland today, the Democratic National Council reported. [[own; got49=dnc]]
The chief negotiator of the Council, Ruvim Harshak, said the republic had for its part released 47 prisoners and, as a gesture of humanity, the remains of 14 more. [[own; back47=dncneg; bodies14=dncneg]]
"Three names on the list of the other side were of people who refused to cross, and they are now free citizens in Varzen," Harshak explained. [[own]]

The number of Varzen servicemen who remain in the republic does not exceed 160, he said, rejecting what he called the inflated figures of Varzen officials. [[own; held160=dncneg; held=dncneg/against]]
The returnees were met in Ulman with bread, flowers and an honour guard. [[own]]
Medical care and a one-time payment of 50,000 tesk crowns await each of them. [[own]]

page herald | outlet: The Meridian Herald | url: https://meridianherald.example/europe/kosh-lists | published: 2029-11-04T06:00:00Z
headline: Two lists, one bridge: what Varzen and Lower Tesk say they exchanged
> By Lucas Ferrant, Kosh
A day after the biggest exchange of captives in three years, the two sides disagree about how many people took part in it. [[own]]
Lower Tesk's negotiator, Ruvim Harshak, told The Meridian Herald that it had received 49 people and not the 52 announced by Varzen's ombudswoman. [[own; got49=dncneg; gave52=ombud; gave52=dncneg/against]]
On his arithmetic 96 people changed hands, against the 99 first reported by the agencies. [[own; sum96=dncneg; total99=voice/second]]
Nobody contests the 47 who came west: both governments give that number, and the Red Cross delegates who drove the buses ticked off the same one. [[own; back47=ombud; back47=dncneg; back47=icrc]]

The dead are another matter. [[own]]
Harshak says 14 bodies were handed over; the Varzen Ministry of Defence says its forensic service signed for 11. [[own; bodies14=dncneg; bodies11=vmod]]
A source in the security service, who asked not to be named because the identification is continuing, said that several of the bags contained the remains of more than one person. [[own]]

Varzen maintains that no fewer than 200 of its citizens are still held, while Mr Harshak admits to "not more than 160". [[own; held=ombud; held160=dncneg]]
Earlier exchanges, in 2027 and 2028, freed 47 and 30 people respectively. [[own; freed2027=voice; freed2028=voice]]
Taisia Mirzan, the ombudswoman, did not answer questions sent to her office. [[own]]

page evening | outlet: Evening Observer | url: https://eveningobserver.example/kosh-swap | published: 2029-11-04T10:20:00Z
headline: Varzen prisoners home after bridge swap
Varzen has brought home 47 prisoners, 38 soldiers and nine civilians, its ombudswoman Taisia Mirzan said after an exchange with Lower Tesk. [[pol1; back47=ombud; sol38=ombud; civ9=ombud]]
The separatists say they got 49 of their own people back in return. [[tnis1; got49=dnc]]
They also claim to have handed over 14 bodies, the TNIS news service reported. [[tnis1; bodies14=dncneg/second]]
=pol1:7
Families gathered at the bridge before dawn. [[pol1]]
=pol1:10

page unk | url: https://swapnews24.example/a/31 | published: 2029-11-03T18:44:00Z
headline: Prisoner exchange took place
A prisoner exchange has taken place between Varzen and Lower Tesk. [[?]]
47 people returned home, including six women. [[?; back47=none; wom6=none]]
Another 52 went to the other side. [[?; gave52=none]]
The Red Cross provided buses. [[?]]
More than 200 remain in captivity, it is said. [[?; held201=none]]
