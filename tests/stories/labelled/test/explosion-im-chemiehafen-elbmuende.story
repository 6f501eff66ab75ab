story: explosion-im-chemiehafen-elbmuende
kind: disaster
language: de
about: a tank farm explodes; dead, missing and injured change; the operator and the environment office measure differently; the same number of tanks and of dead; the agency withdraws an evacuation figure

source feuerwehr | Feuerwehr Elbmünde | | Stadt Elbmünde | statement
source leiter | Jörn Petersdotter | Einsatzleiter der Feuerwehr Elbmünde | Stadt Elbmünde | statement
source polizei | Polizei Elbmünde | | Land Nordmark | statement
source betreiber | Chemiehafen Elbmünde GmbH | | Chemiehafen Elbmünde GmbH | statement
source werkschef | Dr. Lutz Hagedorn-Iwanow | Leiter des Chemiehafens | Chemiehafen Elbmünde GmbH | statement
source umwelt | Landesamt für Umwelt Nordmark | | Landesamt für Umwelt Nordmark | measurement
source erdbeben | Seismologischer Dienst Nord | | Seismologischer Dienst Nord | measurement
source klinik | Klinikum Elbmünde | | Klinikum Elbmünde | statement
source anwohner | Hannelore Brodersen | Anwohnerin | Hannelore Brodersen | witness
source npk | Norddeutscher Pressekorrespondent | Reporter | Norddeutscher Pressekorrespondent | witness
source hochschule | Swantje Oldörp | Chemikerin an der Hochschule Elbmünde | Hochschule Elbmünde | measurement

claim dead2 | figure | 2 | people | killed
claim dead5 | figure | 5 | people | killed
claim dead7 | figure | 7 | people | killed
claim night2 | figure | 2 | people | died overnight in hospital
claim miss5 | figure | 5 | people | missing
claim miss2 | figure | 2 | people | missing
claim inj31 | figure | 31 | people | injured
claim inj31plus | figure | 31.. | people | injured
claim benzabout | figure | about 180 µg/m³ | | benzene in the air
claim bodies3 | figure | 3 | bodies | found in the pump house
claim smoke | event | a column of smoke was seen from far away
claim inj43 | figure | 43 | people | injured
claim tanks3 | figure | 3 | tanks | destroyed
claim tanks7 | figure | 7 | tanks | in the depot
claim benz | figure | 180 µg/m³ | | benzene in the air
claim benz18 | figure | 18 µg/m³ | | benzene in the air
claim evac6000 | figure | about 6000 | people | evacuated
claim evac600 | figure | about 600 | people | evacuated
claim mag | figure | 2.1 | | magnitude of the shock
claim litres | figure | 300000 l | solvent | burned
claim litres2 | figure | 200000..400000 l | solvent | burned
claim q | quotation | Erst kam das Licht, dann der Knall, und dann lag die Haustür im Flur
claim nodanger | event | there was no danger to the population

relation dead5 updates dead2
relation night2 part of dead7
relation dead7 updates dead5
relation dead7 updates dead2
relation miss2 updates miss5
relation inj43 updates inj31
relation inj31 refines inj31plus
relation inj43 refines inj31plus
relation bodies3 part of dead5
relation bodies3 part of dead7
relation benz refines benzabout
relation benzabout conflicts benz18
relation tanks3 part of tanks7
relation benz18 conflicts benz
relation evac600 updates evac6000
relation litres refines litres2
finding disputed | benz benz18
finding disputed | benzabout benz18
finding corrected | evac6000 evac600
finding revised | dead2 dead5 dead7

page npk1 | outlet: Norddeutscher Pressekorrespondent | url: https://npk.example/elbmuende-1 | published: 2020-11-12T08:45:00Z | agency: NPK
headline: Explosion im Chemiehafen Elbmünde: Zwei Tote, fünf Vermisste [[own; dead2=feuerwehr/old; miss5=feuerwehr/old]]
> Elbmünde (NPK) -
Bei einer Explosion in einem Tanklager des Chemiehafens Elbmünde sind am Donnerstagmorgen zwei Menschen ums Leben gekommen, fünf weitere werden vermisst. [[own; dead2=feuerwehr/old; miss5=feuerwehr/old]]
Das teilte die Feuerwehr mit. [[own]]
31 Menschen seien verletzt worden, sagte Einsatzleiter Jörn Petersdotter, vier von ihnen lebensgefährlich. [[own; inj31=leiter]]
Drei der sieben Tanks seien zerstört. [[own; tanks3=leiter; tanks7=leiter]]

