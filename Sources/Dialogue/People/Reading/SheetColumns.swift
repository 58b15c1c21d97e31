/// Which column of pasted rows says what, by its heading.
struct SheetColumns: Hashable {
  enum Column: Hashable {
    case name, givenNames, surnames, dni, office, party, phone, language, sex
  }

  private let columns: [Column?]

  private static let headings: [(Column, [String])] = [
    (.surnames, ["apellidos", "apellido"]),
    (.givenNames, ["nombres", "nombre de pila"]),
    (
      .name,
      [
        "nombre", "nombres y apellidos", "nombre y apellidos", "apellidos y nombres",
        "nombre completo", "nombre y apellido", "participante", "persona", "name",
      ]
    ),
    (.dni, ["dni", "documento", "doc", "documento de identidad", "n dni", "nro dni", "id"]),
    (.office, ["cargo", "funcion", "puesto", "ocupacion", "cargo funcion", "office", "position"]),
    (
      .party,
      [
        "institucion", "organizacion", "entidad", "parte", "procedencia", "representa a",
        "comunidad", "empresa", "institucion organizacion", "party", "organization",
      ]
    ),
    (
      .phone,
      ["celular", "telefono", "tel", "movil", "n celular", "contacto", "whatsapp", "phone", "fono"]
    ),
    (.language, ["idioma", "lengua", "lengua materna", "language"]),
    (.sex, ["sexo", "genero", "sex"]),
  ]

  /// - Returns: `nil` where the cells are no headings: fewer than two are known, or none is a name.
  init?(headings cells: [String]) {
    let found = cells.map { cell -> Column? in
      let folded = Folding.fold(cell).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
      return Self.headings.first { $0.1.contains(folded) }?.0
    }
    let named = found.compactMap { $0 }
    let isNamed = named.contains(.name) || named.contains(.givenNames)
    guard named.count > 1, isNamed else { return nil }
    // «Nombres» alone, without surnames, is the whole name.
    columns = named.contains(.surnames) ? found : found.map { $0 == .givenNames ? .name : $0 }
  }

  /// What the cells of a row say; a cell that holds nothing is left out.
  func values(_ cells: [String]) -> [Column: String] {
    var values: [Column: String] = [:]
    for (column, cell) in zip(columns, cells) {
      let text = cell.tidyLine
      if let column, !text.isEmpty, values[column] == nil { values[column] = text }
    }
    return values
  }

  /// The cells of a line; quotation marks hold one together.
  static func cells(of line: String, _ separator: Character) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case separator where !isQuoted: cells.append("")
      case _: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}

extension Unicode.Scalar {
  /// Whether a line ends here.
  var isLineEnd: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    case _: false
    }
  }
}
