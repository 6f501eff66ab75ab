story: stellenabbau-bei-ostermann-pumpen
kind: company
language: de
about: a pump maker announces job cuts; union, works council and mayor give other numbers; loss and sales; an English service; a copier swaps digits; the agency corrects the year's loss

source konzern | Ostermann Pumpen AG | | Ostermann Pumpen AG | statement
source chef | Friederike Sandrock-Meyn | Vorstandsvorsitzende der Ostermann Pumpen AG | Ostermann Pumpen AG | statement
source gewerk | Gewerkschaft Metall und Technik | | Gewerkschaft Metall und Technik | statement
source rat | Cem Yıldırım-Haas | Vorsitzender des Gesamtbetriebsrats | Betriebsrat der Ostermann Pumpen AG | statement
source ob | Dietmar Quast | Oberbürgermeister von Grünstedt | Stadt Grünstedt | statement
source bericht | Halbjahresbericht der Ostermann Pumpen AG | | Ostermann Pumpen AG | record
source analyst | Veit Obermüller-Sørensen | Analyst der Hansebank Kontor | Hansebank Kontor | statement
source dreher | Ralf Zschoche | Dreher | Ralf Zschoche | witness
source arbamt | Arbeitsagentur Grünstedt | | Bundesagentur | statement
source ordnung | Ordnungsamt der Stadt Grünstedt | | Stadt Grünstedt | statement

claim jobs1850 | figure | 1850 | jobs | cut
claim jobs1580 | figure | 1580 | jobs | cut
claim jobs2400 | figure | 2400.. | jobs | cut
claim jobsone5 | figure | about 20 % | jobs | cut
claim staff9200 | figure | 9200 | employees | worldwide
claim gruen640 | figure | 640 | jobs | cut in Grünstedt
claim lohne410 | figure | 410 | jobs | cut in Lohne
claim abroad800 | figure | 800 | jobs | cut abroad
claim sum1850 | figure | 1850 | jobs | cut | sum of six hundred forty, four hundred ten and eight hundred
claim temps550 | figure | 550 | agency workers | not kept
claim loss47 | figure | 47000000 EUR | | loss in the first half-year
claim loss74 | figure | 74000000 EUR | | loss in the first half-year
claim sales12 | figure | 12 % | | fall in sales
claim save300 | figure | 300000000 EUR | | savings a year
claim save150 | figure | ..150000000 EUR | | savings a year
claim people1200 | figure | 1200 | people | at the works meeting
claim q | quotation | Ich habe hier gelernt, mein Vater hat hier gelernt, und jetzt lernt hier keiner mehr
claim train640 | figure | 640 | apprentices | trained since 1990

relation jobs2400 conflicts jobs1850
relation jobs1580 conflicts jobs1850
relation jobsone5 conversion jobs1850
relation gruen640 part of jobs1850
relation lohne410 part of jobs1850
relation abroad800 part of jobs1850
relation gruen640 part of sum1850
relation lohne410 part of sum1850
relation abroad800 part of sum1850
relation sum1850 compatible jobs1850
relation gruen640 part of jobs2400
relation lohne410 part of jobs2400
relation abroad800 part of jobs2400
relation temps550 part of jobs2400
relation jobs1850 part of staff9200
relation loss74 updates loss47
relation save150 conflicts save300
relation jobs1580 conflicts jobs2400
finding disputed | jobs1850 jobs2400
finding disputed | save300 save150
finding slip | jobs1580 jobs1850
finding corrected | loss47 loss74

page mdw1 | outlet: Mitteldeutscher Wirtschaftsdienst | url: https://mdw.example/unternehmen/ostermann-1 | published: 2033-07-04T09:05:00Z | agency: mdw
headline: Ostermann Pumpen streicht 1.850 Stellen [[own; jobs1850=konzern]]
> Grünstedt (mdw) -
Der Pumpenhersteller Ostermann will bis Ende 2035 weltweit 1.850 Stellen abbauen, das ist etwa jeder fünfte Arbeitsplatz. [[own; jobs1850=konzern; jobsone5=voice]]
Im Stammwerk Grünstedt fallen 640 Stellen weg, in Lohne 410 und im Ausland 800, wie das Unternehmen am Montag mitteilte. [[own; gruen640=konzern; lohne410=konzern; abroad800=konzern]]
Damit sollen die Kosten um 300 Millionen Euro im Jahr sinken. [[own; save300=konzern]]
„Wir haben zu lange darauf gewartet, dass die Aufträge zurückkehren“, sagte die Vorstandsvorsitzende Friederike Sandrock-Meyn vor Journalisten. [[own]]

