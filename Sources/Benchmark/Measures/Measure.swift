/// A group of lines of the report that are measured together.
struct Measure {
  let name: String
  let rows: (Ground, Peers) throws -> [Row]

  /// All of them. Programs are started first: later the books that this process has read itself
  /// would make each start dearer.
  static var all: [Measure] {
    [
      Measure(name: "start", rows: StartMeasures().rows),
      Measure(name: "keys", rows: KeyMeasures().rows),
      Measure(name: "instructions") { ground, _ in try InstructionMeasures().rows(ground) },
      Measure(name: "tick") { ground, _ in try TickMeasures().rows(ground) },
      Measure(name: "undo") { ground, _ in try UndoMeasures().rows(ground) },
      Measure(name: "append") { ground, _ in try AppendMeasures().rows(ground) },
      Measure(name: "traffic") { ground, _ in try TrafficMeasures().rows(ground) },
      Measure(name: "rest") { ground, _ in try RestMeasures().rows(ground) },
      Measure(name: "ending") { ground, _ in try EndingMeasures().rows(ground) },
      Measure(name: "orders") { ground, _ in try SubcommandMeasures().rows(ground) },
      Measure(name: "crowd") { ground, _ in try CrowdMeasures().rows(ground) },
      Measure(name: "documents") { ground, _ in try DocumentMeasures().rows(ground) },
      Measure(name: "parties") { ground, _ in try PartyMeasures().rows(ground) },
      Measure(name: "replay") { ground, _ in try ReplayMeasures().rows(ground) },
    ]
  }
}
