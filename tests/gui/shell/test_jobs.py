"""Jobs: threads, answers, failures, cancelling and the end of the program."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.exceptions import capture_exceptions

from app.errors import Refused
from app.ui.job_bar import JobBar
from app.ui.jobs import Jobs, Lane


@pytest.fixture
def shown():
    return []


@pytest.fixture
def jobs(qapp, shown):
    made = Jobs(shown.append)
    yield made
    made.shut_down()


def test_work_runs_off_the_window_and_its_answer_arrives_on_it(jobs, until):
    threads = []

    def work(_progress, _cancel):
        threads.append(threading.current_thread())
        return 7

    answers = []
    jobs.run(work, done=lambda answer: answers.append((answer, threading.current_thread())))
    until(lambda: bool(answers))
    assert answers == [(7, threading.main_thread())]
    assert threads[0] is not threading.main_thread()


def test_work_on_the_database_waits_for_its_turn(jobs, until):
    order = []
    hold = threading.Event()
    jobs.run(lambda _p, _c: (hold.wait(5), order.append("first")))
    jobs.run(lambda _p, _c: order.append("second"))
    hold.set()
    until(lambda: len(order) == 2)
    assert order == ["first", "second"]


def test_the_pool_does_not_wait_for_the_database(jobs, until):
    hold, answers = threading.Event(), []
    jobs.run(lambda _p, _c: hold.wait(5))
    jobs.run(lambda _p, _c: 1, done=answers.append, lane=Lane.POOL)
    until(lambda: answers == [1])
    hold.set()


def test_a_refusal_is_shown_when_nobody_takes_it(jobs, shown, until):
    def work(_progress, _cancel):
        raise Refused("tag_taken", field="tag")

    jobs.run(work)
    until(lambda: bool(shown))
    assert shown[0].code == "tag_taken"


def test_a_failure_goes_to_whoever_wants_it(jobs, shown, until):
    taken = []

    def work(_progress, _cancel):
        raise ValueError("odd")

    jobs.run(work, failed=taken.append)
    until(lambda: bool(taken))
    assert isinstance(taken[0], ValueError)
    assert not shown


def test_a_bug_reaches_the_hook_for_uncaught_errors(jobs, until):
    ended = []
    jobs.ended.connect(ended.append)
    with capture_exceptions() as caught:
        jobs.run(lambda _p, _c: 1 // 0)
        until(lambda: bool(ended) and bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_cancelling_is_no_failure(jobs, shown, until):
    begun, ended = threading.Event(), []

    def work(_progress, cancel):
        begun.set()
        while True:
            cancel.raise_if_cancelled()

    jobs.ended.connect(ended.append)
    job = jobs.run(work, done=shown.append, failed=shown.append)
    until(begun.is_set)
    job.cancel()
    until(lambda: ended == [job])
    assert not shown


def test_an_answer_for_a_screen_that_is_gone_is_dropped(jobs, qtbot, until):
    owner, answers, ended = QObject(), [], []
    jobs.ended.connect(ended.append)
    hold = threading.Event()
    jobs.run(lambda _p, _c: hold.wait(5), done=answers.append, owner=owner)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    hold.set()
    until(lambda: len(ended) == 1)
    assert not answers


def test_reports_are_throttled_but_the_last_one_arrives(jobs, until):
    reports, ended = [], []
    jobs.progressed.connect(lambda job: reports.append(job.amount))
    jobs.ended.connect(ended.append)

    def work(progress, _cancel):
        for done in range(10_001):
            progress.at("copy", done, 10_000)

    jobs.run(work)
    until(lambda: bool(ended))
    assert reports[-1] == 10_000
    assert len(reports) < 50


def test_shutting_down_cancels_and_waits(qapp, until):
    jobs = Jobs(lambda _error: None)
    begun, stopped = threading.Event(), threading.Event()

    def work(_progress, cancel):
        begun.set()
        while not cancel.cancelled:
            pass
        stopped.set()

    jobs.run(work)
    until(begun.is_set)
    jobs.shut_down()
    assert stopped.is_set()


def test_nothing_is_started_after_the_end(qapp):
    jobs = Jobs(lambda _error: None)
    jobs.shut_down()
    jobs.run(lambda _p, _c: pytest.fail("ran"))
    assert not jobs.running


def test_the_bar_shows_a_titled_job_and_can_stop_it(jobs, qtbot, until):
    bar = JobBar(jobs)
    qtbot.addWidget(bar)

    def work(_progress, cancel):
        while not cancel.cancelled:
            pass

    job = jobs.run(work, title=lambda: "Exporting", lane=Lane.POOL)
    until(bar.isVisibleTo(None) or (lambda: not bar.isHidden()))
    assert bar.findChild(QLabel).text() == "Exporting"
    bar.findChildren(QObject)
    bar._stop.click()
    until(lambda: job not in jobs.running)
    assert bar.isHidden()


def test_work_without_a_title_shows_no_bar(jobs, qtbot, until):
    bar = JobBar(jobs)
    qtbot.addWidget(bar)
    ended = []
    jobs.ended.connect(ended.append)
    jobs.run(lambda _p, _c: threading.Event().wait(0.4))
    until(lambda: bool(ended))
    assert bar.isHidden()
