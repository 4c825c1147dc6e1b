#!/usr/bin/env python3
"""The group `peers`: sasil beside what else can be installed. By hand, never in CI.

    python3 -m venv /tmp/peers && /tmp/peers/bin/pip install kiwipiepy korean-datetime duckling
    cargo build --release --example extract
    /tmp/peers/bin/python benches/peers.py [FILE] [--published 2024-10-10]

`duckling` is the PyPI wheel with Duckling's jars and wants a Java runtime (with a Java above 8 the
flag in `duckling()` below opens what its Clojure needs). A peer that is not installed is named and
left out. Every peer reads the same text in one thread of one process, its start and first call not
counted; sasil is timed by `extract --jsonl` over many copies of the text, on one core, and so pays
for its JSON. What the two sides found of money and time is then printed raw, side by side. None of the peers does the whole job: kiwipiepy only cuts and tags morphemes.
"""
import argparse
import datetime
import json
import os
import subprocess
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def rate(text, read, least=2.0):
    """MB/s of `read(text)`, and what it answers."""
    found = read(text)
    count, begun = 0, time.perf_counter()
    while time.perf_counter() - begun < least:
        read(text)
        count += 1
    return len(text.encode()) * count / (time.perf_counter() - begun) / 1e6, found


def sasil(text, published):
    binary = os.path.join(ROOT, "target", "release", "examples", "extract")
    line = json.dumps({"id": 0, "text": text, "published": published}, ensure_ascii=False)
    copies = 2000
    command = [binary, "--jsonl", "-", "--offsets", "char"]
    if hasattr(os, "sched_setaffinity"):
        command = ["taskset", "-c", "0"] + command
    spent = {}
    for number in (1, copies):
        begun = time.perf_counter()
        answer = subprocess.run(command, input=(line + "\n") * number, capture_output=True, text=True, check=True).stdout
        spent[number] = time.perf_counter() - begun
    mentions = json.loads(answer.split("\n", 1)[0])["mentions"]
    found = [(m["start"], m["end"], m["text"], shown(m)) for m in mentions if m["kind"] in ("money", "time")]
    return len(text.encode()) * (copies - 1) / (spent[copies] - spent[1]) / 1e6, found


def shown(mention):
    if mention["kind"] == "time":
        return mention["value"]
    low, high = mention["min"], mention["max"]
    return "%s %s" % (mention["currency"], low if low == high else "%s..%s" % (low, high))


def kiwi():
    from kiwipiepy import Kiwi

    reader = Kiwi(num_workers=1)
    return lambda text, published: rate(text, reader.tokenize)[0:1] + (None,)


def korean_datetime():
    from korean_datetime import parse_all

    def run(text, published):
        now = datetime.datetime.fromisoformat(published)
        speed, found = rate(text, lambda text: parse_all(text, now=now))
        return speed, [(*e.span, e.text, "%s..%s" % (e.start, e.end)) for e in found]

    return run


def duckling():
    import jpype
    from duckling import DucklingWrapper
    from duckling.language import Language

    if not jpype.isJVMStarted():
        import duckling as package

        jars = os.path.join(os.path.dirname(package.__file__), "jars", "*")
        jpype.startJVM("--add-opens=java.base/java.lang=ALL-UNNAMED", classpath=[jars], convertStrings=True)
    reader = DucklingWrapper(language=Language.KOREAN, jvm_started=True)

    def run(text, published):
        def read(text):
            # line by line: over a whole article its candidates overflow, and it gives up
            found, at = [], 0
            for line in text.split("\n"):
                if line.strip():
                    answers = reader.parse_time(line, reference_time=published) + reader.parse_money(line)
                    found += [(at + e["start"], at + e["end"], e["text"], e["value"].get("value")) for e in answers if not e.get("latent")]
                at += len(line) + 1
            return found

        speed, found = rate(text, read)
        return speed, [(start, end, words, str(value)) for start, end, words, value in found]

    return run


def main():
    options = argparse.ArgumentParser()
    options.add_argument("file", nargs="?", default=os.path.join(ROOT, "fixtures", "articles", "strategy.txt"))
    options.add_argument("--published", default="2024-10-10")
    options = options.parse_args()
    text = open(options.file, encoding="utf-8").read()
    speed, ours = sasil(text, options.published)
    print("%-16s %8.3f MB/s  %d amounts and times, besides organisations, people and quotes" % ("sasil", speed, len(ours)))
    for name, make in [("kiwipiepy", kiwi), ("korean-datetime", korean_datetime), ("duckling", duckling)]:
        try:
            run = make()
        except Exception as error:  # not installed, no Java, another version: said, not hidden
            print("%-16s not run: %s" % (name, error))
            continue
        speed, theirs = run(text, options.published)
        print("%-16s %8.3f MB/s  %s" % (name, speed, "morphemes only" if theirs is None else "%d found" % len(theirs)))
        if theirs is None:
            continue
        places = {(row[0], row[1]): row[2] for row in ours + theirs}
        sides = [{(row[0], row[1]): row[3] for row in side} for side in (ours, theirs)]
        for place in sorted(places):
            own, other = (side.get(place, "-") for side in sides)
            print("    %5d:%-5d %-16s sasil: %-40s %s: %s" % (*place, places[place], own, name, other))



if __name__ == "__main__":
    main()
