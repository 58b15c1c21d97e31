/// The fields of something that is revised, each left out where it stays as it stands.
protocol FieldRevision {
  associatedtype Whole

  init()
}

extension CaseFileRevision: FieldRevision { typealias Whole = CaseFile }
extension PartyRevision: FieldRevision { typealias Whole = PartyDetails }
