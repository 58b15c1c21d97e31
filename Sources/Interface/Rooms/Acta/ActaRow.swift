import Dialogue
import Documents

/// One part of an acta on the drafting screen.
struct ActaRow: Sendable {
  enum Target: Hashable, Sendable {
    case data
    case typed(ActaPartTarget)
    case instrument(Instrument)
    case record(RecordID)
    case reading, signing
  }

  let title: String
  let blocks: [Block]
  let target: Target
  /// What it lacks.
  let holes: [LintFinding]
  /// What was captured for it while nobody wrote it, to be trimmed.
  let offered: [DevelopmentLine]
  let isEmpty: Bool

  init(
    title: String, blocks: [Block], target: Target, holes: [LintFinding] = [],
    offered: [DevelopmentLine] = []
  ) {
    self.title = title
    self.blocks = blocks
    self.target = target
    self.holes = holes
    self.offered = offered
    isEmpty = BlockLines.paragraphs(blocks).isEmpty
  }

  /// The agreement that it is the clause of.
  func record(in mesa: Mesa) -> Record? {
    if case .record(let id) = target { return mesa.records[id] }
    return nil
  }

  /// Whether its words were typed and stay, or follow what the mesa holds.
  var isTyped: Bool {
    if case .typed = target { return true }
    return false
  }
}

/// A typed part: of which acta, which part, and of which item of the agenda.
public struct ActaPartTarget: Hashable, Sendable, LosslessStringConvertible {
  let acta: RecordID
  let part: Code
  let item: RecordID?

  init(acta: RecordID, part: Code, item: RecordID? = nil) {
    self.acta = acta
    self.part = part
    self.item = item
  }

  public init?(_ text: String) {
    let words = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 3, let acta = RecordID(words[0]), let part = Code(rawValue: words[1])
    else {
      return nil
    }
    self.init(acta: acta, part: part, item: RecordID(words[2]))
  }

  public var description: String {
    "\(acta.text)/\(part.rawValue)/\(item?.text ?? "")"
  }

  /// The record that holds its words, where any were typed.
  func record(in mesa: Mesa) -> Record? {
    mesa.records.all(.actaPart, of: acta).first {
      $0.code(.part) == part && $0.reference(.agendaItem) == item
    }
  }
}
