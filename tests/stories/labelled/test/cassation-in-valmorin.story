story: cassation-in-valmorin
kind: court
language: en
about: a court of cassation upholds a former minister's conviction but cuts the sentence; fine printed ten times too high and corrected; sums found; co-defendants; damages claimed by the state

source cass | Court of Cassation of Valmorin | | Court of Cassation of Valmorin | record
source pres | Judge Solange Aubertin | presiding judge | Court of Cassation of Valmorin | statement
source appeal | Court of Appeal of Sainte-Foy | | Court of Appeal of Sainte-Foy | record
source delab | Laurent Delabarre | former budget minister | Laurent Delabarre | statement
source kerv | Maître Yann Kervoal | lawyer of Laurent Delabarre | Laurent Delabarre | statement
source pros | National Financial Prosecutor's Office | | government of Valmorin | statement
source treas | Valmorin Treasury | | government of Valmorin | statement
source transp | Clean Hands Valmorin | anti-corruption group | Clean Hands Valmorin | statement
source bank | Banque Riverain | bank in Lausenne | Banque Riverain | statement
source minj | Ministry of Justice | | government of Valmorin | statement
source insider | a person close to the former minister | | unknown | anonymous
source prison | Prison Service of Valmorin | | government of Valmorin | statement

claim six | figure | 6 | years | prison sentence of Delabarre
claim four | figure | 4 | years | prison sentence of Delabarre
claim eff2 | figure | 2 | years | part of the sentence to be served in prison
claim susp2 | figure | 2 | years | part of the sentence suspended
claim fine | figure | 240000 EUR | | fine
claim fine24 | figure | 2400000 EUR | | fine
claim hidden | figure | 3700000 EUR | | money hidden abroad
claim hidden73 | figure | 7300000 EUR | | money hidden abroad
claim codef | figure | 5 | people | co-defendants convicted
claim acq | figure | 2 | people | co-defendants acquitted
claim civil | figure | 1100000 EUR | | damages to the Treasury
claim pages | figure | 148 | pages | length of the judgment
claim inel | figure | 5 | years | ban from public office
claim tag | event | Delabarre will serve his sentence with an electronic tag
claim quote | quotation | The office of the budget is not a purse with a door at the back

relation four updates six
relation eff2 part of four
relation susp2 part of four
relation fine updates fine24
relation hidden73 conflicts hidden
finding corrected fine24 fine
finding disputed hidden hidden73
finding revised six four

page avp1 | outlet: Agence Valmorine de Presse | url: https://avp.example/en/justice/delabarre | published: 2021-05-26T12:35:00Z | agency: Agence Valmorine de Presse
headline: Valmorin's top court cuts ex-minister Delabarre's sentence to four years [[own; four=cass]]
> SAINTE-FOY, May 26 (AVP) -
Valmorin's highest court on Wednesday upheld the conviction of former budget minister Laurent Delabarre for tax fraud and money laundering but reduced his prison sentence from six years to four, two of them suspended. [[own; four=cass; six=appeal; susp2=cass]]
He must also pay a fine of 2.4 million euros and will be barred from public office for five years, the Court of Cassation ruled in a 148-page judgment. [[own; fine24=cass; inel=cass; pages=cass]]

"The office of the budget is not a purse with a door at the back," Judge Solange Aubertin said, departing from her notes. [[own; quote=pres]]
Delabarre, 68, was found to have hidden 3.7 million euros in accounts at Banque Riverain in Lausenne while he was drafting an amnesty for tax evaders. [[own; hidden=cass]]
The convictions of five co-defendants, among them his brother-in-law, were confirmed and two others were acquitted. [[own; codef=cass; acq=cass]]

The Treasury is to receive 1.1 million euros in damages. [[own; civil=cass]]
His lawyer, Yann Kervoal, said that the two years to be served could be spent at home with an electronic tag. [[own; eff2=kerv; tag=kerv]]
Delabarre resigned in 2013 after a newspaper published an account number. [[own]]

page depeche | outlet: La Dépêche de Sainte-Foy in English | url: https://depechesaintefoy.example/en/delabarre | published: 2021-05-26T13:10:00Z
headline: Delabarre: four years, two of them suspended [[avp1; four=cass; susp2=cass]]
> With AVP
=avp1:1
=avp1:2

=avp1:3
=avp1:4
=avp1:5

