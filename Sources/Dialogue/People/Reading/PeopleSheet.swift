/// Rows about people as they were pasted from a spreadsheet or a message, with what was understood.
public struct PeopleSheet: Hashable, Sendable {
  /// One row as it stood, and what it says.
  public struct Row: Hashable, Sendable {
    /// From 1, among the lines that were pasted.
    public let line: Int
    public let text: String
    /// `nil` where no name was found in it.
    public var person: ReadPerson?
  }

  /// Those with anything in them; a row of headings is none.
  public private(set) var rows: [Row] = []

  /// - Parameter party: of whom no other party is said.
  public init(_ text: String, in mesa: Mesa, party: PartyID? = nil) {
    // By scalars: a return and a line feed are one character.
    let lines = text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: \.isLineEnd
    ).map { String($0) }
    let separator = Self.separator(of: lines)
    var columns: SheetColumns?
    var context = party
    for (number, line) in lines.enumerated() where !line.tidyLine.isEmpty {
      let cells = separator.map { SheetColumns.cells(of: line, $0) }
      if columns == nil, let cells, let headings = SheetColumns(headings: cells) {
        columns = headings
        continue
      }
      var person: ReadPerson?
      if let columns, let cells {
        person = mesa.person(columns.values(cells), of: context)
      } else if let heading = mesa.partyNamed(inHeading: line) {
        context = heading
      } else if Self.isAboutSomebody(line) {
        person = mesa.person(read: line, of: context)
      }
      rows.append(Row(line: number + 1, text: line.tidyLine, person: person))
    }
    findDoubles(in: mesa)
  }

  /// Whether any row says something of somebody.
  public var isAboutPeople: Bool { rows.contains { $0.person != nil } }

  /// What parts the cells, where all lines that hold any have it: a tab before a semicolon.
  private static func separator(of lines: [String]) -> Character? {
    let filled = lines.filter { !$0.tidyLine.isEmpty }
    for separator: Character in ["\t", ";"] {
      if filled.contains(where: { $0.contains(separator) }),
        filled.allSatisfy({ $0.contains(separator) })
      {
        return separator
      }
    }
    let isHeaded = filled.first.map {
      SheetColumns(headings: SheetColumns.cells(of: $0, ",")) != nil
    }
    return isHeaded == true ? "," : nil
  }

  /// Whether a line of a message names somebody, rather than greeting.
  private static func isAboutSomebody(_ line: String) -> Bool {
    let pieces = PersonLine.pieces(of: line)
    guard let first = pieces.first else { return false }
    if line.tidyLine.hasSuffix(":") { return false }
    let name = PersonName(first, isOneName: line.contains("\t") || line.contains(";")).written
    if PersonName.isName(name.filter { $0 != "(" && $0 != ")" }) { return true }
    let tellsNumber = pieces.dropFirst().contains { piece in
      switch PersonWords(piece) {
      case .dni, .phone: true
      case .language, .interpreter, .sex, .other: false
      }
    }
    return tellsNumber && name.contains(where: \.isLetter)
  }

  private mutating func findDoubles(in mesa: Mesa) {
    for (place, row) in rows.enumerated() {
      guard let person = row.person else { continue }
      if let known = mesa.person(like: person.details) {
        rows[place].person?.doubts.append(.known(known.id))
      }
      let earlier = rows[..<place].firstIndex { other in
        other.person.map { person.details.isLike($0.details) } ?? false
      }
      if let earlier { rows[place].person?.doubts.append(.earlier(earlier)) }
    }
  }

  /// Keeps these rows; doubts about others go with them.
  public mutating func keep(_ kept: [Int]) {
    let places = Dictionary(kept.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
    rows = kept.map { index in
      var row = rows[index]
      let doubts = (row.person?.doubts ?? []).compactMap { doubt -> ReadDoubt? in
        guard case .earlier(let earlier) = doubt else { return doubt }
        return places[earlier].map(ReadDoubt.earlier)
      }
      row.person?.doubts = doubts
      return row
    }
  }

  /// Answers a row's doubt, or takes what it says as it stands.
  public mutating func revise(_ row: Int, _ change: (inout ReadPerson?) -> Void) {
    guard rows.indices.contains(row) else { return }
    change(&rows[row].person)
  }
}

extension Mesa {
  /// The party that a line before a list names: «asistirán por el Ministerio:».
  fileprivate func partyNamed(inHeading line: String) -> PartyID? {
    guard line.tidyLine.hasSuffix(":") else { return nil }
    if case .one(let id) = party(meant: String(line.tidyLine.dropLast())) { return id }
    let words = line.split { !$0.isLetter }.filter { $0.count > 3 }
    let found = words.compactMap { word -> PartyID? in
      if case .one(let id) = party(meant: String(word)) { id } else { nil }
    }
    return Set(found).count == 1 ? found.first : nil
  }

  /// What cells under headings say of somebody.
  fileprivate func person(
    _ values: [SheetColumns.Column: String], of party: PartyID?
  ) -> ReadPerson? {
    let given = [values[.givenNames], values[.surnames]].compactMap { $0 }.joined(separator: " ")
    let name = PersonName(values[.name] ?? given, isOneName: true)
    guard PersonName.fits(name.name) else { return nil }
    var details = PersonDetails(name: name.name, sex: name.sex, party: party)
    if let dni = values[.dni], case .dni(let number) = PersonWords("DNI \(dni)") {
      details.dni = number
    }
    if let sex = values[.sex], case .sex(let code) = PersonWords(sex) { details.sex = code }
    details.phone = values[.phone].map { PersonWords.phone($0) } ?? ""
    details.language = values[.language]?.lowercased() ?? ""
    details.office = values[.office] ?? ""
    var person = ReadPerson(details: details, partySaid: values[.party] ?? "")
    person.settleParty(in: self)
    checkDNI(of: &person)
    return person
  }
}
