story: derailment-at-mansipur
kind: transport
language: en
about: an express leaves the rails; the toll moves from 18 to 21, the police say 23; an agency corrects the speed from miles to kilometres and some pages keep the mistake

source rail | Eastern Velhar Railway | | state of Velhar | statement
source spokes | Dinesh Karuvannoor | spokesman of the Eastern Velhar Railway | state of Velhar | statement
source police | Leela Banshidhar | superintendent of police of Mansipur district | state of Velhar | statement
source hosp | Mansipur Civil Hospital | | Mansipur Civil Hospital | statement
source cmte | Railway Safety Board | | Railway Safety Board | measurement
source farmer | Gopal Deshrath | farmer | Gopal Deshrath | witness
source union | P. V. Nambisan | general secretary of the Loco Running Crews' Union | Loco Running Crews' Union | statement
source anon | railway officials | | unknown | anonymous

claim dead18 | figure | 18 | people | killed
claim min18 | figure | 18.. | people | killed
claim dead2011 | figure | 21 | people | killed in the collision of 2011
claim dead21 | figure | 21 | people | killed
claim dead23 | figure | 23 | people | killed
claim inj100 | figure | 101.. | people | injured
claim inj137 | figure | 137 | people | injured
claim coach7 | figure | 7 | coaches | derailed
claim coach9 | figure | 9 | coaches | derailed
claim kmh96 | figure | 96 km/h | | speed of the train
claim mph96 | figure | 96 mph | | speed of the train
claim limit30 | figure | 30 km/h | | speed limit on the stretch
claim comp | figure | 500000 INR | | compensation for each family
claim aboard | figure | about 1200 | people | on board
claim hours21 | figure | 21 | hours | on duty by the driver
claim quoteflour | quotation | The coaches lay across my field like sacks thrown from a cart
claim warned | event | the driver had been warned of the speed limit

relation dead21 updates dead18
relation dead23 conflicts dead21
relation inj137 refines inj100
relation coach9 conflicts coach7
relation dead18 refines min18
relation dead21 updates min18
relation kmh96 updates mph96
finding disputed | dead21 dead23
finding corrected | mph96 kmh96
finding disputed | coach7 coach9

page spt1 | outlet: Subcontinent Press Trust | url: https://spt.example/national/mansipur-1 | published: 2018-08-13T05:30:00Z | agency: SPT
headline: 18 killed as express derails in Velhar [[own; dead18=rail/old]]
> MANSIPUR, Velhar, Aug 13 (SPT) -
At least 18 people were killed and more than 100 injured when seven coaches of the Coromandal Night Express jumped the rails near Mansipur early on Monday, the Eastern Velhar Railway said. [[own; min18=rail/old; inj100=rail; coach7=rail]]
The train, carrying about 1,200 passengers, was travelling at 96 miles per hour on a stretch where track work had imposed a limit of 30 kilometres per hour, railway officials said. [[own; aboard=anon; mph96=anon/withdrawn; limit30=anon]]
"The coaches lay across my field like sacks thrown from a cart," said Gopal Deshrath, a farmer, who was among the first to reach the wreck. [[own; quoteflour=farmer]]

Villagers broke windows with ploughshares to pull out the injured, an SPT reporter at the scene saw. [[own]]
The railway announced compensation of 500,000 rupees for the family of each person killed. [[own; comp=rail]]
The driver, who survived, is being questioned. [[own]]

Velhar's railways carry some nine million passengers a day and have a poor safety record, with 21 people killed in a collision in the same district in 2011. [[own; dead2011=voice]]

page deccan | outlet: Deccan Morning Mail | url: https://deccanmail.example/india/mansipur-derailment | published: 2018-08-13T06:20:00Z
headline: Night express derails near Mansipur; 18 dead [[spt1; dead18=rail/old]]
> MANSIPUR, Velhar, Aug 13 (SPT) -
=spt1:1
=spt1:2
=spt1:3

=spt1:4
=spt1:5
=spt1:6

=spt1:7

page clar | outlet: The Riverine Clarion | url: https://riverineclarion.example/2018/08/13/train | published: 2018-08-13T08:15:00Z
headline: Train was doing three times the limit and more
=spt1:1
=spt1:2
=spt1:3

=spt1:4

> (With inputs from SPT)
The Clarion's office in Mansipur received calls all morning from relatives who could not find the names of their people on any list. [[own]]

