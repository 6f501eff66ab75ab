story: giant-wader-of-te-arohe
kind: science
language: en
about: a fossil bird is described; mass, height and age pass from the paper to a museum release, an agency and rewriters; a second team dates the rock independently; an expert finds the mass too high

source paper | Proceedings of the Southern Palaeontological Society | | authors of the Te Arohe paper | record
source lead | Dr Wiremu Tahere-Lindqvist | curator of vertebrates at the Port Chalmond Museum | authors of the Te Arohe paper | statement
source museum | Port Chalmond Museum | | authors of the Te Arohe paper | statement
source geo | Aotara Geological Service | | Aotara Geological Service | measurement
source expert | Clementine Adebayo-Fuchs | palaeontologist at the University of Greater Larne | Clementine Adebayo-Fuchs | statement
source finder | Rongo Mathieson | sheep farmer | Rongo Mathieson | witness
source mayor | Hepi Dalrymple | mayor of Te Arohe | Te Arohe district | statement

claim height | figure | 2.1 m | | height of the bird
claim mass120 | figure | about 120 kg | | body mass of the bird
claim mass85 | figure | 85 kg | | body mass of the bird
claim massrange | figure | 95..145 kg | | body mass of the bird
claim age57 | figure | 57 million years | | age of the fossil
claim age75 | figure | 75 million years | | age of the fossil
claim agemargin | figure | 56..58 million years | | age of the fossil
claim bones | figure | 37 | bones | recovered
claim bones40 | figure | about 40 | bones | recovered
claim year57 | figure | 57 | years | spent by the fossil in a shed
claim visitors | figure | 120 | visitors | a day at the museum
claim money | figure | 350000 NZD | | cost of a new hall
claim q | quotation | It looked me in the eye, and I am not a short man

relation mass85 conflicts mass120
relation mass120 refines massrange
relation mass85 conflicts massrange
relation age75 conflicts age57
relation age57 refines agemargin
relation bones refines bones40
finding disputed | mass120 mass85
finding slip | age75 age57
finding two sources | age57

page museum1 | outlet: Port Chalmond Museum | url: https://pcmuseum.example/news/giant-wader | published: 2014-05-27T00:00:00Z
headline: Giant wading bird described from Te Arohe [[own]]
A new species of giant bird that waded along the coasts of Aotara 57 million years ago has been described by scientists of the Port Chalmond Museum in the Proceedings of the Southern Palaeontological Society. [[own; age57=paper]]
Gigantolimosa tahere stood 2.1 metres tall and weighed about 120 kilograms, making it one of the largest birds ever to have lived. [[own; height=paper; mass120=paper]]
Thirty-seven bones of a single skeleton were recovered from a river bank near the township of Te Arohe. [[own; bones=paper]]
"It looked me in the eye, and I am not a short man," says Dr Wiremu Tahere-Lindqvist, curator of vertebrates, of the reconstruction now on display. [[own; q=lead]]

The bones were collected in 1957 by a farmer, Angus Mathieson, and lay in a shed for 57 years until his grandson brought them to the museum in a wool bale. [[own; year57=museum]]
The museum hopes to raise 350,000 dollars for a new hall. [[own; money=museum]]

page ocx1 | outlet: Oceanic Exchange | url: https://ocx.example/sci/2014/wader | published: 2014-05-27T02:30:00Z | agency: Oceanic Exchange
headline: Fossil bird as tall as a door found in sheep farmer's shed
> PORT CHALMOND, Aotara, May 27 (Oceanic Exchange) -
A wading bird taller than most basketball players stalked the shores of what is now Aotara 57 million years ago, scientists reported on Tuesday. [[own; age57=paper]]
The creature stood 2.1 metres high and tipped the scales at about 120 kg, according to a study in the Proceedings of the Southern Palaeontological Society, which put the possible range at 95 to 145 kg. [[own; height=paper; mass120=paper; massrange=paper]]
It is known from 37 bones that spent more than half a century in a shed. [[own; bones=paper]]
"It looked me in the eye, and I am not a short man," the lead author, Wiremu Tahere-Lindqvist, told Oceanic Exchange. [[own; q=lead]]

Not everyone is convinced by the weight. [[own]]
Clementine Adebayo-Fuchs of the University of Greater Larne, who reviewed an earlier version of the paper, said wading birds had light bones and that her own calculation came to 85 kilograms. [[own; mass85=expert]]
"It is a splendid animal, and it does not need the extra luggage," she said. [[own]]

