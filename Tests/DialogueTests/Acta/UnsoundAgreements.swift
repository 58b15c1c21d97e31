import PlainIdentities
import Testing

@testable import Dialogue

extension ActaLawTests {
  /// What a simple reader finds of the agreements of an acta that nobody may leave open.
  static func unsound(_ acta: RecordID, _ mesa: Mesa) -> [String] {
    mesa.agreements(of: acta).flatMap { agreement -> [String] in
      guard let record = mesa.records[agreement] else { return ["\(agreement): not there"] }
      let commitments = mesa.records.all(.commitment, of: agreement)
      var bound = Set(record.parties(.concurring))
      for commitment in commitments { bound.formUnion(commitment.parties(.responsible)) }
      let code = record[.clauseClass]
      if code == .code(.procedural) && record.parties(.concurring).isEmpty || bound.isEmpty {
        bound = code == .code(.recognition) ? [] : [1, 2]
      }
      var found = bound.isEmpty ? ["nobody concurs"] : []
      if record.date(.readAloud).map({ $0 <= day }) != true { found.append("not read") }
      for party in bound.sorted() {
        let word = mesa.records.all(.acceptance, of: agreement)
          .filter { $0.party() == party }.max { $0.id < $1.id }
        let bases = mesa.records.all(.baseConsultation, of: agreement)
          .filter { $0.party() == party }.max { $0.id < $1.id }
        let isYes = [.code(.accepts), .code(.adReferendum)].contains(word?[.answer])
        if !isYes { found.append("no yes of \(party)") }
        if word?.text(.digest) != mesa.clauseDigest(of: agreement).description {
          found.append("other words for \(party)")
        }
        let waits =
          bases?[.ratification] == .code(.pending)
          || bases == nil && word?[.answer] == .code(.adReferendum)
        if waits, !record.flag(.effectiveOnRatification) { found.append("bases of \(party)") }
      }
      return found.map { "\(agreement): \($0)" }
    }
  }
}
