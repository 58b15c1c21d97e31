import Content
import Dialogue
import FoundationEssentials
import Glibc
import Ledger
import Notation

/// A private library under the temporary folder with the mesa «Quebrada Honda».
struct DemoLibrary {
  let root: String

  /// Makes an empty folder that only this user can read.
  static func make(in folder: String) throws(Problem) -> DemoLibrary {
    var template = Array((folder + "/mesa-demo-XXXXXX").utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer -> String? in
      guard let start = buffer.baseAddress, mkdtemp(start) != nil else { return nil }
      return String(cString: start)
    }
    guard let made else {
      throw .system(.makeFolder, Errno(rawValue: errno), path: folder)
    }
    return DemoLibrary(root: made)
  }

  /// Writes the mesa, folio by folio, by the same rules as any other.
  func fill(_ desk: DocumentDesk) throws(Problem) {
    let handbook = HandbookContent.load()
    var book: Book?
    for line in try DemoScript.lines() {
      if let book {
        try write(line, in: book, desk, handbook)
        continue
      }
      do throws(PerformError) {
        if case .case(.openMesa(var opening)) = line.command {
          opening.product = ProductVersion.current
          book = try Book.create(in: root, opening: opening, at: line.at, by: line.by)
        }
      } catch {
        throw Problem(error)
      }
    }
  }

  private func write(
    _ line: DemoScript.Line, in book: Book, _ desk: DocumentDesk, _ handbook: Handbook
  ) throws(Problem) {
    try book.transact(orFail: Problem.ledger) { () throws(Problem) in
      let command = try desk.completed(line.command, in: book, handbook, at: line.at)
      do throws(PerformError) {
        try book.perform(command, in: handbook, at: line.at, by: line.by)
      } catch {
        throw Problem(error)
      }
    }
  }

  /// Takes the folder away with all that is in it; what cannot be removed stays.
  func remove() {
    try? FileManager.default.removeItem(atPath: root)
  }
}