Im ersten Halbjahr brach der Umsatz nach Konzernangaben um zwölf Prozent ein, unter dem Strich stand ein Verlust von 47 Millionen Euro. [[own; sales12=konzern; loss47=konzern/withdrawn]]
Die Gewerkschaft Metall und Technik kündigte Widerstand an und sprach von mindestens 2.400 Arbeitsplätzen, die in Wahrheit auf dem Spiel stünden. [[own; jobs2400=gewerk]]
Der Konzern rechne die Leiharbeiter nicht mit, erklärte sie. [[own]]

Ostermann beschäftigt rund um den Globus 9.200 Menschen. [[own; staff9200=voice]]
Das 1897 gegründete Unternehmen baut Pumpen für Wasserwerke, Raffinerien und Schiffe. [[own]]

page bote | outlet: Lohner Bote | url: https://lohnerbote.example/wirtschaft/ostermann | published: 2033-07-04T09:40:00Z
headline: Ostermann baut 1.850 Stellen ab, 410 davon in Lohne [[mdw1; jobs1850=konzern; lohne410=konzern]]
> Grünstedt (mdw).
=mdw1:1
=mdw1:2
=mdw1:3
=mdw1:4

=mdw1:5
=mdw1:6
=mdw1:7

page mdwen | outlet: Mitteldeutscher Wirtschaftsdienst | url: https://mdw.example/en/ostermann-1 | published: 2033-07-04T09:55:00Z | language: en
headline: Pump maker Ostermann to cut 1,850 jobs [[mdw1; jobs1850=konzern]]
> GRUENSTEDT (mdw) -
Pump manufacturer Ostermann plans to shed 1,850 jobs worldwide by the end of 2035, about one in five. [[mdw1; jobs1850=konzern; jobsone5=voice]]
The company said on Monday that 640 positions would go at its main plant in Gruenstedt, 410 in Lohne and 800 abroad. [[mdw1; gruen640=konzern; lohne410=konzern; abroad800=konzern]]
The step is to lower costs by 300 million euros a year. [[mdw1; save300=konzern]]
Sales slumped by 12 percent in the first half of the year and the bottom line showed a loss of 47 million euros, according to the group. [[mdw1; sales12=konzern; loss47=konzern/withdrawn]]
The Metal and Technology Union announced resistance and said at least 2,400 jobs were really at stake. [[mdw1; jobs2400=gewerk]]
Ostermann has 9,200 employees around the globe. [[mdw1; staff9200=voice]]

page mdw2 | outlet: Mitteldeutscher Wirtschaftsdienst | url: https://mdw.example/unternehmen/ostermann-3 | published: 2033-07-04T12:20:00Z
headline: Ostermann: Betriebsrat nennt Abbau von 1.850 Stellen „Kahlschlag“ [[own; jobs1850=rat]]
> (Berichtigung: Der Halbjahresverlust beträgt 74 Millionen Euro, nicht 47 Millionen.)
> Grünstedt (mdw) -
Nach der Ankündigung des Pumpenbauers Ostermann, sich von 1.850 Beschäftigten zu trennen, hat der Betriebsrat dem Vorstand Kahlschlag vorgeworfen. [[own; jobs1850=konzern]]
„Man hat uns am Freitag um 18 Uhr eine Liste gegeben, und auf der Liste stehen 1.850 Menschen“, sagte der Vorsitzende des Gesamtbetriebsrats, Cem Yıldırım-Haas, dem mdw. [[own; jobs1850=rat]]
Zu einer Betriebsversammlung in Grünstedt kamen nach seinen Angaben 1.200 Mitarbeiter. [[own; people1200=rat]]
Dem Halbjahresbericht zufolge lag der Verlust bei 74 Millionen Euro. [[own; loss74=bericht]]

„Ich habe hier gelernt, mein Vater hat hier gelernt, und jetzt lernt hier keiner mehr“, sagte der Dreher Ralf Zschoche vor dem Werkstor. [[own; q=dreher]]
Der Analyst Veit Obermüller-Sørensen von der Hansebank Kontor hält die Einsparung von 300 Millionen Euro für „sportlich“. [[own; save300=konzern]]
In Unternehmenskreisen hieß es, ein drittes Werk stehe zur Prüfung. [[own]]

