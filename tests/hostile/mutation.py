"""Changes a bundle in one of many ways, from single bytes of the file to the meaning of a validly sealed entry."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from app.sync.columns import NAME, pack
from app.sync.keys import DeviceKeys
from app.sync.seals import Seal
from app.sync.signing import SIGNATURE_BYTES
from tests.hostile.ground import Ground
from tests.hostile.pen import spelled
from tests.hostile.seeds import ROW, Seed
from tests.unit.sync.forge import bundle, encrypt, plain_of, zstd

TOKENS = (
    b"NaN", b"1e999", b"1.5", b"-0", b"\\ud800", b"\\u0000", b"\xff", b"\r", b"\n", b'"', b"\\", b"{", b"}", b"[",
    b"]", b",", b":", b'"n":1,', b"\xef\xbb\xbf", b"9" * 25, b"[" * 20 + b"]" * 20, b"null", b"\xe2\x80\xae", b" ",
)  # fmt: skip
"""What is put into the text of a line."""

VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2, 255, 2**31, 2**53, 2**63 - 1, -(2**63), "", "0", "1", "x", "ا", "\u202egpj.exe",
    "😀", "../../x", "'; DROP TABLE asset;--", "=cmd|' /C calc'!A0", "<script>", "all", "point:SLM", "point:SHB",
    "point:*", "HQ", "_deleted", "asset", "run", "answer", "stock_move", "reference", "template", "x" * 300, [], {},
    [[]], {"": ""}, [1, 2], {"a": {"b": 1}}, "2099-01-01T00:00:00Z+03:00", "9999999-01-01T00:00:00Z+99:99",
    "set", "add", "void", "delete", "freeze", "open", "entry", "log", "r0.run-1", "r0.lamp", "r0.s-1", "r0.run-1/A",
)  # fmt: skip
"""What takes the place of some other value."""

IN_COLUMNS: dict[str, Any] = {"needs": [NAME], "payload": {"comp": NAME}}
"""Members of the header of a file whose text comes in columns."""


@dataclass(frozen=True)
class Mutation:
    """One file: how it was changed, whom it is for, whether it brings a single log of its own, and its bytes."""

    kind: str
    to: str
    alone: bool
    data: bytes


class Mutator:
    """Makes mutation after mutation; the number of one decides everything but the ciphertext."""

    def __init__(self, ground: Ground, seeds: list[Seed]) -> None:
        self._ground = ground
        self._seeds = seeds
        self._pool = [node for seed in seeds for log in seed.logs for node in _nodes(_told(log.lines))]

    def make(self, number: int) -> Mutation:
        """Return the mutation with this number."""
        chance = random.Random(number)
        seed = chance.choices(self._seeds, [one.weight for one in self._seeds])[0].copy()
        kinds = (
            _Kinds.file,
            _Kinds.header,
            _Kinds.cipher,
            _Kinds.frame,
            _Kinds.lines,
            _Kinds.others,
            _Kinds.columns,
        )
        deep = (_Kinds.meaning, _Kinds.text, _Kinds.order, _Kinds.seal)
        kind = chance.choices([*kinds, *deep], [10, 8, 4, 6, 10, 12, 12, 30, 8, 8, 4])[0]
        alone = len(seed.logs) == 1 and chance.random() < 0.8
        maker = _Kinds(self._ground, seed, chance, self._pool)
        if alone or chance.random() < 0.5:
            maker.rename()
        return Mutation(kind.__name__, seed.to, alone, kind(maker))

    def honest(self, seed: Seed) -> bytes:
        """Return the bundle of a seed as it is."""
        return _Kinds(self._ground, seed.copy(), random.Random(0), self._pool).whole()


class _Kinds:
    """The ways to change one bundle."""

    def __init__(self, ground: Ground, seed: Seed, chance: random.Random, pool: list[Any]) -> None:
        self.ground, self.seed, self.chance, self.pool = ground, seed, chance, pool
        self.row = ROW

    def file(self) -> bytes:
        return self._bytes(self.whole())

    def header(self) -> bytes:
        told = {
            "fmt": 1,
            "needs": [],
            "kind": "log",
            "to": ["HQ"],
            "from_label": "x",
            "app": "1",
            "cert": None,
        }
        told |= {"deployment": self.ground.trust.head.deployment, "set": {"id": "0" * 32, "i": 1, "of": 2}}
        told |= {"made": "2026-11-23T18:04:39Z+03:00", "payload": {"plain": 100, "lines": 2, "size": 7}}
        told["cert"] = self.chance.choice(list(self.ground.trust.devices.values())).envelope.as_json()
        changed = self._tree(told)
        if not isinstance(changed, dict):
            changed = {"id": changed}
        payload = changed.pop("payload", {})
        mine = payload if isinstance(payload, dict) and self.chance.random() < 0.5 else {}
        return self.whole(payload=mine, **{name: changed[name] for name in self._some(changed)})

    def cipher(self) -> bytes:
        cipher = encrypt(zstd(plain_of(self._all())), [self._reader().age.recipient])
        return self.whole(cipher=self._bytes(cipher))

    def frame(self) -> bytes:
        return self.whole(frame=self._bytes(zstd(plain_of(self._all()))))

    def columns(self) -> bytes:
        """Change the bytes of the columns, of which the text is made anew."""
        packed = self._packed(plain_of(self._all()))
        return self.whole(frame=zstd(self._bytes(packed)), **IN_COLUMNS)

    def lines(self) -> bytes:
        lines = self._all()
        for _ in range(self.chance.randint(1, 3)):
            self._shuffle(lines)
        if self.chance.random() < 0.3:
            at = self.chance.randrange(len(lines))
            lines[at] = self._bytes(lines[at]).replace(b"\n", b" ")
        return self.whole(lines)

    def others(self) -> bytes:
        """Change the manifest, a trust link, a certificate, a heading or an attachment."""
        lines = self._all()
        mine = [at for at, line in enumerate(lines) if not line.startswith(b'{"l":')]
        at = self.chance.choice([0, *mine])
        lines[at] = spelled(self._tree(json.loads(lines[at])))
        return self.whole(lines)

    def meaning(self) -> bytes:
        """Change what entries say, under seals that hold."""
        log = self.chance.choice(self.seed.logs)
        for _ in range(self.chance.choice([1, 1, 1, 2, 5])):
            at = self.chance.randrange(len(log.lines))
            told = json.loads(log.lines[at])
            if isinstance(told, dict) and self.chance.random() < 0.8:
                told["ops"] = self._tree(told.get("ops"))
            else:
                told = self._tree(told)
            log.lines[at] = spelled(told)
        return self.whole()

    def text(self) -> bytes:
        """Change the text of an entry, under a seal that holds."""
        log = self.chance.choice(self.seed.logs)
        at = self.chance.randrange(len(log.lines))
        log.lines[at] = self._bytes(log.lines[at]).replace(b"\n", b" ")
        return self.whole()

    def order(self) -> bytes:
        """Reorder, repeat or drop entries and number them anew, under a seal that holds."""
        log = self.chance.choice(self.seed.logs)
        for _ in range(self.chance.randint(1, 3)):
            self._shuffle(log.lines)
        entries = [{**told, "n": n} for n, told in enumerate(_told(log.lines), 1)]
        log.lines = list(map(spelled, entries))
        return self.whole()

    def seal(self) -> bytes:
        """Seal with another key, number, chain or signature."""
        self.seed.logs = self.seed.logs[:1]

        def wrong(log: str, n: int, chain: bytes) -> Seal:
            key = self.chance.choice([self.ground.pc, self.ground.stranger, self.ground.gone, self.ground.hq])
            n += self.chance.choice([0, 0, 1, -1]) if n > 1 else 0
            by = self.chance.choice([key.id, self.seed.sender.id])
            return Seal(
                n, self.chance.choice([chain, bytes(32)]), by, key.signing.sign(bytes(SIGNATURE_BYTES))
            )

        return self.whole([spelled({"manifest": self.seed.manifest}), *self.seed.logs[0].stretch(seal=wrong)])

    # ---- parts -----------------------------------------------------------------------------------------------

    def rename(self) -> None:
        """Give logs and rows new ids, so that what they say is new; else they fork the logs of mutations before."""
        self.row = b"%08x." % self.chance.getrandbits(32)
        text = json.dumps(self.seed.manifest)
        for log in self.seed.logs:
            new = f"{log.log.partition('-')[0]}-{self.chance.getrandbits(64):016x}"
            for other in self.seed.logs:
                other.lines = [line.replace(log.log.encode(), new.encode()) for line in other.lines]
            text = text.replace(log.log, new)
            log.log = new
        self.seed.manifest = json.loads(text)

    def _all(self) -> list[bytes]:
        for log in self.seed.logs:
            log.lines = [line.replace(ROW, self.row) for line in log.lines]
        stretches = [line for log in self.seed.logs for line in log.stretch()]
        return [spelled({"manifest": self.seed.manifest}), *self.seed.others, *stretches]

    def _reader(self) -> DeviceKeys:
        return self.ground.hq if self.seed.to == "HQ" else self.ground.here

    def whole(self, lines: list[bytes] | None = None, **changes: Any) -> bytes:
        """Return the whole file, signed by its sender."""
        plain = plain_of(self._all() if lines is None else lines)
        if not changes and self.chance.random() < 0.4:
            changes = {"frame": zstd(self._packed(plain)), **IN_COLUMNS}
        if "cipher" not in changes:
            frame = changes.pop("frame", None)
            changes["cipher"] = encrypt(
                zstd(plain) if frame is None else frame, [self._reader().age.recipient]
            )
        members = {"id": f"{self.chance.getrandbits(128):032x}", **changes}
        return bundle(self.ground, plain, key=self.seed.sender.signing, **members)

    def _packed(self, plain: bytes) -> bytes:
        lines = plain.split(b"\n")[:-1]
        return b"".join([*pack(lines[:-1]), *pack(lines[-1:])])

    def _some(self, names: dict[str, Any]) -> list[str]:
        return [name for name in names if name.isidentifier() and self.chance.random() < 0.4]

    def _shuffle(self, lines: list[bytes]) -> None:
        one, two = self.chance.randrange(len(lines)), self.chance.randrange(len(lines))
        match self.chance.randrange(4):
            case 0:
                lines[one], lines[two] = lines[two], lines[one]
            case 1:
                lines.insert(two, lines[one])
            case 2 if len(lines) > 1:
                del lines[one]
            case _:
                lines[one:] = lines[one:][: self.chance.randrange(len(lines))] or lines[one:]

    def _bytes(self, data: bytes) -> bytes:
        changed = bytearray(data)
        for _ in range(self.chance.choice([1, 1, 2, 4])):
            at = self.chance.randrange(len(changed) or 1)
            match self.chance.randrange(6):
                case 0 if changed:
                    changed[at] ^= 1 << self.chance.randrange(8)
                case 1:
                    changed[at:at] = self.chance.choice(TOKENS)
                case 2:
                    del changed[at : at + self.chance.choice([1, 2, 16, 1000])]
                case 3:
                    changed[at : at + 8] = self.chance.randbytes(8)
                case 4:
                    changed[at:at] = changed[self.chance.randrange(len(changed) or 1) :][:60]
                case _:
                    del changed[at + self.chance.choice([0, 1, 4096]) :]
        return bytes(changed)

    def _tree(self, tree: Any) -> Any:
        """Return ``tree`` with some of its nodes changed."""
        box = [tree]
        for _ in range(self.chance.choice([1, 1, 1, 2, 3])):
            parent, key = self.chance.choice(list(_places(box)))
            self._change(parent, key)
        return box[0]

    def _change(self, parent: Any, key: Any) -> None:
        node = parent[key]
        match self.chance.randrange(8):
            case 0 if isinstance(parent, dict):
                del parent[key]
            case 1 if isinstance(parent, dict):
                parent[str(self.chance.choice(VALUES))[:40]] = parent.pop(key)
            case 2 if isinstance(node, int):
                parent[key] = node + self.chance.choice([-1, 1, 1000, 2**40])
            case 3 if isinstance(node, str):
                parent[key] = self._spoiled(node)
            case 4 if isinstance(node, list) and node:
                self.chance.choice([node.reverse, node.clear, lambda: node.append(deepcopy(node[0]))])()
            case 5:
                parent[key] = self.chance.choice([[node], {"x": node}, str(node)[:100]])
            case 6:
                parent[key] = deepcopy(self.chance.choice(self.pool))
            case _:
                parent[key] = deepcopy(self.chance.choice(VALUES))

    def _spoiled(self, text: str) -> str:
        at = self.chance.randrange(len(text) + 1)
        return self.chance.choice(
            [
                text[:at],
                text + text,
                text[:at] + "ا" + text[at:],
                text.upper(),
                text * 50,
                text[::-1],
                text + "~0" * 8,
            ]
        )


def _told(lines: list[bytes]) -> list[Any]:
    return [json.loads(line) for line in lines]


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every (container, key) of a tree."""
    keys = value.keys() if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in list(keys):
        yield value, key
        yield from _places(value[key])


def _nodes(value: Any) -> Iterator[Any]:
    return (parent[key] for parent, key in _places(value))
