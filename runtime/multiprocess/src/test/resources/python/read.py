"""read.py DIRECTORY [current]: prints the scrape of the client, sorted files first.

With "current", a client before 0.18 reads the layout since 0.18, and merges it with its own code.
"""
import glob
import struct
import sys

import prometheus_client
from prometheus_client import mmap_dict, multiprocess


def read_current(name):
    with open(name, "rb") as file:
        data = file.read()
    used = struct.unpack_from("i", data, 0)[0]
    at = 8
    while at < used:
        length = struct.unpack_from("i", data, at)[0]
        value = at + 4 + length + 8 - (length + 4) % 8
        yield data[at + 4 : at + 4 + length].decode(), struct.unpack_from("d", data, value)[0], value
        at = value + 16


if "current" in sys.argv and not hasattr(mmap_dict, "_pack_two_doubles"):
    mmap_dict.MmapedDict.read_all_values_from_file = staticmethod(read_current)
registry = prometheus_client.CollectorRegistry()
multiprocess.MultiProcessCollector(registry, sys.argv[1])
order = lambda path: (path.rsplit("_", 1)[0], len(path), path)
unsorted = glob.glob
glob.glob = lambda pattern: sorted(unsorted(pattern), key=order)
sys.stdout.buffer.write(prometheus_client.generate_latest(registry))
