#!/bin/sh
# Byte code for the Python that is installed now; run when the package or Python changes.
set -e
cd /usr/lib/gatebook
find lib -name __pycache__ -type d -prune -exec rm -rf {} +
if [ "$1" != "clean" ]; then
    /usr/bin/python3 -I -S -m compileall -q -j 0 --invalidation-mode unchecked-hash lib
fi
