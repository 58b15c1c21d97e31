import Content
import Glibc
import Interface
import Ledger

/// The folder `.nota-XXXXXX` of one text in the person's own editor.
///
/// `nota.txt` is for the editor; `borrador.conf` says which field of which draft it belongs to, and
/// is locked while the run that opened the editor lives.
struct EditingFolder {
  private static let name = ".nota"
  /// Far more than a field holds.
  private static let limit = 16 << 20

  let path: String
  /// `nil` where it cannot be told.
  let field: EditedField?
  private let lock: FileLock?

  /// What an editor left in the file.
  enum Content: Equatable {
    case text(String)
    case missing, unreadable, tooLong
  }

  var note: String { path + "/nota.txt" }
  private var draft: String { path + "/borrador.conf" }
  private var mark: String { path + "/sin-esperar" }

  /// Makes the folder with its files; `nil`, and `errno`, where that fails.
  init?(of field: EditedField, in root: String) {
    guard let folder = PrivateFolder(in: root, named: Self.name) else { return nil }
    path = folder.path
    self.field = field
    let text =
      CheckpointWriter.write(Checkpoint(drafts: [field.key: field.draft]))
      + Array("\n[field]\nindex = \(field.index)\n".utf8)
    let draft = folder.path + "/borrador.conf"
    do throws(LedgerError) {
      try PrivateFile(draft).create(with: text)
      lock = FileLock(draft)
      try PrivateFile(path + "/nota.txt").create(with: Array(field.original.utf8))
    } catch {
      folder.remove()
      if case .system(_, let number, _) = error { errno = number.rawValue }
      return nil
    }
  }

  /// One that another run left behind; `nil` where that run still lives or it is another's.
  private init?(leftAt path: String) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
      status.st_uid == geteuid()
    else { return nil }
    self.path = path
    let draft = path + "/borrador.conf"
    let lock = FileLock(draft)
    guard lock?.isElsewhere != true else { return nil }
    self.lock = lock
    field = (try? PrivateFile(draft).read(upTo: 64 << 20))?.flatMap { Self.field($0) }
  }

  private static func field(_ bytes: [UInt8]) -> EditedField? {
    guard let sections = try? ContentFile.parse(bytes),
      let draft = CheckpointText.read(sections).drafts.first,
      let value = sections.first(where: { $0.name == "field" })?.fields
        .first(where: { $0.key == "index" })?.value,
      let index = Int(value)
    else { return nil }
    return EditedField(key: draft.key, draft: draft.value, index: index)
  }

  /// Those in a library that no run has open any more.
  static func leftBehind(in root: String) -> [EditingFolder] {
    PrivateFolder.names(in: root).filter { $0.hasPrefix(name + "-") }.sorted()
      .compactMap { EditingFolder(leftAt: root + "/" + $0) }
  }

  /// What the file holds now.
  var content: Content {
    var status = stat()
    guard lstat(note, &status) == 0 else { return .missing }
    guard status.st_size <= Self.limit else { return .tooLong }
    guard let bytes = try? PrivateFile(note).read(upTo: Self.limit),
      var text = String(validating: bytes, as: UTF8.self)
    else { return .unreadable }
    // Editors end the last line; the note did not ask for it.
    if text.hasSuffix("\n"), field?.original.hasSuffix("\n") != true { text.removeLast() }
    return text.count <= TextIntake.ceiling ? .text(text) : .tooLong
  }

  /// Notes that an editor came back before the person was done with it.
  func markAsOpen() { try? PrivateFile(mark).replace(with: []) }

  /// Whether an editor that did not wait may still have the file open.
  var mayBeOpen: Bool {
    var status = stat()
    guard lstat(mark, &status) == 0 else { return false }
    let day = 86_400
    return time(nil) - Int(status.st_mtim.tv_sec) < day
  }

  func remove() { PrivateFolder(at: path).remove() }
}

/// A lock on a file for as long as the value, or the process, lives.
final class FileLock {
  private let descriptor: Int32
  /// Whether another process holds it; where locks do not work, none does.
  let isElsewhere: Bool

  /// `nil` where there is no such file.
  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    isElsewhere = flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
