"""FastAPI with the same stored bytes: what another framework gains by wirebrief’s design.

Its views are `async` and read SQLite in the event loop: some 10 µs, where a thread costs ten times
that. That flatters it; under a writer’s lock it would stand still.
"""

from typing import Annotated

import uvicorn
from fastapi import FastAPI, Header, HTTPException, Query
from fastapi.responses import Response

from bench.peers.folder import Folder, arguments
from bench.peers.stored import BRIEF, FIRST, QUOTE, Body, connect, one, page

IfNoneMatch = Annotated[str | None, Header()]


def app_of(folder: Folder) -> FastAPI:
    """The app over a folder."""
    app = FastAPI()
    store = connect(folder.store)

    @app.get("/v1/briefs/{id}")
    async def get_brief(id: str, if_none_match: IfNoneMatch = None) -> Response:
        return answer(one(store, BRIEF, id), if_none_match)

    @app.get("/v1/quotes/{id}")
    async def get_quote(id: str, if_none_match: IfNoneMatch = None) -> Response:
        return answer(one(store, QUOTE, id), if_none_match)

    @app.get("/v1/quotes")
    async def list_quotes(
        speaker: str,
        limit: Annotated[int, Query(ge=1, le=100)] = 20,
        dated: int = FIRST[0],
        id: str = FIRST[1],
    ) -> Response:
        found = page(store, speaker, limit, (dated, id))
        items, following = found[:limit], b"null"
        if len(found) > limit:
            _, last, quote = items[-1]
            path = f"/v1/quotes?speaker={speaker}&limit={limit}&dated={last}&id={quote}"
            following = b'"' + path.encode() + b'"'
        body = b'{"items":[' + b",".join(item[0] for item in items) + b'],"next":' + following
        return Response(body + b"}", media_type="application/json")

    return app


def answer(found: Body | None, known: str | None) -> Response:
    """The bytes with their ETag, or 304."""
    if found is None:
        raise HTTPException(404)
    body, etag = found[0], f'"{found[1]}"'
    if known == etag:
        return Response(status_code=304, headers={"ETag": etag})
    return Response(body, media_type="application/json", headers={"ETag": etag})


def main() -> None:
    folder, port = arguments()
    uvicorn.run(app_of(folder), port=port, log_level="warning", access_log=False)


if __name__ == "__main__":
    main()