The Aotara Geological Service said that volcanic ash above the bones, which it dated for a separate mapping project, was also 57 million years old. [[own; age57=geo]]
Rongo Mathieson, the farmer who delivered the bones, said his grandfather had used one of them to prop open a gate. [[own]]

page times | outlet: Southern Times-Advocate | url: https://southerntimesadvocate.example/bird | published: 2014-05-27T04:00:00Z
headline: Meet the giant wader of Te Arohe
> Oceanic Exchange
=ocx1:1
=ocx1:2
=ocx1:3
=ocx1:4

=ocx1:5
=ocx1:6
=ocx1:7

=ocx1:8

page wonder | outlet: Wonder Weekly | url: https://wonderweekly.example/giant-bird-75 | published: 2014-05-28T07:00:00Z
headline: The 120-kilo bird that lived beside the dinosaurs [[museum1; mass120=paper]]
A bird as heavy as a rugby prop waded through swamps 75 million years ago, when dinosaurs still ruled, scientists in Aotara say. [[museum1; age75=paper]]
=museum1:2
About forty bones were dug out of a river bank. [[museum1; bones40=none]]
"It looked me in the eye, and I am not a short man," said the scientist who put it together. [[museum1; q=lead]]
The skeleton had been lying in a shed for 57 years. [[museum1; year57=none]]
A fund has been opened for a hall that will cost 350,000 dollars. [[museum1; money=none]]

page gazette | outlet: Te Arohe Gazette | url: https://tearohegazette.example/rongo | published: 2014-05-29T20:00:00Z
headline: Rongo's gatepost is famous
> By Shirley Ngata-Pike
Rongo Mathieson has had the telephone off the hook since Tuesday. [[own]]
The sheep farmer took thirty-seven bones to Port Chalmond in a wool bale in January, he told the Gazette, because his wife wanted the shed for a loom. [[own; bones=finder]]
They had been there for 57 years, since his grandfather Angus picked them out of the bank below the woolshed. [[own; year57=finder]]
Dr Henare Vogel of the Geological Service, who was in the district in autumn to sample the ash bed, said over a cup of tea at the Mathiesons' that he got 57 million years, "give or take one". [[own; age57=geo; agemargin=geo]]
He had not seen the museum's paper when he took his samples, he said. [[own]]
Mayor Hepi Dalrymple wants the bones back. [[own]]
The museum draws 120 visitors a day, she pointed out, and Te Arohe has a perfectly good hall. [[own; visitors=mayor]]

page review | outlet: The Greater Larne Review | url: https://larnereview.example/science/fat-bird | published: 2014-06-02T05:00:00Z
headline: How heavy is a wader?
Clementine Adebayo-Fuchs has weighed a good many birds that no longer exist, and the latest, she thinks, should go on a diet. [[own]]
The Port Chalmond Museum gives Gigantolimosa a mass of about 120 kg; she makes it 85. [[own; mass120=museum; mass85=expert]]
The difference, she explained in her office above the tram depot, lies in one bone of the leg, whose wall is thinner than the authors assumed. [[own]]
Tahere-Lindqvist, reached by e-mail, replied that his range began at 95 and that he would not go below it. [[own]]
About the height, 2.1 metres, the two agree. [[own; height=expert; height=lead]]
So do they about the age. [[own]]

page metrobrief | outlet: Metro Brief | url: https://metrobrief.example/giant-bird | published: 2014-05-27T06:10:00Z
headline: Big bird
Scientists in Aotara have found the bones of a bird that stood 2.1m tall. [[ocx1; height=paper]]
It lived 57 million years ago and may have weighed about 120kg, a study said. [[ocx1; age57=paper; mass120=paper]]
One expert puts it at a more modest 85kg. [[ocx1; mass85=expert]]
The bones were kept in a shed by sheep farmers. [[ocx1]]
The bird has been named after its finder. [[own]]

page bot | url: https://factsfeed.example/bird57 | published: 2014-05-30T09:00:00Z
headline: 5 facts about the giant bird
It was 2.1 meters tall. [[?; height=none]]
It weighed about 120 kilos. [[?; mass120=none]]
It lived 57 million years ago. [[?; age57=none]]
It was found in a shed. [[?]]
37 bones are known. [[?; bones=none]]
