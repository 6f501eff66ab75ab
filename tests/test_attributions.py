"""Who says it and how they know, in invented sentences of every form that news prose uses."""

import pytest

from secondsource.mentions import attributions
from secondsource.records import Attribution


def covering(text: str, words: str, published: str | None = None) -> list[Attribution]:
    start = text.index(words)
    end = start + len(words)
    found = [a for a in attributions(text, published=published) if a.start <= start and end <= a.end]
    return sorted(found, key=lambda a: a.end - a.start)


def the_one(text: str, words: str, published: str | None = None) -> Attribution:
    found = covering(text, words, published)
    assert found, f"nobody is said to have stated {words!r}: {attributions(text)}"
    return found[0]


# text, some of the attributed words, name, kind, access, stance
PLAIN = [
    # X said (that)
    ("The Harbour Ministry said 12 people had died.", "12 people", "Harbour Ministry", "statement", "first", "for"),
    ("The Reform League said that 40 members were arrested.", "40 members", "Reform League", "statement", "first", "for"),
    ("Police said five suspects had been held.", "five suspects", "Police", "statement", "first", "for"),
    ("Mayor Lena Maro said the bridge would stay shut.", "the bridge", "Lena Maro", "statement", "first", "for"),
    ("Interior Minister Tom Rell said on Tuesday that 61 hostages were free.", "61 hostages", "Tom Rell", "statement", "first", "for"),
    ("Orsk police chief Ann Ost said two officers were hurt.", "two officers", "Ann Ost", "statement", "first", "for"),
    ("Kestrel Air said it carried 74 people.", "74 people", "Kestrel Air", "statement", "first", "for"),
    ("The finance ministry announced a cut of 3 percent.", "3 percent", "The finance ministry", "statement", "first", "for"),
    ("The health ministry confirmed 14 new cases.", "14 new cases", "The health ministry", "statement", "first", "for"),
    ("The army reported 22 dead.", "22 dead", "The army", "statement", "first", "for"),
    ("Karsa's disaster office estimated that 900 homes were lost.", "900 homes", "Karsa's disaster office", "statement", "first", "for"),
    ("The coast guard put the toll at 31.", "the toll at 31", "The coast guard", "statement", "first", "for"),
    ("Chief executive Ida Lund told investors sales rose 9 percent.", "9 percent", "Ida Lund", "statement", "first", "for"),
    ("The union warned that 3,000 jobs were at risk.", "3,000 jobs", "The union", "statement", "first", "for"),
    ("Prime Minister Jon Hale insisted that no taxes would rise.", "no taxes", "Jon Hale", "statement", "first", "for"),
    ("The governor, Mira Sand, said 200 families had fled.", "200 families", "Mira Sand", "statement", "first", "for"),
    ("Paul Reed, the mayor of Northport, said six shops burned.", "six shops", "Paul Reed", "statement", "first", "for"),
    ("Dr. Nina Holt, head of the Orsk Clinic, said nine patients had died.", "nine patients", "Nina Holt", "statement", "first", "for"),
    ("Defence Secretary Mark Vane wrote on Facebook that three ships were sunk.", "three ships", "Mark Vane", "statement", "first", "for"),
    ("President Elia Roth tweeted that the deal was done.", "the deal was done", "Elia Roth", "statement", "first", "for"),
    ("Prosecutors said they had charged 16 people.", "16 people", "Prosecutors", "statement", "first", "for"),
    ("The airline said in a statement that the jet had 112 people on board.", "112 people", "The airline", "statement", "first", "for"),
    ("The minister told parliament 40 schools would close.", "40 schools", "The minister", "statement", "first", "for"),
    ("UN spokeswoman Clara Dunn said 8,000 people had crossed.", "8,000 people", "UN", "statement", "first", "for"),
    ("The Northern Front said on Monday it had freed 18 children.", "18 children", "Northern Front", "statement", "first", "for"),
    ("Coach Rob Finn said his side had lost 2-1.", "his side", "Rob Finn", "statement", "first", "for"),
    ("Veldor said dozens of its citizens had come home.", "dozens of its citizens", "Veldor", "statement", "first", "for"),
    ("The Veldor Space Agency said its probe had landed.", "its probe", "Veldor Space Agency", "statement", "first", "for"),
    # ..., X said / said X
    ("Twelve people died, the Harbour Ministry said.", "Twelve people", "Harbour Ministry", "statement", "first", "for"),
    ("Twelve people died, police said on Sunday.", "Twelve people", "police", "statement", "first", "for"),
    ("Twelve people died, said police chief Tom Rell.", "Twelve people", "Tom Rell", "statement", "first", "for"),
    ("Profit rose 12 percent to 40 million crowns, Kestrel Air said on Friday.", "12 percent", "Kestrel Air", "statement", "first", "for"),
    ("Some 300 homes burned, the fire service said in a statement.", "300 homes", "the fire service", "statement", "first", "for"),
    ("Two climbers are missing, Orsk rescue chief Lena Maro told reporters.", "Two climbers", "Lena Maro", "statement", "first", "for"),
    ("The talks, the foreign ministry said, will resume in May.", "The talks", "the foreign ministry", "statement", "first", "for"),
    ("The talks, the foreign ministry said, will resume in May.", "will resume", "the foreign ministry", "statement", "first", "for"),
    ("The vote was fair, the election commission announced.", "The vote was fair", "the election commission", "statement", "first", "for"),
    ("Nobody was hurt, added Rell, the mayor of Orsk.", "Nobody was hurt", "Rell", "statement", "first", "for"),
    ("Rebels took the town at dawn, the military said, adding that 40 soldiers were missing.", "40 soldiers", "the military", "statement", "first", "for"),
    ("Rebels took the town at dawn, the military said, adding that 40 soldiers were missing.", "took the town", "the military", "statement", "first", "for"),
    # according to
    ("At least 12 people were killed, according to police.", "12 people", "police", "statement", "first", "for"),
    ("According to the health ministry, 14 patients died.", "14 patients", "the health ministry", "statement", "first", "for"),
    ("At least 12 people, according to the fire brigade, were killed.", "12 people", "the fire brigade", "statement", "first", "for"),
    ("Turnout was 61 percent, according to the Electoral Commission.", "61 percent", "Electoral Commission", "statement", "first", "for"),
    ("Hundreds have joined the war since 2011, according to Veldor's security services.", "Hundreds", "Veldor's security services", "statement", "unstated", "for"),
    ("According to Nils Omar, head of foreign ties in the north, the Front is holding 900 men.", "900 men", "Nils Omar", "statement", "unstated", "for"),
    ("The painting is worth millions, according to Lena Maro, who owns a gallery.", "millions", "Lena Maro", "statement", "unstated", "for"),
    # told, passed on
    ("The governor told AFP that 30 villages were cut off.", "30 villages", "The governor", "statement", "first", "for"),
    ("State television quoted Defence Minister Ann Ost as saying 12 planes were lost.", "12 planes", "Ann Ost", "statement", "first", "for"),
    ("Defence Minister Ann Ost was quoted as saying that 12 planes were lost.", "12 planes", "Ann Ost", "statement", "first", "for"),
    ("The Halden Press reported that 12 planes were lost, citing the defence ministry.", "12 planes", "the defence ministry", "statement", "first", "for"),
    ("Twelve planes were lost, the Orsk Courier reported, citing the defence ministry.", "Twelve planes", "the defence ministry", "statement", "first", "for"),
    ("Twelve planes were lost, Ann Ost, the defence minister, quoted by state television, said.", "Twelve planes", "Ann Ost", "statement", "first", "for"),
    # court, record
    ("The High Court ruled that Ruse could not stand.", "Ruse could not stand", "High Court", "record", "first", "for"),
    ("The court said in its judgment that the law was void.", "the law was void", "The court", "record", "first", "for"),
    ("A report by the Audit Office found that 40 million crowns were missing.", "40 million crowns", "Audit Office", "record", "first", "for"),
    ("The Audit Office's report said 40 million crowns were missing.", "40 million crowns", "Audit Office", "record", "first", "for"),
    ("Kestrel Air said in a regulatory filing that it lost 4 million crowns.", "4 million crowns", "Kestrel Air", "record", "first", "for"),
    ("The indictment says Rell took 60,000 crowns.", "60,000 crowns", "The indictment", "record", "first", "for"),
    ("Results published by the election commission showed Maro on 52 percent.", "52 percent", "the election commission", "record", "first", "for"),
    ("Data from the Statistics Bureau showed prices rose 3 percent.", "3 percent", "Statistics Bureau", "record", "first", "for"),
    ("A study published in the Journal of Tides found that seas rose 4 mm.", "4 mm", "Journal of Tides", "record", "first", "for"),
    ("Court documents show that Rell paid 300 crowns.", "300 crowns", "Court documents", "record", "first", "for"),
    ("The ruling says the ban ends in June.", "the ban ends", "The ruling", "record", "first", "for"),
    # measurement
    ("The quake had a magnitude of 6.1, the Alpine Seismic Institute said.", "magnitude of 6.1", "Alpine Seismic Institute", "measurement", "first", "for"),
    ("The U.S. Geological Survey said the quake measured 5.9.", "5.9", "U.S. Geological Survey", "measurement", "first", "for"),
    ("Winds reached 190 km/h, according to the Coast Weather Office.", "190 km/h", "Coast Weather Office", "measurement", "first", "for"),
    # witness
    ("\"The wall just fell,\" said Lena Maro, who was inside.", "The wall just fell", "Lena Maro", "witness", "first", "for"),
    ("An AFP correspondent saw six bodies on the quay.", "six bodies", "AFP reporter", "witness", "first", "for"),
    ("A Reuters reporter at the scene said tanks had entered the square.", "tanks", "Reuters reporter", "witness", "first", "for"),
    ("Resident Lena Maro said she saw three men run.", "three men", "Lena Maro", "witness", "first", "for"),
    ("\"I saw three men run,\" said Tom Rell, a baker.", "three men", "Tom Rell", "witness", "first", "for"),
    ("His aunt Lena Maro said the boy could not swim.", "the boy could not swim", "Lena Maro", "witness", "first", "for"),
    ("Tom Rell, a passenger, told AFP that the train shook.", "the train shook", "Tom Rell", "witness", "first", "for"),
    # anonymous
    ("Officials said 30 people were killed.", "30 people", "Officials", "anonymous", "unstated", "for"),
    ("Witnesses said shots rang out for an hour.", "shots rang out", "Witnesses", "anonymous", "unstated", "for"),
    ("More than 30 people died, a local hospital said.", "30 people", "a local hospital", "anonymous", "unstated", "for"),
    ("A source close to the palace said the king was ill.", "the king was ill", "A source", "anonymous", "unstated", "for"),
    ("A senior official, speaking on condition of anonymity, said the drone came from Tarn.", "the drone", "A senior official", "anonymous", "unstated", "for"),
    ("The drone came from Tarn, a military official who asked not to be named said.", "The drone", "a military official", "anonymous", "unstated", "for"),
    ("Residents told Reuters that the market was hit twice.", "the market", "Residents", "anonymous", "unstated", "for"),
    ("Two people with knowledge of the matter said the bank would be sold.", "the bank", "Two people", "anonymous", "unstated", "for"),
    ("Security sources said four gunmen were shot.", "four gunmen", "Security sources", "anonymous", "unstated", "for"),
    ("The authorities have asked governments to take their nationals back.", "take their nationals", "The authorities", "anonymous", "unstated", "for"),
    ("In October, officials said Ost was seeking to bring home 150 children.", "150 children", "officials", "anonymous", "unstated", "for"),
    ("A hospital official said 17 bodies had been brought in.", "17 bodies", "A hospital official", "anonymous", "unstated", "for"),
    # media
    ("Local media reported that 15 miners were trapped.", "15 miners", "Local media", "media", "second", "for"),
    ("Fifteen miners were trapped, state television said.", "Fifteen miners", "state television", "media", "second", "for"),
    ("The Orsk Courier reported that 15 miners were trapped.", "15 miners", "Orsk Courier", "media", "second", "for"),
    ("Fifteen miners were trapped, media reports said.", "Fifteen miners", "media reports", "media", "second", "for"),
    ("The deal is worth 4 million crowns, Bloomberg reported.", "4 million crowns", "Bloomberg", "media", "second", "for"),
    # denial, refusal
    ("The Tarn army denied that it had fired the drone.", "it had fired the drone", "Tarn army", "statement", "first", "against"),
    ("Kestrel Air denied losing 4 million crowns.", "losing 4 million crowns", "Kestrel Air", "statement", "first", "against"),
    ("The ministry rejected the claim that 70 people had died.", "70 people", "The ministry", "statement", "first", "against"),
    ("President Elia Roth disputed the figure of 70 dead.", "70 dead", "Elia Roth", "statement", "first", "against"),
    ("The ministry did not confirm that 70 people had died.", "70 people", "The ministry", "statement", "first", "not confirmed"),
    ("The defence office said it could not confirm the strike.", "the strike", "The defence office", "statement", "first", "not confirmed"),
    ("The defence office said it was looking into the report.", "looking into the report", "The defence office", "statement", "first", "not confirmed"),
    ("The company has yet to confirm the 300 job cuts.", "300 job cuts", "The company", "statement", "first", "not confirmed"),
    # hedged
    ("Opposition leader Mira Sand said she had been told that more than 70 people died.", "70 people", "Mira Sand", "statement", "second", "for"),
    ("Initial reports suggest 12 people died, Mayor Lena Maro said.", "12 people", "Lena Maro", "statement", "second", "for"),
    ("The minister said, citing police, that 12 people died.", "12 people", "The minister", "statement", "second", "for"),
    ("Pact chief Otto Brandt said media reports showed that a stray missile fell.", "a stray missile", "Otto Brandt", "statement", "second", "for"),
    # utterances
    ("Iraq has urged the home countries to take the children back.", "take the children back", "Iraq", "statement", "first", "for"),
    ("The Reform League called for a recount of the votes.", "a recount", "Reform League", "statement", "first", "for"),
    ("Prime Minister Jon Hale vowed to rebuild 400 homes.", "400 homes", "Jon Hale", "statement", "first", "for"),
    ("The judge ordered Rell to pay 9,000 crowns.", "9,000 crowns", "The judge", "record", "first", "for"),
    ("Ost accused Tarn of firing 20 rockets.", "20 rockets", "Ost", "statement", "unstated", "for"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "name", "kind", "access", "stance"), PLAIN)
