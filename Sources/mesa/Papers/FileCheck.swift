import Dialogue
import Ledger
import Notation

/// Whether the files beside a book are those that the book names.
struct FileCheck {
  struct Finding: Equatable {
    /// Within the mesa's folder: `emitidos/acta-001.pdf`.
    let file: String
    /// Else it is there and holds something else.
    let isMissing: Bool
  }

  let findings: [Finding]

  init(folder: String) throws(LedgerError) {
    findings = Self.findings(
      in: try Book.open(folder, for: .reading).mesa, MesaFolder(folder))
  }

  private static func findings(
    in mesa: Mesa, _ folder: MesaFolder
  ) -> [Finding] {
    var findings: [Finding] = []
    for file in named(by: mesa).sorted(by: { $0.path < $1.path }) {
      let found: Digest?
      do throws(LedgerError) {
        found = try folder.digest(of: file.name, in: file.place)
      } catch {
        // What is no file, or cannot be read, is not the one that was kept.
        findings.append(Finding(file: file.path, isMissing: false))
        continue
      }
      if let found, found.description == file.digest { continue }
      findings.append(Finding(file: file.path, isMissing: found == nil))
    }
    return findings
  }

  /// A file that the book names.
  private struct NamedFile: Hashable {
    let place: MesaFolder.Place
    let name: String
    let digest: String

    var path: String { place.rawValue + "/" + name }
  }

  private static func named(by mesa: Mesa) -> [NamedFile] {
    // What was saved again under the same name took the place of what was there.
    var issued: [String: String] = [:]
    for record in mesa.records.all(.issue) { issued[record.text(.file)] = record.text(.digest) }
    for acta in mesa.frozenActas { issued[FrozenDocument.name(acta.number)] = acta.digest }
    let attached = mesa.records.all(.attachment).compactMap { record in
      Digest(record.text(.digest)).map { digest in
        NamedFile(
          place: .attached, name: KeptFile.nameOfAttached(digest, record.text(.file)),
          digest: digest.description)
      }
    }
    return Array(Set(attached)) + issued.map { NamedFile(place: .issued, name: $0, digest: $1) }
  }
}
