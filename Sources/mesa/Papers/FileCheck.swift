import Dialogue
import Glibc
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

  /// Nothing is read where the mesa has no such files.
  init(folder: String) throws(LedgerError) {
    let places = ["emitidos", "adjuntos"].filter { access(folder + "/" + $0, F_OK) == 0 }
    guard !places.isEmpty else {
      findings = []
      return
    }
    findings = Self.findings(in: try Book.open(folder, for: .reading).mesa, folder)
  }

  private static func findings(in mesa: Mesa, _ folder: String) -> [Finding] {
    // What was saved again under the same name took the place of what was there.
    var digests: [String: String] = [:]
    for record in mesa.records.all(.issue) {
      digests["emitidos/" + record.text(.file)] = record.text(.digest)
    }
    for record in mesa.records.all(.attachment) {
      let file = AttachedFile(name: record.text(.file), digest: record.text(.digest))
      digests["adjuntos/" + file.storedName] = file.digest
    }
    return digests.sorted { $0.key < $1.key }.compactMap { file, digest in
      guard let bytes = PrivateFile.read(folder + "/" + file, limit: AttachedFile.limit) else {
        return Finding(file: file, isMissing: true)
      }
      return Digest.sha256(of: bytes).description == digest
        ? nil : Finding(file: file, isMissing: false)
    }
  }
}
