"""Mail against a real SMTP server and an IMAP server that speaks the protocol over a socket."""

from __future__ import annotations

from contextlib import ExitStack
from email.message import EmailMessage

import pytest

from app.sync.channels.channel import Kind, Setup
from tests.unit.channels import mail_server
from tests.unit.channels.conftest import BACK, OUT, code, make_bundle, trip


@pytest.fixture
def post():
    return mail_server.Post()


@pytest.fixture
def way(post, tmp_path):
    with ExitStack() as servers:
        out = servers.enter_context(mail_server.smtp(post))
        back = servers.enter_context(mail_server.imap(post))
        opened = trip(setup(out, back), "secret", tmp_path / "in")
        yield opened
        opened.channel.close()


def setup(out: str, back: str = "") -> Setup:
    return Setup("m", Kind.MAIL, "Mail", out, "slm", "slm@example.org", "hq@example.org", back)


def test_a_bundle_is_sent_and_fetched(way, bundle):
    way.put(bundle)
    assert way.fetch() == {bundle.path.name: bundle.data}


def test_the_subject_is_made_of_codes(way, post, bundle):
    way.put(bundle)
    assert f"Subject: Gatebook SLM -> HQ {bundle.sha256[:8]}".encode() in post.mails[0][1]


def test_a_mail_is_fetched_once(way, bundle):
    way.put(bundle)
    upto = way.channel.offered(BACK, "").upto
    assert way.fetch(upto) == {}


def test_a_mailbox_that_was_made_anew_is_looked_at_from_the_beginning(way, post, bundle):
    way.put(bundle)
    upto = way.channel.offered(BACK, "").upto
    way.channel.close()
    post.validity = 8
    assert way.fetch(upto) == {bundle.path.name: bundle.data}


def test_mails_about_something_else_are_passed_over(way, post, bundle):
    post.deliver(mail("Lunch", "menu.pdf"))
    post.deliver(mail("Gatebook BAS -> SLM 0000", "BAS_to-SLM_000001_abcd.gbk"))
    way.put(bundle)
    found = way.channel.offered(BACK, "")
    assert ([offer.name for offer in found.offers], found.upto) == (["3"], "7:3")


def test_a_mail_forwarded_by_hand_is_fetched(way, post):
    post.deliver(mail("Fwd: file", "../../SLM.gbk", "SLM 2.gbk"))
    assert list(way.fetch()) == ["SLM_2.gbk"]


def test_an_answer_of_any_announced_length_is_not_read(way, post, bundle):
    way.put(bundle)
    post.lie_about_length = 10**12
    assert code(way.fetch) == "channel_answer_odd"


def test_a_mail_that_the_server_would_not_take_is_not_begun(post, tmp_path):
    with mail_server.smtp(post, most=100_000) as out:
        way = trip(setup(out), "secret", tmp_path / "in")
        assert code(lambda: way.put(make_bundle(tmp_path, 90_000))) == "channel_too_large"


@pytest.mark.parametrize(
    "answer, wanted",
    [
        ("552 too big", "channel_too_large"),
        ("452 no room", "channel_full"),
        ("550 nobody", "channel_recipient_refused"),
        ("451 later", "channel_busy"),
    ],
)
def test_each_refusal_has_its_cause(way, post, bundle, answer, wanted):
    post.refusal = answer
    assert code(lambda: way.put(bundle)) == wanted


@pytest.mark.parametrize("folder", ["out", "back"])
def test_a_wrong_password_is_named(post, tmp_path, bundle, folder):
    with mail_server.smtp(post) as out, mail_server.imap(post) as back:
        way = trip(setup(out if folder == "out" else "", back), "wrong", tmp_path / "in")
        work = (lambda: way.put(bundle)) if folder == "out" else way.fetch
        assert code(work) == "channel_password_wrong"


def test_starttls_and_imap_over_tls_serve_with_a_trusted_certificate(post, trusted, tmp_path, bundle):
    with mail_server.smtp(post, trusted) as out, mail_server.imap(post, trusted) as back:
        way = trip(setup(out, back), "secret", tmp_path / "in")
        way.put(bundle)
        assert way.fetch() == {bundle.path.name: bundle.data}
        way.channel.close()


def test_certificates_that_nobody_trusts_are_refused(post, certificate, tmp_path, bundle):
    with mail_server.smtp(post, certificate) as out, mail_server.imap(post, certificate) as back:
        way = trip(setup(out, back), "secret", tmp_path / "in")
        assert code(lambda: way.put(bundle)) == "channel_certificate"
        assert code(way.fetch) == "channel_certificate"


def test_a_mailbox_that_is_not_there_is_named(post, tmp_path):
    with mail_server.imap(post) as back:
        way = trip(setup("", back.replace("INBOX", "Nowhere")), "secret", tmp_path / "in")
        assert code(way.fetch) == "channel_folder_missing"


def test_trying_a_channel_sends_no_mail(way, post):
    way.channel.check(OUT)
    assert post.mails == []


def mail(subject: str, *names: str) -> bytes:
    """Return a mail with attachments."""
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = subject, "a@example.org", "b@example.org"
    message.set_content("text")
    for name in names:
        message.add_attachment(b"bundle", maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()
