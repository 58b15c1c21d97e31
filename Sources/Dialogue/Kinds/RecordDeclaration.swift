/// All that the product knows of one kind of record, said once; its words are ``Wording``'s.
///
/// A kind has a file of its own with its declaration, and a row in ``RecordKind/declaration``.
///
/// A class, so that asking for a field of it copies nothing else.
public final class RecordDeclaration: Sendable {
  /// What a record of the kind holds.
  public let fields: [FieldSpec]
  /// What its form asks for, in that order: where a record is of a person, what is told of them stands
  /// in their place. What follows from others is not among them.
  public let asked: [FieldSpec]
  /// Those of ``asked`` that are told of its person.
  public let personal: [FieldSpec]
  /// Both: what a command may say of a record.
  public let named: [FieldSpec]
  /// The field by which a record belongs to another one, such as a commitment to its agreement.
  public let owner: FieldSpec?
  /// The screen on which it is written.
  public let instrument: Instrument
  /// What names a record in a row: the first of these fields that holds something.
  public let lead: [FieldKey]
  /// The choices that say how it stands, the most important first.
  public let status: [FieldKey]
  public let visibility: Visibility
  /// Whether an acta may read otherwise once such a record has changed.
  public let isOnActa: Bool
  /// Whether it is something that its party said.
  public let isWordOfParty: Bool
  /// Whether there is a day by which it must have happened.
  public let fallsDue: Bool
  /// What may still be written on it once a signed acta holds it.
  let changesAfterSigning: [FieldKey]
  let derived: DerivedField?
  /// Why it may not be written so, besides what its fields say.
  let check: Check?
  /// The frozen acta that keeps it from being added, changed or struck out.
  let lock: (@Sendable (Record, Mesa) -> FrozenActa?)?
  /// Why it may not be struck out, although no frozen acta keeps it.
  let strikeCheck: (@Sendable (Record, Mesa) throws(Refusal) -> Void)?
  let prefill: (@Sendable (_ from: Record?, Mesa) -> [FieldKey: Value])?
  let echo: (@Sendable (Record, SignedActas) -> LeadEcho.Standing)?
  let gaps: (@Sendable (Record) -> [FieldKey])?

  /// - Parameters:
  ///   - record: as it would be written.
  ///   - old: as it stands, where it is a change.
  typealias Check =
    @Sendable (_ record: Record, _ old: Record?, Mesa, Holidays) throws(Refusal) -> Void

  init(
    fields: [FieldSpec], instrument: Instrument, lead: [FieldKey], status: [FieldKey] = [],
    visibility: Visibility, isOnActa: Bool = false, isWordOfParty: Bool = false,
    fallsDue: Bool = false, changesAfterSigning: [FieldKey] = [], derived: DerivedField? = nil,
    check: Check? = nil, lock: (@Sendable (Record, Mesa) -> FrozenActa?)? = nil,
    strikeCheck: (@Sendable (Record, Mesa) throws(Refusal) -> Void)? = nil,
    prefill: (@Sendable (_ from: Record?, Mesa) -> [FieldKey: Value])? = nil,
    echo: (@Sendable (Record, SignedActas) -> LeadEcho.Standing)? = nil,
    gaps: (@Sendable (Record) -> [FieldKey])? = nil
  ) {
    named = fields
    if fields.contains(where: { $0.isPersonal }) {
      personal = fields.filter { $0.isPersonal }
      self.fields = fields.filter { !$0.isPersonal }
      asked = fields.filter { $0.key != .person }
    } else {
      // Nearly all kinds: one list for all.
      personal = []
      self.fields = fields
      asked = derived.map { derived in fields.filter { $0.key != derived.key } } ?? fields
    }
    owner = fields.first { field in
      guard field.isRequired, case .record = field.type else { return false }
      return true
    }
    self.instrument = instrument
    self.lead = lead
    self.status = status
    self.visibility = visibility
    self.isOnActa = isOnActa
    self.isWordOfParty = isWordOfParty
    self.fallsDue = fallsDue
    self.changesAfterSigning = changesAfterSigning
    self.derived = derived
    self.check = check
    self.lock = lock
    self.strikeCheck = strikeCheck
    self.prefill = prefill
    self.echo = echo
    self.gaps = gaps
  }

  public func field(_ key: FieldKey) -> FieldSpec? { fields.first { $0.key == key } }

  /// The same, or what is told of its person.
  public func asked(_ key: FieldKey) -> FieldSpec? { asked.first { $0.key == key } }

  /// Whether a field follows from others, so that nobody fills it in or is asked about it.
  public func isDerived(_ key: FieldKey) -> Bool { derived.map { $0.key == key } ?? false }

  /// Who may see what a field of it holds.
  public func visibility(of field: FieldSpec) -> Visibility {
    field.isKept ? .private : visibility
  }

  /// What a new record begins with, besides what it belongs to.
  ///
  /// - Parameter record: the one from which it is begun, such as a proposal that was agreed.
  public func prefilled(from record: Record?, in mesa: Mesa) -> [FieldKey: Value] {
    prefill?(record, mesa) ?? [:]
  }

  /// Fields without which what is told cannot be followed up, of a record that holds nothing there.
  func gaps(in record: Record) -> [FieldKey] { gaps?(record) ?? [] }
}
