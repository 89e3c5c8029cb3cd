"""``init``: sets up a home for a border point or for headquarters."""

from __future__ import annotations

from pathlib import Path

from app.cli.command import Command, Group
from app.cli.output import Exit
from app.cli.trust import escrow_key
from app.errors import Refused


def add(group: Group) -> None:
    """Add the command."""
    parser = group.add_speaking("init", "set up a home for a border point or for headquarters", _init)
    place = parser.add_mutually_exclusive_group(required=True)
    place.add_argument("--point", metavar="CODE", help="code of the border point, for example SLM")
    place.add_argument("--hq", action="store_true", help="found a deployment with this PC as headquarters")
    parser.add_argument("--name", default="", help="name of the deployment, or of this PC")
    parser.add_argument(
        "--roots", metavar="N", type=int, default=2, help="with --hq: how many root keys to make"
    )
    parser.add_argument(
        "--threshold", metavar="N", type=int, default=1, help="with --hq: how many of them must sign a change"
    )
    parser.add_argument(
        "--member", action="store_true", help="with --hq: another PC of headquarters that will join"
    )
    parser.add_argument(
        "--recover",
        metavar="BUNDLE",
        type=Path,
        help="with --hq: all its PCs are lost; start from a point's file",
    )
    parser.add_argument("--escrow", metavar="KEYFILE", type=Path, help="with --recover: the escrow key")
    parser.add_argument("--passphrase-file", metavar="FILE", type=Path)


def _init(command: Command) -> Exit:
    from app.services.setup import init_point

    args, home = command.args, command.home
    if args.hq:
        _init_hq(command)
    else:
        init_point(home, args.point, args.name)
        command.out.say("point_set_up", point=args.point, folder=home.root)
    command.out.result(home=home.root, point=args.point or "")
    return Exit.DONE


def _init_hq(command: Command) -> None:
    from app.services.setup import init_hq, init_hq_member, recover_hq

    args, home, out = command.args, command.home, command.out
    if args.recover is not None:
        if args.escrow is None:
            raise Refused("escrow_needed", field="escrow")
        code = recover_hq(home, args.name, args.recover, escrow_key(args.escrow, args.passphrase_file))
        out.say("hq_recovered", folder=home.root, code=code)
        out.say("hq_propose_now")
        return
    if args.member:
        init_hq_member(home, args.name)
        out.say("hq_member_set_up", folder=home.root)
        return
    init_hq(home, args.name, root_count=args.roots, threshold=args.threshold)
    out.say("hq_set_up", folder=home.root)
    out.say("hq_move_keys", folder=home.keys)