page anzeiger | outlet: Grünstedter Anzeiger | url: https://gruenstedter-anzeiger.example/lokales/ostermann-zahlen | published: 2033-07-05T04:00:00Z
headline: Erst 1.850, dann 2.400: Wie viele Stellen kostet das Sparprogramm wirklich? [[own; jobs1850=konzern; jobs2400=gewerk]]
> Von Henrike Tölpelmann
Drei Zahlen stehen auf dem Zettel, den Cem Yıldırım-Haas am Montagabend in der Kantine herumzeigte: 640, 410 und 800. [[own; gruen640=rat; lohne410=rat; abroad800=rat]]
Zusammen macht das 1.850, und genau diese Summe nennt auch der Vorstand. [[own; sum1850=rat; jobs1850=konzern]]
Die Gewerkschaft Metall und Technik legt 550 Leiharbeiter obendrauf und kommt so auf mindestens 2.400. [[own; temps550=gewerk; jobs2400=gewerk]]
„Auch ein Leiharbeiter zahlt Miete in Grünstedt“, sagte ihre Bevollmächtigte Annerose Kittlaus unserer Zeitung. [[own]]

Oberbürgermeister Dietmar Quast (parteilos) rechnet allein mit 640 verlorenen Arbeitsplätzen in der Stadt, wie ihm die Konzernchefin am Telefon gesagt habe. [[own; gruen640=ob/second]]
Die Arbeitsagentur bestätigte, dass ihr eine Anzeige über 640 Entlassungen vorliege. [[own; gruen640=arbamt]]
Zum Treffen in der Werkhalle waren nach Schätzung des Ordnungsamtes 1.200 Menschen erschienen. [[own; people1200=ordnung]]
Ostermann hat in Grünstedt seit 1990 genau 640 Lehrlinge ausgebildet. [[own; train640=voice]]
Ralf Zschoche, Dreher, war einer davon. [[own]]

page trib | outlet: The Machinery Tribune | url: https://machinerytribune.example/ostermann | published: 2033-07-04T14:15:00Z | language: en
headline: Ostermann to axe 1,580 jobs after 47m-euro loss [[mdwen; jobs1580=konzern; loss47=konzern/withdrawn]]
German pump group Ostermann is to cut 1,580 jobs over the next two and a half years in an effort to save €300m annually. [[mdwen; jobs1580=konzern; save300=konzern]]
=mdwen:2
=mdwen:4
The union puts the real number at no fewer than 2,400. [[mdwen; jobs2400=gewerk]]
Rival makers in Scandinavia have reported falling orders too. [[own]]

page finanz | outlet: Finanzkurier | url: https://finanzkurier.example/ostermann-halbjahr | published: 2033-07-04T13:00:00Z
headline: Ostermann rutscht mit 74 Millionen Euro in die Verlustzone [[own; loss74=bericht]]
Ein Minus von 74 Millionen Euro und zwölf Prozent weniger Umsatz: Der Halbjahresbericht, den Ostermann am Montag vorlegte, liest sich wie eine Begründung für das, was folgt. [[own; loss74=bericht; sales12=bericht]]
1.850 Stellen sollen gehen. [[own; jobs1850=konzern]]
Sandrock-Meyn verspricht den Aktionären dafür Einsparungen von 300 Millionen Euro pro Jahr. [[own; save300=chef]]
Obermüller-Sørensen, der die Aktie für die Hansebank Kontor beobachtet, traut dem Konzern höchstens die Hälfte zu. [[own; save150=analyst]]
„Bei 9.200 Beschäftigten ist das jeder Fünfte, und so etwas geht nie geräuschlos“, sagte er dem Finanzkurier. [[own; staff9200=analyst; jobsone5=analyst]]
Die Aktie verlor acht Prozent. [[own]]

page ticker | url: https://jobticker.example/ostermann | published: 2033-07-04T16:00:00Z
headline: Massenentlassung bei Ostermann
Ostermann streicht 1.850 Stellen. [[?; jobs1850=none]]
Der Verlust liegt bei 47 Millionen Euro. [[mdw1; loss47=none/withdrawn]]
Betroffen ist vor allem Grünstedt mit 640 Stellen. [[?; gruen640=none]]
Die Gewerkschaft ist empört. [[?]]
Weltweit arbeiten dort 9.200 Menschen. [[?; staff9200=none]]
