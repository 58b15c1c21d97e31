/// The screens on which records are written, each with the kinds that stand there by themselves.
public enum Instrument: String, CaseIterable, Sendable {
  case preparation, actors, accreditation, rules, agenda, voices, proposals, agreements, acta
  case followUp, rights, registry

  /// Kinds that can be added here, the most usual first.
  public var kinds: [RecordKind] { Self.kinds[self] ?? [] }

  private static let kinds: [Instrument: [RecordKind]] = Dictionary(
    grouping: RecordKind.allCases
  ) { $0.declaration.instrument }
}
