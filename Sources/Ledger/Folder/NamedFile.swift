import Dialogue
import Notation

/// A file beside a book that the book names by its digest.
public struct NamedFile: Hashable, Sendable {
  public let place: MesaFolder.Place
  /// Within its folder; as the book has it, which may be anything.
  public let name: String
  public let digest: String

  /// Within the mesa's folder: `emitidos/acta-001.pdf`.
  public var path: String { place.rawValue + "/" + name }

  /// `acta-003.json`: the whole document of an acta that was taken to signature.
  public static func nameOfFrozen(_ number: Int) -> String {
    "acta-" + Digits.padded(number, to: 3) + ".json"
  }

  /// All files that the book of a mesa names, each once, in the order of their paths.
  public static func all(of mesa: Mesa) -> [NamedFile] {
    // What was saved again under the same name took the place of what was there.
    var issued: [String: String] = [:]
    for record in mesa.records.all(.issue) { issued[record.text(.file)] = record.text(.digest) }
    for acta in mesa.frozenActas { issued[nameOfFrozen(acta.number)] = acta.digest }
    let attached = mesa.records.all(.attachment).compactMap { record in
      Digest(record.text(.digest)).map { digest in
        NamedFile(
          place: .attached, name: KeptFile.nameOfAttached(digest, record.text(.file)),
          digest: digest.description)
      }
    }
    let all = Array(Set(attached)) + issued.map { NamedFile(place: .issued, name: $0, digest: $1) }
    return all.sorted { $0.path < $1.path }
  }
}
