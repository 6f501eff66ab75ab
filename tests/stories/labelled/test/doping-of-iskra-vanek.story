story: doping-of-iskra-vanek
kind: sport
language: en
about: a champion runner is banned for doping; the ban is four years, cut to two and a half by the tribunal; the second sample confirms; an agency corrects the substance amount; a paper swaps digits

source integ | Athletics Clean Sport Authority | | Athletics Clean Sport Authority | statement
source brandt | Louise Mabry | head of the Clean Sport Authority | Athletics Clean Sport Authority | statement
source lab | Oberlindach Laboratory | accredited laboratory | Oberlindach Laboratory | measurement
source tribunal | International Sports Tribunal | | International Sports Tribunal | record
source vanek | Iskra Vanek | runner | Iskra Vanek | statement
source lawyer | Teodor Prahl | lawyer of Iskra Vanek | Iskra Vanek | statement
source fed | Karelov Athletics Federation | | Karelov Athletics Federation | statement
source coach | Ondrej Salak | coach | Iskra Vanek | statement
source insider | a person with knowledge of the case | | unknown | anonymous
source sponsor | Velotta | sponsor | Velotta | statement
source rival | Amara Osei-Lund | runner-up in the 2027 final | Amara Osei-Lund | statement

claim ban4 | figure | 4 | years | ban
claim ban25 | figure | 2.5 | years | ban
claim ng12 | figure | 12 ng/ml | | trenbolone in the A sample
claim ng21 | figure | 21 ng/ml | | trenbolone in the A sample
claim ng120 | figure | 120 ng/ml | | trenbolone in the A sample
claim bsample | event | the B sample confirmed the finding
claim races | figure | 14 | results | annulled
claim prize | figure | 340000 USD | | prize money to be repaid
claim prize500 | figure | 500000 USD | | prize money to be repaid
claim contam | event | the substance came from contaminated meat
claim contract | event | Velotta ended the sponsorship
claim whereabouts | figure | 2 | tests | missed in 2026
claim quote | quotation | I have never taken anything I could not read the label of

relation ban25 updates ban4
relation ng12 updates ng120
relation ng21 conflicts ng12
relation ng21 conflicts ng120
relation prize500 conflicts prize
finding corrected ng120 ng12
finding slip ng21 ng12
finding disputed prize prize500
finding revised ban4 ban25

page sw1 | outlet: SportsWire International | url: https://sportswire.example/athletics/vanek-ban | published: 2028-02-14T12:00:00Z | agency: SportsWire International
headline: World champion Vanek banned for four years over steroid [[own; ban4=integ]]
> BASELBURG, Feb 14 (SWI) -
World 800 metres champion Iskra Vanek has been banned for four years after testing positive for the anabolic steroid trenbolone, the Athletics Clean Sport Authority (ACSA) announced on Monday. [[own; ban4=integ]]
The concentration in her A sample, taken at her training camp in Karelov last September, was 120 nanograms per millilitre, the authority said, and analysis of the B sample in Oberlindach confirmed the finding. [[own; ng120=integ; bsample=integ]]

Fourteen results since that date will be annulled, among them the title she won in 1:54.31, and she must give back 340,000 dollars in prize money. [[own; races=integ; prize=integ]]
"I have never taken anything I could not read the label of," the 26-year-old said in a video posted on her social media accounts. [[own; quote=vanek]]
Her lawyer, Teodor Prahl, blamed contaminated meat and said an appeal was being prepared. [[own; contam=lawyer]]

Vanek had missed two tests in 2026, one short of a violation. [[own; whereabouts=voice]]
ACSA's head, Louise Mabry, said the panel had examined the meat theory "with patience and rejected it". [[own; contam=brandt/against]]

page karelov | outlet: Karelov Morning | url: https://karelovmorning.example/sport/vanek | published: 2028-02-14T13:10:00Z
headline: Four-year ban for Iskra Vanek [[sw1; ban4=integ]]
> SWI
=sw1:1
=sw1:2

=sw1:3
=sw1:4
=sw1:5

