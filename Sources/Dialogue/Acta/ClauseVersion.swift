/// The words that a clause had, from one folio until the next that changed them.
public struct ClauseVersion: Hashable, Sendable, Identifiable {
  /// 1, 2, 3 … in the order in which they were saved.
  public let number: Int
  public let folio: Int
  public let at: Timestamp
  public let text: String
  /// The party that proposed them; `nil` where nobody said.
  public fileprivate(set) var proposer: PartyID?

  public var id: Int { folio }
}

extension Chronicle {
  /// Every wording of a clause, the first at the beginning. They are its folios and nothing else; those
  /// that were undone are none.
  ///
  /// - Parameter last: the last folio that is looked at; all where none is named.
  public func versions(of clause: RecordID, upTo last: Int? = nil) -> [ClauseVersion] {
    var versions: [ClauseVersion] = []
    for folio in folios.prefix(last ?? folios.count) where !struck.contains(folio.number) {
      guard case .record(let event) = folio.event, let said = event.wording(of: clause) else {
        continue
      }
      let proposer = said.proposer.map { $0.party } ?? versions.last?.proposer
      if let text = said.text, text != versions.last?.text {
        versions.append(
          ClauseVersion(
            number: versions.count + 1, folio: folio.number, at: folio.at, text: text,
            proposer: proposer))
      } else if !versions.isEmpty {
        // Who it was is corrected without another word.
        versions[versions.count - 1].proposer = proposer
      }
    }
    return versions
  }
}

extension Chronicle {
  /// The folio by which the words of a clause in the other language were written last; `nil` where none
  /// were.
  public func translation(of clause: RecordID, upTo last: Int? = nil) -> Int? {
    folios.prefix(last ?? folios.count).last { folio in
      guard !struck.contains(folio.number), case .record(let event) = folio.event else {
        return false
      }
      return event.translates(clause)
    }?.number
  }
}

/// Whose words a folio says they are; nobody's where it says that nobody is known to have proposed them.
private struct SaidProposer {
  let party: PartyID?
}

extension RecordEvent {
  fileprivate func translates(_ clause: RecordID) -> Bool {
    switch self {
    case .recordAdded(let id, _, _, _, let values, _):
      id == clause && values[.translation] != nil
    case .recordRevised(let id, _, _, let to): id == clause && to[.translation] != nil
    case .recordStruck, .recordMoved: false
    }
  }

  /// What it says of the words of a clause; `nil` where that is nothing.
  fileprivate func wording(of clause: RecordID) -> (text: String?, proposer: SaidProposer?)? {
    func text(_ values: [FieldKey: Value]) -> String? {
      if case .text(let text)? = values[.text] { return text }
      return nil
    }
    func party(_ values: [FieldKey: Value]) -> PartyID? {
      if case .party(let party)? = values[.proposer] { return party }
      return nil
    }
    switch self {
    case .recordAdded(let id, _, _, _, let values, _):
      return id == clause ? (text(values), SaidProposer(party: party(values))) : nil
    case .recordRevised(let id, _, let from, let to):
      guard id == clause else { return nil }
      let speaks = from[.proposer] != nil || to[.proposer] != nil
      return (text(to), speaks ? SaidProposer(party: party(to)) : nil)
    case .recordStruck, .recordMoved: return nil
    }
  }
}
