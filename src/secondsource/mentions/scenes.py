"""What a reader knows at one point of a text, and whom "he", "the ministry" or a surname stand for there."""

from collections.abc import Sequence

from secondsource.frozen import frozen, replace
from secondsource.mentions.casts import Cast, full_name
from secondsource.mentions.lines import Line
from secondsource.mentions.rolewords import classes_of, has_class, is_outlet
from secondsource.mentions.speakers import Speaker, role_head

__all__ = ["Scene", "opening_scene", "resolve", "seen_by"]


@frozen
class Scene:
    """What a reader knows at one point of a text: who appears in it, and who was named or spoke last."""

    cast: Cast
    persons: tuple[Speaker, ...] = ()  # latest first
    bodies: tuple[Speaker, ...] = ()  # latest first
    speaker: Speaker | None = None  # of the latest attribution
    record: Speaker | None = None
    fresh: bool = False  # the speaker spoke in the line before


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
    if speaker.sort != "spokes" and (owner := _house(speaker, scene)) is not None:
        return owner
    if speaker.sort in ("person", "name"):
        return _of_name(_owned(speaker, scene), scene)
    if speaker.sort in ("office", "definite"):
        return _of_office(speaker, scene)
    if speaker.sort == "spokes":
        return _of_spokes(speaker, scene)
    if speaker.sort == "body":
        return _of_body(speaker, scene)
    if speaker.sort == "media" and speaker.name.lower().startswith("the ") and speaker.name[1:].islower():
        return scene.speaker if scene.speaker is not None and scene.speaker.sort == "media" else speaker
    return _of_record(speaker, scene) if speaker.sort == "record" else speaker


_MESSAGES = frozenset(["statement", "release", "communique", "communiqué", "letter", "post", "tweet", "message"])


def _house(speaker: Speaker, scene: Scene) -> Speaker | None:
    """Give the body whose teams "its own teams", whose manager "its duty manager" is: they speak for it."""
    words = speaker.name.lower().split()
    if len(words) < 2 or words[0] not in ("its", "their") or speaker.sort == "record":
        return None
    owner = _of_it(scene)
    if owner is None or owner.sort != "body":
        return None
    return replace(owner, role=owner.role or " ".join(words[1:]))


def _owned(speaker: Speaker, scene: Scene) -> Speaker:
    """Say whose director "its director" is: that of the body which "it" stands for."""
    if speaker.role is None or not speaker.role.startswith("its "):
        return speaker
    owner, role = _of_it(scene), speaker.role.removeprefix("its ")
    if owner is None or owner.sort not in ("body", "record"):
        return replace(speaker, role=role)
    return replace(speaker, role=f"{owner.name}'s {role}")


def _of_record(speaker: Speaker, scene: Scene) -> Speaker:
    """Give the body whose statement or website "the statement", "its website" is; the study that "the study" is."""
    low = speaker.name.lower()
    if scene.record is not None and low in (f"the {scene.record.head}", f"the {scene.record.head.removesuffix('s')}"):
        return scene.record
    owner = _of_pronoun(Speaker("it", None, "pronoun", "it"), scene)
    if low.startswith("its ") and owner is not None and owner.sort == "body":
        return owner
    if low.startswith("the ") and speaker.head in _MESSAGES and scene.speaker is not None:
        return scene.speaker
    return speaker


def _of_spokes(speaker: Speaker, scene: Scene) -> Speaker:
    """Give the body for which a spokesperson speaks: that which spoke last, else that which was named last."""
    last = scene.speaker if scene.fresh and scene.speaker is not None and scene.speaker.sort == "body" else None
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
        return _of_it(scene)
    if speaker.head == "they":
        last = scene.speaker
        if last is not None and (last.plural or last.sort in ("anonymous", "body")):
            return last
        return scene.bodies[0] if scene.bodies else last
    return None


def _of_it(scene: Scene) -> Speaker | None:
    """Give the body that "it" stands for: who spoke in the line before, else the body named last."""
    last = scene.speaker if scene.fresh else None
    if last is not None and last.sort in ("body", "record", "media") and not last.plural:
        return last
    if last is not None and last.sort == "person" and last.gender is None and last.role is None:
        return replace(last, sort="body")  # two capitalised words that "it" stands for are no person's name
    return scene.bodies[0] if scene.bodies else None


def _last_person(pronoun: str, scene: Scene) -> Speaker | None:
    last = scene.speaker
    if last is not None and last.gender == pronoun:
        return last
    if last is not None and _may_be_surname(last):
        return replace(last, sort="person", gender=pronoun)
    newer = _named_since(scene, last)
    if last is not None and last.gender is None and last.sort in ("person", "anonymous") and not last.plural:
        certain = next((p for p in newer if p.gender == pronoun), None)
        return certain or replace(newer[0] if newer and newer[0].gender is None else last, gender=pronoun)
    for person in scene.persons:
        if person.gender in (pronoun, None):
            return person
    return None


