import Dialogue
import PlainIdentities

@testable import Interface

extension Robot {
  /// Another window notes that all agreements stand in an acta of others, signed on the day of the last
  /// session, of which a copy lies beside the book: so they bind.
  mutating func bindAgreements(daysBefore days: Int = 0) {
    guard let date = mesa.sessions.last?.date else { return }
    elsewhere(
      .addRecord(
        .obtainedActa, [.issuer: .text("PCM"), .date: .date(date.adding(days: -days))]))
    guard let acta = mesa.records.all(.obtainedActa).last?.id else { return }
    elsewhere(
      .addRecord(
        .attachment,
        [.file: .text("acta.pdf"), .digest: .text("ab12"), .obtainedActa: .record(acta)]))
    for agreement in mesa.records.all(.agreement) {
      let values = agreement.values.merging([.obtainedActa: .record(acta)]) { $1 }
      elsewhere(.reviseRecord(agreement.id, .agreement, values))
    }
  }
}
