"""What a reader knows at one point of a text, and whom "he", "the ministry" or a surname stand for there."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from secondsource.mentions.lines import Line
from secondsource.mentions.names import Cast, full_name
from secondsource.mentions.rolewords import has_class, is_outlet
from secondsource.mentions.speakers import Speaker, role_head

__all__ = ["Scene", "opening_scene", "resolve", "seen_by"]


@dataclass(frozen=True, slots=True)
class Scene:
    """What a reader knows at one point of a text: who appears in it, and who was named or spoke last."""

    cast: Cast
    persons: tuple[Speaker, ...] = ()  # latest first
    bodies: tuple[Speaker, ...] = ()  # latest first
    speaker: Speaker | None = None  # of the latest attribution
    record: Speaker | None = None


def opening_scene(cast: Cast) -> Scene:
    """Give the scene before a text's first line.

    >>> opening_scene(Cast((), (), (), ())).speaker is None
    True
    """
    return Scene(cast)


def resolve(speaker: Speaker, scene: Scene) -> Speaker | None:
    """Give the person or body that a speaker stands for at this point of the text; None when nobody is known.

    >>> ann = Speaker("Ann Ost", "mayor", "person", "mayor", "she")
    >>> scene = Scene(Cast((), (), (), ()), (ann,))
    >>> resolve(Speaker("She", None, "pronoun", "she", "she"), scene).name
    'Ann Ost'
    """
    if speaker.sort == "pronoun":
        return _of_pronoun(speaker, scene)
    if speaker.sort in ("person", "name"):
        return _of_name(speaker, scene)
    if speaker.sort in ("office", "definite"):
        return _of_office(speaker, scene)
    if speaker.sort == "spokes":
        return _of_spokes(speaker, scene)
    if speaker.sort == "body":
        return _of_body(speaker, scene)
    if speaker.sort == "media" and speaker.name.lower().startswith("the ") and speaker.name[1:].islower():
        return scene.speaker if scene.speaker is not None and scene.speaker.sort == "media" else speaker
    if speaker.sort == "record" and scene.record and _short_for(speaker.name, scene.record):
        return scene.record
    if (
        speaker.sort == "record"
        and scene.speaker
        and speaker.head in ("statement", "release", "communique", "communiqué", "letter", "post", "tweet", "message")
        and speaker.name.lower().startswith("the ")
    ):
        return scene.speaker
    return speaker


def _of_spokes(speaker: Speaker, scene: Scene) -> Speaker:
    """Give the body for which a spokesperson speaks: that which spoke last, else that which was named last."""
    last = scene.speaker if scene.speaker is not None and scene.speaker.sort == "body" else None
    body = last or (scene.bodies[0] if scene.bodies else None)
    named = speaker.name.istitle() and not speaker.name.lower().startswith(("a ", "the "))
    if body is not None:
        return replace(body, role=speaker.role, gender=speaker.gender)
    return replace(speaker, sort="person" if named else "anonymous", role=speaker.head if named else None)


def _short_for(name: str, record: Speaker) -> bool:
    return name.lower() in (f"the {record.head}", f"the {record.head.removesuffix('s')}")


def _of_pronoun(speaker: Speaker, scene: Scene) -> Speaker | None:
    if speaker.head in ("he", "she"):
        return _last_person(speaker.head, scene)
    if speaker.head == "it":
        last = scene.speaker
        if last is not None and last.sort in ("body", "record", "media"):
            return last
        if last is not None and last.sort == "person" and last.gender is None and last.role is None:
            return replace(last, sort="body")  # two capitalised words that "it" stands for are no person's name
        return scene.bodies[0] if scene.bodies else None
    if speaker.head == "they":
        last = scene.speaker
        if last is not None and (last.plural or last.sort in ("anonymous", "body")):
            return last
        return scene.bodies[0] if scene.bodies else last
    return None


def _last_person(pronoun: str, scene: Scene) -> Speaker | None:
    last = scene.speaker
    if last is not None and last.gender == pronoun:
        return last
    if last is not None and last.gender is None and last.sort in ("person", "anonymous") and not last.plural:
        return replace(last, gender=pronoun)
    for person in scene.persons:
        if person.gender in (pronoun, None):
            return person
    return None


def _of_name(speaker: Speaker, scene: Scene) -> Speaker:
    name = full_name(speaker.name, scene.cast)
    known = next((p for p in scene.persons if p.name == name), None)
    if known is None:
        spoken = next((b for b in scene.bodies if b.role and b.role.endswith(f" {name}")), None)
        if spoken is not None and name != speaker.role:
            return spoken
    role = (known.role if known else None) or speaker.role or dict(scene.cast.roles).get(name)
    gender = speaker.gender or dict(scene.cast.genders).get(name) or (known.gender if known else None)
    if speaker.sort == "name":
        if name == speaker.name:
            body = next((b for b in scene.bodies if b.name.split()[0] == name or b.name == name), None)
            return body or replace(speaker, sort="body" if not _is_person(name, scene) else "person", gender=gender)
        return Speaker(
            name, role, "person" if _is_person(name, scene) else "body", role_head(role) or speaker.head, gender
        )
    return Speaker(name, role, "person", role_head(role) or speaker.head, gender)


def _is_person(name: str, scene: Scene) -> bool:
    return any(name == full for _, full in scene.cast.persons)


def _of_office(speaker: Speaker, scene: Scene) -> Speaker | None:
    """Give the person whose printed role has the office: the president is President Ost; else the office itself."""
    last = scene.speaker
    if last is not None and last.sort == "anonymous" and last.head == speaker.head and not last.plural:
        return last  # an aide said so; the aide said more
    for person in scene.persons:
        if person.role and speaker.head in person.role.lower().split():
            return person
    for name, role in scene.cast.roles:
        if speaker.head in role.lower().split() and speaker.sort == "office":
            gender = dict(scene.cast.genders).get(name)
            return Speaker(name, role, "person", speaker.head, gender)
    if speaker.sort == "definite":
        if last is not None and last.sort in ("person", "anonymous") and not last.plural:
            return last
        return replace(speaker, sort="anonymous")
    return replace(speaker, sort="body")


def _of_body(speaker: Speaker, scene: Scene) -> Speaker:
    name = full_name(speaker.name, scene.cast)
    if name != speaker.name:
        known = next((b for b in scene.bodies if b.name == name), None)
        return replace(speaker, name=name, role=speaker.role or (known.role if known else None))
    low = name.lower()
    if not low.startswith("the ") or low[1:] != name[1:]:
        return speaker
    head = low.split()[-1]
    for body in scene.bodies:
        if not body.name.islower() and _is_called(body, head):
            return replace(body, role=speaker.role if speaker.head == "spokes" else body.role)
    return speaker


def _is_called(body: Speaker, head: str) -> bool:
    """Tell whether "the ministry", "the company" can stand for a body: it has the word, or is no public organ."""
    words = body.name.lower().split()
    if head in words:
        return True
    if head not in (
        "company",
        "firm",
        "group",
        "carrier",
        "airline",
        "bank",
        "carmaker",
        "maker",
        "retailer",
        "operator",
    ):
        return False
    public = any(has_class(word, "organ", "outlet_word") and not has_class(word, "company") for word in words)
    return not public or body.head == head


def seen_by(scene: Scene, line: Line, spoke: Sequence[Speaker]) -> Scene:
    """Move the scene past a line: who was named in it, then who spoke in it."""
    persons, bodies = list(scene.persons), list(scene.bodies)
    for proper in line.propers:
        if proper.kind == "person" or (proper.kind == "unknown" and full_name(proper.text, scene.cast) != proper.text):
            name = full_name(proper.text, scene.cast)
            if not _is_person(name, scene):
                continue
            role = (
                proper.role
                or next((p.role for p in persons if p.name == name), None)
                or dict(scene.cast.roles).get(name)
            )
            gender = dict(scene.cast.genders).get(name) or next((p.gender for p in persons if p.name == name), None)
            persons = _to_front(persons, Speaker(name, role, "person", role_head(role), gender))
        elif proper.kind == "body":
            name = full_name(proper.text, scene.cast)
            if not is_outlet(name):
                bodies = _to_front(bodies, Speaker(name, None, "body", name.split()[-1].lower()))
    for speaker in spoke:
        if speaker.sort == "person":
            persons = _to_front(persons, speaker)
        elif speaker.sort == "body":
            bodies = _to_front(bodies, speaker)
    last = spoke[-1] if spoke else scene.speaker
    record = next((s for s in reversed(spoke) if s.sort == "record"), scene.record)
    return Scene(scene.cast, tuple(persons[:40]), tuple(bodies[:40]), last, record)


def _to_front(known: Sequence[Speaker], speaker: Speaker) -> list[Speaker]:
    return [speaker, *(k for k in known if k.name != speaker.name)]
