"""What is shipped of PySide6, file by file; everything else of its 220 MB stays behind.

Plugins and Qt's own translations are named in ``app/ui/shipped.py``, where the self-test reads the same list.
"""

from __future__ import annotations

import sys
from pathlib import PurePosixPath

from terminal import ROOT

sys.path.insert(0, str(ROOT))

from app.ui import shipped  # needs the checkout on the path; holds plain data and imports no Qt

MODULES = ("QtCore", "QtGui", "QtPdf", "QtPdfWidgets", "QtPrintSupport", "QtSvg", "QtWidgets")
"""Imported by the program."""

LIBRARIES = ("Core", "Gui", "Network", "Pdf", "PdfWidgets", "PrintSupport", "Svg", "Widgets")
"""Qt libraries that modules and plugins link to; QtPdf asks for Network though it opens none."""

LINUX_LIBRARIES = (*(f"libQt6{name}.so.6" for name in (*LIBRARIES, "DBus", "XcbQpa")),)
ICU = ("libicudata.so.73", "libicui18n.so.73", "libicuuc.so.73")

SUPPORT = ("__init__.py", "deprecated.py")
CODE = ("__init__.py", "_config.py", "_git_pyside_version.py")

WINDOWS_FILES = frozenset(
    [
        *CODE,
        *(f"support/{name}" for name in SUPPORT),
        *(f"{name}.pyd" for name in MODULES),
        *(f"Qt6{name}.dll" for name in LIBRARIES),
        "pyside6.abi3.dll",
        "msvcp140.dll",
        "msvcp140_1.dll",
        "msvcp140_2.dll",
        *(f"plugins/{name}" for name in shipped.WINDOWS_PLUGINS),
        *(f"translations/{name}" for name in shipped.QT_TRANSLATIONS),
    ]
)

LINUX_FILES = frozenset(
    [
        *CODE,
        *(f"support/{name}" for name in SUPPORT),
        *(f"{name}.abi3.so" for name in MODULES),
        *(f"Qt/lib/{name}" for name in (*LINUX_LIBRARIES, *ICU)),
        *(f"Qt/plugins/{name}" for name in shipped.LINUX_PLUGINS),
        *(f"Qt/translations/{name}" for name in shipped.QT_TRANSLATIONS),
    ]
)

RESOURCES = "app/_resources"
OWN_PARTS = (
    *(f"{RESOURCES}/i18n/{name}" for name in shipped.TRANSLATIONS),
    *(f"{RESOURCES}/fonts/{name}" for name in shipped.FONTS),
)
WINDOWS_PARTS = (
    *(f"PySide6/plugins/{name}" for name in shipped.WINDOWS_PLUGINS),
    *(f"PySide6/translations/{name}" for name in shipped.QT_TRANSLATIONS),
    *OWN_PARTS,
)
LINUX_PARTS = (
    *(f"PySide6/Qt/plugins/{name}" for name in shipped.LINUX_PLUGINS),
    *(f"PySide6/Qt/translations/{name}" for name in shipped.QT_TRANSLATIONS),
    *OWN_PARTS,
)
"""Plugins, translations and fonts, as files of the installed program; the self-test misses each of them."""

SHIBOKEN_FILES = frozenset(
    [
        "__init__.py",
        "_config.py",
        "_git_shiboken_module_version.py",
        "Shiboken.pyd",
        "Shiboken.abi3.so",
        "shiboken6.abi3.dll",
        "msvcp140.dll",
        "vcruntime140.dll",
        "vcruntime140_1.dll",
    ]
)

UNUSED = (
    "PIL/_avif.",
    "PIL/_imagingtk.",
    "PIL/_imagingcms.",
    "pillow.libs/libavif-",
    "pillow.libs/liblcms2-",
    "reportlab/fonts/",
)
"""Beginnings of files of other packages that nothing here opens: AVIF pictures, Tk, colour profiles, Type 1 fonts."""


def kept_on_windows(place: PurePosixPath) -> bool:
    """Tell whether a file of a Windows wheel is shipped."""
    return _kept(place, WINDOWS_FILES)


def kept_on_linux(place: PurePosixPath) -> bool:
    """Tell whether a file of a Linux wheel is shipped."""
    return _kept(place, LINUX_FILES)


def _kept(place: PurePosixPath, wanted: frozenset[str]) -> bool:
    top, _, rest = place.as_posix().partition("/")
    if top == "PySide6":
        return rest in wanted or rest.startswith("libpyside6.abi3.so")
    if top == "shiboken6":
        return rest in SHIBOKEN_FILES or rest.startswith("libshiboken6.abi3.so")
    if place.suffix in {".pyi", ".lib", ".h"} or place.name == "py.typed" or "tests" in place.parts:
        return False
    return not place.as_posix().startswith(UNUSED)
