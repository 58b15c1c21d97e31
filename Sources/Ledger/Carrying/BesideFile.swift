import Notation

/// A file that goes along with a book.
struct BesideFile: Hashable {
  let place: MesaFolder.Place
  let name: String
  /// What it must hold; `nil` where nothing tells.
  let digest: Digest?

  var path: String { place.rawValue + "/" + name }

  /// The name where a drive does not take all characters, as FAT: those beyond the plainest are
  /// replaced. What such a file is, its digest tells.
  var portableName: String {
    String(
      name.map { character in
        character.isASCII && (character.isLetter || character.isNumber || "-._".contains(character))
          ? character : "_"
      })
  }

  /// Under which names it may lie in a copy, the likeliest first: one that a copy broken off right
  /// behind its last step left to be put in place is as good, its digest says so.
  var names: [String] {
    guard digest != nil else { return [name] }
    let names = name == portableName ? [name] : [name, portableName]
    return names.flatMap { [$0, $0 + MesaFolder.unsettled] }
  }

  /// The files that the book names, and whatever else lies in the folders: what was struck out of a
  /// book stays as legible as its folios.
  static func all(of book: SoundBook) throws(CarryError) -> [BesideFile] {
    let named = named(by: book).compactMap { $0.file }
    let known = Set(named.flatMap { file in file.names.map { file.place.rawValue + "/" + $0 } })
    var files = named
    for place in MesaFolder.Place.allCases {
      guard let folder = try folder(place, of: book) else { continue }
      let names = try CarryError.ofDisk { () throws(LedgerError) in try folder.names() }
      for name in names where !name.hasSuffix(MesaFolder.unsettled) {
        let file = BesideFile(place: place, name: name, digest: digest(in: name, place))
        if !known.contains(file.path), isFile(name, in: folder) { files.append(file) }
      }
    }
    return files
  }

  /// Each file that the book names; without a ``BesideFile`` where it names none that could be.
  static func named(by book: SoundBook) -> [(name: NamedFile, file: BesideFile?)] {
    NamedFile.all(of: book.mesa).map { named in
      // A name out of a book that came from elsewhere leads nowhere but into its folder.
      let isPlain = !["", ".", ".."].contains(named.name) && !named.name.contains("/")
      guard isPlain, !named.name.utf8.contains(0), let digest = Digest(named.digest) else {
        return (named, nil)
      }
      return (named, BesideFile(place: named.place, name: named.name, digest: digest))
    }
  }

  /// One of the folders beside a book; `nil` where there is none.
  static func folder(
    _ place: MesaFolder.Place, of book: SoundBook
  ) throws(CarryError) -> Descriptor? {
    do throws(LedgerError) {
      return try Descriptor(
        opening: place.rawValue, in: book.contents.files.folder, flags: OpenFlags.ownFolder,
        through: book.syscalls)
    } catch {
      switch error {
      case .system(.open, .noEntry, _): return nil
      case .system(.open, .symbolicLink, let path):
        throw .disk(.notAFile(path, .symbolicLink))
      case .system(.open, .notFolder, let path): throw .disk(.notAFile(path, .other))
      default: throw .disk(error)
      }
    }
  }

  /// Attached files are named by their digest.
  private static func digest(in name: String, _ place: MesaFolder.Place) -> Digest? {
    place == .attached ? Digest(String(name.prefix { $0 != "." })) : nil
  }

  private static func isFile(_ name: String, in folder: Descriptor) -> Bool {
    (try? folder.status(of: name).kind) == .regular
  }
}
