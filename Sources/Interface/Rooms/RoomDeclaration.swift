import Dialogue

/// What is said of a room once, wherever it stands on the stack.
public struct RoomDeclaration: Sendable {
  public let name: RoomName
  /// The families that are written in this room: what is undone here lies within them.
  let families: Families
  /// Whether it belongs to an open mesa.
  let isOfMesa: Bool
  /// Whether it shows an acta, so that what that says is kept while the room stands on the stack.
  let isOfActa: Bool
  /// Whether it opens as it was last left; what is about one session or acta opens anew.
  let isKept: Bool
  /// What can be done there and nowhere else.
  let actions: [Action]
  /// The signs that its page can show.
  let signs: @Sendable () -> [Sign]
  /// The room as it opens; `nil` where there is nothing that it could show.
  let make: @Sendable (AppState) -> (any Room)?

  init(
    _ name: RoomName, families: Families = Families(), isOfMesa: Bool = true,
    isOfActa: Bool = false, isKept: Bool = true, actions: [Action] = [],
    signs: @escaping @Sendable () -> [Sign] = { [.place] },
    make: @escaping @Sendable (AppState) -> (any Room)?
  ) {
    self.name = name
    self.families = families
    self.isOfMesa = isOfMesa
    self.isOfActa = isOfActa
    self.isKept = isKept
    self.actions = actions
    self.signs = signs
    self.make = make
  }
}

/// Every room of the program.
public enum RoomTable {
  public static let all: [RoomDeclaration] = [
    LibraryRoom.declaration, SearchRoom.declaration, RegistryRoom.declaration,
    ReportRoom.declaration, ChecklistRoom.declaration,
    PeopleRoom.declaration,
    IntakeRoom.declaration,
    PartiesRoom.declaration,
    CircumstancesRoom.declaration, NotesRoom.declaration, SessionsRoom.declaration,
    SessionAgendaRoom.declaration, FloorRoom.declaration, TurnsRoom.declaration,
    ProjectionRoom.declaration, AttendanceRoom.declaration,
    HistoryRoom.declaration,
    DifferencesRoom.declaration,
    RulesRoom.declaration,
    RecordsRoom.declaration, CommitmentsRoom.declaration, GridRoom.declaration,
    QuestionsRoom.declaration,
    ActaRoom.declaration, ClauseRoom.declaration, ReadingRoom.declaration, SigningRoom.declaration,
  ]

  static func declaration(of name: RoomName) -> RoomDeclaration? {
    all.first { $0.name == name }
  }
}

extension RoomName {
  /// The rooms that belong to an open mesa.
  static let ofMesa: [RoomName] = RoomTable.all.filter(\.isOfMesa).map(\.name)
}