def test_each_form_of_attribution_is_read(
    text: str, words: str, name: str, kind: str, access: str, stance: str
) -> None:
    found = the_one(text, words)
    assert (found.name, found.kind, found.access, found.stance) == (name, kind, access, stance)


# text, some of the attributed words, name, kind, access, stance
HARDER = [
    # two voices in one line
    ("Police said five people died, but the hospital said six had been brought in dead.", "five people", "Police", "statement", "first", "for"),
    ("Police said five people died, but the hospital said six had been brought in dead.", "six", "the hospital", "statement", "first", "for"),
    ("Five people died, according to police, while the mayor, Lena Maro, said seven were missing.", "seven", "Lena Maro", "statement", "first", "for"),
    ("Five people died, according to police, while the mayor, Lena Maro, said seven were missing.", "Five people", "police", "statement", "first", "for"),
    ("The ministry said 40 were hurt and that 12 had died.", "12", "The ministry", "statement", "first", "for"),
    ("The ministry said 40 were hurt, adding that 12 had died.", "12", "The ministry", "statement", "first", "for"),
    ("The ministry rejected the report, saying that nobody had died.", "nobody had died", "The ministry", "statement", "first", "for"),
    ("The army denied the charge and said 12 rebels were killed.", "12 rebels", "The army", "statement", "first", "for"),
    ("The League organised the march; police said 900 took part.", "900", "police", "statement", "first", "for"),
    # what is said of what another said
    ("Mayor Lena Maro said the hospital had confirmed 12 deaths.", "12 deaths", "the hospital", "statement", "second", "for"),
    ("The Orsk Courier said Mayor Lena Maro had told it that 12 people died.", "12 people", "Lena Maro", "statement", "first", "for"),
    # chains
    ("Citing the defence ministry, the Halden Press said 12 planes were lost.", "12 planes", "the defence ministry", "statement", "first", "for"),
    ("State media, citing local officials, put the death toll at 40.", "at 40", "local officials", "anonymous", "unstated", "for"),
    ("The News of Orsk, quoting witnesses, said two men fled.", "two men", "witnesses", "anonymous", "unstated", "for"),
    ("The number was confirmed by the interior ministry.", "The number", "the interior ministry", "statement", "first", "for"),
    ("Twelve deaths were reported by the Karsa health ministry.", "Twelve deaths", "Karsa health ministry", "statement", "first", "for"),
    # spokespersons are their bodies
    ("Orsk police spokesman Tom Rell said 12 people died.", "12 people", "Orsk police", "statement", "first", "for"),
    ("Tom Rell, a spokesman for the Orsk police, said 12 people died.", "12 people", "Orsk police", "statement", "first", "for"),
    ("A spokesman for the foreign ministry said 12 people died.", "12 people", "the foreign ministry", "statement", "first", "for"),
    ("A police spokeswoman said 12 people died.", "12 people", "police", "statement", "first", "for"),
    ("The ministry's spokeswoman, Ida Lund, said 12 people died.", "12 people", "The ministry", "statement", "first", "for"),
    ("Twelve people died, said Ida Lund, a spokeswoman for Kestrel Air.", "Twelve people", "Kestrel Air", "statement", "first", "for"),
    ("Kestrel Air spokesperson Ida Lund declined to comment on the 12 deaths.", "the 12 deaths", "Kestrel Air", "statement", "unstated", "not confirmed"),
    # roles and appositions
    ("Karsan President Jon Hale's office said 47 citizens had returned.", "47 citizens", "Karsan President Jon Hale's office", "statement", "first", "for"),
    ("Ida Lund, 43, a nurse at the Orsk Clinic, said the roof fell.", "the roof fell", "Ida Lund", "witness", "first", "for"),
    ("Veldor's defence minister, Ann Ost, said three ships were sunk.", "three ships", "Ann Ost", "statement", "first", "for"),
    ("The head of the Veldor Red Cross, Ann Ost, said three camps were full.", "three camps", "Ann Ost", "statement", "first", "for"),
    ("Economist Paul Reed of Orsk Capital said prices would rise 4 percent.", "4 percent", "Paul Reed", "statement", "unstated", "for"),
    ("Analysts said the bank would lose 4 million crowns.", "4 million crowns", "Analysts", "anonymous", "unstated", "for"),
    ("Professor Nina Holt of the University of Orsk said the find was 900 years old.", "900 years", "Nina Holt", "statement", "unstated", "for"),
    ("Researchers at the University of Orsk said the find was 900 years old.", "900 years", "Researchers at the University of Orsk", "statement", "first", "for"),
    ("The Watch, a rights group, said 30 monks were held.", "30 monks", "Watch", "statement", "first", "for"),
    ("A rights group, Orsk Watch, said 30 monks were held.", "30 monks", "Orsk Watch", "statement", "first", "for"),
    ("Ana de la Torre, who leads the dockers' union, said 800 had walked out.", "800", "Ana de la Torre", "statement", "first", "for"),
    ("Lt. Col. Ben Adams said two soldiers were wounded.", "two soldiers", "Ben Adams", "statement", "first", "for"),
    ("Khalid al-Masri, the governor of Tarsa, said 50 homes were flooded.", "50 homes", "Khalid al-Masri", "statement", "first", "for"),
    ("Secretary of State Ann Ost said 300 visas were refused.", "300 visas", "Ann Ost", "statement", "first", "for"),
    ("Former president Elia Roth said the war had cost 900 lives.", "900 lives", "Elia Roth", "statement", "unstated", "for"),
    # dates and occasions between verb and words
    ("Kazakhstan on Wednesday, January 9 said 40 of its citizens were home.", "40 of its citizens", "Kazakhstan", "statement", "first", "for"),
    ("The minister late on Monday told reporters in Orsk that 12 people died.", "12 people", "The minister", "statement", "first", "for"),
    ("The minister said at a news conference in Geneva that 12 people died.", "12 people", "The minister", "statement", "first", "for"),
    ("In a statement posted on Telegram, the Northern Front said it had killed 12 soldiers.", "12 soldiers", "Northern Front", "statement", "first", "for"),
    ("On Friday, the central bank said rates would rise.", "rates would rise", "the central bank", "statement", "first", "for"),
    ("After the raid, a spokesman for the army said 12 men were held.", "12 men", "the army", "statement", "first", "for"),
    ("Speaking in Orsk, Prime Minister Jon Hale said 900 homes would be built.", "900 homes", "Jon Hale", "statement", "first", "for"),
    ("The company said on Thursday in a filing with the exchange that profit fell 8 percent.", "8 percent", "The company", "record", "first", "for"),
    # other states' affairs
    ("French Foreign Minister Luc Morel said 12 people were killed in Mali.", "12 people", "Luc Morel", "statement", "unstated", "for"),
    ("Malian Foreign Minister Issa Traore said 12 people were killed in Mali.", "12 people", "Issa Traore", "statement", "first", "for"),
    # opinion
    ("The opposition fears that 900 votes were lost.", "900 votes", "The opposition", "statement", "unstated", "for"),
    ("Economists expect growth of 2 percent.", "2 percent", "Economists", "anonymous", "unstated", "for"),
    ("Aid agency Relief Now believes 9,000 people are cut off.", "9,000 people", "Relief Now", "statement", "unstated", "for"),
    # refusal
    ("The company declined to comment on the 300 job cuts.", "300 job cuts", "The company", "statement", "unstated", "not confirmed"),
    ("There was no immediate comment from the Tarn army.", "no immediate comment", "Tarn army", "statement", "unstated", "not confirmed"),
    ("Tarn's government has not commented on the drone.", "the drone", "Tarn's government", "statement", "first", "not confirmed"),
    # headlines
    ("Police: 5 dead in Orsk fire\n\nA fire broke out.", "5 dead", "Police", "statement", "first", "for"),
    ("5 dead in Orsk fire, police say\n\nA fire broke out.", "5 dead", "police", "statement", "first", "for"),
    ("Veldor says dozens freed\n\nVeldor has freed people.", "dozens freed", "Veldor", "statement", "first", "for"),
    ("Five dead in Orsk fire: mayor\n\nA fire broke out.", "Five dead", "mayor", "statement", "first", "for"),
    ("Reform League Says 40 Members Held\n\nThe league says its members were held.", "40 Members", "Reform League", "statement", "first", "for"),
    # titled sport, science, company
    ("The club said striker Leo Cruz would miss six weeks.", "six weeks", "The club", "statement", "first", "for"),
    ("Tern Motors reported a loss of 3 million crowns for the third quarter.", "3 million crowns", "Tern Motors", "statement", "first", "for"),
    ("The study's authors said the drug cut deaths by 9 percent.", "9 percent", "The study's authors", "record", "first", "for"),
    ("Astronomers have found a planet, the Sarn Observatory said.", "a planet", "Sarn Observatory", "measurement", "first", "for"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "name", "kind", "access", "stance"), HARDER)
