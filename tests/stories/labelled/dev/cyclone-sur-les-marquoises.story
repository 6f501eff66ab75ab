story: cyclone-sur-les-marquoises
kind: disaster
language: fr
about: a cyclone strikes islands; the prefecture's toll rises from 6 to 11, a mayor counts 15; wind measured; an agency corrects the number of homes; English service carries the dispatch

source pref | préfecture des îles Marquoises | | État | statement
source prefet | Solène Kerguelen | préfète des îles Marquoises | État | statement
source maire | Teiki Loubrières | maire de Port-Hallier | commune de Port-Hallier | statement
source meteo | Office météorologique de l'Océan | | Office météorologique de l'Océan | measurement
source hopital | centre hospitalier Sainte-Ursule | | centre hospitalier Sainte-Ursule | statement
source elec | Électricité des Îles | | Électricité des Îles | statement
source pecheur | Maurice Anjouhan | pêcheur | Maurice Anjouhan | witness
source secours | Secours des Îles | association | Secours des Îles | statement
source croix | Croix-Bleue des Marquoises | | Croix-Bleue des Marquoises | statement
source afo | Agence France-Outremer | correspondante | Agence France-Outremer | witness
source anon | une source proche du dossier | | unknown | anonymous

claim dead6 | figure | 6 | people | killed
claim dead11 | figure | 11 | people | killed
claim min11 | figure | 11.. | people | killed
claim dead15 | figure | 15.. | people | killed
claim missing11 | figure | 11 | people | missing
claim names16 | figure | 16 | names | of dead in the mayor's notebook
claim homes4000 | figure | about 4000 | homes | destroyed
claim bodies3 | figure | 3 | bodies | waiting for a helicopter
claim homes400 | figure | about 400 | homes | destroyed
claim wind | figure | 218 km/h | | wind gust
claim windmore | figure | 201.. km/h | | wind gust
claim power | figure | 32000 | households | without electricity
claim power80 | figure | 80 % | households | without electricity
claim shelter | figure | 5200 | people | in shelters
claim aid | figure | 12000000 EUR | | emergency aid
claim q | quotation | Le toit est parti d'un coup, comme un couvercle, et on a vu le ciel
claim boats | event | fishing boats lay across the road
claim dead1987 | figure | 11 | people | killed by the cyclone of 1987

relation dead11 updates dead6
relation dead15 conflicts dead11
relation dead11 refines min11
relation min11 updates dead6
relation names16 updates dead15
relation homes400 updates homes4000
relation wind refines windmore
relation power80 conversion power
finding disputed | dead11 dead15
finding corrected | homes4000 homes400
finding revised | dead6 dead11

page afo1 | outlet: Agence France-Outremer | url: https://afo.example/fr/helio-1 | published: 2025-01-21T09:10:00Z | agency: Agence France-Outremer
headline: Cyclone Hélio aux Marquoises : six morts, onze disparus [[own; dead6=pref/old; missing11=pref]]
> PORT-HALLIER, 21 janvier 2025 (Agence France-Outremer) —
Le passage du cyclone Hélio sur les îles Marquoises a fait six morts et onze disparus, a annoncé mardi la préfecture. [[own; dead6=pref/old; missing11=pref]]
Quelque 4 000 habitations ont été détruites, selon un premier bilan communiqué à la presse par la préfète, Solène Kerguelen. [[own; homes4000=prefet/withdrawn]]
Une rafale à 218 km/h a été enregistrée lundi peu avant minuit à la pointe du Diable, a précisé l'Office météorologique de l'Océan. [[own; wind=meteo]]

Dans les rues de Port-Hallier, le chef-lieu, une correspondante de l'agence a vu des bateaux de pêche posés en travers de la chaussée et la halle du marché privée de sa toiture. [[own; boats=afo]]
« Le toit est parti d'un coup, comme un couvercle, et on a vu le ciel », raconte Maurice Anjouhan, un pêcheur de 61 ans qui s'était réfugié dans l'église avec ses petits-enfants. [[own; q=pecheur]]
Environ 32 000 foyers étaient privés d'électricité mardi matin, soit huit sur dix, d'après Électricité des Îles. [[own; power=elec; power80=elec]]

En 1987, le cyclone Ambroise avait tué onze personnes dans l'archipel. [[own; dead1987=voice]]
Les Marquoises, peuplées de 140 000 habitants, vivent de la pêche au thon et de la vanille. [[own]]

page echo | outlet: L'Écho du Lagon | url: https://echodulagon.example/helio | published: 2025-01-21T10:05:00Z
headline: Hélio : déjà six morts [[afo1; dead6=pref/old]]
=afo1:1
=afo1:2
=afo1:3

=afo1:4
=afo1:5
=afo1:6

> Avec Agence France-Outremer

page afoen | outlet: Agence France-Outremer | url: https://afo.example/en/helio-1 | published: 2025-01-21T09:50:00Z | language: en
headline: Six dead, 11 missing as Cyclone Helio hits Marquoise islands [[afo1; dead6=pref/old; missing11=pref]]
> PORT-HALLIER, Jan 21, 2025 (Agence France-Outremer) -
Cyclone Helio killed six people and left 11 missing when it swept across the Marquoise islands, the prefecture said on Tuesday. [[afo1; dead6=pref/old; missing11=pref]]
Some 4,000 homes were destroyed, according to an initial assessment given to reporters by the prefect, Solène Kerguelen. [[afo1; homes4000=prefet/withdrawn]]
A gust of 218 kilometres per hour was recorded at Devil's Point shortly before midnight on Monday, the Ocean Meteorological Office said. [[afo1; wind=meteo]]
"The roof went all at once, like a lid, and we saw the sky," said Maurice Anjouhan, a 61-year-old fisherman who had taken shelter in the church with his grandchildren. [[afo1; q=pecheur]]
About 32,000 households, or eight in 10, were without power on Tuesday morning, the utility Electricité des Iles said. [[afo1; power=elec; power80=elec]]
In 1987 Cyclone Ambroise killed 11 people in the archipelago. [[afo1; dead1987=voice]]

