"""The measure: views that hold the bytes already and return them, in wirebrief’s own app.

So the hooks (request ids, limits, headers), the routing and the server are the same, and what is
left between the two is what wirebrief does by itself.
"""

import json

from flask import Flask, Response

from api.app import create_app
from api.serving import serve_app
from api.settings import Settings
from bench.peers.folder import Folder, arguments


def app_of(folder: Folder) -> Flask:
    """The app of wirebrief with these views beside its own."""
    app = create_app(Settings(database_url=f"sqlite:///{folder.store}"))
    bodies = {
        kind: [body.encode() for body in found]
        for kind, found in json.loads(folder.bodies.read_bytes()).items()
    }

    @app.get("/empty/<kind>/<int:number>")
    def empty(kind: str, number: int) -> Response:
        return Response(bodies[kind][number], mimetype="application/json")

    @app.get("/empty/unchanged")
    def unchanged() -> Response:
        return Response(status=304)

    return app


def main() -> None:
    folder, port = arguments()
    serve_app(Settings(port=port), lambda: app_of(folder))


if __name__ == "__main__":
    main()
