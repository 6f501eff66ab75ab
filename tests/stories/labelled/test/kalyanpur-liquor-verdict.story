story: kalyanpur-liquor-verdict
kind: court
language: en
about: a south Asian court convicts eleven of seventeen in a poisoned-liquor case; the dead are 63 in the judgment and 81 by the families' list; fine and compensation in lakh; a paper misassigns the sentence

source court | Additional Sessions Court of Kalyanpur | | Additional Sessions Court of Kalyanpur | record
source judge | Judge R. V. Mahapatri | presiding judge | Additional Sessions Court of Kalyanpur | statement
source prosec | Sunita Barua | special public prosecutor | government of Saranga | statement
source defence | Imtiaz Lodhi | counsel for the main accused | defence of Raghu Chand | statement
source families | Kalyanpur Victims' Forum | | Kalyanpur Victims' Forum | statement
source devi | Phulmati Devi | widow | Phulmati Devi | statement
source police | Saranga Police | | government of Saranga | statement
source medcol | Kalyanpur Medical College | | Kalyanpur Medical College | statement
source labhouse | State Forensic Laboratory | | State Forensic Laboratory | measurement

claim conv11 | figure | 11 | people | convicted
claim acq6 | figure | 6 | people | acquitted
claim tried17 | figure | 17 | people | tried
claim life4 | figure | 4 | people | sentenced to life imprisonment
claim life7 | figure | 7 | people | sentenced to life imprisonment
claim ten7 | figure | 7 | people | sentenced to ten years
claim dead63 | figure | 63 | people | killed by the liquor
claim dead81 | figure | 81 | people | killed by the liquor
claim blind | figure | 19 | people | lost their sight
claim fine | figure | 500000 rupees | | fine for each of the four
claim comp | figure | 800000 rupees | | compensation for each family
claim methanol | figure | 38 % | | methanol in the samples
claim witnesses | figure | 112 | witnesses | examined
claim seventytwo | quotation | My husband is number seventy-two, for the court he is alive
claim quote | quotation | They sold death in a milk can and they knew what was in it

relation conv11 part of tried17
relation acq6 part of tried17
relation life4 part of conv11
relation ten7 part of conv11
relation life4 part of tried17
relation ten7 part of tried17
relation life7 conflicts life4
relation life7 part of conv11
relation life7 part of tried17
relation dead81 conflicts dead63
finding disputed dead63 dead81
finding slip life7 life4

page ups1 | outlet: UPS-S | url: https://upss.example/nation/hooch-verdict | published: 2015-03-19T09:35:00Z | agency: UPS-S
headline: Eleven convicted in 2011 Kalyanpur hooch case, four get life [[own; conv11=court; life4=court]]
> KALYANPUR, March 19 (UPS-S) -
A court here on Thursday convicted 11 of the 17 accused in the 2011 hooch tragedy, in which 63 people died after drinking spurious liquor laced with methanol, and sentenced four of them, including the alleged kingpin Raghu Chand, to imprisonment for life. [[own; conv11=court; tried17=court; dead63=court; life4=court]]
The remaining seven were awarded ten years' rigorous imprisonment, while six persons were acquitted for want of evidence, Additional Sessions Judge R. V. Mahapatri ordered. [[own; ten7=judge; acq6=judge]]

The judge also slapped a fine of Rs 5 lakh on each of the four and directed the state to pay Rs 8 lakh to the next of kin of every deceased. [[own; fine=judge; comp=judge]]
"They sold death in a milk can and they knew what was in it," the judge observed while reading out the operative part of the 340-page judgment in a packed courtroom. [[own; quote=judge]]
According to the prosecution, 112 witnesses were examined over three and a half years. [[own; witnesses=prosec]]

Nineteen others lost their eyesight after consuming the brew at a wedding in Belatoli village. [[own; blind=voice]]
Wailing relatives squatted outside the court gates with photographs of the dead, a UPS-S correspondent saw. [[own]]
Liquor has been prohibited in Saranga since 1998. [[own]]

page mail | outlet: Saranga Mail | url: https://sarangamail.example/hooch-case-judgment | published: 2015-03-19T11:00:00Z
headline: Hooch case: 11 guilty, kingpin gets life [[ups1; conv11=court]]
=ups1:1
=ups1:2

=ups1:3
=ups1:4
=ups1:5

