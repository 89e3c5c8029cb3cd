"""``init``: sets up a home for a border point or for headquarters."""

from __future__ import annotations

from app.cli.command import Command, Group
from app.cli.output import Exit


def add(group: Group) -> None:
    """Add the command."""
    parser = group.add_speaking("init", "set up a home for a border point or for headquarters", _init)
    place = parser.add_mutually_exclusive_group(required=True)
    place.add_argument("--point", metavar="CODE", help="code of the border point, for example SLM")
    place.add_argument("--hq", action="store_true", help="found a deployment with this PC as headquarters")
    parser.add_argument("--name", default="", help="name of the deployment, or of this PC at a point")


def _init(command: Command) -> Exit:
    from app.services.setup import init_hq, init_point

    args, home = command.args, command.home
    if args.hq:
        init_hq(home, args.name)
        command.out.line(f"Headquarters set up in {home.root}")
        command.out.line(f"Move root-*.key and escrow.key from {home.keys} to two safe sticks.")
    else:
        init_point(home, args.point, args.name)
        command.out.line(f"Border point {args.point} set up in {home.root}")
    command.out.result(home=home.root, point=args.point or "")
    return Exit.DONE
