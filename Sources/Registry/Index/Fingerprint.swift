import Dialogue

extension Handbook {
  /// A number that changes with the lists, their items, conditions and evidence, with the code lists that the
  /// index keeps by position, and with the table itself: what others wrote is not believed.
  ///
  /// FNV-1a of 64 bits: the same in every run, unlike `Hasher`.
  var fingerprint: Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    mix(String(SummaryTable.version))
    for id in ChecklistID.all {
      mix(id.description)
      for item in self[id].items {
        mix(item.id)
        for condition in item.conditions { mix(condition.rawValue) }
        if let evidence = item.evidence { mix("=" + evidence.rawValue) }
      }
    }
    for mechanism in Mechanism.allCases { mix(mechanism.rawValue) }
    for moment in Moment.allCases { mix(moment.rawValue) }
    return Int(Int64(bitPattern: hash))
  }
}
