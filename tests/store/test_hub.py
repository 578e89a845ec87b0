"""Fetching over the network from a real server on this PC: whole, in pieces, refused, damaged, resumed."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from msgspec.structs import replace

from desktop.domain.model import Hub, Packages, Web
from desktop.domain.trouble import ModelDamaged, ModelTooLarge, NoNetwork
from desktop.store.bringing import fetch
from desktop.store.folders import Folders
from desktop.store.growing import growing
from desktop.store.hub import download
from desktop.store.models import Models
from tests.store.shelf import PIECES, WHOLE, Shelf, tale, write_catalogue

CERTIFICATE = Path(__file__).with_name("localhost.pem")


class Server(ThreadingHTTPServer):
    """Serves one file as a hub does, and can misbehave."""

    def __init__(self, *, secret: bool = False) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.scheme = "https" if secret else "http"
        if secret:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(CERTIFICATE)
            self.socket = context.wrap_socket(self.socket, server_side=True)
        self.content = WHOLE
        self.breaks_after: list[int] = []
        self.knows_ranges = True
        self.refuses = 0
        self.leads_to = ""
        self.asked: list[tuple[str, str]] = []

    @property
    def address(self) -> str:
        """Where the file lies."""
        return f"{self.scheme}://127.0.0.1:{self.server_port}/somebody/faraway/resolve/main/f.gguf"


class _Answer(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        """Answer as the server was told to."""
        server, wanted = self.server, self.headers.get("Range") or ""
        server.asked.append((self.path, wanted))
        if server.leads_to:
            self.send_response(302)
            self.send_header("Location", server.leads_to)
            self.end_headers()
            server.leads_to = ""
            return
        begin = int(wanted.removeprefix("bytes=").rstrip("-") or 0) if server.knows_ranges else 0
        if server.refuses or begin > len(server.content):
            self.send_response(server.refuses or 416)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.send_response(206 if begin else 200)
        if begin:
            last = len(server.content) - 1
            self.send_header("Content-Range", f"bytes {begin}-{last}/{len(server.content)}")
        self.send_header("Content-Length", str(len(server.content) - begin))
        self.end_headers()
        data = server.content[begin:]
        self.wfile.write(data[: server.breaks_after.pop(0)] if server.breaks_after else data)

    def log_message(self, *_words: object) -> None:
        """Say nothing."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with serving(Server()) as server:
        yield server


