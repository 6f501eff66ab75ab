story: marche-de-ndarou
kind: protest
language: fr
about: a march for a pension law; organisers, police and a counting firm give three numbers; detained; an agency withdraws a report that a protester was killed

source syndicats | Front uni des travailleurs | | Front uni des travailleurs | statement
source secretaire | Awa Diombélé | secrétaire générale du Front uni des travailleurs | Front uni des travailleurs | statement
source police | préfecture de police de Ndarou | | État du Mbali | statement
source ministre | Théodore Bakassi-Nkou | ministre de l'Intérieur | État du Mbali | statement
source compta | cabinet Décompte | | cabinet Décompte | measurement
source chu | CHU Félix-Mabika | | CHU Félix-Mabika | statement
source avocats | Ordre des avocats de Ndarou | | Ordre des avocats de Ndarou | statement
source etudiante | Fatou Ekwalla | étudiante | Fatou Ekwalla | witness
source temoins | plusieurs témoins | | unknown | anonymous
source aim | Agence indépendante du Mbali | journaliste | Agence indépendante du Mbali | witness

claim m120 | figure | 120000 | protesters | marched
claim m18 | figure | 18000 | protesters | marched
claim m34 | figure | 34500 | protesters | marched
claim m100 | figure | 100001.. | protesters | marched
claim det56 | figure | 56 | people | detained
claim det83 | figure | 83 | people | detained
claim inj12 | figure | 12 | people | injured
claim pol7 | figure | 7 | police officers | injured
claim killed | event | a protester was killed
claim age64 | figure | 64 | years | retirement age in the bill
claim age60 | figure | 60 | years | retirement age now
claim q | quotation | Mon père est mort à soixante-deux ans avec sa truelle à la main
claim buses | figure | 200 | buses | hired by the unions
claim buses40 | figure | 40 | buses | hired by the unions
claim gas | event | police fired tear gas grenades at head height
claim strike | figure | 64 % | teachers | on strike

relation m18 conflicts m120
relation m34 conflicts m120
relation m34 conflicts m18
relation m120 refines m100
relation m18 conflicts m100
relation m34 conflicts m100
relation det83 conflicts det56
relation buses40 conflicts buses
finding disputed | m120 m18
finding disputed | m120 m34
finding disputed | m18 m34
finding disputed | det56 det83
finding disputed | buses buses40
finding withdrawn | killed
finding bound changed | m120 m100

page aim1 | outlet: Agence indépendante du Mbali | url: https://aim.example/social/marche-1 | published: 2027-08-19T15:20:00Z | agency: AIM
headline: Mbali : marée humaine à Ndarou contre la réforme des retraites
> NDAROU, 19 août (AIM) —
Des dizaines de milliers de personnes ont défilé jeudi dans les rues de Ndarou contre le projet de loi qui repousse de 60 à 64 ans l'âge du départ à la retraite. [[own; age60=voice; age64=voice]]
Elles étaient 120 000 selon le Front uni des travailleurs, qui appelait à la marche, et 18 000 d'après la préfecture de police. [[own; m120=syndicats; m18=police]]
Le cabinet Décompte, mandaté par plusieurs médias et qui compte les passages à l'aide de caméras, a relevé 34 500 manifestants. [[own; m34=compta]]

« Mon père est mort à soixante-deux ans avec sa truelle à la main », lance Fatou Ekwalla, étudiante en droit, qui défile pour la première fois. [[own; q=etudiante]]
En tête du cortège, la secrétaire générale du Front, Awa Diombélé, a promis « un mois de septembre que le gouvernement n'oubliera pas ». [[own]]
Des heurts ont éclaté vers 16 heures près du pont des Manguiers, où un journaliste de l'AIM a vu des policiers tirer des grenades lacrymogènes à hauteur d'homme. [[own; gas=aim]]

Douze blessés ont été admis au CHU Félix-Mabika, a indiqué à l'AIM la direction de l'établissement. [[own; inj12=chu]]
La réforme doit être examinée le 2 septembre par l'Assemblée. [[own]]

page aim2 | outlet: Agence indépendante du Mbali | url: https://aim.example/social/marche-3 | published: 2027-08-19T18:05:00Z
headline: URGENT - Un manifestant tué à Ndarou, selon des témoins [[own; killed=temoins/withdrawn]]
> NDAROU, 19 août (AIM) —
Un manifestant a été tué jeudi après-midi près du pont des Manguiers, à Ndarou, ont rapporté à l'AIM plusieurs témoins. [[own; killed=temoins/withdrawn]]
Il aurait été atteint à la tête par une grenade lacrymogène. [[own]]
La préfecture de police a dit ne pas disposer d'éléments en ce sens. [[own; killed=police/notconfirmed]]
Le Front uni des travailleurs a réclamé une enquête. [[own]]
=aim1:2

page phare | outlet: Le Phare de Ndarou | url: https://pharedendarou.example/marche-retraites | published: 2027-08-19T17:30:00Z
headline: Retraites : 120 000 ou 18 000 ? La bataille des chiffres [[aim1; m120=syndicats; m18=police]]
=aim1:1
=aim1:2
=aim1:3

=aim1:4
=aim1:5

> (AIM)