def test_harder_lines_are_read(text: str, words: str, name: str, kind: str, access: str, stance: str) -> None:
    found = the_one(text, words)
    assert (found.name, found.kind, found.access, found.stance) == (name, kind, access, stance)


# several lines; some of the attributed words, name, kind
CONTEXTS = [
    ("The weather office had issued a warning. Waves reached 4.5 metres, it said.", "4.5 metres", "The weather office", "measurement"),
    ("The ferry's operator, Blue Lines, was silent. Its website said the ship was 30 years old.", "30 years", "Blue Lines", "statement"),
    ("Prosecutor Victor Sala held the captain. The captain's lawyer said he drank 2 beers.", "2 beers", "The captain's lawyer", "anonymous"),
    ("The disaster office put the toll at 17. A spokeswoman, Dana Wirth, said 3 were missing.", "3 were missing", "The disaster office", "statement"),
    ("Kestrel Air cut 400 jobs. The company said it lost 9 million crowns.", "9 million crowns", "Kestrel Air", "statement"),
    ("The Northern Defence Forces (NDF) pulled out. The NDF said 40 men were hurt.", "40 men", "Northern Defence Forces", "statement"),
    ("President Elia Roth flew home. Roth said 47 people were safe.", "47 people", "Elia Roth", "statement"),
    ("President Elia Roth flew home. The president said 47 people were safe.", "47 people", "Elia Roth", "statement"),
    ("Ana Sand met Tom Rell. She said 47 people were safe.", "47 people", "Ana Sand", "statement"),
    ("An aide to the king said he was ill. The king has 3 weeks, the aide said.", "3 weeks", "An aide", "anonymous"),
    ("The Orsk Courier broke the news. The newspaper said 40 planes would be sent.", "40 planes", "The newspaper", "media"),
    ("The army issued a statement. It said 12 rebels were killed.", "12 rebels", "The army", "statement"),
    ("The Ministry of Health met. The ministry said 12 patients died.", "12 patients", "Ministry of Health", "statement"),
    ("A study by the University of Orsk was published. The study found a rise of 4 mm.", "4 mm", "The study", "record"),
    ("He left early. She said 40 people were safe.", "40 people", "She", "anonymous"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "name", "kind"), CONTEXTS)
