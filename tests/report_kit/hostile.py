"""Texts that people may type or paste and that must stay text, and a watch over what happens meanwhile."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

HOSTILE = {
    "image": '<img src="{folder}/secret.png" width="10" height="10"/>',
    "image by address": '<img src="http://example.invalid/leak?x=1" width="10"/>',
    "file": '<img src="file:///etc/passwd"/>',
    "colour": '<font color="[[[getattr(pow,Word(1))]]]">x</font>',
    "expression": "<font color=\"__import__('os').system('true')\">x</font>",
    "script link": '<a href="javascript:alert(1)">x</a>',
    "file link": '<a href="file:///etc/passwd">x</a>',
    "unclosed": "<b>bold",
    "comparison": "5 < 6 & 7 > 3",
    "entities": "&nosuch; &#0; &#x1F600; &lt;",
    "unknown tag": "<script>x</script>",
    "drawing": '<onDraw name="os.system" label="x"/>',
    "sequence": '<seq id="a"/>',
    "huge": '<font size="100000">x</font>',
    "operators": ") Tj ET Q /X Do BT (",
    "backslashes": r"\) \\ \n \101 \\)",
    "braces": "{page} {0} {pages} %s %(x)s",
    "formula": '=HYPERLINK("http://example.invalid/")',
    "controls": "a\x00b\x07c\x1bd",
    "surrogate": "x\ud800y",
    "override": "abc\u202edef",
    "long word": "W" * 400,
    "latin": "Überprüfung naïve Łódź",
    "greek and cyrillic": "Έλεγχος Проверка",
    "chinese": "登记风险自我评估",
    "arabic": "تقييم مخاطر السجل",
    "emoji": "👩\u200d⚕️🦄",
    "lines": "one\ntwo\r\nthree",
    "blank": "   \n  ",
    "nothing but invisible": "\x00\u200b",
}
_CALLS = {"open", "socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system"}
MISSING = {"chinese", "emoji"}


@contextmanager
def watched() -> Iterator[list[str]]:
    """Note every file opened and every address called while the block runs."""
    seen: list[str] = []
    active = [True]

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if active and event in _CALLS:
            seen.append(f"{event} {arguments[0]}")

    sys.addaudithook(hook)
    try:
        yield seen
    finally:
        active.clear()