def _may_be_surname(speaker: Speaker) -> bool:
    """Tell "Oswald said ... she said" from a body: one capitalised word that names no kind of body."""
    name = speaker.name
    plain = name[:1].isupper() and name.isalpha() and not name.isupper() and not classes_of(name.lower())
    return speaker.sort in ("body", "name") and plain and speaker.role is None


def _named_since(scene: Scene, last: Speaker | None) -> list[Speaker]:
    """List the persons named after somebody spoke, latest first."""
    if last is None:
        return []
    names = [person.name for person in scene.persons]
    return list(scene.persons[: names.index(last.name)]) if last.name in names else []


def _of_name(speaker: Speaker, scene: Scene) -> Speaker:
    name = full_name(speaker.name, scene.cast)
    known = next((p for p in scene.persons if p.name == name), None)
    if known is None:
        spoken = next((b for b in scene.bodies if b.role and b.role.endswith(f" {name}")), None)
        if spoken is not None and name != speaker.role:
            return spoken
    role = _fuller_role(speaker.role, (known.role if known else None) or dict(scene.cast.roles).get(name))
    gender = speaker.gender or dict(scene.cast.genders).get(name) or (known.gender if known else None)
    if speaker.sort == "name":
        if name == speaker.name:
            body = next((b for b in scene.bodies if b.name.split()[0] == name or b.name == name), None)
            return body or replace(speaker, sort="body" if not _is_person(name, scene) else "person", gender=gender)
        return Speaker(
            name, role, "person" if _is_person(name, scene) else "body", role_head(role) or speaker.head, gender
        )
    return Speaker(name, role, "person", role_head(role) or speaker.head, gender)


def _fuller_role(here: str | None, before: str | None) -> str | None:
    """Keep the fuller role (Kazakh President) unless the text gives another one here (Judge, Health Minister)."""
    if here is None or before is None:
        return here or before
    return before if role_head(here) == role_head(before) and len(before) >= len(here) else here


def _is_person(name: str, scene: Scene) -> bool:
    return any(name == full for _, full in scene.cast.persons)


def _of_office(speaker: Speaker, scene: Scene) -> Speaker | None:
    """Give the person whose printed role has the office: the president is President Ost; else the office itself."""
    last = scene.speaker
    if last is not None and last.sort == "anonymous" and last.head == speaker.head and not last.plural:
        return last  # an aide said so; the aide said more
    if speaker.sort == "definite":
        return last if last is not None and _may_be(last, speaker.head) else replace(speaker, sort="anonymous")
    for person in scene.persons:
        if person.role and speaker.head in person.role.lower().split():
            return person
    holders = [(name, role) for name, role in scene.cast.roles if speaker.head in role.lower().split()]
    if len(holders) == 1:  # named further down, and nobody else holds such an office
        name, role = holders[0]
        return Speaker(name, role, "person", speaker.head, dict(scene.cast.genders).get(name))
    return replace(speaker, sort="body")


def _may_be(last: Speaker, head: str) -> bool:
    """Tell whether "the teacher", "the 43-year-old" can be who spoke last: by the role, or for want of one."""
    if last.sort not in ("person", "anonymous") or last.plural:
        return False
    if head in (last.role or "").lower().split() or head == last.head:
        return True
    return last.sort == "person" and (last.role is None or head[0].isdigit() or head in ("man", "woman", "politician"))


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


def seen_by(scene: Scene, line: Line, spoke: Sequence[Speaker], subject: Speaker | None = None) -> Scene:
    """Move the scene past a line: who was named in it, its subject, then who spoke in it."""
    persons, bodies = list(scene.persons), list(scene.bodies)
    for proper in line.propers:
        name = full_name(proper.text, scene.cast)
        if proper.kind in ("person", "unknown") and _is_person(name, scene):
            persons = _to_front(persons, _known(name, proper.role, scene))
        elif proper.kind == "body" and not is_outlet(name):
            bodies = _to_front(bodies, Speaker(name, None, "body", name.split()[-1].lower()))
    for speaker in (*([subject] if subject is not None else ()), *spoke):
        if speaker.sort == "person":
            persons = _to_front(persons, speaker)
        elif speaker.sort == "body":
            bodies = _to_front(bodies, speaker)
    last = spoke[-1] if spoke else scene.speaker
    record = next((s for s in reversed(spoke) if s.sort == "record"), scene.record)
    return Scene(scene.cast, tuple(persons[:40]), tuple(bodies[:40]), last, record, bool(spoke))


def _known(name: str, role: str | None, scene: Scene) -> Speaker:
    """Describe a person by all that the text has said of him so far."""
    before = next((person for person in scene.persons if person.name == name), None)
    role = role or (before.role if before else None) or dict(scene.cast.roles).get(name)
    gender = dict(scene.cast.genders).get(name) or (before.gender if before else None)
    return Speaker(name, role, "person", role_head(role), gender)


def _to_front(known: Sequence[Speaker], speaker: Speaker) -> list[Speaker]:
    return [speaker, *(k for k in known if k.name != speaker.name)]