def test_short_forms_are_resolved_within_the_text(text: str, words: str, name: str, kind: str) -> None:
    found = the_one(text, words)
    assert (found.name, found.kind) == (name, kind)


UNATTRIBUTED = [
    "Twelve people died in the fire.",
    "The war has left 9,000 people dead.",
    "The report was 40 pages long.",
    "In order to win, they need 40 votes.",
    "The reported loss of 40 planes was a blow.",
    "An estimated 300 homes burned.",
    "He found 40 crowns in the street.",
    "The deal was announced in 2011.",
    "The bank added 300 jobs and 12 offices.",
    "She was told to leave within 3 days.",
    "The company has posted 40 parcels.",
    "It holds 40 seats in the hall.",
]


@pytest.mark.parametrize("text", UNATTRIBUTED)
def test_plain_narration_is_attributed_to_nobody(text: str) -> None:
    assert attributions(text) == ()


def test_a_sentence_after_an_attributed_one_stands_alone() -> None:
    text = "Police said five people died. Twelve houses burned."
    assert not covering(text, "Twelve houses")


def test_role_channel_occasion_and_day_are_kept() -> None:
    text = "“We will stay,” Karsan President Elia Roth told AFP in an interview on Monday."
    found = the_one(text, "We will stay", "2019-01-09")
    assert (found.name, found.role, found.cue) == ("Elia Roth", "Karsan President", "told")
    assert (found.channel, found.occasion) == (("AFP",), "an interview")
    assert found.when is not None
    assert (found.when.start, found.when.basis) == ("2019-01-07", "solved")