page courrier | outlet: Courrier des Deux Rives | url: https://deuxrives.example/afrique/mbali-mort | published: 2027-08-19T19:10:00Z
headline: Mbali : un mort lors d'une manifestation [[aim2; killed=temoins/withdrawn]]
Un homme a perdu la vie jeudi au Mbali au cours d'une manifestation contre la réforme des retraites, d'après des témoins cités par l'Agence indépendante du Mbali. [[aim2; killed=temoins/second/withdrawn]]
Plus de 100 000 personnes avaient répondu à l'appel des syndicats, ont affirmé ceux-ci. [[aim1; m100=syndicats]]
=aim2:3
=aim2:4
Le ministre de l'Intérieur, Théodore Bakassi-Nkou, n'avait pas réagi en début de soirée. [[own]]

page annul | outlet: Agence indépendante du Mbali | url: https://aim.example/social/annulation-3 | published: 2027-08-19T21:00:00Z
headline: ANNULATION de notre information « Un manifestant tué à Ndarou » [[own; killed=temoins/withdrawn]]
> À L'ATTENTION DES CLIENTS
Veuillez annuler notre dépêche intitulée « Un manifestant tué à Ndarou, selon des témoins », diffusée à 18h05. [[own; killed=temoins/withdrawn]]
Le jeune homme que les témoins avaient cru mort est vivant et soigné au CHU Félix-Mabika, a constaté un journaliste de l'AIM. [[own; killed=aim/against]]
Ses jours ne sont pas en danger, a assuré l'hôpital. [[own; killed=chu/against]]
Les médias qui ont repris cette dépêche sont priés de la retirer. [[own]]
L'AIM présente ses excuses à ses abonnés et au public. [[own]]

page gouv | outlet: Mbali Matin | url: https://mbalimatin.example/ordre | published: 2027-08-20T06:00:00Z
headline: Le ministre salue le sang-froid des forces de l'ordre
Sept policiers ont été blessés et 56 casseurs interpellés jeudi à Ndarou, a déclaré le ministre de l'Intérieur, Théodore Bakassi-Nkou. [[own; pol7=ministre; det56=ministre]]
Seules 18 000 personnes ont suivi le mot d'ordre, a-t-il souligné, « malgré 200 autocars loués à grands frais ». [[own; m18=ministre; buses=ministre]]
Le ministre a démenti qu'un manifestant ait été tué. [[own; killed=ministre/against]]
« La rumeur est une grenade que l'on lance dans la foule », a-t-il ajouté. [[own]]
La loi entrera en vigueur le 1er janvier. [[own]]
L'âge de la retraite passera à 64 ans pour tous, à l'exception des militaires. [[own; age64=voice]]

page gulfafr | outlet: West Coast Monitor | url: https://westcoastmonitor.example/mbali/pensions | published: 2027-08-20T10:30:00Z | language: en
headline: Lawyers count 83 detained after Mbali pension march [[own; det83=avocats]]
> By Ruth Okonjo-Vidal in Ndarou
Eighty-three people were being held in four police stations of the Mbali capital on Friday morning, the city's bar association told the West Coast Monitor, well above the 56 announced by the interior minister. [[own; det83=avocats; det56=ministre]]
Lawyers had been refused entry to one of them, said the bar's president, Maître Sidonie Oubangha. [[own]]
Thursday's march against raising the retirement age from 60 to 64 drew 120,000 people, according to Awa Diombélé, who heads the United Workers' Front, and 18,000 according to the police. [[own; age60=voice; age64=voice; m120=secretaire; m18=police]]
The counting firm Décompte, whose camera stood on the roof of a pharmacy, arrived at 34,500, its director told the Monitor. [[own; m34=compta]]
The CHU Félix-Mabika was treating 12 people, a nurse in charge of the emergency ward said. [[own; inj12=chu]]
One is a 22-year-old man whom an agency had reported dead. [[own]]
In the schools 64 per cent of teachers stopped work, by the unions' reckoning. [[own; strike=syndicats]]

page soir | outlet: Le Soir du Fleuve | url: https://soirdufleuve.example/2027/08/20/apres-la-marche | published: 2027-08-20T16:00:00Z
headline: Après la marche, la bataille des procès-verbaux
Au lendemain du défilé, on compte les manifestants, les blessés et les gardés à vue. [[own]]
Pour les premiers, le Front uni des travailleurs en reste à 120 000, la police à 18 000 et le cabinet indépendant Décompte à 34 500. [[aim1; m120=syndicats; m18=police; m34=compta]]
Douze personnes sont soignées au CHU. [[aim1; inj12=none]]
Pour les derniers, le ministère dit 56, le barreau 83. [[own; det56=ministre; det83=avocats]]
Nous avons pu joindre Awa Diombélé, qui assure n'avoir loué « que 40 autocars ». [[own; buses40=secretaire]]
« Le reste est venu à pied, comme nos retraites », ironise-t-elle. [[own]]

page fil | url: https://filinfo-mbali.example/99 | published: 2027-08-19T22:30:00Z
headline: Un mort à Ndarou [[aim2; killed=none/withdrawn]]
Un manifestant est mort à Ndarou, touché par une grenade. [[aim2; killed=none/withdrawn]]
120 000 personnes ont marché contre la retraite à 64 ans. [[aim1; m120=none; age64=none]]
Douze blessés sont à l'hôpital. [[aim1; inj12=none]]
La police parle de 18 000 marcheurs. [[aim1; m18=police]]
La réforme sera votée en septembre. [[?]]
