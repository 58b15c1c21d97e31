"""The checks of .ci/documents that need a library. `documents.py CHECK FILE…`; what it prints is a
finding, and then it exits with 1."""

import subprocess
import sys
import unicodedata
import zipfile
from collections import Counter
from html.parser import HTMLParser
from xml.etree import ElementTree


def read(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        return file.read()


def text(path):
    def width(c):
        if unicodedata.category(c) in ("Mn", "Me", "Cf"):
            return 0
        return 2 if unicodedata.east_asian_width(c) in "WF" else 1

    for number, line in enumerate(read(path).split("\n"), 1):
        if sum(map(width, line)) > 80:
            yield f"line {number} is wider than 80 columns: {line}"
        if any(unicodedata.category(c) == "Cc" for c in line):
            yield f"line {number} has a control character"


def html5lib(path):
    import html5lib

    parser = html5lib.HTMLParser()
    with open(path, "rb") as file:
        parser.parse(file.read())
    for position, code, _ in parser.errors:
        yield f"{position}: {code}"


def html(path):
    import tinyhtml5

    with open(path, "rb") as file:
        tree = tinyhtml5.parse(file)
    known = set(
        "html head meta title style body header main footer h1 h2 h3 p br strong ul li dl dt dd div"
        " table caption colgroup col thead tbody tr th td hr figure figcaption svg line rect text"
        .split()
    )
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        name = element.tag.rpartition("}")[2]
        if name not in known:
            yield f"an element <{name}>"
        for key in element.attrib:
            if str(key) in ("src", "href", "srcset", "action") or str(key).startswith("on"):
                yield f"<{name} {key}>"
        if name == "style" and ("url(" in element.text or "@import" in element.text):
            yield "the style fetches something"
        if name == "html" and not element.get("lang"):
            yield "no language"
        if name == "th" and not element.get("scope"):
            yield "a head without scope"


class Elements(HTMLParser):
    """Elements and words of a page."""

    def __init__(self):
        super().__init__()
        self.elements, self.parts, self.open = set(), [], []

    def handle_starttag(self, tag, attrs):
        self.elements.add(tag)
        if tag not in ("strong", "em"):
            self.parts.append(" ")
        self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in self.open:
            while self.open.pop() != tag:
                pass

    def handle_data(self, data):
        # The words of a drawing stand in the other formats as figures of a chart or of a table.
        if not {"style", "title", "svg"} & set(self.open):
            self.parts.append(data)


def markdown(path):
    import markdown_it

    page = Elements()
    page.feed(markdown_it.MarkdownIt("commonmark").enable("table").render(read(path)))
    known = set(
        "h1 h2 h3 p br strong ul li blockquote hr table thead tbody tr th td".split()
    )
    for name in sorted(page.elements - known):
        yield f"an element <{name}>"


def odt(path):
    from odf import opendocument, table, text

    document = opendocument.load(path)
    if not document.getElementsByType(text.P):
        yield "no paragraph"
    for element in document.getElementsByType(table.Table):
        columns = len(element.getElementsByType(table.TableColumn))
        if columns == 0:
            yield "a table without columns"


def docx(path):
    import docx

    document = docx.Document(path)
    if not document.paragraphs:
        yield "no paragraph"
    for number, table in enumerate(document.tables, 1):
        for row in table.rows:
            if len(row.cells) != len(table.columns):
                yield f"table {number} has a row of {len(row.cells)} cells"


def charts(html, odt, docx, markdown):
    """Each drawing of the page is a native chart in DOCX and a picture in ODT, with the figures that
    Markdown has in a table."""
    namespace = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
    drawn = read(html).count("<svg ")
    with zipfile.ZipFile(odt) as archive:
        pictures = [name for name in archive.namelist() if name.endswith(".svg")]
        for name in pictures:
            root = ElementTree.fromstring(archive.read(name))
            if not root.get("viewBox") or not len(root):
                yield f"{name} is no drawing"
    if len(pictures) != drawn:
        yield f"{len(pictures)} pictures in the ODT, {drawn} drawings in the HTML"
    with zipfile.ZipFile(docx) as archive:
        native = [name for name in archive.namelist() if name.startswith("word/charts/chart")]
        if len(native) != drawn:
            yield f"{len(native)} charts in the DOCX, {drawn} drawings in the HTML"
        for name in native:
            root = ElementTree.fromstring(archive.read(name))
            columns = [
                [point.text for point in part.iter(f"{namespace}v")]
                for kind in ("cat", "val")
                for part in root.iter(f"{namespace}{kind}")
            ]
            half = len(columns) // 2
            labels, values = columns[0], columns[half:]
            rows = [line.replace("\\", "") for line in read(markdown).splitlines()]
            for number, label in enumerate(labels):
                figures = [column[number] for column in values]
                if not any(
                    row.startswith(f"| {label} |")
                    and [cell.strip(" %") for cell in row.split("|")[2:-1]] == figures
                    for row in rows
                ):
                    yield f"{name}: no row of Markdown says {label} {figures}"


def words(path):
    page = Elements()
    page.feed(read(path))
    print("\n".join("".join(page.parts).split()))
    return ()


def missing(wanted, found):
    """Words that are not there, nor in pieces: a long one may be broken over lines."""
    have, whole = set(found.split()), "".join(found.split())
    for word in sorted(set(read(wanted).split())):
        if word not in have and word not in whole:
            yield f"missing: {word}"


def pages(wanted, path):
    found = subprocess.run(
        ["pdftotext", "-raw", path, "-"], check=True, capture_output=True, text=True
    ).stdout
    yield from missing(wanted, unicodedata.normalize("NFC", found))


def rendered(wanted, path):
    import markdown_it

    page = Elements()
    page.feed(markdown_it.MarkdownIt("commonmark").enable("table").render(read(path)))
    yield from missing(wanted, "".join(page.parts))


def contains(wanted, path):
    """No letter or digit less than wanted, wherever lines are broken."""
    if path.endswith(".txt"):
        found = read(path)
    else:
        with zipfile.ZipFile(path) as archive:
            found = "".join(
                "".join(ElementTree.fromstring(archive.read(name)).itertext())
                for name in archive.namelist()
                if name.endswith(".xml")
            )
    have = Counter(filter(str.isalnum, found))
    for letter, count in Counter(filter(str.isalnum, read(wanted))).items():
        if have[letter] < count:
            yield f"{letter} is there {have[letter]} times, not {count}"


CHECKS = (text, html5lib, html, markdown, odt, docx, charts, words, pages, rendered, contains)
findings = {check.__name__: check for check in CHECKS}[sys.argv[1]](*sys.argv[2:])
sys.exit(1 if [print(finding) for finding in findings] else 0)