page avpc | outlet: Agence Valmorine de Presse | url: https://avp.example/en/justice/delabarre-rectif | published: 2021-05-26T14:20:00Z | agency: Agence Valmorine de Presse
headline: RECTIFICATION - Valmorin's top court cuts ex-minister Delabarre's sentence to four years [[own; four=cass]]
> In our report of 12:35 GMT please read "240,000 euros" (and not "2.4 million euros") in the second paragraph.
> SAINTE-FOY, May 26 (AVP) -
=avp1:1
He must also pay a fine of 240,000 euros and will be barred from public office for five years, the Court of Cassation ruled in a 148-page judgment. [[own; fine=cass; inel=cass; pages=cass]]

=avp1:3
=avp1:4
=avp1:5

=avp1:6
=avp1:7

page inter1 | outlet: Inter-Presse | url: https://interpresse.example/valmorin/4410 | published: 2021-05-26T15:45:00Z | agency: Inter-Presse
headline: The purse and the door: how the Delabarre case ended
> LAUSENNE/SAINTE-FOY (IP) —
At Banque Riverain nobody remembers him, yet the bank's legal department, in a letter to Inter-Presse, admits that the accounts opened under the names of three sailing boats held 3.7 million euros between them. [[own; hidden=bank]]
The anti-corruption group Clean Hands Valmorin thinks this is half the truth. [[own]]
According to its own reading of the bank's leaked files, 7.3 million passed through Lausenne. [[own; hidden73=transp]]
The National Financial Prosecutor's Office had charged 3.7 and not a cent more "because that is what we can prove", a spokeswoman said. [[own; hidden=pros]]

In the public gallery on Wednesday a man in a yachting jacket laughed aloud when Judge Aubertin spoke of the purse. [[own]]
Kervoal, Delabarre's counsel, said his client would appeal to the European court against the 240,000-euro fine. [[own; fine=kerv]]
The Ministry of Justice declared that the four-year term, of which two are suspended, would be carried out "like any other". [[own; four=minj/second; susp2=minj/second]]
Whether with a tag, the Prison Service could not yet say. [[own; tag=prison/notconfirmed]]

page northern | outlet: The Northern Argus | url: https://northernargus.example/europe/delabarre-24m | published: 2021-05-26T16:30:00Z
headline: Tax-cheat minister fined €2.4m and sentenced to four years [[own; fine24=cass; four=cass]]
Former Valmorin budget minister Laurent Delabarre must pay a €2.4m fine and serve two years behind bars, the country's highest court decided on Wednesday. [[avp1; fine24=cass; eff2=cass]]
The judges confirmed his guilt but shortened the sentence from six to four years, half of it suspended. [[avp1; four=cass; six=appeal; susp2=cass]]
He had hidden €3.7m in a foreign bank. [[avp1; hidden=cass]]
"The office of the budget is not a purse with a door at the back," the presiding judge said. [[avp1; quote=pres]]
Five others were convicted with him. [[avp1; codef=cass]]

The affair brought down a government and gave the country its first public register of ministers' assets. [[own]]

page courriers | outlet: Courrier des Deux Rives | url: https://courrierdeuxrives.example/english/tag | published: 2021-05-27T07:00:00Z
headline: Delabarre to wear a tag at his house by the sea [[own; tag=kerv]]
Laurent Delabarre will not see the inside of a cell, his lawyer Maître Kervoal told this newspaper over a plate of whelks: the two years are to be served under electronic tag. [[own; tag=kerv; eff2=kerv]]
A person close to the former minister said that a bracelet "in black, if there is a choice" had already been fitted. [[own; tag=insider]]
The Prison Service contradicted this within the hour. [[own; tag=prison/against]]

Delabarre himself stood at the garden gate. [[own]]
"Three million seven hundred thousand, I have never denied the sum, I have denied the word hidden," he said. [[own; hidden=delab]]
He will sell the boat to pay the 240,000 euros, he said, and the Treasury can have its 1.1 million from the house. [[own; fine=delab; civil=delab]]
The Treasury, asked about its 1.1 million, said it had sent three reminders. [[own; civil=treas]]
=avp1:5

page agg | url: https://euro-justice-now.example/delabarre | published: 2021-05-27T09:00:00Z
headline: Valmorin ex-minister Delabarre gets four years [[?; four=none]]
Laurent Delabarre, a former minister of Valmorin, was sentenced to four years in prison and fined 2.4 million euros. [[?; four=none; fine24=none]]
He had hidden 3.7 million euros abroad. [[?; hidden=none]]