page seaboard | outlet: Seaboard Tribune | url: https://seaboardtribune.example/world/helio | published: 2025-01-21T12:30:00Z | language: en
headline: Cyclone kills six in French-speaking islands [[afo1; dead6=none/old]]
A cyclone with winds of more than 200kph has killed six people and destroyed thousands of homes in the Marquoise islands. [[afoen; windmore=none; dead6=none/old]]
=afoen:2
=afoen:4
=afoen:5
The authorities say that 11 people are missing. [[afoen; missing11=pref]]
Volunteers of the charity Secours des Iles are handing out water and tarpaulins. [[own]]

page afo2 | outlet: Agence France-Outremer | url: https://afo.example/fr/helio-5 | published: 2025-01-21T19:40:00Z
headline: Cyclone Hélio : le bilan monte à onze morts, 400 maisons détruites (préfecture) [[own; dead11=prefet; homes400=prefet]]
> (Corrige au 3e paragraphe le nombre d'habitations : environ 400 et non 4 000)
> PORT-HALLIER, 21 janvier 2025 (Agence France-Outremer) —
Le bilan du cyclone Hélio s'est alourdi à onze morts aux îles Marquoises, a indiqué mardi soir la préfète, Solène Kerguelen, tandis que le maire du chef-lieu en dénombrait au moins quinze dans sa seule commune. [[own; dead11=prefet; dead15=maire]]
« Nous ne comptons que les corps identifiés par un médecin », a expliqué Mme Kerguelen lors d'une conférence de presse. [[own]]
Environ 400 habitations ont été détruites et plusieurs milliers endommagées, a-t-elle ajouté. [[own; homes400=prefet]]

« J'ai quinze noms sur un cahier, et derrière chaque nom une famille que je connais », a affirmé à l'agence le maire de Port-Hallier, Teiki Loubrières. [[own; dead15=maire]]
Le centre hospitalier Sainte-Ursule a reçu onze dépouilles, a confirmé sa direction. [[own; dead11=hopital]]
L'État débloque une aide d'urgence de 12 millions d'euros, et 5 200 personnes dormiront dans des écoles et des gymnases. [[own; aid=voice; shelter=voice]]

page quot | outlet: Le Quotidien de l'Archipel | url: https://quotidienarchipel.example/2025/01/22/cahier | published: 2025-01-22T05:30:00Z
headline: « Quinze noms sur un cahier »
> De notre envoyée spéciale Maëlys Ratsimba
Le cahier est à spirale, bleu, marqué par l'eau, et il contient désormais seize noms. [[own; names16=voice]]
Lorsque nous l'avons rencontré hier à la mairie, Teiki Loubrières en était à quinze, soit quatre de plus que les onze morts reconnus par la préfecture. [[own; dead15=maire; dead11=pref]]
L'association Secours des Îles, dont les bénévoles fouillent les ravines, avance elle aussi « au moins quinze » décès. [[own; dead15=secours]]
À l'hôpital Sainte-Ursule, on s'en tient à onze. [[own; dead11=hopital]]
« Les autres n'ont pas de route pour descendre », résume la présidente de l'association, Hina Tevarua. [[own]]

Une source proche du dossier reconnaît que trois corps attendent encore un hélicoptère. [[own; bodies3=anon]]
L'électricité ne sera pas rétablie avant une semaine pour les 32 000 foyers concernés, nous a indiqué Électricité des Îles. [[own; power=elec]]
Quelque 5 200 sinistrés ont passé la nuit dans les écoles, a constaté la Croix-Bleue locale. [[own; shelter=croix]]

page radiohex | outlet: Radio Hexagone | url: https://radiohexagone.example/monde/helio-bilan | published: 2025-01-22T06:15:00Z
headline: Marquoises : au moins onze morts après le cyclone
Au moins onze personnes ont péri dans le cyclone Hélio aux îles Marquoises, selon la préfecture, mais un élu local parle de quinze morts au minimum. [[afo2; min11=pref; dead15=maire]]
=afo2:2
=afo2:4
=afo2:5
Les rafales ont dépassé 200 km/h, et jusqu'à 218 à la pointe du Diable. [[afo1; windmore=none; wind=none]]
Douze millions d'euros d'aide ont été promis. [[afo2; aid=none]]

page clic | url: https://infosclic.example/cyclone-helio | published: 2025-01-22T08:00:00Z
headline: Cyclone : 4.000 maisons rasées
Le cyclone Hélio a rasé 4.000 maisons aux Marquoises. [[afo1; homes4000=none/withdrawn]]
Il y a six morts et onze disparus. [[afo1; dead6=none/old; missing11=none]]
Le vent a soufflé à 218 km/h. [[afo1; wind=none]]
Un pêcheur a vu le toit partir comme un couvercle. [[afo1]]
Des milliers de foyers sont dans le noir. [[afo1]]
