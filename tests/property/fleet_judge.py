"""What must hold of a fleet: at every moment, and once everything has reached everybody."""

from __future__ import annotations

import itertools
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from app.models.entries import Set
from app.models.policy import audience_of
from app.models.records import Append, Cancel
from app.models.registers import Live
from app.models.tables import TABLES
from app.progress import CancelToken, Progress
from app.services.importing import Verdict
from app.storage.database import open_database
from app.storage.intake import Intake, Stretch
from app.storage.log import Log, LogBook
from app.storage.waiting import Waiting
from app.storage.withheld import Withheld
from app.sync.age import AgeKey
from app.sync.incoming import may_write
from app.sync.payload import open_payload
from app.sync.seals import Stretch as Heading
from tests.property.fleet import HQ, POINTS, Carried, Entry, Fleet, Node

MOST_ROUNDS = 12


def settle(fleet: Fleet, chance: random.Random, *, newer: bool) -> None:
    """Let everybody join, have the newest program and send to everybody until a round brings nothing new."""
    for node in fleet.nodes:
        if node.asked:
            fleet.join(node)
        if newer and not node.newer:
            fleet.reopen(node, newer=True)
    for node, image in fleet.images:
        if node.asked:
            _hand_in(fleet, image)
    if any(node.revoked for node in fleet.nodes):
        _withdraw_again(fleet)
    for _ in range(MOST_ROUNDS):
        nodes = active(fleet)
        chance.shuffle(nodes)
        results = [result for node in nodes for result in _send(fleet, node)]
        if not any(results) and not _twins_learn(fleet) and not any(_held(node) for node in active(fleet)):
            return


def _twins_learn(fleet: Fleet) -> bool:
    """Let each of several PCs with one name have the last word once, be answered, and tell whether that was news.

    Others send what the name lacks by its last word; in life such PCs are told apart and let in anew.
    """
    news = False
    for node in active(fleet):
        if sum(_device(fleet, other) == _device(fleet, node) for other in active(fleet)) > 1:
            nodes = [
                node,
                *(other for other in active(fleet) if _device(fleet, other) != _device(fleet, node)),
            ]
            news |= sum(result for one in nodes for result in _send(fleet, one)) > 0
    return news


def _device(fleet: Fleet, node: Node) -> str:
    return fleet.at(node).exchange._counter.keys.id


def active(fleet: Fleet) -> list[Node]:
    """Return the PCs that have asked to join and that nobody has withdrawn."""
    return [node for node in fleet.nodes if node.asked and not node.revoked]


def _send(fleet: Fleet, node: Node) -> Iterator[int]:
    for to in POINTS if node.at_hq else (HQ,):
        for file in fleet.export(node, to):
            for reader in fleet.readers(file):
                if reader.asked and not reader.revoked:
                    yield from _give(fleet, node, reader, file)


def _give(fleet: Fleet, node: Node, reader: Node, file: Carried) -> Iterator[int]:
    for result in fleet.take(reader, file.path):
        if result.verdict is Verdict.REFUSED:
            # Whoever wrote it had not heard yet that the reader has joined.
            assert result.error is not None
            assert result.error.code in {"bundle_not_for_us", "bundle_not_for_this_pc"}, result
        elif result.verdict is Verdict.TRAY and reader.name == HQ:
            # A restored headquarters forgot that it let this PC in: people ask again.
            node.joined = False
            fleet.join(node)
            yield 1
        yield result.fresh


def _held(node: Node) -> list[tuple[str, int, int]]:
    return Waiting(node.book._database).ranges()


def _withdraw_again(fleet: Fleet) -> None:
    """Let a restored headquarters hear what it said to others, and withdraw again the PC that it forgot about."""
    hq = fleet.node(HQ)
    for node in active(fleet):
        if not node.at_hq:
            for file in fleet.export(node, HQ):
                fleet.take(hq, file.path)
    for node in fleet.nodes:
        device = _device(fleet, node)
        trust = fleet.at(hq).exchange._counter.trust
        if node.revoked and device in trust.devices and device not in trust.revoked:
            hq.book.exchange.revoke(hq.actor, node.book.exchange.device_code())
        node.revoked &= device in trust.devices