Die Polizei forderte die Bewohner mehrerer Stadtteile auf, Fenster und Türen geschlossen zu halten; rund 6.000 Menschen mussten nach ihren Angaben ihre Wohnungen verlassen. [[own; evac6000=polizei/withdrawn]]
„Erst kam das Licht, dann der Knall, und dann lag die Haustür im Flur“, berichtete Hannelore Brodersen, die 400 Meter vom Werkszaun entfernt wohnt. [[own; q=anwohner]]
Der Seismologische Dienst Nord registrierte um 6.52 Uhr eine Erschütterung der Stärke 2,1. [[own; mag=erdbeben]]
Ein NPK-Reporter sah eine Rauchsäule, die noch aus 30 Kilometern Entfernung zu erkennen war. [[own; smoke=npk]]

Im Chemiehafen lagern mehrere Firmen Lösungsmittel und Dünger. [[own]]

page kueste | outlet: Küsten-Zeitung | url: https://kuesten-zeitung.example/elbmuende | published: 2020-11-12T09:20:00Z
headline: Zwei Tote bei Explosion in Elbmünde [[npk1; dead2=feuerwehr/old]]
> Elbmünde (NPK)
=npk1:1
=npk1:2
=npk1:3
=npk1:4

=npk1:5
=npk1:6
=npk1:7

page npken | outlet: Norddeutscher Pressekorrespondent | url: https://npk.example/en/elbmuende-1 | published: 2020-11-12T09:30:00Z | language: en
headline: Two dead, five missing after blast at Elbmuende chemical port [[npk1; dead2=feuerwehr/old; miss5=feuerwehr/old]]
> ELBMUENDE (NPK) -
An explosion at a tank farm in the chemical port of Elbmuende killed two people on Thursday morning and five others are missing, the fire brigade said. [[npk1; dead2=feuerwehr/old; miss5=feuerwehr/old]]
Thirty-one people were hurt, four of them critically, said the officer in charge, Joern Petersdotter. [[npk1; inj31=leiter]]
Three of the seven tanks were destroyed, he said. [[npk1; tanks3=leiter; tanks7=leiter]]
About 6,000 people had to leave their homes, according to police. [[npk1; evac6000=polizei/withdrawn]]
The Northern Seismological Service recorded a shock of magnitude 2.1 at 6:52 a.m. [[npk1; mag=erdbeben]]

page npk2 | outlet: Norddeutscher Pressekorrespondent | url: https://npk.example/elbmuende-5 | published: 2020-11-12T15:30:00Z
headline: Elbmünde: Zahl der Toten steigt auf fünf - Streit um Messwerte [[own; dead5=feuerwehr/old]]
> (Berichtigung: In einer früheren Meldung muss es im 5. Satz richtig heißen: rund 600 Menschen, nicht 6.000.)
> Elbmünde (NPK) -
Nach der Explosion im Chemiehafen Elbmünde ist die Zahl der Toten auf fünf gestiegen. [[own; dead5=feuerwehr/old]]
Wie die Feuerwehr am Nachmittag mitteilte, wurden drei Leichen in den Trümmern eines Pumpenhauses gefunden; zwei Arbeiter würden noch vermisst. [[own; bodies3=feuerwehr; miss2=feuerwehr/old]]
Das Klinikum Elbmünde zählte 43 Verletzte, darunter zwölf Feuerwehrleute. [[own; inj43=klinik]]
Rund 600 Anwohner konnten am Mittag zurückkehren, wie die Polizei angab. [[own; evac600=polizei]]

Das Landesamt für Umwelt maß am Werkszaun 180 Mikrogramm Benzol je Kubikmeter Luft. [[own; benz=umwelt]]
Der Betreiber kam dagegen auf 18 Mikrogramm. [[own; benz18=betreiber]]
„Für die Bevölkerung bestand zu keinem Zeitpunkt Gefahr“, sagte Werksleiter Lutz Hagedorn-Iwanow. [[own; nodanger=werkschef]]
Nach seiner Darstellung verbrannten 300.000 Liter Lösungsmittel. [[own; litres=werkschef]]
Aus Ermittlerkreisen verlautete, an einem der Tanks sei am Vorabend geschweißt worden. [[own]]