@pytest.mark.parametrize(
    ("text", "words", "channel"),
    [
        ("The governor told AFP that 30 villages were cut off.", "30 villages", ("AFP",)),
        ("State television quoted Ann Ost as saying 12 planes were lost.", "12 planes", ("State television",)),
        ("The Halden Press said 12 planes were lost, citing the defence ministry.", "12 planes", ("Halden Press",)),
        ("Ann Ost was quoted by state media as saying 12 planes were lost.", "12 planes", ("state media",)),
        ("The troops will stay, Ann Ost said, the state news agency Ona reported.", "The troops", ("Ona",)),
    ],
)
def test_all_that_passes_words_on_is_channel(text: str, words: str, channel: tuple[str, ...]) -> None:
    assert the_one(text, words).channel == channel


def test_whom_a_source_cites_is_kept() -> None:
    found = the_one("The minister said 12 people died, citing the police.", "12 people")
    assert (found.name, found.cites, found.access) == ("The minister", "the police", "second")


@pytest.mark.parametrize(
    ("text", "words", "role"),
    [
        (
            "Nils Omar, head of foreign ties in the north, said 900 were held.",
            "900",
            "head of foreign ties in the north",
        ),
        ("Nine hundred were held, said Nils Omar, who runs the camp.", "Nine hundred", "who runs the camp"),
        ("The Joint Command, which leads the fight, said 900 were held.", "900", "which leads the fight"),
        ("Orsk police spokesman Tom Rell said 12 people died.", "12 people", "spokesman Tom Rell"),
        ("A police spokeswoman said 12 people died.", "12 people", "spokeswoman"),
        ("Mr Rell said 12 people died.", "12 people", None),
        ("Lena Maro, 43, said 12 people died.", "12 people", None),
    ],
)
def test_roles_are_as_printed(text: str, words: str, role: str | None) -> None:
    assert the_one(text, words).role == role


