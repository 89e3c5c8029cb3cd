"""The lock's conditions are judged for the system that a package is built for, not for the one that builds it."""

import pytest

import wheels
from terminal import Stop


@pytest.mark.parametrize(
    "condition, target, python, wanted",
    [
        ("", wheels.LINUX, "3.11", True),
        (" ; sys_platform == 'win32'", wheels.WINDOWS, "3.13", True),
        (" ; sys_platform == 'win32'", wheels.LINUX, "3.13", False),
        (" ; sys_platform == 'linux'", wheels.WINDOWS, "3.13", False),
        (" ; python_full_version < '3.12'", wheels.LINUX, "3.11", True),
        (" ; python_full_version < '3.12'", wheels.LINUX, "3.12", False),
        (" ; python_full_version >= '3.12' and sys_platform == 'linux'", wheels.LINUX, "3.13", True),
        (" ; implementation_name != 'PyPy'", wheels.LINUX, "3.11", True),
    ],
)
def test_a_condition_is_judged_for_the_target(condition, target, python, wanted):
    assert wheels.applies(f"package==1.0{condition} \\\n    --hash=sha256:00\n", target, python) is wanted


def test_a_condition_of_another_kind_stops_the_build():
    with pytest.raises(Stop):
        wheels.applies("package==1.0 ; os_name in 'nt' \\\n", wheels.LINUX, "3.11")


def test_every_condition_of_the_lock_is_understood():
    for target in (wheels.WINDOWS, wheels.LINUX):
        assert any(wheels.applies(block, target, "3.11") for block in wheels.shipped_blocks())
