"""``demo``: makes border points and their headquarters with made-up records."""

from __future__ import annotations

from pathlib import Path

from app.cli.command import Command, Group
from app.cli.output import Exit


def add(group: Group) -> None:
    """Add the command."""
    parser = group.add_speaking("demo", "make border points and headquarters with made-up records", _demo)
    parser.add_argument("--points", type=int, default=3, metavar="N", help="how many border points (1 to 12)")
    parser.add_argument(
        "--days", type=int, default=14, metavar="D", help="how many days of records (1 to 400)"
    )
    parser.add_argument(
        "--seed", type=int, default=1, metavar="S", help="the same seed makes the same records"
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="a folder that is not there yet"
    )


def _demo(command: Command) -> Exit:
    from app.services.demo.making import make_demo

    args, out = command.args, command.out
    made = make_demo(args.out, points=args.points, days=args.days, seed=args.seed, progress=out.progress())
    for place in made.places:
        out.say("demo_place", home=place.home, label=place.label, logins=", ".join(place.logins))
    out.say("demo_password", password=made.password)
    out.result(password=made.password, places=made.places)
    return Exit.DONE