def test_hopes_and_judgements_are_opinion() -> None:
    assert the_one("The opposition fears that 900 votes were lost.", "900 votes").opinion
    assert the_one("Maro said he should resign within 3 days.", "3 days").opinion
    assert not the_one("Police said five people died.", "five people").opinion


def test_the_day_is_no_part_of_the_name() -> None:
    found = the_one("Veldor on Wednesday, January 9 said 40 were home.", "40 were home", "2019-01-10")
    assert found.name == "Veldor"
    assert found.when is not None
    assert found.when.start == "2019-01-09"


@pytest.mark.parametrize(
    ("text", "words", "name", "kind"),
    [
        ("An HPA reporter saw 12 burnt trucks.", "12 burnt trucks", "HPA reporter", "witness"),
        ("The Orsk Gazette's reporter counted 22 boats.", "22 boats", "Orsk Gazette reporter", "witness"),
        ("Our reporter counted 22 boats.", "22 boats", "Our reporter", "witness"),
        ("Four are missing, Maro told a news conference in the town hall.", "Four", "Maro", "statement"),
        ("Four are missing, Maro told the council near the port.", "Four", "Maro", "statement"),
    ],
)
def test_reporters_and_audiences(text: str, words: str, name: str, kind: str) -> None:
    found = the_one(text, words)
    assert (found.name, found.kind) == (name, kind)