def _hand_in(fleet: Fleet, image: Path) -> None:
    """Give headquarters what a disk held before an older one took its place: somebody had a file of it."""
    hq = fleet.at(fleet.node(HQ))
    counter = hq.exchange._counter
    database = open_database(image)
    book = LogBook(database)
    stretches = [found for log in book.all() if (found := _whole(book, log)) is not None]
    database.close()
    logs, own = counter.desk.store.logs, counter.keys.id
    with counter.database.transaction():
        intake = Intake(counter.database, logs)
        intake.take(
            stretches,
            lambda device, audience: device == own or may_write(counter.trust, device, audience),
            Progress(),
            CancelToken(),
        )
        intake.finish()


def _whole(book: LogBook, log: Log) -> Stretch | None:
    seal = book.last_seal(log, log.n)
    before = book.chain_at(log, log.base)
    if seal is None or before is None or log.n == log.base:
        return None
    lines = tuple(line.line for line in book.lines(log.no, log.base + 1, seal[0]))
    return Stretch.of_lines(log, log.base + 1, before, lines, seal)


# ---- at every moment -------------------------------------------------------------------------------------------


def check_have(node: Node) -> None:
    """I8: what a PC says to have is applied and durable."""
    logs = node.book.desk.store.logs
    for log_id, n in logs.have().items():
        assert all(logs.line(log.no, n) is not None for log in logs.branches(log_id) if log.n >= n), (
            node,
            log_id,
        )
        assert n <= max(log.n for log in logs.branches(log_id)), (node.name, log_id, n)


def check_scope(node: Node) -> None:
    """I16: nothing of another point ever lies here."""
    found = {log.audience for log in node.book.desk.store.logs.all()}
    assert found <= node.audiences(), (node.name, found)


def check_file(fleet: Fleet, file: Carried) -> None:
    """I16: a file holds nothing but what all of its readers may read."""
    node = fleet.node(file.source)
    key: AgeKey = node.book.exchange._counter.keys.age
    allowed = {"all", audience_of(file.point)}
    logs = node.book.desk.store.logs
    with open_payload(file.path, [key], work_dir=node.home.inbox, cancel=CancelToken()) as payload:
        for line in payload.lines():
            if isinstance(line, Heading):
                log = logs.find(line.log)
                assert log is not None
                assert log.audience in allowed, (file, line.log)


def check_trust(node: Node) -> None:
    """I20: the trust list of a PC only grows."""
    trust = node.book.exchange._counter.trust
    version = 0 if trust is None else trust.version
    assert version >= node.trust, (node.name, version, node.trust)
    node.trust = version


def check_freezes(node: Node, seen: dict[tuple[str, Entry], str]) -> None:
    """I7: the values of a sign-off are the same at every PC and for ever."""
    logs = node.book.desk.store.logs
    for row in node.book._database.rows("SELECT run, log, n, snapshot FROM freeze"):
        chain = logs.chain_at(logs.get(row["log"]), row["n"])
        assert chain is not None
        key = (row["run"], (logs.get(row["log"]).id, row["n"], chain.hex()))
        assert seen.setdefault(key, row["snapshot"]) == row["snapshot"], (node.name, key)


# ---- in the end ------------------------------------------------------------------------------------------------


def judge(fleet: Fleet) -> None:
    """Check what must hold once everything has reached everybody."""
    expected = _expected(fleet)
    for point in POINTS:
        nodes = [node for node in active(fleet) if node.point in (HQ, point)]
        _agree(fleet, point, [node for node in nodes if node.point == point], expected)
    _agree(fleet, HQ, [node for node in active(fleet) if node.at_hq], expected)
    for node in active(fleet):
        report = fleet.at(node).check()
        assert (report.broken, report.differences) == ((), ()), node.name
        assert _held(node) == [], node.name
        assert lost_writes(node) == [], node.name
        status = node.book.exchange.status()
        assert (status.held, status.awaited, status.waits_for_update) == (0, (), 0), (node.name, status)
        _check_stock(fleet, node, expected)


def _expected(fleet: Fleet) -> set[Entry]:
    """Return every entry that was ever acknowledged; of a withdrawn PC what headquarters holds and lets count."""
    hq = fleet.node(HQ)
    trust, held = hq.book.exchange._counter.trust, hq.entries()
    assert trust is not None
    alone = {_device(fleet, node) for node in fleet.nodes if not node.asked}
    found = set()
    for log, n, chain in fleet.saved:
        if log.partition("-")[0] in alone:
            continue
        last_good = trust.last_good(log.partition("-")[0], log)
        if last_good is None or (n <= last_good and (log, n, chain) in held):
            found.add((log, n, chain))
    return found


