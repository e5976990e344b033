"""What wirebrief is compared with: other ways to serve the same JSON of the same data.

Each file is one server, written as its framework’s own documentation writes it. All listen at the
loopback address on a port, and read the files of one folder (`bench.peers.folder`).
"""
