import Dialogue

/// The words of the screens on which an acta is drafted, read aloud and signed.
public struct ActaScreenTexts: Sendable {
  public let outline, noActa, data, participants, team, agenda, development: String
  public let disagreements, criticalPoints, nextSteps, annexes, reading, signatures, opening: String
  public let follows, typed, empty: String
  public let state: @Sendable (ActaState, _ name: (PartyID) -> String) -> String
  public let title: @Sendable (_ number: Int?) -> String
  public let holeCount: @Sendable (Int) -> String
  public let frozenNow: @Sendable (Int) -> String
  /// On the screen of reading aloud.
  public let clause: @Sendable (_ number: Int, _ total: Int) -> String
  public let noClauses, fallen, unanswered: String
  public let mode: @Sendable (_ answer: String) -> String
  public let answered: @Sendable (_ done: Int, _ total: Int) -> String
  /// On the screen of signing.
  public let copies, notSigned, notDelivered: String
  public let delivered: @Sendable (_ to: String, _ date: String) -> String
  public let draftFirst, frozenAlready, noSigners, pathOfFile: String
  public let attached: @Sendable (_ name: String) -> String
  public let earlier: @Sendable (_ folio: Int, _ when: String) -> String
  public let noEarlier, noDifference: String
  public let wordsLabel, confirmation: String
  public let print: String
  public let saveAs: @Sendable (_ format: String) -> String
  public let leadPrompt, leadLabel: String
  public let confirmFreeze: @Sendable (_ number: Int) -> String

  public static func of(_ language: Language) -> ActaScreenTexts {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }
}
