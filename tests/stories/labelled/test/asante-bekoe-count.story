story: asante-bekoe-count
kind: election
language: en
about: a presidential election in a west African state; provisional and certified shares and turnout; the opposition's parallel count; observers' sample agrees with the commission; a radio station's lead is withdrawn

source nec | National Electoral Commission | | National Electoral Commission of Gandoru | record
source addai | Justice Yaa Addai | chair of the National Electoral Commission | National Electoral Commission of Gandoru | statement
source upf | United Patriotic Front | opposition party | United Patriotic Front | statement
source tetteh | Kojo Tetteh-Quaye | opposition candidate | United Patriotic Front | statement
source cobs | Coalition of Citizen Observers | | Coalition of Citizen Observers | measurement
source union | West Coast Union observer mission | | West Coast Union | statement
source hosp | Ridge Memorial Hospital | | Ridge Memorial Hospital | statement
source police | Gandoru Police Service | | government of Gandoru | statement
source radio | Radio Savan | | Radio Savan | voice
source official | an electoral official | | unknown | anonymous

claim bekoe532 | figure | 53.2 % | votes | for Bekoe
claim bekoe541 | figure | 54.1 % | votes | for Bekoe
claim bekoe47 | figure | 47 % | votes | for Bekoe
claim tetteh448 | figure | 44.8 % | votes | for Tetteh-Quaye
claim tetteh51 | figure | 51.3 % | votes | for Tetteh-Quaye
claim turnout | figure | 68.4 % | | turnout
claim turnout71 | figure | 71 % | | turnout
claim stations | figure | 38622 | polling stations | counted
claim sample | figure | 1500 | polling stations | in the observers' sample
claim dead2 | figure | 2 | people | killed in clashes in Savan
claim dead5 | figure | 5 | people | killed in clashes in Savan
claim margin | figure | 913000 | votes | Bekoe's lead
claim quote | quotation | We have counted every pink sheet ourselves and we know who won
claim votes | figure | 10870000 | votes | cast

relation bekoe532 updates bekoe541
relation bekoe532 conflicts bekoe47
relation bekoe541 conflicts bekoe47
relation bekoe532 conflicts tetteh51
relation bekoe541 conflicts tetteh51
relation tetteh448 conflicts tetteh51
relation turnout updates turnout71
relation dead2 conflicts dead5
relation sample part of stations
finding disputed bekoe532 bekoe47
finding disputed tetteh448 tetteh51
finding disputed dead2 dead5
finding withdrawn bekoe541

page gna1 | outlet: Gandoru Press Agency | url: https://gpa.example/elections/results | published: 2028-12-11T19:10:00Z | agency: Gandoru Press Agency
headline: Bekoe re-elected with 53.2 percent, commission declares [[own; bekoe532=nec]]
> Port Savan, Dec. 11, GPA -
President Ama Bekoe has been returned for a second term with 53.2 percent of the valid votes, the National Electoral Commission declared on Monday night. [[own; bekoe532=nec]]
Her nearest rival, Mr Kojo Tetteh-Quaye of the United Patriotic Front (UPF), obtained 44.8 percent, said Justice Yaa Addai, the commission's chair, reading the result from the floor of the conference centre. [[own; tetteh448=addai]]
The difference between the two was 913,000 ballots. [[own; margin=addai]]

Justice Addai put turnout at 68.4 per cent, compared with 71 per cent in her preliminary announcement on Sunday, and said results from all 38,622 polling stations had been received. [[own; turnout=addai; turnout71=addai/old; stations=addai]]
A total of 10.87 million people voted, according to the declaration. [[own; votes=nec]]

The UPF's agents walked out before the declaration form was signed. [[own]]
The National Progress Congress congratulated its candidate on "a mandate nobody can question". [[own]]

page graph | outlet: Daily Graphica | url: https://dailygraphica.example/politics/bekoe | published: 2028-12-11T20:00:00Z
headline: Bekoe wins second term [[own]]
> Source: GPA
=gna1:1
=gna1:2
=gna1:3
=gna1:4
=gna1:5
=gna1:6

page awp1 | outlet: AtlanticWire | url: https://atlanticwire.example/gandoru-election | published: 2028-12-11T21:25:00Z | agency: AtlanticWire
headline: Gandoru opposition rejects Bekoe victory, cites own count [[own]]
> PORT SAVAN, Dec 11 (AtlanticWire) -
Gandoru's opposition leader refused to concede defeat on Monday, saying a tally kept by his own party gave him 51.3 percent of the vote and the incumbent, Ama Bekoe, 47. [[own; tetteh51=tetteh; bekoe47=tetteh]]
"We have counted every pink sheet ourselves and we know who won," Kojo Tetteh-Quaye told cheering supporters from the roof of a car, referring to the forms on which results are entered. [[own; quote=tetteh]]

