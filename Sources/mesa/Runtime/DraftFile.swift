import Content
import Dialogue
import Interface
import Ledger

/// A file of drafts, which several runs of the program write.
///
/// Drafts that another run kept in it meanwhile stay there.
struct DraftFile {
  /// Drafts may be far longer than what can be saved.
  private static let limit = 64 << 20

  private let file: PrivateFile
  /// What this run last kept.
  private(set) var lastWritten = Checkpoint()
  /// The file as this run last left it: one of another run is another file.
  private var lastFile: PrivateFile.Identity?

  init(_ file: PrivateFile) { self.file = file }

  /// Whether there was a file when it was last looked at.
  var isThere: Bool { lastFile != nil }

  /// What was kept; an empty checkpoint where there is no file or it cannot be understood.
  mutating func read() -> Checkpoint {
    lastFile = file.identity
    lastWritten = load() ?? Checkpoint()
    return lastWritten
  }

  /// Keeps a checkpoint, unless nothing changed since the last one.
  ///
  /// - Returns: why it is not kept; it is tried again with the next frame.
  mutating func write(_ checkpoint: Checkpoint) -> LedgerError? {
    guard checkpoint != lastWritten else { return nil }
    let text = CheckpointText.write(withDraftsOfOthers(checkpoint))
    do throws(LedgerError) {
      try file.replace(with: Array(text.utf8))
    } catch {
      return error
    }
    lastFile = file.identity
    lastWritten = checkpoint
    return nil
  }

  private func withDraftsOfOthers(_ checkpoint: Checkpoint) -> Checkpoint {
    guard file.identity != lastFile, let others = load() else { return checkpoint }
    var merged = checkpoint
    merged.drafts = others.drafts
    for key in Set(lastWritten.drafts.keys).union(checkpoint.drafts.keys)
    where lastWritten.drafts[key] != checkpoint.drafts[key] {
      merged.drafts[key] = checkpoint.drafts[key]
    }
    return merged
  }

  private func load() -> Checkpoint? {
    guard let bytes = try? file.read(upTo: Self.limit),
      let sections = try? ContentFile.parse(bytes)
    else { return nil }
    return CheckpointText.read(sections)
  }
}
