story: depot-strike-at-qarat-wells
kind: war
language: en
about: an air strike on a desert settlement told by two sides; the army says 27 fighters, the Front says 19 civilians, the hospital has 21 bodies; an agency withdraws a claim that a school was hit

source army | Mashruni Armed Forces | | government of Mashrun | statement
source brig | Brigadier Yasin Al-Dhahbi | military spokesman | government of Mashrun | statement
source front | Southern Salvation Front | armed group | Southern Salvation Front | statement
source tariq | Abu Tariq al-Ruhaym | spokesman of the Front | Southern Salvation Front | statement
source hosp | Al-Nahda Hospital | hospital in Qarat Wells | Al-Nahda Hospital | statement
source samir | Dr Samira Haddoun | surgeon | Al-Nahda Hospital | statement
source un | United Nations mission in Mashrun | | United Nations | statement
source driver | Ghalib Nasser | lorry driver | Ghalib Nasser | witness
source lwire | Levant & Gulf Wire | correspondent | Levant & Gulf Wire | witness
source residents | residents | | unknown | anonymous
source diplomat | a Western diplomat | | unknown | anonymous

claim fighters27 | figure | 27 | fighters | killed
claim civ19 | figure | 19 | civilians | killed
claim child8 | figure | 8 | children | killed
claim bodies21 | figure | 21 | bodies | brought to Al-Nahda hospital
claim wounded | figure | 40.. | people | wounded
claim wounded50 | figure | 51.. | people | wounded
claim missiles | figure | 4 | missiles | fired
claim fuel | event | the strike hit a fuel depot
claim school | event | the strike hit a school
claim trucks | figure | 11 | tankers | burnt out
claim displaced | figure | 2600 | families | fled Qarat Wells
claim quote | quotation | I saw no uniform that day, I saw people queuing with jerrycans
claim truce | event | the strike broke the ceasefire

relation civ19 conflicts fighters27
relation civ19 part of bodies21
relation child8 part of civ19
relation wounded50 updates wounded
relation child8 part of bodies21
finding disputed fighters27 civ19
finding withdrawn school

page suna1 | outlet: Sunrise of Mashrun News Agency | url: https://suna.example/en/281 | published: 2031-07-06T05:50:00Z | agency: Sunrise of Mashrun News Agency
headline: Heroic armed forces destroy terrorist fuel depot, 27 terrorists killed [[own; fighters27=army; fuel=army]]
> Mashrun City, July 6, SUNA--
The Mashruni Armed Forces announced today that the air force had carried out a precise operation against a fuel depot of the terrorist gangs in the area of Qarat Wells, in which 27 terrorists were killed. [[own; fighters27=army; fuel=army]]
A statement of the General Command said that four guided missiles were used and that all aircraft returned safely to their bases. [[own; missiles=army]]
The military spokesman, Brigadier Yasin Al-Dhahbi, affirmed that no civilian was present at the site and that the ceasefire does not cover smuggling. [[own; civ19=brig/against; truce=brig/against]]

page lgw1 | outlet: Levant & Gulf Wire | url: https://lgwire.example/mashrun/strike-1 | published: 2031-07-06T08:15:00Z | agency: Levant & Gulf Wire
headline: Strike on Mashrun desert town kills 19 civilians, rebels say; army says 27 fighters [[own; civ19=front; fighters27=army]]
> QARAT WELLS, Mashrun, July 6 (LGW) -
A government air strike in southern Mashrun killed 19 civilians on Sunday, a rebel group that controls the area said, while the army spoke of 27 dead fighters. [[own; civ19=front; fighters27=army]]
Eight of the dead were children, said Abu Tariq al-Ruhaym, a spokesman for the Southern Salvation Front, who showed journalists a handwritten list. [[own; child8=tariq]]
Four missiles fell within a minute, the first on a school, he told Levant & Gulf Wire. [[own; missiles=tariq; school=tariq]]

The armed forces said the target was a fuel depot, and an LGW correspondent who reached the town two hours later counted 11 burnt-out tankers and could still feel the heat through the windscreen. [[own; fuel=army; trucks=lwire]]
"I saw no uniform that day, I saw people queuing with jerrycans," said Ghalib Nasser, a lorry driver with bandaged hands. [[own; quote=driver]]
At Al-Nahda, the only working hospital, a surgeon, Samira Haddoun, said 21 bodies had come in and at least 40 wounded. [[own; bodies21=samir; wounded=samir]]

It was the worst bloodshed since a ceasefire brokered in March. [[own]]
The United Nations mission called the attack a breach of it. [[own; truce=un]]