def _agree(fleet: Fleet, place: str, nodes: list[Node], expected: set[Entry]) -> None:
    """I1, I3, I5, I11, I13, I14: PCs of one place hold the same entries, none is missing, and all say the same."""
    if not nodes:
        return
    held = {node.name: node.entries() for node in nodes}
    everything = set.union(*held.values())
    assert {name: len(everything - entries) for name, entries in held.items()} == dict.fromkeys(held, 0), (
        place
    )
    scope = nodes[0].audiences()
    missing = [entry for entry in expected - everything if fleet.saved[entry][0] in scope]
    assert missing == [], (place, missing)
    dumps = {node.name: list(fleet.at(node).dump()) for node in nodes}
    one = next(iter(dumps.values()))
    for name, other in dumps.items():
        assert sorted(set(other) ^ set(one)) == [], (place, name)
    twice = Counter((log, n) for log, n, _ in everything)
    forked = {log for (log, _), count in twice.items() if count > 1}
    assert fleet.copied or not forked, (place, forked)
    for node in nodes:
        assert set(node.book.desk.store.logs.forked()) == forked, (node.name, "forked")


def _check_stock(fleet: Fleet, node: Node, expected: set[Entry]) -> None:
    """I6: what is on hand is the sum of all movements that nobody voided, by the test's own book."""
    changes = [change for entry in expected for change in fleet.saved[entry][1]]
    moves = {
        change.row: change
        for change in changes
        if isinstance(change, Append) and change.table == "stock_move"
    }
    voided = {change.row for change in changes if isinstance(change, Cancel)}
    for point in POINTS if node.at_hq else (node.point,):
        item = f"gloves-{point}"
        here = [move.values for row, move in moves.items() if row not in voided]
        book = sum(values["qty"] for values in here if values["item"] == item)
        found = sum(node.book.desk.records.sums([item]).values())
        assert found == book, (node.name, item, found, book)


def lost_writes(node: Node) -> list[str]:
    """I5: return the writes that are neither live, nor replaced by a write whose author knew them."""
    logs = node.book.desk.store.logs
    wrote: set[tuple[str, str, str, str]] = set()
    replaced: set[tuple[str, str, str, str]] = set()
    refused = {(row["log"], row["n"], row["op"]) for row in node.book._database.rows("SELECT * FROM problem")}
    withheld = Withheld.read(node.book._database)
    for line in logs.in_causal_order():
        if not withheld.counts(logs.get(line.no), line.n):
            continue
        for index, op in enumerate(line.entry().ops):
            if not isinstance(op, Set) or op.table not in TABLES or (line.no, line.n, index) in refused:
                continue
            of = TABLES[op.table].register_of
            wrote |= {(op.table, op.row, of[name], f"{line.no}:{line.n}") for name in op.values if name in of}
            for register, ids in op.over.items():
                for write in ids:
                    ref, _, n = write.rpartition(":")
                    place = logs.resolve(_as_of(logs, line.no, line.n), ref, int(n))
                    assert place is not None
                    replaced.add((op.table, op.row, register, f"{place[0]}:{place[1]}"))
    return sorted(map(str, wrote - replaced - _live(node, wrote)))


def _live(node: Node, wrote: set[tuple[str, str, str, str]]) -> set[tuple[str, str, str, str]]:
    found = set()
    for name, rows in itertools.groupby(sorted({write[:2] for write in wrote}), lambda pair: pair[0]):
        for record in node.book.desk.records.many(name, [row for _, row in rows]).values():
            standing = Live.parse(record.version)
            for register, columns in TABLES[name].registers.items():
                filled = any(record.values.get(column) is not None for column in columns)
                live = standing.writes(register, filled=filled)
                found |= {(name, record.id, register, key) for key in live}
    return found


def _as_of(logs: LogBook, no: int, n: int) -> Log:
    """Return a log as its author saw it when entry ``n`` was written."""
    log = logs.get(no)
    return replace(log, n=n, seen=logs.seen_at(log, n))
