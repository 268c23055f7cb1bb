"""Headless Chromium, driven through a pipe by its DevTools protocol, with no network."""

from __future__ import annotations

import json
import os
import shutil
import signal
from fcntl import F_DUPFD_CLOEXEC, fcntl
from pathlib import Path
from select import select
from time import monotonic
from typing import Any, NoReturn

import pytest

from lenarules.documents import patient_export

#: Whoever sets this says that Chromium is there: without it a test then fails, and is not skipped.
NEEDED = "LENARULES_NEEDS_CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
SCRIPTS = Path(patient_export.__file__).parent / "static" / "try_a_patient"
_OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--remote-debugging-pipe",
)
_PATIENCE = 120
#: The keys that a page is used with, by their numbers, and what they type.
KEYS = {
    "Tab": (9, ""),
    "Enter": (13, "\r"),
    "Space": (32, " "),
    "ArrowUp": (38, ""),
    "ArrowDown": (40, ""),
}


def found_chromium() -> str:
    """Return where Chromium is; without it skip, or fail where it is said to be there."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        _leave(f"no Chromium is found (none of {', '.join(NAMES)}): install the package chromium")
    return found


def _leave(reason: str) -> NoReturn:
    if os.environ.get(NEEDED):
        pytest.fail(f"{NEEDED} is set, and {reason}")
    pytest.skip(reason)


def started(program: str, folder: Path) -> Browser:
    """Return a browser that has opened a page; one that cannot is as good as none."""
    page = folder / "first.html"
    page.write_text("<!doctype html><title>first</title>", encoding="utf-8")
    made = Browser(program, folder / "its_own")
    try:
        made.open(page.as_uri())
    except ConnectionError as problem:
        made.close()
        _leave(f"{program} opens no page: {problem}")
    return made


class Browser:
    """A browser with one page at a time.

    Args:
        program: where Chromium is.
        folder: where it keeps what is its own.
    """

    def __init__(self, program: str, folder: Path) -> None:
        (heard, self._to), (self._from, spoken) = _high_pipe(), _high_pipe()
        null = [(os.POSIX_SPAWN_OPEN, n, os.devnull, os.O_RDWR, 0) for n in range(3)]
        ends = [(os.POSIX_SPAWN_DUP2, heard, 3), (os.POSIX_SPAWN_DUP2, spoken, 4)]
        command = [program, *_OPTIONS, f"--user-data-dir={folder}"]
        self._pid = os.posix_spawn(program, command, os.environ, file_actions=[*null, *ends])
        os.close(heard)
        os.close(spoken)
        self._count, self._rest, self._page = 0, b"", {"target": "", "session": ""}

    def open(self, page: str, *, width: int = 1280, scheme: str = "light") -> None:
        """Open a page in place of the last one and wait until it is loaded."""
        if self._page["target"]:
            self._ask("Target.closeTarget", targetId=self._page["target"])
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        session = self._ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self._page = {"target": target, "session": session}
        size = {"width": width, "height": 1000, "deviceScaleFactor": 1, "mobile": False}
        self.do("Emulation.setDeviceMetricsOverride", **size)
        feature = {"name": "prefers-color-scheme", "value": scheme}
        self.do("Emulation.setEmulatedMedia", features=[feature])
        self.do("Page.enable")
        trouble = self.do("Page.navigate", url=page).get("errorText")
        if trouble:
            raise ConnectionError(f"{page} cannot be opened: {trouble}")
        self._until(lambda said: said.get("method") == "Page.loadEventFired")

    def do(self, method: str, **given: Any) -> Any:
        """Do something with the page, in the words of the protocol."""
        return self._ask(method, self._page["session"], **given)

    def press(self, key: str) -> None:
        """Press a key and let it go, as somebody at the keyboard does."""
        number, text = KEYS[key]
        named = {"key": text or key, "code": key, "windowsVirtualKeyCode": number}
        self.do("Input.dispatchKeyEvent", type="keyDown", text=text, **named)
        self.do("Input.dispatchKeyEvent", type="keyUp", **named)

    def left(self, script: str) -> Any:
        """Run a function body in the page and return what it leaves, as JSON."""
        run = f"JSON.stringify((() => {{ {script} }})())"
        found = self.do("Runtime.evaluate", expression=run, returnByValue=True)
        assert "exceptionDetails" not in found, found["exceptionDetails"]["exception"]
        return json.loads(found["result"]["value"])

    def close(self) -> None:
        """End the browser."""
        os.close(self._to)
        os.close(self._from)
        os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)

    def _ask(self, method: str, session: str = "", **given: Any) -> Any:
        self._count += 1
        number = self._count
        asked: dict[str, Any] = {"id": number, "method": method, "params": given}
        asked |= {"sessionId": session} if session else {}
        unsent = json.dumps(asked).encode() + b"\0"
        while unsent:
            unsent = unsent[os.write(self._to, unsent) :]
        said = self._until(lambda said: said.get("id") == number)
        assert "error" not in said, said
        return said["result"]

    def _until(self, wanted: Any) -> dict[str, Any]:
        end = monotonic() + _PATIENCE
        while True:
            while b"\0" not in self._rest:
                ready, _, _ = select([self._from], [], [], max(0, end - monotonic()))
                more = os.read(self._from, 1 << 20) if ready else b""
                if not more:
                    raise ConnectionError(f"Chromium has ended, or said nothing for {_PATIENCE} s")
                self._rest += more
            text, _, self._rest = self._rest.partition(b"\0")
            said: dict[str, Any] = json.loads(text)
            if wanted(said):
                return said


def _high_pipe() -> tuple[int, int]:
    """Return a pipe whose ends are none of the numbers that the browser is given."""
    ends = os.pipe()
    high = [fcntl(end, F_DUPFD_CLOEXEC, 10) for end in ends]
    for end in ends:
        os.close(end)
    return high[0], high[1]
