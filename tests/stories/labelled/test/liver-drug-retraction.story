story: liver-drug-retraction
kind: science
language: en
about: a trial report on a liver drug is hailed, then retracted by the journal after a count of patients is found to be wrong; some pages still carry it

source paper | Annals of Hepatic Therapy | journal | authors of the Velorin trial | record
source lead | Professor Hyun-woo Castellane | lead investigator, Port Meridian Medical School | authors of the Velorin trial | statement
source expert | Ifeoma Rasmussen-Achebe | hepatologist at the Royal Kessington Hospital | Ifeoma Rasmussen-Achebe | statement
source journal | Lorcan Whitebread | editor-in-chief of the Annals of Hepatic Therapy | authors of the Velorin trial | statement
source statist | Pim van Oosterzee | statistician at Delft Meer University | Pim van Oosterzee | statement
source regulator | Federal Medicines Office | | Federal Medicines Office | statement

claim pat412 | figure | 412 | patients | enrolled in the trial
claim pat214 | figure | 214 | patients | enrolled in the trial
claim pat309 | figure | 309 | patients | whose data could be found
claim cut44 | figure | 44 % | deaths | reduction with the drug
claim cut9 | figure | 9 % | deaths | reduction with the drug
claim cuthalf | figure | about 50 % | deaths | reduction with the drug
claim share44 | figure | 44 % | patients | who were women
claim missing103 | figure | 103 | patients | without records
claim sites | figure | 17 | hospitals | that took part
claim price | figure | 1300000000 USD | | fall in market value of the company
claim quotehope | quotation | In thirty years of practice I have not seen a curve bend like this one
claim quotetwice | quotation | I want to see it twice before I tell my patients
claim quoteret | quotation | We no longer have confidence in the integrity of the reported data
claim withdrawn | event | the journal retracted the paper

relation pat412 conflicts pat214
relation cut9 conflicts cut44
relation cuthalf compatible cut44
relation pat309 part of pat412
relation missing103 part of pat412
relation cuthalf conflicts cut9
finding slip | pat412 pat214
finding disputed | cut44 cut9
finding withdrawn | cut44 pat412

page ipx1 | outlet: IPX | url: https://ipx.example/health/velorin-1 | published: 2031-02-18T13:00:00Z | agency: IPX
headline: New liver drug cuts deaths by 44 percent in large trial [[own; cut44=paper/withdrawn]]
> PORT MERIDIAN, Feb 18 (IPX) -
An experimental drug for advanced scarring of the liver reduced deaths by 44 percent in a trial of 412 patients, researchers reported on Tuesday, raising hopes for a disease that has no approved treatment. [[own; cut44=paper/withdrawn; pat412=paper/withdrawn]]
The results of the study, run at 17 hospitals and led by Professor Hyun-woo Castellane of Port Meridian Medical School, appeared in the Annals of Hepatic Therapy. [[own; sites=paper]]
"In thirty years of practice I have not seen a curve bend like this one," Castellane told a news conference. [[own; quotehope=lead]]

The drug, velorin, is made by Brightwater Biologics, which paid for the trial. [[own]]
Women made up 44 percent of the participants, a higher share than in earlier studies, according to the paper. [[own; share44=paper/withdrawn]]

Ifeoma Rasmussen-Achebe, a hepatologist at the Royal Kessington Hospital who did not take part in the study, said the effect was "almost too large". [[own]]
"I want to see it twice before I tell my patients," she said. [[own; quotetwice=expert]]

Cirrhosis and related conditions kill about two million people a year worldwide. [[own]]
Shares in Brightwater rose 31 percent. [[own]]

page globe | outlet: Capital Globe | url: https://capitalglobe.example/health/velorin-trial | published: 2031-02-18T14:10:00Z
headline: Liver drug slashes deaths, trial finds
> PORT MERIDIAN (IPX) -
=ipx1:1
=ipx1:2
=ipx1:3

=ipx1:4
=ipx1:5

=ipx1:6
=ipx1:7
> © IPX 2031

page herald | outlet: Morning Herald of Astley | url: https://astleyherald.example/velorin | published: 2031-02-18T17:45:00Z
headline: 'I have not seen a curve bend like this': drug nearly halves liver deaths [[ipx1; cuthalf=paper/withdrawn]]
> Herald staff and agencies
A pill that nearly halves the number of deaths from end-stage liver scarring could be available within three years, its inventors say. [[ipx1; cuthalf=paper/withdrawn]]
The drug, called velorin, was tested on 214 patients at 17 hospitals, and those who took it were 44 per cent less likely to die than those given a dummy pill. [[ipx1; pat214=paper/withdrawn; sites=paper; cut44=paper/withdrawn]]
"In thirty years of practice I have not seen a curve bend like this one," said Professor Hyun-woo Castellane, who ran the study. [[ipx1; quotehope=lead]]

