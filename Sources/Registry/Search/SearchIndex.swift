import CSQLite

/// The file that keeps what may be found in the mesas: derived, and made anew whenever it is not to be
/// trusted. It holds nothing that is kept from the parties.
public struct SearchIndex {
  let file: IndexFile

  /// Of its file, in the folder of the library.
  public static let name = "busqueda.sqlite"
  /// More than the texts of fifty thousand mesas take, in bytes.
  static let limit = 4 << 30

  init(root: String) {
    file = IndexFile(path: root + "/" + Self.name, limit: Self.limit)
  }

  /// The index as it was opened.
  enum Opened {
    case table(SearchTable, isMadeAnew: Bool)
    case unavailable
  }

  /// Opens it, and makes it where there is none that is ours.
  func open() -> Opened {
    switch file.state {
    case .obstacle: return .unavailable
    case .stranger: return openAnew()
    case .missing:
      guard file.make(), let table = try? SearchTable(file.path, creates: true) else {
        return .unavailable
      }
      return .table(table, isMadeAnew: false)
    case .file:
      do throws(DatabaseError) {
        return .table(try SearchTable(file.path, creates: false), isMadeAnew: false)
      } catch {
        return error.meansUnusableFile ? openAnew() : .unavailable
      }
    }
  }

  /// Throws away what stands there and begins with nothing.
  func openAnew() -> Opened {
    guard file.remove(), file.make(), let table = try? SearchTable(file.path, creates: true) else {
      return .unavailable
    }
    return .table(table, isMadeAnew: true)
  }
}
