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
    for type in ConflictType.allCases { mix(type.rawValue) }
    for stage in ConflictStage.allCases { mix(stage.rawValue) }
    for status in ConflictStatus.allCases { mix(status.rawValue) }
    for role in Role.allCases { mix(role.rawValue) }
    for violence in Violence.allCases { mix(violence.rawValue) }
    for kind in RegistryEntry.Kind.allCases { mix(kind.rawValue) }
    return Int(Int64(bitPattern: hash))
  }
}
