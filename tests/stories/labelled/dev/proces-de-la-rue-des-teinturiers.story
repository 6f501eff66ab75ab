story: proces-de-la-rue-des-teinturiers
kind: court
language: fr
about: judgment on the collapse of an apartment house; prison terms asked and given are mixed up by a copier; fine and damages; lawyers and the bereaved; an appeal

source tribunal | tribunal correctionnel de Valserre | | tribunal de Valserre | record
source presidente | Clotilde Mazurier | présidente du tribunal correctionnel de Valserre | tribunal de Valserre | statement
source parquet | procureur de Valserre | | parquet de Valserre | statement
source defense | Maître Yanis Belhomme-Roth | avocat du propriétaire | défense du propriétaire | statement
source assoc | collectif du 4 novembre | | collectif du 4 novembre | statement
source pere | Ousmane Tiévoli | père d'une victime | Ousmane Tiévoli | witness
source mairie | ville de Valserre | | ville de Valserre | statement
source expert | Odile Franquart | architecte et experte judiciaire | Odile Franquart | statement
source adl | Agence de dépêches lémanique | journaliste | Agence de dépêches lémanique | witness

claim dead8 | figure | 8 | people | killed in the collapse
claim years5 | figure | 5 | years | prison for the owner
claim years7 | figure | 7 | years | prison asked for the owner
claim years7g | figure | 7 | years | prison for the owner
claim susp3 | figure | 3 | years | prison for the owner suspended
claim firm2 | figure | 2 | years | prison for the owner without suspension
claim fine | figure | 750000 EUR | | fine for the syndic
claim fine75 | figure | 75000 EUR | | fine for the syndic
claim damages | figure | 3200000 EUR | | damages for the families
claim damagesmore | figure | 3000001.. EUR | | damages for the families
claim civil89 | figure | 89 | civil parties | in the trial
claim civil91 | figure | 91 | civil parties | in the trial
claim letters | figure | 8 | letters | of warning ignored
claim shoes8 | figure | 8 | pairs of shoes | laid before the town hall each year
claim flats | figure | 412 | flats | evacuated since
claim flats500 | figure | 501.. | flats | evacuated since
claim q | quotation | Deux ans, c'est le prix d'une voiture mal garée
claim acquit | event | the former deputy mayor was acquitted

relation firm2 part of years5
relation susp3 part of years5
relation years7g conflicts years5
relation damages refines damagesmore
relation civil91 conflicts civil89
relation flats500 conflicts flats
relation fine75 updates fine
finding slip | years7g years5
finding disputed | civil89 civil91
finding disputed | flats flats500
finding corrected | fine fine75

page adl1 | outlet: Agence de dépêches lémanique | url: https://adl.example/justice/valserre-1 | published: 2024-04-30T13:10:00Z | agency: ADL
headline: Immeuble effondré de Valserre : cinq ans de prison, dont deux ferme, pour le propriétaire [[own; years5=tribunal; firm2=tribunal]]
> VALSERRE, 30 avr (ADL) —
Le propriétaire de l'immeuble dont l'effondrement avait tué huit personnes rue des Teinturiers, à Valserre, a été condamné mardi à cinq ans de prison, dont trois avec sursis, par le tribunal correctionnel. [[own; dead8=voice; years5=tribunal; susp3=tribunal]]
Le parquet avait requis sept ans. [[own; years7=parquet]]
Le syndic, qui avait laissé sans réponse huit lettres d'alerte, devra verser une amende de 750.000 euros, a indiqué la présidente, Clotilde Mazurier, en lisant le jugement. [[own; letters=presidente; fine=presidente/withdrawn]]
Les familles se voient allouer 3,2 millions d'euros de dommages et intérêts. [[own; damages=tribunal]]

« Deux ans, c'est le prix d'une voiture mal garée », a réagi à la sortie Ousmane Tiévoli, dont la fille Salimata avait dix-neuf ans. [[own; q=pere]]
L'avocat du condamné, Me Yanis Belhomme-Roth, a annoncé à l'ADL qu'il ferait appel. [[own]]
L'ancien adjoint à l'urbanisme a été relaxé, une décision accueillie par des cris dans la salle où se serraient 89 parties civiles, a constaté une journaliste de l'agence. [[own; acquit=tribunal; civil89=adl]]

Les 4 novembre, depuis 2019, des habitants déposent huit paires de chaussures devant la mairie. [[own; shoes8=voice]]
Depuis le drame, 412 logements ont été évacués dans la ville, selon la municipalité. [[own; flats=mairie]]

page riviera | outlet: Le Matin de la Riviera | url: https://matinriviera.example/justice/teinturiers | published: 2024-04-30T14:00:00Z
headline: Rue des Teinturiers : le propriétaire condamné à cinq ans de prison [[adl1; years5=tribunal]]
> (ADL)
=adl1:1
=adl1:2
=adl1:3
=adl1:4

=adl1:5
=adl1:6
=adl1:7

