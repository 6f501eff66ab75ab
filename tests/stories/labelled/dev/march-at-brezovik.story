story: march-at-brezovik
kind: protest
language: en
about: a march against a pension law in an eastern European capital; police say 18,000, organisers 60,000, a counting firm 33,000; arrests move from 41 to 57; an agency changes the organisers' bound

source mayors | Velnian Association of Mayors | | Velnian Association of Mayors | statement
source polunion | Independent Police Union | | Independent Police Union | statement
source trams | Brezovik Transport Company | | Brezovik Transport Company | statement
source police | Brezovik City Police | | government of Velnia | statement
source hornak | Colonel Igor Hornak | police spokesman | government of Velnia | statement
source minister | Danica Rusnak | interior minister | government of Velnia | statement
source union | Velnian Trade Union Confederation | organiser | Velnian Trade Union Confederation | statement
source kolar | Marek Kolar | chairman of the union confederation | Velnian Trade Union Confederation | statement
source count | Densita | crowd-counting company | Densita | measurement
source clinic | University Clinic Brezovik | | University Clinic Brezovik | statement
source vasko | Elena Vasko | retired teacher | Elena Vasko | witness
source lawyers | Legal Aid Line | lawyers' group | Legal Aid Line | statement
source ctkw | VTA | reporter | VTA | witness
source senior | a senior police officer | | unknown | anonymous

claim trams41 | figure | 41 | trams | taken out of service
claim crowd18 | figure | 18000 | people | marched in Brezovik
claim crowd60 | figure | 60000 | people | marched in Brezovik
claim crowd60up | figure | ..60000 | people | marched in Brezovik
claim crowd33 | figure | about 33000 | people | marched in Brezovik
claim arr41 | figure | 41 | people | detained
claim arr57 | figure | 57 | people | detained
claim arr80 | figure | 80.. | people | detained
claim hosp9 | figure | 9 | people | taken to the University Clinic
claim officers | figure | 6 | officers | injured
claim age | figure | 67 | | pension age under the law
claim towns | figure | 14 | towns | held marches
claim gas | event | police used tear gas outside parliament
claim quote | quotation | I taught for thirty-nine years and they want me to be grateful for the bus pass

relation crowd18 conflicts crowd60
relation crowd33 conflicts crowd18
relation crowd33 conflicts crowd60
relation crowd60 refines crowd60up
relation crowd18 compatible crowd60up
relation crowd33 compatible crowd60up
relation arr57 updates arr41
relation arr80 conflicts arr57
relation arr80 updates arr41
finding disputed crowd18 crowd60
finding disputed crowd33 crowd60
finding disputed crowd18 crowd33
finding disputed arr57 arr80
finding bound changed crowd60up crowd60

page vta1 | outlet: VTA | url: https://vta.example/en/97112 | published: 2026-10-10T17:20:00Z | agency: VTA
headline: Tens of thousands march in Velnian capital over pension age
> BREZOVIK, October 10 (VTA) -
Protesters filled the embankment and three bridges of the Velnian capital on Saturday in the biggest demonstration yet against a law that lifts the retirement age to 67. [[own; age=voice]]
The Velnian Trade Union Confederation, which called the march, said 60,000 people had taken part. [[own; crowd60=union]]
City police counted 18,000, their spokesman, Colonel Igor Hornak, told VTA. [[own; crowd18=hornak]]

Toward dusk, when a few hundred mostly young men tried to pull down the barriers in front of parliament, police fired tear gas, a VTA reporter at the scene said. [[own; gas=ctkw]]
Forty-one people were detained, Hornak said, and six officers were hurt by bottles and paving stones. [[own; arr41=hornak; officers=hornak]]

"I taught for thirty-nine years and they want me to be grateful for the bus pass," said Elena Vasko, a retired teacher from Lipno, who had come on one of the union's coaches. [[own; quote=vasko]]
Marek Kolar, the chairman of the confederation, announced a general strike for the end of the month unless the government withdraws the bill. [[own]]
Smaller marches were held in 14 other towns, according to the union. [[own; towns=union]]

Parliament passed the law in September by three votes. [[own]]
Velnia, where one in four people is older than 60, has the second-lowest pension age in its neighbourhood. [[own]]

page hlas | outlet: Hlas Ludu Online | url: https://hlasludu.example/english/march | published: 2026-10-10T18:05:00Z
headline: Tens of thousands march over pension age, tear gas at parliament [[own; gas=ctkw]]
> (vta)
=vta1:1
=vta1:2
=vta1:3
=vta1:4
=vta1:5
=vta1:6

