"""A real WebDAV server (wsgidav on cheroot) on this PC, which can be told to fail."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cheroot.ssl.builtin import BuiltinSSLAdapter
from cheroot.wsgi import Server
from wsgidav.wsgidav_app import WsgiDAVApp

from tests.unit.channels.certificates import Certificate


class WebDavServer:
    """Serves a folder to user ``slm`` with password ``secret``."""

    def __init__(self, root: Path, certificate: Certificate | None) -> None:
        self.root = root
        self.answers: dict[str, tuple[int, bytes]] = {}
        """Status and body to answer instead, by method."""
        self.cut_after: dict[str, int] = {}
        """Bytes of a GET after which the connection breaks."""
        self.hold = threading.Event()
        """While it is not set, nothing is answered."""
        self.hold.set()
        self.requests: list[tuple[str, str]] = []
        logging.getLogger("wsgidav").setLevel(logging.CRITICAL)
        self._app = WsgiDAVApp(
            {
                "provider_mapping": {"/": str(root)},
                "simple_dc": {"user_mapping": {"*": {"slm": {"password": "secret"}}}},
                "http_authenticator": {
                    "accept_basic": True,
                    "accept_digest": False,
                    "default_to_digest": False,
                },
                "verbose": 0,
                "logging": {"enable": False},
                "property_manager": True,
                "lock_storage": True,
                "dir_browser": {"enable": False},
            }
        )
        self._server = Server(("127.0.0.1", 0), self._serve, numthreads=3, timeout=5, shutdown_timeout=1)
        self._server.error_log = lambda *_args, **_kwargs: None
        if certificate is not None:
            self._server.ssl_adapter = BuiltinSSLAdapter(str(certificate.chain), str(certificate.key))
        self._scheme = "http" if certificate is None else "https"
        self._server.prepare()
        self._thread = threading.Thread(target=self._server.serve, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """Where the folder is."""
        return f"{self._scheme}://127.0.0.1:{self._server.bind_addr[1]}/"

    def stop(self) -> None:
        """Stop serving."""
        self._server.stop()
        self._thread.join(10)

    def _serve(self, environ, start_response):
        verb = environ["REQUEST_METHOD"]
        self.requests.append((verb, environ["PATH_INFO"]))
        self.hold.wait(30)
        if verb in self.answers:
            status, body = self.answers[verb]
            start_response(f"{status} Told", [("Content-Length", str(len(body)))])
            return [body]
        if verb in self.cut_after:
            return self._cut(self._app(environ, start_response), self.cut_after[verb])
        return self._app(environ, start_response)

    @staticmethod
    def _cut(pieces, most: int) -> Iterator[bytes]:
        for piece in pieces:
            yield piece[:most]
            raise ConnectionError


@contextmanager
def serving(root: Path, certificate: Certificate | None = None) -> Iterator[WebDavServer]:
    """Serve a folder for the length of a block."""
    root.mkdir(exist_ok=True)
    server = WebDavServer(root, certificate)
    try:
        yield server
    finally:
        server.stop()