page swcorr | outlet: SportsWire International | url: https://sportswire.example/athletics/vanek-ban-corr | published: 2028-02-14T15:30:00Z | agency: SportsWire International
headline: CORRECTION: Athletics-Vanek banned for four years over steroid [[own; ban4=integ]]
> In the story of 1200 GMT please read in paragraph 2: "was 12 nanograms per millilitre" and not 120.
> BASELBURG, Feb 14 (SWI) -
=sw1:1
The concentration in her A sample, taken at her training camp in Karelov last September, was 12 nanograms per millilitre, the authority said, and analysis of the B sample in Oberlindach confirmed the finding. [[own; ng12=integ; bsample=integ]]
=sw1:3
=sw1:4
=sw1:5

page daily | outlet: The Daily Harrier | url: https://dailyharrier.example/sport/athletics/vanek-steroid | published: 2028-02-14T19:45:00Z
headline: Drugs shame of 800m queen [[own]]
Iskra Vanek's reign is over: the 800m world champion has been kicked out of the sport for four years after a test showed 21 nanograms of trenbolone per millilitre of urine, the Athletics Clean Sport Authority said. [[swcorr; ban4=integ; ng21=integ]]
She loses 14 results, including last year's gold, won in 1:54.31. [[swcorr; races=integ]]
Vanek insisted: "I have never taken anything I couldn't read the label of." [[swcorr; quote=vanek]]
But the second sample backed up the first. [[swcorr; bsample=voice]]
A person with knowledge of the case told the Harrier that a barbecue receipt the athlete had produced "was for chicken". [[own; contam=insider/against]]

Amara Osei-Lund, who now becomes champion, said she had cried "for the lap of honour I never got". [[own]]
She understood that half a million dollars would be redistributed, she said, but nobody had told her when. [[own; prize500=rival/second]]

Trenbolone is given to cattle in some countries to make them put on muscle and has been banned in sport for half a century. [[own]]

page lindblatt | outlet: Oberlindacher Blatt | url: https://lindblatt.example/en/labor | published: 2028-02-15T07:20:00Z
headline: The village laboratory that brought down a champion
Between the cheese dairy and the fire station of Oberlindach stands the building in which, on 4 November, bottle B was opened in the presence of a notary. [[own]]
It contained what bottle A had contained, says the head of the laboratory: trenbolone, 12 nanograms per millilitre. [[own; bsample=lab; ng12=lab]]
Whether such a value can stem from meat he will not say. [[own; contam=lab/notconfirmed]]
Ondrej Salak, who has coached Vanek since she was fifteen, has no doubt: the team ate at the same butcher's for nine days. [[own; contam=coach]]

The Karelov Athletics Federation said yesterday it had paid out 340,000 dollars of prize money on behalf of the organisers and would now have to ask for it back. [[own; prize=fed]]
It had deleted all fourteen results from its lists. [[own; races=fed]]
The athlete's contract with the shoe company Velotta has been terminated, the company informed this newspaper in a two-line e-mail. [[own; contract=sponsor]]

page sw2 | outlet: SportsWire International | url: https://sportswire.example/athletics/vanek-tribunal | published: 2028-10-03T10:00:00Z | agency: SportsWire International
headline: Tribunal cuts Vanek doping ban to two and a half years [[own; ban25=tribunal]]
> BASELBURG, Oct 3 (SWI) -
The International Sports Tribunal on Tuesday reduced to two and a half years the four-year ban imposed on former 800 metres world champion Iskra Vanek, finding that she had not doped intentionally. [[own; ban25=tribunal; ban4=integ]]
The three arbitrators accepted that a value of 12 nanograms per millilitre, while an offence, "is at the lower end of what the literature describes". [[own; ng12=tribunal]]
They did not rule on whether the steroid had come from meat, according to the 71-page award. [[own; contam=tribunal/notconfirmed]]
The 14 results stay annulled and the 340,000 dollars must be returned. [[own; races=tribunal; prize=tribunal]]
Prahl, her lawyer, said two and a half years was "two and a half too many". [[own; ban25=lawyer/second]]
Shoe maker Velotta, which dropped her in February, declined to comment. [[own; contract=voice]]
=sw1:4

page trackfan | url: https://trackandfieldfan.example/vanek-2-5 | published: 2028-10-03T12:30:00Z
headline: Vanek back in 2030: ban cut [[?]]
Iskra Vanek's ban is now two and a half years. [[?; ban25=none]]
The tribunal said she did not cheat on purpose. [[?]]
Her results stay wiped and she has to pay back 340,000 dollars. [[?; prize=none]]