page danube | outlet: Danube Courier | url: https://danubecourier.example/2026/10/velnia-protest | published: 2026-10-10T20:30:00Z
headline: Velnians take to the streets against later retirement
Up to 60,000 Velnians marched through Brezovik on Saturday against plans to make them work until 67, trade unions said. [[vta1; crowd60up=union; age=voice]]
Police put the turnout at a mere 18,000. [[vta1; crowd18=hornak]]
There was tear gas outside the legislature as evening fell and 41 demonstrators were taken into custody, police spokesman Igor Hornak said. [[vta1; gas=voice; arr41=hornak]]
Six policemen were injured. [[vta1; officers=hornak]]
=vta1:6
=vta1:7

The government in Brezovik argues that without the change the pension fund would be empty in eleven years. [[own]]
A similar reform cost its predecessor the election. [[own]]

page orbis | outlet: Orbis News Service | url: https://orbisnews.example/velnia/4471 | published: 2026-10-10T21:10:00Z | agency: Orbis News Service
headline: How big was Brezovik? Three answers to one march
> BREZOVIK (Orbis) —
Densita, a company hired by a group of seven media houses, had four cameras on rooftops along the route, and at the peak of Saturday's march it counted about 33,000 people. [[own; crowd33=count]]
That is not quite twice what the police admit to and little more than half of what the unions claim: 18,000 and 60,000 respectively. [[own; crowd18=police; crowd60=union]]
"We publish our method, I invite the colonel to publish his," said Densita's founder, who has counted crowds in eleven countries. [[own]]

Kolar, the union chairman, was unimpressed when Orbis showed him the figure. [[own]]
"Sixty thousand, and cameras do not see into side streets," he said. [[own; crowd60=kolar]]
Interior Minister Danica Rusnak, asked the same question on her way into a late cabinet meeting, answered that she had "no reason to doubt the 18,000 reported by the police". [[own; crowd18=minister/second]]

She defended the use of tear gas at parliament as the mildest means available. [[own; gas=minister]]
Nine people, one of them with a broken jaw, were brought to the University Clinic in the course of the evening, the clinic said. [[own; hosp9=clinic]]

The Independent Police Union, no friend of the minister, confirmed that six officers had been injured and said four of them had been sent out without shin guards. [[own; officers=polunion]]
Marches took place in 14 towns besides the capital, according to the Association of Mayors, which had asked its members to ring in. [[own; towns=mayors]]

page vta2 | outlet: VTA | url: https://vta.example/en/97131 | published: 2026-10-11T08:00:00Z | agency: VTA
headline: Velnia police raise number of detained marchers to 57 [[own; arr57=hornak]]
> BREZOVIK, October 11 (VTA) -
Police in the Velnian capital detained 57 people during and after Saturday's protest against a higher pension age, 16 more than first reported, a spokesman said on Sunday. [[own; arr57=hornak]]
Colonel Igor Hornak said the additional arrests had been made overnight on the basis of video recordings. [[own]]
The Legal Aid Line, a group of lawyers that ran a telephone for relatives, said it knew of at least 80 people in custody, some of whom had been driven to stations outside the city. [[own; arr80=lawyers]]
Hornak denied that. [[own; arr80=hornak/against]]

=vta1:2
=vta1:3
Nine injured demonstrators were treated at the University Clinic, a doctor there told VTA. [[own; hosp9=clinic]]
=vta1:8

page tribune | outlet: Brezovik Tribune | url: https://btribune.example/n/20261011 | published: 2026-10-11T10:45:00Z
headline: 'They want me to be grateful': the morning after [[own; quote=vasko]]
The street-cleaning machines had been along the embankment twice before the Tribune met Elena Vasko at the coach stop on Sunday, still wearing her whistle. [[own]]
"I taught for thirty-nine years," she repeated what by then half the country had read, "and they want me to be grateful for the bus pass." [[own; quote=vasko]]
The union says there were 60,000 like her. [[own; crowd60=union]]
A senior police officer, speaking on condition that he not be identified, told this newspaper that the headquarters' own internal tally had been "a good deal nearer to 30,000 than to what was announced". [[own; crowd18=senior/against]]

By Sunday morning the number of detainees had grown from 41 to 57, the police said. [[own; arr57=police; arr41=police/old]]
Outside the remand prison in Zabor, mothers read names to a volunteer of the Legal Aid Line, whose list had passed 80. [[own; arr80=lawyers]]
Six officers are on sick leave, among them a woman with concussion, Hornak said. [[own; officers=hornak]]
Retirement at 67, the ministry of labour repeated in a leaflet put through letter boxes on Friday, "secures what your parents built". [[own; age=voice]]

The transport company, which had taken 41 trams off the rails on Saturday, said the last of them was running again by six. [[own; trams41=trams]]
Whether the strike will come, Ms Vasko cannot say, but she has already promised to bring soup. [[own]]

page stub | url: https://velniawire.example/b/10 | published: 2026-10-11T11:00:00Z
headline: 57 held after Velnia pension march [[?; arr57=none]]
Police in Velnia have detained 57 people after a march against a pension law. [[?; arr57=none]]
Unions say 60,000 took part. [[?; crowd60=union]]
The law raises the retirement age to 67. [[?; age=none]]
