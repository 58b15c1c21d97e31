import Dialogue
import Wording

extension AppState {
  /// The parties, in a wide window in columns and with the people of the one under the cursor.
  func page(of room: PartiesRoom) -> Page {
    guard let table else { return .empty }
    let parties = room.shown(self)
    let list = listPane(
      texts.parties, count: parties.count, of: room.total(self), columns: partyColumns,
      empty: emptyWords(room.sifting, none: texts.noParties(key(of: "addParty")))
    ) { row(of: parties[$0], in: room, table) }
    return page(
      list, isRead: true, beside: room.element(self).map { paragraphs(of: $0, table) } ?? [])
  }

  private var partyColumns: [Column] {
    guard size.columns >= Self.leastForColumns else { return [] }
    return [
      Column(title: texts.fieldParty, least: 34, most: nil, rank: 0),
      Column(title: texts.columnWhat, least: 12, most: 20, rank: 1),
      Column(title: texts.columnTier, least: 12, most: 20, rank: 2),
      Column(title: texts.columnDelegates, least: 14, most: 16, rank: 3),
    ]
  }

  /// What sort of body it is, and how close to the conflict.
  func words(of party: Party) -> [String] {
    let terms = look.wording.terms
    return [terms.partyKind(party.details.kind), terms.tier(party.details.tier)]
  }

  private func row(of party: Party, in room: PartiesRoom, _ table: TableState) -> Row {
    let name = "\(party.id). \(party.name)"
    let words = words(of: party)
    var row =
      partyColumns.isEmpty
      ? Row(name, right: words.joined(separator: separator))
      : Row(cells: [name] + words + [String(delegates(of: party, table).count)])
    row.isMarked = room.sifting?.marked.contains(.party(party.id)) == true
    return row
  }

  private func delegates(of party: Party, _ table: TableState) -> [Record] {
    table.mesa.records.all(.delegate).filter { table.mesa.party(of: $0) == party.id }
  }

  /// Its name whole, who speaks for it and who else came with it.
  func paragraphs(of party: Party, _ table: TableState) -> [Paragraph] {
    let delegates = delegates(of: party, table)
    let spoken = Set(delegates.compactMap { $0.person() })
    let others = table.mesa.people.filter {
      $0.party == party.id && !$0.isStruck && !spoken.contains($0.id)
    }
    let first = [
      Paragraph(text: party.name, scope: .textStrong),
      Paragraph(text: words(of: party).joined(separator: separator), scope: .textDim),
      Paragraph(text: ""),
    ]
    let told = delegates.map { record in
      [name(of: record), status(of: record)].filter { !$0.isEmpty }.joined(separator: separator)
    }
    let named = others.map { table.mesa.name(of: $0.id) }
    let rows = (told + named).map { Paragraph(text: "- " + $0) }
    return first
      + (rows.isEmpty ? [Paragraph(text: texts.nobodyOfParty, scope: .textDim)] : rows)
  }
}
