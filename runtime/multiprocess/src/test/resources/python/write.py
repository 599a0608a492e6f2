"""write.py ID SEED: records the same random events in every version of the client, as process ID.

The ID "own" is the process id. The process then runs until its input ends.
"""
import os
import random
import sys

import prometheus_client
from prometheus_client import values

identifier = os.getpid() if sys.argv[1] == "own" else sys.argv[1]
values.ValueClass = values.MultiProcessValue(lambda: identifier)
import prometheus_client.metrics as metrics

metrics.values.ValueClass = values.ValueClass
draw = random.Random(int(sys.argv[2]))
registry = prometheus_client.CollectorRegistry()
TEXTS = ["web", "", "pay\u00e9", 'a "b" \\ c\n', "\U0001f600", "\x7f\t"]

counter = prometheus_client.Counter("orders", "Orders, \u00e9.", ["channel", "Kind"], registry=registry)
summary = prometheus_client.Summary("size_bytes", "Sizes.", ["channel"], registry=registry)
bounds = [-1, 0, 0.5, 10, 1e7] if draw.random() < 0.5 else [-1, 0.25, 10]
histogram = prometheus_client.Histogram(
    "wait_seconds", "Waits.", ["channel"], buckets=bounds, registry=registry)
modes = sorted(prometheus_client.Gauge._MULTIPROC_MODES)
gauges = [
    prometheus_client.Gauge("gauge_" + mode, "Gauge.", ["channel"], multiprocess_mode=mode, registry=registry)
    for mode in modes
]
for _ in range(200):
    text = draw.choice(TEXTS)
    counter.labels(text, draw.choice(TEXTS)).inc(draw.choice([1, 0.5, 3e9]))
    summary.labels(text).observe(draw.uniform(-5, 20))
    histogram.labels(text).observe(draw.choice([-2, -1, 0, 0.3, 7, 11, 2e7]))
    for gauge in gauges:
        gauge.labels(draw.choice(TEXTS)).set(draw.uniform(-9, 9))
if sys.argv[1] == "own":
    print("recorded", flush=True)
    sys.stdin.read()