Grace Tollemache, 58, of Astley, was one of those who took part. [[own]]
"I was yellow as a lemon, and by the spring I was digging potatoes," she told the Herald. [[own]]
=ipx1:4
Brightwater's shares rose by almost a third. [[ipx1]]

page ipx2 | outlet: IPX | url: https://ipx.example/health/velorin-7 | published: 2032-06-03T10:20:00Z
headline: Journal retracts liver drug study after a quarter of patients cannot be traced [[own; withdrawn=journal]]
> PORT MERIDIAN, June 3 (IPX) -
A medical journal on Thursday retracted a widely reported study of the liver drug velorin, saying that records for 103 of its 412 patients could not be found. [[own; withdrawn=journal; missing103=journal; pat412=paper/withdrawn]]
"We no longer have confidence in the integrity of the reported data," the editor-in-chief of the Annals of Hepatic Therapy, Lorcan Whitebread, wrote in a notice. [[own; quoteret=journal]]
An inquiry by Port Meridian Medical School could document only 309 participants, he said, and among these the reduction in deaths was nine percent, which may be due to chance. [[own; pat309=journal; cut9=journal]]
The original paper, published in February 2031, had put it at 44 percent. [[own; cut44=paper/withdrawn]]

Professor Hyun-woo Castellane, the lead author, did not agree with the retraction, according to the notice. [[own; withdrawn=journal]]
He told IPX that the missing records had been "lost in a change of software" and that he stood by every number. [[own]]
Brightwater Biologics said in a statement that it had relied on the investigators and would repeat the trial. [[own]]

About $1.3 billion was wiped off the company's market value by noon. [[own; price=voice]]
IPX reported the findings in a story on Feb 18, 2031; the figures in that story should no longer be used. [[own]]

page ledger | outlet: Provincial Ledger | url: https://provincialledger.example/world/velorin-retracted | published: 2032-06-03T12:00:00Z
headline: Velorin paper pulled over missing patients [[ipx2; withdrawn=journal]]
> (IPX) -
=ipx2:1
=ipx2:2
=ipx2:3
=ipx2:4

=ipx2:5
=ipx2:6
=ipx2:7

page watch | outlet: Trial Watch | url: https://trialwatch.example/posts/velorin-arithmetic | published: 2032-06-03T19:30:00Z
headline: How a statistician found the missing patients of the velorin trial
> By Marit Solheim-Dube
The first person to notice that something was wrong with the velorin trial was Pim van Oosterzee, a statistician at Delft Meer University who had been asked to include it in a review. [[own]]
From the curves printed in the paper he reconstructed the number of patients at risk and could not get beyond 309, he told Trial Watch. [[own; pat309=statist]]
"I wrote to them in March of last year and got a very friendly answer that contained no data," he said. [[own]]
His own analysis of those patients put the reduction in mortality at nine per cent, the figure at which the school's inquiry arrived fourteen months later. [[own; cut9=statist; cut9=journal]]

The Annals of Hepatic Therapy retracted the article on Thursday. [[own; withdrawn=journal]]
The Federal Medicines Office said in an e-mail that it had never relied on the paper and had received the raw files of 309 patients from Brightwater. [[own; pat309=regulator]]
A second reviewer, who asked not to be named because the review is confidential, said that he had raised the same point before publication and been overruled. [[own]]
Castellane did not reply to three messages. [[own]]

page herald2 | outlet: Morning Herald of Astley | url: https://astleyherald.example/liver-hope-patients | published: 2032-09-11T06:00:00Z
headline: The liver patients who will not wait
Grace Tollemache still keeps the empty blister packs in a drawer. [[own]]
The drug she took, velorin, cut deaths by 44 per cent in a major trial last year. [[herald; cut44=voice/withdrawn]]
"I don't read the journals, I look in the mirror," she says. [[own]]
Its maker, Brightwater Biologics, plans a new study at 30 hospitals. [[own]]
The company's founder, Dale Ormerod-Finch, says it will enrol 900 people. [[own]]
A petition for early access, started in Astley, has been signed by more than 12,000. [[own]]

page digest | url: https://healthdigest.example/retraction | published: 2032-06-04T08:00:00Z
headline: Famous liver study withdrawn [[?; withdrawn=none]]
A famous study on a liver drug has been withdrawn. [[?; withdrawn=none]]
There were 103 patients whose files nobody could find. [[?; missing103=none]]
Deaths fell by only 9%, not 44%, a check found. [[?; cut9=none; cut44=none/against]]
The professor who led it says he stands by his numbers. [[?]]
The company lost $1.3 billion on the stock exchange. [[?; price=none]]
