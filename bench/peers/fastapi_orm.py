"""FastAPI, pydantic and the ORM of SQLAlchemy: rows are loaded, checked and dumped at each read.

As FastAPI’s own pages on databases do it: plain views in threads, a session for each request.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Annotated

import uvicorn
from fastapi import Depends, FastAPI, HTTPException, Query
from sqlalchemy.orm import Session

from bench.peers import models, selects
from bench.peers.folder import Folder, arguments
from bench.peers.pydantic_shapes import Brief, Quote, Quotes


def app_of(folder: Folder) -> FastAPI:
    """The app over a folder."""
    app = FastAPI()
    engine = selects.engine_of(folder.rows)

    def session() -> Iterator[Session]:
        with Session(engine) as opened:
            yield opened

    Reading = Annotated[Session, Depends(session)]  # noqa: N806 - a type

    @app.get("/v1/briefs/{id}", response_model=Brief)
    def get_brief(id: str, session: Reading) -> models.Brief:
        if found := selects.brief_of(session, id):
            return found
        raise HTTPException(404)

    @app.get("/v1/quotes/{id}", response_model=Quote)
    def get_quote(id: str, session: Reading) -> models.Quote:
        if found := selects.quote_of(session, id):
            return found
        raise HTTPException(404)

    @app.get("/v1/quotes", response_model=Quotes)
    def list_quotes(
        session: Reading,
        speaker: str,
        limit: Annotated[int, Query(ge=1, le=100)] = 20,
        published: dt.datetime | None = None,
        id: str = "",
    ) -> dict[str, object]:
        after = None if published is None else (published, id)
        found = selects.quotes_of(session, speaker, limit, after)
        return {
            "items": found[:limit],
            "next": selects.following(speaker, limit, found),
        }

    return app


def main() -> None:
    folder, port = arguments()
    uvicorn.run(app_of(folder), port=port, log_level="warning", access_log=False)


if __name__ == "__main__":
    main()
