import Interface
import Ledger

/// Where the person stood and what was typed: `reanudar.conf` of a library, and the drafts of each mesa in
/// that mesa's own folder.
///
/// Written after the screen was painted, whole and by rename, so that the program may be killed at
/// any time; a place without drafts at the next pause (``EffectRunner/keep()``). It is no record: whoever deletes it loses a row and what was not yet saved.
struct CheckpointFile {
  /// Of the library.
  let path: String
  private let library: String
  /// The place, and the draft of a new mesa.
  private var place: DraftFile
  /// By mesa: those that this run opened.
  private var mesas: [String: DraftFile] = [:]

  init(libraryRoot: String) {
    library = libraryRoot
    path = libraryRoot + "/reanudar.conf"
    place = DraftFile(PrivateFile(path))
  }

  /// What was kept of the library; the drafts of a mesa come with ``drafts(of:in:)``.
  mutating func read() -> Checkpoint { place.read() }

  /// The drafts of a mesa that is opened.
  mutating func drafts(of mesa: String, in folder: MesaFolder) -> Checkpoint {
    if let known = mesas[mesa] { return known.lastWritten }
    var file = DraftFile(folder.drafts)
    let kept = file.read()
    mesas[mesa] = file
    return kept
  }

  /// Keeps a checkpoint, each draft where it belongs; where a mesa's folder takes none, in the library's.
  ///
  /// - Returns: why some of it is not kept; `nil` where all of it is.
  @discardableResult
  mutating func write(_ checkpoint: Checkpoint) -> LedgerError? {
    var refused: Set<String> = []
    for mesa in mesas.keys {
      let drafts =
        checkpoint.drafts.isEmpty ? [:] : checkpoint.drafts.filter { $0.key.mesa == mesa }
      // Nothing was typed there: a move of the cursor is none of its affair.
      if drafts.isEmpty, mesas[mesa]?.lastWritten.drafts.isEmpty == true { continue }
      if mesas[mesa]?.write(Checkpoint(drafts: drafts)) != nil { refused.insert(mesa) }
    }
    var own = checkpoint
    if !own.drafts.isEmpty {
      own.drafts = own.drafts.filter { key, _ in
        key.mesa.map { mesas[$0] == nil || refused.contains($0) } ?? true
      }
    }
    // A person who begins has a draft before there is any mesa.
    if !place.isThere, own != place.lastWritten { PrivateFolder.make(library) }
    return place.write(own)
  }
}
