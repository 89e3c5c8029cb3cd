"""Parts of Qt that the packages carry: the builds take exactly these, and the self-test looks for each of them.

Plain names, so that a build can read them without Qt.
"""

from __future__ import annotations

WINDOWS_PLUGINS = (
    "platforms/qwindows.dll",
    "platforms/qoffscreen.dll",
    "styles/qmodernwindowsstyle.dll",
    "imageformats/qico.dll",
    "imageformats/qjpeg.dll",
    "imageformats/qpdf.dll",
    "imageformats/qsvg.dll",
    "imageformats/qwebp.dll",
    "iconengines/qsvgicon.dll",
)

LINUX_PLUGINS = (
    "platforms/libqxcb.so",
    "platforms/libqoffscreen.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "imageformats/libqico.so",
    "imageformats/libqjpeg.so",
    "imageformats/libqpdf.so",
    "imageformats/libqsvg.so",
    "imageformats/libqwebp.so",
    "iconengines/libqsvgicon.so",
    "printsupport/libcupsprintersupport.so",
)

QT_TRANSLATIONS = ("qtbase_ar.qm",)
"""Qt itself is not translated into Central Kurdish."""

TRANSLATIONS = ("gatebook_ar.qm", "gatebook_ckb.qm")

FONTS = ("Vazirmatn-Regular.ttf", "Vazirmatn-Bold.ttf")