page spt2 | outlet: Subcontinent Press Trust | url: https://spt.example/national/mansipur-5 | published: 2018-08-13T11:45:00Z
headline: Toll in Velhar train crash rises to 21; corrects speed [[own; dead21=spokes]]
> (Eds: Updates toll; corrects in para 3 speed of train to kilometres per hour, not miles per hour)
> MANSIPUR, Velhar, Aug 13 (SPT) -
Twenty-one people are now known to have died in the derailment of the Coromandal Night Express, the spokesman of the Eastern Velhar Railway, Dinesh Karuvannoor, said on Monday afternoon, after a crane lifted the fourth coach. [[own; dead21=spokes]]
He said 137 people had been hurt, nineteen of them gravely. [[own; inj137=spokes]]
The Railway Safety Board said a first reading of the recorder gave a speed of 96 kilometres per hour, more than three times the 30 allowed. [[own; kmh96=cmte; limit30=cmte]]

The superintendent of police of Mansipur district, Leela Banshidhar, told SPT that 23 bodies had been taken to two mortuaries. [[own; dead23=police]]
Karuvannoor said that two of these were of people who had died in a road accident the same night. [[own; dead23=spokes/against]]

The Loco Running Crews' Union said the driver had been on duty for 21 hours. [[own; hours21=union]]
"Nobody can hold a train with his eyes closed," said its general secretary, P. V. Nambisan. [[own]]
The Railway denied this, saying that he had signed on at ten the previous evening and had been warned of the speed limit in writing. [[own; hours21=rail/against; warned=rail]]

page times | outlet: Times of Port Selim | url: https://portselimtimes.example/asia/velhar-train | published: 2018-08-13T13:30:00Z
headline: Sleepy driver, slow track: 21 die in Velhar [[spt2; dead21=spokes]]
> Agencies
The death toll from Monday's rail disaster in eastern Velhar has climbed to 21, with 137 hurt, as investigators found that the train had been running at more than three times the permitted speed. [[spt2; dead21=spokes; inj137=spokes]]
It was moving at 96kph in a 30kph zone, according to the country's Railway Safety Board. [[spt2; kmh96=cmte; limit30=cmte]]
Police put the number of dead at 23, but the railway says that two of the bodies have nothing to do with the crash. [[spt2; dead23=police; dead23=rail/against]]
The train drivers' union claims the man at the controls had worked 21 hours without a break; his employer denies it. [[spt2; hours21=union; hours21=rail/against]]
Each bereaved family is to receive 500,000 rupees. [[spt1; comp=rail]]
"The coaches lay across my field like sacks thrown from a cart," a farmer told the SPT news agency. [[spt1; quoteflour=farmer]]

page banner | outlet: Mansipur Banner | url: https://mansipurbanner.example/crash-special | published: 2018-08-14T01:00:00Z
headline: We counted nine coaches, and twenty-one dead [[own; coach9=voice; dead21=hosp]]
> By our staff reporters
Nine coaches, not seven as the railway insists, lay off the rails at Deshrath's farm when this newspaper's photographer walked the length of the train yesterday. [[own; coach9=voice; coach7=rail]]
The Mansipur Civil Hospital, to which all the dead were brought by nightfall, has a register with 21 entries, its resident medical officer, Dr Farida Qureshy-Nair, said. [[own; dead21=hosp]]
It admitted 137 of the injured and sent eighty-eight home with bandages. [[own; inj137=hosp]]
The superintendent of police, Leela Banshidhar, said last evening she was "checking the arithmetic" of her earlier count of 23. [[own; dead23=police]]

Men of the track gang told us that the caution board had been leaning against a hut since Friday, with its face to the wall. [[own]]
The Railway says the driver was told in writing. [[own; warned=rail]]
P. V. Nambisan of the crews' union repeated that the driver had been 21 hours on duty. [[own; hours21=union]]
Fares to the capital rise by six per cent next month. [[own]]

page unk | url: https://vfastnews.example/train-accident-18 | published: 2018-08-13T16:00:00Z
headline: Horror train crash at 96 mph
A train has crashed in Velhar at 96 mph. [[spt1; mph96=none/withdrawn]]
At least 18 people have died in the horror accident. [[spt1; min18=none/old]]
Seven coaches derailed. [[spt1; coach7=none]]
Over 100 people are injured. [[spt1; inj100=none]]
A farmer said the coaches lay like sacks. [[spt1]]
