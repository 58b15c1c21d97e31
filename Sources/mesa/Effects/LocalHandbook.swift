import Content
import Dialogue
import Glibc
import Interface
import Ledger

/// What the rules go by on this computer: the handbook with the days that the State does not work,
/// out of the institution's file.
struct LocalHandbook {
  let handbook: Handbook
  /// What is wrong with the file; nothing of it holds then.
  let flaw: Flaw?

  /// Why the file is not used.
  enum Flaw {
    case unreadable(path: String, Errno)
    case content(path: String, ContentError)
  }

  /// A year has few decrees; a stranger's file must not fill the memory.
  private static let limit = 1 << 20

  /// - Parameter path: the file; where there is none, only the law's holidays hold.
  init(closures path: String) {
    switch OwnFile.bytes(of: path, limit: Self.limit) {
    case .failure(let failure) where failure.code == ENOENT || failure.code == ENOTDIR:
      self.init([], nil)
    case .failure(let failure):
      self.init([], .unreadable(path: path, Errno(rawValue: failure.code)))
    case .success(let bytes):
      do throws(ContentError) {
        self.init(try ClosureContent.read(bytes).closures, nil)
      } catch {
        self.init([], .content(path: path, error))
      }
    }
  }

  private init(_ closures: [Closure], _ flaw: Flaw?) {
    handbook = HandbookContent.load(closures: closures)
    self.flaw = flaw
  }
}

extension Explanation {
  func sentence(_ flaw: LocalHandbook.Flaw) -> String {
    switch flaw {
    case .unreadable(let path, let number): sentence(Problem.system(.read, number, path: path))
    case .content(let path, let error):
      Shown.line(words.text.atLine(path, error.line, sentence(error.reason)))
    }
  }
}