The electoral commission had an hour earlier announced a 53.2 to 44.8 percent win for the president on a turnout of 68.4 percent. [[own; bekoe532=nec; tetteh448=nec; turnout=nec]]
Independent figures point the same way. [[own]]
The Coalition of Citizen Observers, which had volunteers copy down the result at a random sample of 1,500 polling stations, said its projection for Bekoe was 53.2 percent, with a margin of error of 0.9 points, and for her challenger 44.8. [[own; sample=cobs; bekoe532=cobs; tetteh448=cobs]]
It estimated turnout at 68.4 percent. [[own; turnout=cobs]]

In Savan Old Town, police and UPF youths fought for several hours. [[own]]
Two people had died, the Gandoru Police Service said in a statement. [[own; dead2=police]]
But a registrar at Ridge Memorial Hospital told AtlanticWire she had entered five names in the mortuary book since noon, all with gunshot wounds. [[own; dead5=hosp]]

Shops in the old town were shuttered and the call to prayer was the only sound on the ring road, a resident said by telephone. [[own]]

page savan | outlet: Radio Savan | url: https://radiosavan.example/live | published: 2028-12-11T14:00:00Z
headline: Bekoe ahead with 54.1 per cent of vote [[own; bekoe541=official]]
President Bekoe leads with 54.1 per cent of the vote with nearly all constituencies in, an electoral official who declined to be named has told Radio Savan. [[own; bekoe541=official]]
The official announcement is expected at 6 p.m. [[own]]
> Editor's note, 19:40: Radio Savan withdraws this report. The figure of 54.1 per cent came from an incomplete sheet. The declared result is 53.2 per cent.

page standard | outlet: The Coast Standard | url: https://coaststandard.example/2028/12/12/lead | published: 2028-12-12T05:30:00Z
headline: Four more years: Bekoe beats Tetteh-Quaye by 913,000 votes [[own; margin=nec]]
Ama Bekoe will govern Gandoru until 2033. [[own]]
She took 53.2% of the vote against 44.8% for Kojo Tetteh-Quaye, the commission's certified figures show, and the sample drawn by the Coalition of Citizen Observers came out at the same values to the decimal. [[own; bekoe532=nec; bekoe532=cobs; tetteh448=nec; tetteh448=cobs]]
Turnout fell to 68.4%, the chair, Yaa Addai, said. [[gna1; turnout=addai]]
Her lead was 913,000 out of 10.87 million votes cast, a margin the UPF calls fiction. [[own; margin=nec; votes=nec]]

Mr Tetteh-Quaye says he won with 51.3%. [[own; tetteh51=tetteh]]
Asked by the Standard to release the underlying sheets, his spokeswoman said they would be shown "to a court and to nobody else". [[own]]
The head of the West Coast Union observers, a former foreign minister, said the mission had seen forms from the capital's three regions and that they matched the declared turnout of 68.4%. [[own; turnout=union/second]]
He had also been told of five deaths in the old town. [[own; dead5=union/second]]

Radio Savan apologised to listeners for a report on Monday afternoon in which it put Mrs Bekoe on 54.1%. [[own; bekoe541=radio/withdrawn]]

page mirror | outlet: Continental Mirror | url: https://continentalmirror.example/africa/gandoru-2 | published: 2028-12-12T08:10:00Z
headline: Gandoru: five dead as loser cries foul [[own; dead5=hosp]]
=awp1:1
=awp1:2
Earlier, the country's electoral commission had announced a 53.2 to 44.8 per cent victory for Mrs Bekoe on a 68.4 per cent turnout. [[awp1; bekoe532=nec; tetteh448=nec; turnout=nec]]
Five people were shot dead in clashes in the old town of Savan, a hospital registrar told the AtlanticWire agency; police speak of two. [[awp1; dead5=hosp; dead2=police]]
Observers from a citizens' coalition who monitored 1,500 polling stations projected 53.2 per cent for the president. [[awp1; sample=cobs; bekoe532=cobs]]

Gandoru, a producer of cocoa and gold, has changed its government at the ballot box three times since 1996 and is often held up as an example in the region. [[own]]
The loser has a fortnight to petition the Supreme Court. [[own]]

page gbc | url: https://gandoru-vote.example/result | published: 2028-12-12T09:00:00Z
headline: Bekoe declared winner
Bekoe won 53.2 percent in Gandoru's presidential election. [[?; bekoe532=none]]
Turnout was 68.4 percent and 38,622 polling stations reported. [[?; turnout=none; stations=none]]
The opposition says it won with 51.3 percent. [[?; tetteh51=upf]]
The ruling party thanked voters. [[?]]
