import Dialogue
import Glibc
import Notation
import PlainIdentities

@testable import Ledger

/// A library with one mesa that has files beside its book, and a stick to carry it on.
struct Laptop {
  static let id = Samples.opening().id
  static let issued = "resumen.md"

  let scratch: Scratch
  var library: String { scratch.path + "/biblioteca" }
  var stick: String { scratch.path + "/memoria" }
  var other: String { scratch.path + "/otra" }
  var mesa: String { library + "/" + Self.id }
  var copy: String { stick + "/" + Self.id }

  /// The mesa has eight folios and two files.
  init() throws {
    scratch = try Scratch()
    mkdir(stick, 0o700)
    _ = try Samples.book(in: library, commands: 3)
    try issue("primera versión")
    try attach("un escaneo", as: "escaneo.pdf")
    try note("Hasta aquí", in: library)
    try note("y no más", in: library)
  }

  /// What another one's ``tree(_:)`` was.
  init(copying tree: [String: [UInt8]]) throws {
    scratch = try Scratch()
    mkdir(stick, 0o700)
    for (path, bytes) in tree {
      var folder = scratch.path
      for part in path.split(separator: "/").dropLast() {
        folder += "/" + part
        mkdir(folder, 0o700)
      }
      try Disk.write(bytes, to: scratch.path + "/" + path)
    }
  }

  func book(in library: String) throws -> Book {
    try Book.open(library + "/" + Self.id, for: .writing)
  }

  @discardableResult
  func note(_ text: String, in library: String) throws -> Folio {
    let book = try book(in: library)
    return try book.append(
      .noteAdded(text: text, item: nil), at: Samples.instant(book.chronicle.folios.count),
      by: Samples.author)
  }

  /// Saves a document, each time under the same name.
  func issue(_ text: String) throws {
    let file = try MesaFolder(mesa).save(Array(text.utf8), as: Self.issued, in: .issued)
    let values: Fields = [.file: .text(file.name), .digest: .text(file.digest.description)]
    try add(.issue, values)
  }

  func attach(_ text: String, as name: String) throws {
    let path = scratch.path + "/" + name
    try Disk.write(text.utf8, to: path)
    let file = try MesaFolder(mesa).attach(path)
    try add(.attachment, [.file: .text(name), .digest: .text(file.digest.description)])
  }

  typealias Fields = [FieldKey: Value]

  private func add(_ kind: RecordKind, _ values: Fields) throws {
    let book = try book(in: library)
    try book.perform(
      .addRecord(kind, values), in: Samples.handbook,
      at: Samples.instant(book.chronicle.folios.count), by: Samples.author)
  }

  /// Goes on with the mesa: the document is saved anew and another file attached.
  func goOn() throws {
    try issue("segunda versión")
    try attach("otro escaneo", as: "foto.jpg")
    try note("Sigue", in: library)
  }

  /// Every file below a folder, with its content.
  static func tree(_ path: String) -> [String: [UInt8]] {
    var tree: [String: [UInt8]] = [:]
    for name in Scratch.names(in: path) {
      let place = path + "/" + name
      if isFolder(place) {
        for (below, bytes) in Self.tree(place) { tree[name + "/" + below] = bytes }
      } else {
        tree[name] = Disk.read(place)
      }
    }
    return tree
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func mode(_ path: String) -> UInt32 {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }
}