page gulf | outlet: Gulf Mariner | url: https://gulfmariner.example/mashrun-19-dead | published: 2031-07-06T09:30:00Z
headline: Strike kills 19 civilians in Mashrun, rebels say [[lgw1; civ19=front]]
> LGW
=lgw1:1
=lgw1:2
=lgw1:3

=lgw1:4
=lgw1:5
=lgw1:6

page meridian | outlet: Meridian Post | url: https://meridianpost.example/world/middle-east/school-hit | published: 2031-07-06T12:20:00Z
headline: School hit in Mashrun air strike; eight children among dead [[own; school=tariq; child8=tariq]]
Eight children were among 19 civilians who died when a missile slammed into a school in southern Mashrun on Sunday, a rebel spokesman said. [[lgw1; child8=tariq; civ19=tariq; school=tariq]]
The government said it had hit a fuel depot and killed 27 militants. [[lgw1; fuel=army; fighters27=army]]
"I saw no uniform that day," said a lorry driver, "I saw people queuing with jerrycans." [[lgw1; quote=driver]]
The local hospital had taken in 21 bodies, a surgeon said. [[lgw1; bodies21=samir]]
A Western diplomat told the Post that satellite pictures he had seen showed fuel bowsers and "nothing that looks like a playground". [[own; fuel=diplomat/second]]

Mashrun has been divided since 2026, when the Front seized the southern oil fields, and a ceasefire signed in March has been broken by both sides. [[own]]
Qarat Wells lies on the only paved road between them. [[own]]

page lgwkill | outlet: Levant & Gulf Wire | url: https://lgwire.example/mashrun/strike-adv | published: 2031-07-06T14:05:00Z | agency: Levant & Gulf Wire
headline: LGW withdraws reference to school in Mashrun strike story [[own; school=tariq/withdrawn]]
> EDITORS: Please delete paragraph 3 of MASHRUN-STRIKE of 0815 GMT.
Levant & Gulf Wire is withdrawing a statement that one of the missiles fired at Qarat Wells struck a school. [[own; school=tariq/withdrawn]]
The Front's spokesman now says he was misunderstood and that the building was a shed in which tankers' papers were stamped. [[own; school=tariq/against]]
The remainder of the report stands. [[own]]

page lgw2 | outlet: Levant & Gulf Wire | url: https://lgwire.example/mashrun/strike-3 | published: 2031-07-06T17:40:00Z | agency: Levant & Gulf Wire
headline: UN says 2,600 families flee Mashrun town after deadly strike [[own; displaced=un]]
> QARAT WELLS, Mashrun, July 6 (LGW) -
A total of 2,600 families had left Qarat Wells by nightfall on Sunday, the United Nations mission said, hours after a strike in which it believes 19 civilians lost their lives. [[own; displaced=un; civ19=un]]
Its human rights officers had seen a list with names and ages, eight of them below sixteen, the mission added. [[own; child8=un/second]]
=lgw1:5
More than 50 people were wounded, Dr Haddoun said by satellite telephone; the bodies in her cold room numbered 21, as they had in the morning. [[own; wounded50=samir; bodies21=samir]]
=lgw1:4
The Mashruni army, in a second statement, repeated that 27 "terrorists" were killed, that the depot was a legitimate target and that four missiles were all it took. [[own; fighters27=army; fuel=army; missiles=army]]

page crescent | outlet: Crescent Dispatch | url: https://crescentdispatch.example/reports/qarat | published: 2031-07-07T06:00:00Z
headline: What the tankers of Qarat Wells tell us
We came to Qarat Wells from the salt road on Sunday evening, against the current of pick-ups, mattresses and goats. [[own]]
The Front had told us on the telephone of 2,600 families on the move, and nothing we saw made us doubt it. [[own; displaced=front]]
At the pumping station the tankers stood in line as they had queued, eleven of them, black. [[own; trucks=voice]]
Fuel had been sold here twice a week, to anyone, residents said, and on Sundays it was cheaper. [[own; fuel=residents]]

In the hospital Dr Samira Haddoun opened a register and turned it round so that we might count the entries for ourselves: twenty-one. [[own; bodies21=hosp]]
Nineteen were civilians from the town, she said, the other two she did not wish to discuss. [[own; civ19=hosp]]
The army, which says it killed 27 men under arms, did not reply to a request for the names. [[own; fighters27=army]]
Brigadier Al-Dhahbi is quoted by the state agency SUNA as saying that "no civilian was present". [[own; civ19=brig/against]]
