/// An acta that others drew up, of which the mesa has a copy.
public struct ObtainedActa: Hashable, Sendable, Identifiable {
  public let id: RecordID
  /// Who drew it up.
  public let issuer: String
  /// Its number or name; may be empty.
  public let title: String
  /// The day on which it was signed.
  public let date: CalendarDate
}

extension Mesa {
  /// The acta of others from which an agreement was taken over; `nil` for one of this mesa.
  public func obtainedActa(of agreement: RecordID) -> ObtainedActa? {
    guard let id = records[agreement]?.reference(.obtainedActa), let record = records[id],
      let date = record.date(.date)
    else { return nil }
    return ObtainedActa(
      id: id, issuer: record.text(.issuer), title: record.text(.title), date: date)
  }

  /// Whether a copy of it lies beside the book: only that shows what was signed.
  public func hasCopy(of acta: RecordID) -> Bool {
    records.all(.attachment).contains {
      $0.reference(.obtainedActa) == acta && !$0.text(.digest).isEmpty
    }
  }

  /// The agreements that this mesa itself comes to: actas of others meet their own gates.
  public var ownAgreements: [Record] {
    records.all(.agreement).filter { $0.reference(.obtainedActa) == nil }
  }
}
