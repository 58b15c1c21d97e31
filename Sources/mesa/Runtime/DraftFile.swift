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
  /// Whether drafts of other runs wait in the file behind those of the same forms.
  private var hasWaiting = false
  /// The file as this run last left it: one of another run is another file.
  private var lastFile: PrivateFile.Identity?

  init(_ file: PrivateFile) { self.file = file }

  /// Whether there was a file when it was last looked at.
  var isThere: Bool { lastFile != nil }

  /// What was kept; an empty checkpoint where there is no file or it cannot be understood.
  mutating func read() -> Checkpoint {
    lastFile = file.identity
    lastWritten = load() ?? Checkpoint()
    hasWaiting = !lastWritten.waiting.isEmpty
    lastWritten.waiting = [:]
    return lastWritten
  }

  /// Keeps a checkpoint, unless nothing changed since the last one.
  ///
  /// - Returns: why it is not kept; it is tried again with the next frame.
  mutating func write(_ checkpoint: Checkpoint) -> LedgerError? {
    guard checkpoint != lastWritten else { return nil }
    let whole = withDraftsOfOthers(checkpoint)
    do throws(LedgerError) {
      try file.replace(with: CheckpointWriter.write(whole))
    } catch {
      return error
    }
    lastFile = file.identity
    lastWritten = checkpoint
    // One that came up in place of one that was saved is not this run's, either.
    hasWaiting = !whole.waiting.isEmpty || whole.drafts != checkpoint.drafts
    return nil
  }

  private func withDraftsOfOthers(_ checkpoint: Checkpoint) -> Checkpoint {
    guard hasWaiting || file.identity != lastFile, let others = load() else { return checkpoint }
    var merged = checkpoint
    merged.drafts = others.drafts
    merged.waiting = others.waiting
    for key in Set(lastWritten.drafts.keys).union(checkpoint.drafts.keys)
    where lastWritten.drafts[key] != checkpoint.drafts[key] {
      let own = checkpoint.drafts[key]
      // The same form in another window: neither takes the other's text away.
      if let other = others.drafts[key], other != own, other != lastWritten.drafts[key] {
        merged.wait(with: other, of: key)
      }
      merged.drafts[key] = own ?? merged.next(of: key)
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

extension Checkpoint {
  /// More are never typed into one form at a time.
  private static let mostWaiting = 8

  /// Lets another draft wait, in place of those of which it is the continuation.
  fileprivate mutating func wait(with draft: Draft, of key: DraftKey) {
    var list = (waiting[key] ?? []).filter { !draft.continues($0) }
    list.append(draft)
    waiting[key] = Array(list.suffix(Self.mostWaiting))
  }

  fileprivate mutating func next(of key: DraftKey) -> Draft? {
    guard var list = waiting[key], !list.isEmpty else { return nil }
    let draft = list.removeFirst()
    waiting[key] = list.isEmpty ? nil : list
    return draft
  }
}

extension Draft {
  /// Whether the other one is what stood here some keys ago.
  fileprivate func continues(_ other: Draft) -> Bool {
    values.count == other.values.count
      && zip(values, other.values).allSatisfy { $0.hasPrefix($1) }
  }
}
