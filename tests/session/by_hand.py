"""Engines that break the protocol in their own ways: real processes, each a few lines."""

import sys

BEGIN = """
import json, sys, time
def say(**message):
    sys.stdout.write(json.dumps(message) + "\\n")
    sys.stdout.flush()
def greet(version=1):
    say(**{"is": "hello", "version": version, "engine": "by hand"})
def requests():
    for line in sys.stdin:
        asked = json.loads(line)
        if asked["do"] == "open":
            say(**{"is": "opened", "id": asked["id"], "model": "by hand", "context": 4096, "threads": 1})
        else:
            yield asked
"""


def engine(program: str) -> tuple[str, ...]:
    """The command line of an engine.

    Args:
        program: may ``greet()``, ``say(...)`` and go through ``requests()``.
    """
    return (sys.executable, "-X", "utf8", "-c", BEGIN + program)


OTHER_VERSION = engine("greet(99)\nfor asked in requests(): pass")

MUTE = engine("sys.stdin.read()")

ENDLESS_LINE = engine("greet()\nwhile True: sys.stdout.write('x' * 65536)")

BREAKS_OFF = engine("greet()\nfor asked in requests(): sys.exit(3)")

BEATS_AND_NEVER_STOPS = engine("""
import threading
greet()
def beat():
    while True:
        say(**{"is": "alive"})
        time.sleep(0.05)
threading.Thread(target=beat, daemon=True).start()
for asked in requests():
    if asked["do"] == "chat":
        say(**{"is": "piece", "id": asked["id"], "text": "Ich höre nicht auf."})
""")

NEVER_ENDS = engine("""
greet()
for asked in requests():
    while asked["do"] == "chat":
        say(**{"is": "piece", "id": asked["id"], "text": "immer weiter " * 100})
""")

NEVER_ENDS = engine("""
greet()
for asked in requests():
    while asked["do"] == "chat":
        say(**{"is": "piece", "id": asked["id"], "text": "immer weiter " * 100})
""")

READS_NOTHING = engine("""
greet()
for asked in requests():
    say(**{"is": "failed", "id": 0, "reason": "broken_message"})
""")

MIXES_UP_ANSWERS = engine("""
greet()
for asked in requests():
    if asked["do"] == "chat":
        say(**{"is": "weighed", "id": asked["id"], "words": [], "rest": 1.0})
    else:
        say(**{"is": "answered", "id": asked["id"], "end": "finished"})
""")

TALKS_NONSENSE = engine("""
greet()
for asked in requests():
    number = asked["id"]
    sys.stdout.write("\\n\\n{\\nnull\\n[]\\n7\\n" + "[" * 100_000 + "\\n")
    sys.stdout.write('{"is":"piece","id":"x","text":3}\\n')
    sys.stdout.write('{"is":"alive","why":' + "[" * 100_000 + "\\n")
    sys.stdout.flush()
    sys.stdout.buffer.write(b'\\xff\\xfe\\x00\\n{"is":"piece","id":1,"text":"\\xff"}\\n')
    sys.stdout.buffer.flush()
    say(**{"is": "never heard of", "id": number})
    say(**{"is": "piece", "id": number + 1000, "text": "not for you"})
    say(**{"is": "opened", "id": number, "model": "again", "context": 1, "threads": 1})
    say(**{"is": "failed", "id": number + 1000, "reason": "failed"})
    say(**{"is": "piece", "id": number, "text": "Trotzdem."})
    say(**{"is": "answered", "id": number, "end": "finished"})
    say(**{"is": "piece", "id": number, "text": "Too late."})
    say(**{"is": "answered", "id": number, "end": "stopped"})
""")
