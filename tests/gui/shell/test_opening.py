"""Records of an older program are brought up to date behind a page that says so and how far it is."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

from app.ui.application import Shell
from app.ui.jobs import Job
from app.ui.screens.sign_in.message_gate import MessageGate


def test_the_page_says_what_takes_long_and_how_far_it_is(shell: Shell):
    context = shell.context
    job = Job(lambda _progress, _cancel: None, None, None, None, None)
    gate = MessageGate(context, job=job)
    job.stage, job.amount, job.total = "upgrading", 300, 1000
    context.jobs.progressed.emit(job)
    bar = gate.findChild(QProgressBar)
    assert (bar.value(), bar.maximum()) == (300, 1000)
    assert "once" in gate._sentence.text()