@pytest.fixture
def secret(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server with a certificate that this PC trusts."""
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with serving(Server(secret=True)) as server:
        yield server


@contextmanager
def serving(server: Server) -> Iterator[Server]:
    """A server that answers meanwhile."""
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def models(places: Folders, server: Server) -> Models:
    """A catalogue whose only model lies on that server."""
    write_catalogue(places, replace(tale(), sources=(Web(server.address),)))
    return Models(places)


def test_a_file_is_fetched_whole_and_gets_its_name(models: Models, places: Folders) -> None:
    told: list[tuple[int, int]] = []
    file = fetch(models, "tale", lambda done, total: told.append((done, total)))
    assert file == places.models / "tale.gguf"
    assert file.read_bytes() == WHOLE
    assert told[0] == (0, len(WHOLE))
    assert told[-1] == (len(WHOLE), len(WHOLE))


def test_the_catalogue_says_where_the_hub_is(places: Folders, server: Server) -> None:
    write_catalogue(places, replace(tale(), sources=(Hub("somebody/faraway", "f.gguf"),)))
    place = server.address.replace("somebody/faraway", "{repository}").replace("f.gguf", "{file}")
    text = places.catalogue.read_text(encoding="utf-8")
    places.catalogue.write_text(f'hub = "{place}"\n{text}', encoding="utf-8")
    assert fetch(Models(places), "tale").read_bytes() == WHOLE
    assert server.asked == [("/somebody/faraway/resolve/main/f.gguf", "")]


def test_an_interrupted_fetch_goes_on_at_the_byte_where_it_was(
    models: Models, places: Folders, server: Server
) -> None:
    places.models.mkdir(parents=True)
    growing(places.models / "tale.gguf").write_bytes(WHOLE[:1234])
    assert fetch(models, "tale").read_bytes() == WHOLE
    assert [wanted for _, wanted in server.asked] == ["bytes=1234-"]


def test_a_pause_keeps_what_has_arrived(models: Models, places: Folders) -> None:
    def pause(done: int, _total: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fetch(models, "tale", pause)
    assert growing(places.models / "tale.gguf").stat().st_size > 0
    assert fetch(models, "tale").read_bytes() == WHOLE


def test_a_line_that_breaks_off_is_taken_up_again(tmp_path: Path, server: Server) -> None:
    server.breaks_after = [1000, 2000, 3000, 4000, 5000, 6000]
    download(server.address, tmp_path / "part", lambda _done, _total: None, pause=0.01)
    assert (tmp_path / "part").read_bytes() == WHOLE
    assert [wanted for _, wanted in server.asked][:3] == ["", "bytes=1000-", "bytes=3000-"]


def test_a_server_that_knows_no_ranges_begins_anew(models: Models, places: Folders, server: Server) -> None:
    server.knows_ranges = False
    places.models.mkdir(parents=True)
    growing(places.models / "tale.gguf").write_bytes(b"?" * 1234)
    assert fetch(models, "tale").read_bytes() == WHOLE


def test_a_part_that_is_longer_than_the_file_is_fetched_anew(
    models: Models, places: Folders, server: Server
) -> None:
    places.models.mkdir(parents=True)
    growing(places.models / "tale.gguf").write_bytes(WHOLE * 2)
    assert fetch(models, "tale").read_bytes() == WHOLE
    assert len(server.asked) == 2


def test_a_wrong_beginning_is_noticed_by_the_hash_and_thrown_away(models: Models, places: Folders) -> None:
    places.models.mkdir(parents=True)
    growing(places.models / "tale.gguf").write_bytes(b"!" + WHOLE[1:1234])
    with pytest.raises(ModelDamaged):
        fetch(models, "tale")
    assert not growing(places.models / "tale.gguf").exists()
    assert fetch(models, "tale").read_bytes() == WHOLE


def test_a_file_of_another_size_is_not_fetched(models: Models, server: Server) -> None:
    server.content = WHOLE + b"!"
    with pytest.raises(NoNetwork) as trouble:
        fetch(models, "tale")
    assert "another file" in trouble.value.detail


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_refusal_is_told_at_once(models: Models, server: Server, status: int) -> None:
    server.refuses = status
    with pytest.raises(NoNetwork) as trouble:
        fetch(models, "tale")
    assert (trouble.value.what, trouble.value.detail) == ("127.0.0.1", f"answers {status}")
    assert len(server.asked) == 1


def test_a_server_in_trouble_is_asked_again_and_then_named(tmp_path: Path, server: Server) -> None:
    server.refuses = 503
    with pytest.raises(NoNetwork):
        download(server.address, tmp_path / "part", lambda _done, _total: None, pause=0.001)
    assert len(server.asked) == 4


def test_no_server_is_no_network(tmp_path: Path, server: Server) -> None:
    address = server.address.replace(str(server.server_port), "1")
    with pytest.raises(NoNetwork):
        download(address, tmp_path / "part", lambda _done, _total: None, pause=0.001)


def test_it_follows_to_where_the_file_lies_and_asks_there_for_the_rest(
    tmp_path: Path, server: Server
) -> None:
    server.leads_to = server.address.replace("resolve", "really")
    (tmp_path / "part").write_bytes(WHOLE[:99])
    download(server.address, tmp_path / "part", lambda _done, _total: None)
    assert (tmp_path / "part").read_bytes() == WHOLE
    assert [wanted for _, wanted in server.asked] == ["bytes=99-", "bytes=99-"]


def test_a_model_that_is_too_large_is_known_before_anything_is_written(
    models: Models, places: Folders
) -> None:
    def check(total: int) -> None:
        assert total == len(WHOLE)
        raise ModelTooLarge("tale", total, 1)

    with pytest.raises(ModelTooLarge):
        fetch(models, "tale", sized=check)
    assert not growing(places.models / "tale.gguf").exists()


def test_the_next_source_goes_on_where_the_first_has_stopped(
    places: Folders, server: Server, shelf: Shelf
) -> None:
    first = tale().sources[0]
    assert isinstance(first, Packages)
    write_catalogue(places, replace(tale(), sources=(first, Web(server.address))))
    shelf.remove(1)
    assert fetch(Models(places), "tale").read_bytes() == WHOLE
    assert [wanted for _, wanted in server.asked] == [f"bytes={len(PIECES[0])}-"]


def test_without_any_source_that_answers_the_first_is_named(
    places: Folders, server: Server, shelf: Shelf
) -> None:
    first = tale().sources[0]
    write_catalogue(places, replace(tale(), sources=(first, Web(server.address))))
    shelf.remove(0)
    server.refuses = 404
    with pytest.raises(NoNetwork) as trouble:
        fetch(Models(places), "tale")
    assert trouble.value.what == "tale-part0==1.0"


def test_an_encrypted_line_is_spoken_with_whom_the_pc_trusts(tmp_path: Path, secret: Server) -> None:
    (tmp_path / "part").write_bytes(WHOLE[:99])
    download(secret.address, tmp_path / "part", lambda _done, _total: None)
    assert (tmp_path / "part").read_bytes() == WHOLE


def test_whom_the_pc_does_not_trust_is_not_listened_to(
    tmp_path: Path, secret: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(NoNetwork) as trouble:
        download(secret.address, tmp_path / "part", lambda _done, _total: None, pause=0.001)
    assert trouble.value.detail == "its certificate is not right"
    assert secret.asked == []


def test_an_encrypted_line_leads_to_no_open_one(tmp_path: Path, secret: Server, server: Server) -> None:
    secret.leads_to = server.address
    with pytest.raises(NoNetwork) as trouble:
        download(secret.address, tmp_path / "part", lambda _done, _total: None, pause=0.001)
    assert "without encryption" in trouble.value.detail
    assert server.asked == []
