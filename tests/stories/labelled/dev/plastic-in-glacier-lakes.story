story: plastic-in-glacier-lakes
kind: science
language: en
about: a paper on fibres in mountain lakes spreads through a press release and an agency; an outside expert doubts the extrapolation; a rewriter turns "up to" into "at least"

source paper | Journal of Cold Region Hydrology | | authors of the glacier lake paper | record
source univ | University of Sant Alba | press office | authors of the glacier lake paper | statement
source lead | Nadia Kerbrat-Oyelaran | lead author, limnologist at the University of Sant Alba | authors of the glacier lake paper | statement
source expert | Torvald Hennings | geochemist at the Polar Institute of Nordmark | Torvald Hennings | statement
source survey | National Water Survey of Carinth | | National Water Survey of Carinth | measurement

claim lakes41 | figure | 41 | lakes | sampled
claim lakes38 | figure | 38 | lakes | in which fibres were found
claim lakes3 | figure | 3 | lakes | free of fibres
claim lakes19 | figure | 19 | lakes | sampled by the state survey
claim pct93 | figure | 93 % | lakes | in which fibres were found
claim max640 | figure | ..640 | fibres | per cubic metre of water
claim min640 | figure | 640.. | fibres | per cubic metre of water
claim mean112 | figure | 112 | fibres | per cubic metre of water on average
claim mean108 | figure | 108 | fibres | per cubic metre of water on average
claim tonnes | figure | about 7 t | plastic | deposited on the glaciers each year
claim tonnesrange | figure | 2..15 t | plastic | deposited on the glaciers each year
claim poly | figure | 67 % | fibres | made of polyester
claim twothirds | figure | about 67 % | fibres | made of polyester
claim nets41 | figure | 41 | days | spent sampling
claim everywhere | quotation | We took the cleanest water we could find on the map, and it had been wearing our clothes

relation pct93 conversion lakes38
relation lakes38 part of lakes41
relation max640 compatible min640
relation mean108 scope mean112
relation lakes19 scope lakes41
relation lakes3 part of lakes41
relation tonnes refines tonnesrange
relation poly refines twothirds
finding bound changed | max640 min640
finding two sources | mean112 mean108

page release | outlet: University of Sant Alba | url: https://santalba.example/news/glacier-lakes | published: 2023-09-12T08:00:00Z
headline: Textile fibres found in Europe's highest lakes [[own]]
Synthetic textile fibres are present in 38 of 41 high-mountain lakes sampled by researchers of the University of Sant Alba, according to a study published today in the Journal of Cold Region Hydrology. [[own; lakes38=paper; lakes41=paper]]
The team, led by the limnologist Nadia Kerbrat-Oyelaran, found up to 640 fibres per cubic metre of water and an average of 112. [[own; max640=paper; mean112=paper]]
Two thirds of the fibres were polyester, the material of fleece jackets and sportswear. [[own; twothirds=univ]]
"We took the cleanest water we could find on the map, and it had been wearing our clothes," says Kerbrat-Oyelaran. [[own; everywhere=lead]]

The lakes lie between 2,100 and 3,050 metres above sea level, most of them several hours on foot from the nearest road. [[own]]
Over two summers the researchers spent 41 days in the field, carrying pumps and steel filters on their backs. [[own; nets41=univ]]
They estimate that the wind deposits about seven tonnes of plastic on the glaciers of the range every year, with an uncertainty of two to fifteen tonnes. [[own; tonnes=paper; tonnesrange=paper]]

The work was funded by the Alpine Research Council with a grant of 480,000 euros. [[own]]

page mna1 | outlet: Mistral News Agency | url: https://mistral.example/en/science/20230912-1 | published: 2023-09-12T09:30:00Z | agency: Mistral News Agency
headline: Clothing fibres pollute nearly all high mountain lakes, study finds
> SANT ALBA, Carinth, Sept 12, 2023 (Mistral News Agency) -
Fibres shed by clothing have reached 93 percent of the remote mountain lakes tested by scientists in Carinth, a study said Tuesday. [[own; pct93=paper]]
The researchers filtered water from 41 lakes above the tree line and found synthetic fibres in 38, they wrote in the Journal of Cold Region Hydrology. [[own; lakes41=paper; lakes38=paper]]
Concentrations reached up to 640 fibres per cubic metre, with a mean of 112. [[own; max640=paper; mean112=paper]]
Polyester accounted for 67 percent of what they found. [[own; poly=paper]]

"We took the cleanest water we could find on the map, and it had been wearing our clothes," the lead author, Nadia Kerbrat-Oyelaran, told Mistral. [[own; everywhere=lead]]
"Nobody washes a fleece at three thousand metres, so the wind must have brought it," she said. [[own]]

