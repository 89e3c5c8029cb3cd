#!/bin/sh
# -I and -S: nothing of the user's or the system's Python packages gets in; start.py adds our own.
exec /usr/bin/python3 -I -S -X utf8 /usr/lib/gatebook/start.py "$@"
