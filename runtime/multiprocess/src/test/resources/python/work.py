"""work.py: a worker beside Java processes. It counts, and runs until its input ends."""
import sys

import prometheus_client

registry = prometheus_client.CollectorRegistry()
orders = prometheus_client.Counter("shop_orders", "Orders.", ["channel"], registry=registry)
orders.labels("web").inc(5)
jobs = prometheus_client.Counter("jobs", "Jobs.", registry=registry)
jobs.inc(2)
prometheus_client.Gauge(
    "shop_waiting", "Waiting.", multiprocess_mode="livesum", registry=registry).set(10)
waits = prometheus_client.Histogram(
    "shop_wait_seconds", "Waits.", ["channel"], buckets=[1, 2], registry=registry)
waits.labels("web").observe(0.7)
print("recorded", flush=True)
sys.stdin.read()