Torvald Hennings, a geochemist at the Polar Institute of Nordmark who was not involved in the work, called the sampling "painstaking" but said that the study's estimate of about seven tonnes of plastic a year falling on the glaciers rested on too few stations. [[own; tonnes=paper; tonnes=expert/against]]
"I would believe two tonnes and I would believe fifteen, and that is exactly what their own error bars say," he told the agency. [[own; tonnesrange=expert; tonnesrange=paper]]

Microplastics have been detected in recent years in Arctic snow, deep-sea trenches and human blood. [[own]]
The ministry of the environment in Carinth said it would study the findings. [[own]]

page abend | outlet: Valley Evening Post | url: https://valleyeveningpost.example/nature/lakes | published: 2023-09-12T11:00:00Z
headline: Clothing fibres pollute nearly all high mountain lakes
> SANT ALBA (Mistral News Agency) -
=mna1:1
=mna1:2
=mna1:3
=mna1:4

=mna1:5
=mna1:6

=mna1:7

page sciblog | outlet: Planet Brief | url: https://planetbrief.example/p/fleece-lakes | published: 2023-09-12T13:15:00Z
headline: Your fleece jacket is in a glacier lake near you
There is plastic in 93 per cent of Europe's high mountain lakes, scientists have discovered. [[mna1; pct93=paper]]
=release:2
=release:4

They worked for 41 days over two summers. [[release; nets41=univ]]
=release:5
The wind carries some seven tonnes of plastic to the glaciers each year, the team believes. [[release; tonnes=paper]]

page quick | url: https://dailygreenbuzz.example/9981 | published: 2023-09-13T07:40:00Z
headline: Scientists shocked by plastic in lakes
Scientists have been shocked to find plastic fibres in almost every mountain lake. [[mna1]]
The lakes contain at least 640 fibres per cubic metre, a new study says. [[mna1; min640=paper]]
Polyester from clothes makes up two thirds of it. [[release; twothirds=none]]
38 of the 41 lakes were affected. [[mna1; lakes38=none; lakes41=none]]
Seven tonnes of plastic rain down on the ice each year. [[release; tonnes=none]]

page chron | outlet: The Carinth Chronicle | url: https://carinthchronicle.example/2023/09/14/fibres | published: 2023-09-14T05:00:00Z
headline: State survey found the same fibres two years ago, and told nobody
> By Agnese Pulvirenti
Two years before a university study made headlines this week, the National Water Survey of Carinth measured textile fibres in the country's mountain lakes and put the results in a drawer. [[own]]
Its unpublished series, seen by The Carinth Chronicle, gives a mean of 108 fibres per cubic metre for nineteen lakes sampled in 2021, close to the 112 reported on Tuesday by Nadia Kerbrat-Oyelaran and her colleagues. [[own; mean108=survey; lakes19=survey; mean112=paper]]
Two thirds of the survey's fibres, too, were polyester. [[own; twothirds=survey]]

"It was a method test and the lakes were chosen for convenience," the survey's director, Oskar Pallavic, said when asked why nothing had been published. [[own]]
Kerbrat-Oyelaran, whose team visited 41 lakes and found fibres in 38, said she had not known of the series. [[own; lakes41=lead; lakes38=lead]]
"I would have loved to, because it would have saved me 41 days with a pump on my back," she added. [[own; nets41=lead]]

Elio Marcantonio, a guide who has led walkers to the Lago Scuro hut for thirty years, is not surprised. [[own]]
"You can see it in the evening light, little hairs on the surface, blue and red," he said. [[own]]
The hut washes the blankets of 4,000 guests a season and drains into the stream below. [[own]]

page weekly | outlet: The Weekly Compass | url: https://weeklycompass.example/science/threads | published: 2023-09-16T06:00:00Z
headline: Threads in thin air
Mountaineers have long suspected that no lake is clean any more, and a paper in the Journal of Cold Region Hydrology now proves them almost right. [[own]]
Of 41 lakes in Carinth, only three were free of synthetic fibre, and the dirtiest held 640 threads in a cubic metre of water. [[own; lakes41=paper; lakes3=paper; max640=paper]]
=mna1:4
Its authors reckon that seven tonnes of plastic settle on the ice in a year, but could be talked into anything from two to fifteen. [[own; tonnes=paper; tonnesrange=paper]]
Torvald Hennings of the Polar Institute of Nordmark told this newspaper that the lower end was the likelier. [[own]]
"Deposition was measured at three stations, all of them downwind of ski resorts," he said. [[own]]
