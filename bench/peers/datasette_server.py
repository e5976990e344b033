"""Datasette on wirebrief’s own database, with a query for each thing that is asked for.

The queries find what is wanted by an index and give the stored JSON, which flatters Datasette: its
own pages of tables count rows and look up labels. Its access log is off, as that of the others is.
"""

import json
from pathlib import Path

import uvicorn
from datasette.app import Datasette

from bench.peers.folder import arguments

QUERIES = Path(__file__).with_name("datasette.json")


def main() -> None:
    folder, port = arguments()
    datasette = Datasette([str(folder.store)], metadata=json.loads(QUERIES.read_bytes()))
    uvicorn.run(datasette.app(), port=port, log_level="warning", access_log=False)


if __name__ == "__main__":
    main()
