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
    findings = Self.findings(in: try Verification.remains(of: folder), MesaFolder(folder))
  }

  private static func findings(
    in mesa: Mesa, _ folder: MesaFolder
  ) -> [Finding] {
    var findings: [Finding] = []
    for file in NamedFile.all(of: mesa) {
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
}