page adl2 | outlet: Agence de dépêches lémanique | url: https://adl.example/justice/valserre-1r | published: 2024-04-30T15:35:00Z
headline: RECTIFICATIF : Immeuble effondré de Valserre, amende de 75.000 euros pour le syndic [[own; fine75=tribunal]]
> (Bien lire au 3e paragraphe que l'amende du syndic est de 75.000 euros et non de 750.000)
> VALSERRE, 30 avr (ADL) —
=adl1:1
=adl1:2
Le syndic, qui avait laissé sans réponse huit lettres d'alerte, devra verser une amende de 75.000 euros, a indiqué la présidente, Clotilde Mazurier, en lisant le jugement. [[own; letters=presidente; fine75=presidente]]
=adl1:4

=adl1:5
=adl1:6
=adl1:7

page gazette | outlet: Gazette du Piémont | url: https://gazettepiemont.example/a/3381 | published: 2024-04-30T16:20:00Z
headline: Sept ans de prison pour le marchand de sommeil [[adl1; years7g=tribunal]]
Sept ans de prison, dont deux ferme : c'est la peine infligée mardi par le tribunal correctionnel de Valserre au propriétaire de l'immeuble de la rue des Teinturiers, où huit locataires sont morts en 2019. [[adl1; years7g=tribunal; firm2=tribunal; dead8=voice]]
Les juges ont aussi infligé 750.000 euros d'amende au syndic et accordé plus de trois millions d'euros aux familles. [[adl1; fine=tribunal/withdrawn; damagesmore=tribunal]]
=adl1:5
L'élu poursuivi avec eux a été relaxé. [[adl1; acquit=tribunal]]
La défense fera appel. [[adl1]]
Le Piémont compte, d'après notre enquête de février, une soixantaine d'immeubles en péril. [[own]]

page sillon | outlet: Le Sillon | url: https://lesillon.example/2024/05/01/valserre-jugement | published: 2024-05-01T05:00:00Z
headline: À Valserre, « la ville savait, et la ville est relaxée »
> Par Ambre Lestrignant
Le jugement tient en 140 pages, que Le Sillon a pu consulter, et il est sévère pour tout le monde sauf pour la ville. [[own]]
Cinq ans de prison dont deux ferme au propriétaire, 75.000 euros d'amende au syndic, 3,2 millions de dommages, et pas un mot, ou presque, sur l'adjoint relaxé. [[own; years5=tribunal; firm2=tribunal; fine75=tribunal; damages=tribunal; acquit=tribunal]]
On y lit que huit courriers recommandés avaient signalé la fissure. [[own; letters=tribunal]]
L'architecte Odile Franquart, experte auprès de la cour, nous en avait parlé dès 2021 : elle aussi en avait compté huit. [[own; letters=expert]]

Le collectif du 4 novembre, qui rassemble les familles, revendique 91 parties civiles, deux ayant été admises au dernier jour. [[own; civil91=assoc]]
Sa présidente, Solange Imbert-Ndoye, conteste aussi le nombre de logements évacués. [[own]]
« Plus de cinq cents, j'ai la liste, et la mairie l'a aussi », assure-t-elle. [[own; flats500=assoc]]
La ville s'en tient à 412. [[own; flats=mairie]]
Huit morts, rappelle-t-elle, et « huit familles qui n'ont toujours pas de clés ». [[own; dead8=assoc]]

page parq | outlet: Radio Valserre Libre | url: https://radiovalserre.example/proces | published: 2024-05-01T07:30:00Z
headline: Le parquet fait appel à son tour
Le procureur de Valserre a interjeté appel du jugement de mardi, a-t-il annoncé au micro de Radio Valserre Libre. [[own]]
Il avait réclamé sept ans et n'en a obtenu que cinq, dont deux ferme. [[own; years7=parquet; years5=parquet; firm2=parquet]]
La défense, par la voix de Me Yanis Belhomme-Roth, dénonce de son côté cinq ans « pour l'exemple ». [[own; years5=defense]]
Il conteste les 3,2 millions d'euros que son client doit verser avec le syndic. [[own; damages=defense]]
Le procès en appel pourrait se tenir à l'automne 2025. [[own]]
Ousmane Tiévoli, lui, ne fera pas le voyage. [[own]]

page lakes | outlet: Lakes & Alps Gazette | url: https://lakesalps.example/news/valserre | published: 2024-04-30T18:00:00Z | language: en
headline: Landlord jailed over house collapse that killed eight [[adl2; dead8=voice]]
> VALSERRE (ADL) -
The owner of a house whose collapse killed eight people in the Rue des Teinturiers in Valserre was sentenced by the criminal court on Tuesday to five years in prison, three of them suspended. [[adl2; dead8=voice; years5=tribunal; susp3=tribunal]]
Prosecutors had asked for seven. [[adl2; years7=parquet]]
The managing agent, who had left eight letters of warning unanswered, must pay a fine of 75,000 euros, the presiding judge, Clotilde Mazurier, said as she read out the judgment. [[adl2; letters=presidente; fine75=presidente]]
The families were awarded 3.2 million euros in damages. [[adl2; damages=tribunal]]
"Two years is the price of a badly parked car," said Ousmane Tiévoli, whose daughter Salimata was 19. [[adl2; q=pere]]
A former deputy mayor was acquitted. [[adl2; acquit=tribunal]]

page bref | url: https://actubref.example/valserre | published: 2024-05-01T09:00:00Z
headline: Valserre : le verdict en bref
Le propriétaire écope de cinq ans, dont deux ferme. [[?; years5=none; firm2=none]]
Le syndic doit payer 750.000 euros. [[adl1; fine=none/withdrawn]]
Huit personnes étaient mortes. [[?; dead8=none]]
L'adjoint est relaxé. [[?; acquit=none]]
Il y aura un appel. [[?]]