page kurier | outlet: Nordmark-Kurier | url: https://nordmark-kurier.example/elbmuende-benzol | published: 2020-11-13T05:00:00Z
headline: 180 oder 18? Die verschwundene Null von Elbmünde [[own; benz=umwelt; benz18=betreiber]]
> Von Tjark Wennemann
Im Messwagen des Landesamtes für Umwelt liegt ein Streifen Papier, auf dem um 9.14 Uhr der Wert 180 steht. [[own; benz=umwelt]]
Der Betreiber hat denselben Wind gemessen, am selben Zaun, und meldet 18 Mikrogramm. [[own; benz18=betreiber]]
Eine Kommastelle, sagt die Chemikerin Swantje Oldörp von der Hochschule Elbmünde, könne man in der Aufregung schon verlieren. [[own]]
Ihre eigene Messung, mit Studenten auf dem Dach der Hochschule vorgenommen, ergab umgerechnet auf den Zaun ebenfalls rund 180. [[own; benzabout=hochschule]]

Im Klinikum liegen noch 43 Patienten, wie die Ärztliche Direktorin Mareile Thoms dem Nordmark-Kurier sagte. [[own; inj43=klinik]]
Dort starben in der Nacht zwei Arbeiter, die Zahl der Toten liegt damit bei sieben. [[own; dead7=klinik; night2=klinik]]
So viele Tanks standen auch im Lager, sieben, und drei davon gibt es nicht mehr. [[own; tanks7=voice; tanks3=voice]]
Hannelore Brodersen hat ihre Haustür mit einem Bettlaken verhängt. [[own]]

page npk3 | outlet: Norddeutscher Pressekorrespondent | url: https://npk.example/elbmuende-9 | published: 2020-11-13T09:10:00Z
headline: Sieben Tote nach Explosion in Elbmünde [[own; dead7=leiter]]
> Elbmünde (NPK) -
Die Explosion im Chemiehafen Elbmünde hat sieben Menschen das Leben gekostet. [[own; dead7=voice]]
Zwei Schwerverletzte erlagen in der Nacht zum Freitag ihren Verbrennungen, wie das Klinikum mitteilte, das damit sieben Tote zählt. [[own; dead7=klinik; night2=klinik]]
Vermisst werde niemand mehr, sagte Petersdotter; damit stehe die Zahl von sieben Toten fest. [[own; dead7=leiter]]
Die Behörden gehen nun davon aus, dass zwischen 200.000 und 400.000 Liter verbrannt sind. [[own; litres2=umwelt]]
Das Landesamt bekräftigte seinen Messwert von 180 Mikrogramm. [[own; benz=umwelt]]
Gegen zwei Mitarbeiter des Betreibers wird ermittelt. [[own]]

page abend | outlet: Abendblick | url: https://abendblick.example/panorama/elbmuende-7 | published: 2020-11-13T11:00:00Z
headline: Jetzt sind es sieben Tote [[npk3; dead7=feuerwehr]]
Zwei weitere Opfer sind im Krankenhaus gestorben: Das Unglück im Chemiehafen Elbmünde hat damit sieben Menschenleben gefordert, wie Feuerwehr und Klinikum mitteilen. [[npk3; dead7=feuerwehr; dead7=klinik; night2=klinik]]
=npk3:3
=npk3:4
=npk2:5
=npk2:6
Mehr als 30 Menschen wurden verletzt. [[npk2; inj31plus=none]]
„Erst kam das Licht, dann der Knall, und dann lag die Haustür im Flur“, sagte eine Anwohnerin. [[npk1; q=anwohner]]

page coastal | outlet: Coastal Shipping News | url: https://coastalshipping.example/elbmuende | published: 2020-11-12T17:00:00Z | language: en
headline: Blast shuts Elbmuende chemical terminal
=npken:1
=npken:3
=npken:4
The terminal is closed to tankers until further notice, its operator told Coastal Shipping News. [[own]]
It says that 300,000 litres of solvent burned. [[own; litres=betreiber]]
Two vessels were diverted. [[own]]

page kurz | url: https://kurzgemeldet.example/e | published: 2020-11-13T13:00:00Z
headline: Elbmünde kurz
In Elbmünde starben sieben Menschen. [[?; dead7=none]]
Verletzt wurden 43. [[?; inj43=none]]
6.000 Leute mussten raus. [[npk1; evac6000=none/withdrawn]]
Drei Tanks sind kaputt. [[?; tanks3=none]]
Die Stärke des Knalls war 2,1. [[?; mag=none]]
