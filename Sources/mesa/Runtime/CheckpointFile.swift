import Content
import Dialogue
import Interface

/// The file `reanudar.conf` of a library: where the person stood, and drafts of forms.
///
/// Written after the screen was painted, whole and by rename, so that the program may be killed at
/// any time. It is no record: whoever deletes it loses a row and what was not yet saved.
struct CheckpointFile {
  /// Drafts may be far longer than what can be saved.
  private static let limit = 64 << 20

  let path: String
  private let folder: String
  /// What this run last kept.
  private var lastWritten = Checkpoint()
  /// The file as this run last left it: one of another run is another file.
  private var lastFile: PrivateFile.Identity?

  init(libraryRoot: String) {
    folder = libraryRoot
    path = libraryRoot + "/reanudar.conf"
  }

  /// What was kept; an empty checkpoint where there is no file or it cannot be understood.
  mutating func read() -> Checkpoint {
    lastFile = PrivateFile.identity(path)
    lastWritten = load() ?? Checkpoint()
    return lastWritten
  }

  /// Keeps a checkpoint, unless nothing changed since the last one.
  ///
  /// Drafts that another run of the program kept in the same library meanwhile stay there.
  ///
  /// - Returns: whether it is kept now.
  @discardableResult
  mutating func write(_ checkpoint: Checkpoint) -> Bool {
    guard checkpoint != lastWritten else { return true }
    // A person who begins has a draft before there is any mesa.
    if lastFile == nil { PrivateFolder.make(folder) }
    let text = CheckpointText.write(withDraftsOfOthers(checkpoint))
    // A library that cannot be written to is told of where it matters: at the first folio. Here it
    // is tried again with the next frame.
    guard PrivateFile.replace(path, with: Array(text.utf8)) else { return false }
    lastFile = PrivateFile.identity(path)
    lastWritten = checkpoint
    return true
  }

  private func withDraftsOfOthers(_ checkpoint: Checkpoint) -> Checkpoint {
    guard PrivateFile.identity(path) != lastFile, let others = load() else { return checkpoint }
    var merged = checkpoint
    merged.drafts = others.drafts
    for key in Set(lastWritten.drafts.keys).union(checkpoint.drafts.keys)
    where lastWritten.drafts[key] != checkpoint.drafts[key] {
      merged.drafts[key] = checkpoint.drafts[key]
    }
    return merged
  }

  private func load() -> Checkpoint? {
    guard let bytes = PrivateFile.read(path, limit: Self.limit),
      let sections = try? ContentFile.parse(bytes)
    else { return nil }
    return CheckpointText.read(sections)
  }
}