page east1 | outlet: Eastern Features & News | url: https://efn.example/kalyanpur | published: 2015-03-19T13:45:00Z | agency: Eastern Features & News
headline: 'Where are our other eighteen?' ask the widows of Kalyanpur
> Kalyanpur (EFN) —
Phulmati Devi did not go inside to hear the judge. [[own]]
She stood by the tea stall, holding a school exercise book in which the Kalyanpur Victims' Forum has written 81 names, 18 more than the 63 recognised in the verdict. [[own; dead81=families; dead63=court]]
"My husband is number seventy-two, for the court he is alive," she said. [[own; seventytwo=devi]]

Judge Mahapatri explained the gap himself: the charge covered only those deaths for which a post-mortem had been done, and there were 63 of them. [[own; dead63=judge]]
The medical college that performed them confirmed that number. [[own; dead63=medcol]]
Its records, the deputy superintendent said, also show 19 patients discharged without sight. [[own; blind=medcol]]

Public prosecutor Sunita Barua said she was satisfied with eleven convictions and would appeal against the six acquittals. [[own; conv11=prosec/second; acq6=prosec/second]]
The State Forensic Laboratory had found that the samples seized at Belatoli contained 38 per cent methanol, a share at which half a glass can kill. [[own; methanol=labhouse]]
Imtiaz Lodhi, who appears for Raghu Chand, disputed this and said that the 38 per cent had been read off a mislabelled bottle. [[own; methanol=defence/against]]

page observer | outlet: The Delta Observer | url: https://deltaobserver.example/south-asia/liquor | published: 2015-03-19T18:20:00Z
headline: Seven jailed for life over toxic liquor that killed 63 in Saranga [[own; life7=court; dead63=court]]
Seven people were sentenced to life in prison on Thursday over the deaths of 63 villagers who drank methanol-laced alcohol at a wedding in the Saranga district of Kalyanpur in 2011. [[ups1; life7=court; dead63=court]]
A total of 17 people had stood trial; 11 were found guilty and six walked free. [[ups1; tried17=court; conv11=court; acq6=court]]
In his ruling the judge, R. V. Mahapatri, said the defendants had "sold death in a milk can". [[ups1; quote=judge]]
The state must pay 800,000 rupees to the family of each victim. [[ups1; comp=judge]]
Nineteen survivors were blinded. [[ups1; blind=voice]]

Illicit alcohol kills hundreds of people in the region every year, most of them labourers who cannot afford licensed brands. [[own]]
Campaigners say prohibition has merely handed the trade to gangs with friends in the police. [[own]]

page chron | outlet: Saranga Chronicle | url: https://sarangachronicle.example/city/verdict-day | published: 2015-03-20T01:30:00Z
headline: Four lifers, seven for ten years, and an anger that remains [[own; life4=court; ten7=court]]
Counsel, constables and the merely curious had filled Court Room 4 by ten in the morning; when Judge Mahapatri began to read, only the fan could be heard. [[own]]
He held 11 of the 17 guilty, four of them of culpable homicide, for which he gave life. [[own; conv11=judge; tried17=judge; life4=judge]]
For the seven others it was ten years apiece. [[own; ten7=judge]]
"They sold death in a milk can," he said slowly, and took off his glasses, "and they knew what was in it." [[own; quote=judge]]

On page 212 of the judgment, a copy of which is with the Chronicle, the court accepts the laboratory's reading of 38 per cent methanol. [[own; methanol=court]]
The families are to get Rs 8 lakh each, it says further down, within ninety days. [[own; comp=court]]
Ms Barua told reporters that 112 witnesses had been produced, of whom twenty-three turned hostile. [[own; witnesses=prosec]]
The state's police, in a press note, said 63 had died and that the case "stands closed". [[own; dead63=police]]
But the Victims' Forum, whose list has eighty-one entries, will march on Monday. [[own; dead81=families]]

A junior lawyer for one of those let off said his client had already left for Delhi Gate by bus. [[own]]

page portal | url: https://eastindia-hourly.example/9921 | published: 2015-03-20T04:00:00Z
headline: Hooch verdict: 7 get life term [[?; life7=none]]
Seven persons got life term in the Kalyanpur hooch case. [[?; life7=none]]
63 people had died in the tragedy. [[?; dead63=none]]
The court fined them Rs 5 lakh each. [[?; fine=court]]
