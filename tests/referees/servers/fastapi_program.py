"""A program as FastAPI's users write them; its document is what FastAPI makes of it."""
from datetime import date, datetime
from enum import Enum
from typing import Annotated, Literal, Optional, Union
from uuid import UUID, uuid4

from fastapi import Body, Cookie, Depends, FastAPI, File, Form, Header, HTTPException, Query, UploadFile
from fastapi.responses import JSONResponse, PlainTextResponse, RedirectResponse
from fastapi.security import HTTPBearer
from pydantic import BaseModel, Field


class Species(str, Enum):
    apple = 'apple'
    pear = 'pear'


class Tree(BaseModel):
    id: Optional[UUID] = None
    name: str = Field(min_length=1, max_length=20)
    species: Species = Species.apple
    planted: Optional[date] = None
    height: Optional[float] = None
    tags: list[str] = []
    parent: Optional['Tree'] = None


class Pruning(BaseModel):
    kind: Literal['pruning']
    branches: int


class Watering(BaseModel):
    kind: Literal['watering']
    litres: float


Care = Annotated[Union[Pruning, Watering], Field(discriminator='kind')]
app = FastAPI(title='FastAPI program')
trees: dict[UUID, Tree] = {}


@app.get('/trees', response_model=list[Tree])
def list_trees(species: Optional[Species] = None, tag: Annotated[list[str], Query()] = [], since: Optional[datetime] = None):
    return [tree for tree in trees.values() if species in (None, tree.species)]


@app.post('/trees', response_model=Tree, status_code=201)
def plant_tree(tree: Tree):
    tree.id = uuid4()
    trees[tree.id] = tree
    return tree


@app.get('/trees/{tree_id}', response_model=Tree)
def get_tree(tree_id: UUID):
    if tree_id not in trees:
        raise HTTPException(404, 'no such tree')
    return trees[tree_id]


@app.delete('/trees/{tree_id}', status_code=204)
def fell_tree(tree_id: UUID):
    trees.pop(tree_id, None)


@app.post('/care', response_model=Care)
def care(care: Annotated[Care, Body()]):
    return care


@app.post('/login')
def login(user: Annotated[str, Form()], secret: Annotated[str, Form()], remember: Annotated[bool, Form()] = False):
    return {'user': user, 'remember': remember}


@app.post('/pictures')
async def add_picture(picture: UploadFile, caption: Annotated[Optional[str], Form()] = None):
    return {'name': picture.filename, 'bytes': len(await picture.read()), 'caption': caption}


@app.post('/scans')
async def add_scans(scans: Annotated[list[UploadFile], File()]):
    return [scan.filename for scan in scans]


@app.get('/echo')
def echo(x_trace: Annotated[Optional[str], Header()] = None, basket: Annotated[Optional[str], Cookie()] = None):
    return {'trace': x_trace, 'basket': basket}


@app.get('/motto', response_class=PlainTextResponse)
def motto():
    return 'Slow fruit'


@app.get('/secret')
def secret(token: Annotated[object, Depends(HTTPBearer())]):
    return 'pear'


@app.get('/old')
def old():
    return RedirectResponse('/trees')


@app.get('/busy')
def busy():
    return JSONResponse({'reason': 'harvest'}, status_code=503)
