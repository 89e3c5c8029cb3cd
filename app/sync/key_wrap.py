"""How a private key lies on the disk: encrypted for the Windows account, elsewhere readable by one user."""

from __future__ import annotations

import sys

from app.errors import Environment

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    WRAPPING = "dpapi"

    # Mixed into the encryption so that another program's DPAPI blob is not taken for ours.
    _PURPOSE = b"Gatebook device key 1"
    _NO_PROMPT = 0x1

    class _Blob(ctypes.Structure):
        _fields_ = (("length", wintypes.DWORD), ("data", ctypes.POINTER(ctypes.c_char)))

    def wrap(secret: bytes) -> bytes:
        """Return ``secret`` encrypted for this Windows account (CryptProtectData); raise Environment."""
        return _dpapi(ctypes.windll.crypt32.CryptProtectData, secret)

    def unwrap(wrapped: bytes) -> bytes:
        """Return the secret (CryptUnprotectData); raise Environment when another account wrapped it."""
        return _dpapi(ctypes.windll.crypt32.CryptUnprotectData, wrapped)

    def _blob(data: bytes) -> _Blob:
        return _Blob(len(data), ctypes.cast(ctypes.create_string_buffer(data), ctypes.POINTER(ctypes.c_char)))

    def _dpapi(call: ctypes._FuncPointer, data: bytes) -> bytes:
        source, purpose, result = _blob(data), _blob(_PURPOSE), _Blob()
        done = call(
            ctypes.byref(source), None, ctypes.byref(purpose), None, None, _NO_PROMPT, ctypes.byref(result)
        )
        if not done:
            raise Environment("device_key_locked", "sign_in_as_owner", number=ctypes.GetLastError())
        try:
            return ctypes.string_at(result.data, result.length)
        finally:
            ctypes.windll.kernel32.LocalFree(result.data)

else:
    WRAPPING = "plain"

    def wrap(secret: bytes) -> bytes:
        """Return ``secret`` as it is: the file is readable by its owner alone (mode 0600)."""
        return secret

    def unwrap(wrapped: bytes) -> bytes:
        """Return the secret; raise Environment when it was wrapped on another system."""
        if not wrapped.startswith(b"{"):
            raise Environment("device_key_locked", "sign_in_as_owner", number=0)
        return wrapped
