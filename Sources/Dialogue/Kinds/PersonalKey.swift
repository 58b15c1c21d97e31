/// The key that stands for the name of somebody held or wounded: «D-3».
enum PersonalKey {
  /// One that nobody of the kind has or had.
  static func next(_ kind: RecordKind, _ letter: String, in mesa: Mesa) -> String {
    next(1, kind, letter, in: mesa)[0]
  }

  /// So many of them, in their order.
  static func next(
    _ count: Int, _ kind: RecordKind, _ letter: String, in mesa: Mesa
  ) -> [String] {
    let known =
      mesa.records.all(kind) + mesa.records.struck.map(\.record).filter { $0.kind == kind }
    let taken = Set(known.map { $0.text(.key) })
    var number = known.count + 1
    var keys: [String] = []
    while keys.count < count {
      let key = "\(letter)-\(number)"
      if !taken.contains(key) { keys.append(key) }
      number += 1
    }
    return keys
  }

  /// Two people do not go by one key.
  static func check(_ record: Record, _ old: Record?, _ mesa: Mesa) throws(Refusal) {
    let key = record.text(.key)
    guard !key.isEmpty, key != old?.text(.key) else { return }
    let folded = Folding.fold(key)
    let others = mesa.records.all(.detention) + mesa.records.all(.victim)
    if others.contains(where: { $0.id != record.id && Folding.fold($0.text(.key)) == folded }) {
      throw .keyTaken(key)
    }
  }
}
