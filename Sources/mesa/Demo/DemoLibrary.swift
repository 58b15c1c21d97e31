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
  func fill(_ desk: PaperDesk) throws(Problem) {
    let handbook = HandbookContent.load()
    var book: Book?
    for line in try DemoScript.lines() {
      let command = try desk.completed(
        line.command, in: book?.chronicle ?? Chronicle(), handbook, at: line.at)
      do throws(PerformError) {
        if let book {
          _ = try book.perform(command, in: handbook, at: line.at, by: line.by)
        } else if case .openMesa(var opening) = command {
          opening.product = ProductVersion.current
          book = try Book.create(in: root, opening: opening, at: line.at, by: line.by)
        }
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
