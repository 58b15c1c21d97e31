import Dialogue
import Wording

extension AppState {
  /// The matters with their minutes, and above them what those come to.
  func page(of room: SessionAgendaRoom) -> Page {
    guard let mesa = table?.mesa, let session = mesa.session(room.session) else { return .empty }
    let words = look.wording.sessionAgenda
    let title = "\(texts.fieldAgenda)\(separator)\(texts.session) \(session.number)"
    let columns = [
      Column(title: words.columnMatter, least: 24, most: nil, rank: 0),
      Column(title: words.columnPlace, least: 2, most: 3, rank: 2),
      Column(title: words.columnMinutes, least: 7, most: 9, rank: 1),
      Column(title: words.columnOfMesa, least: 7, most: 9, rank: 3),
    ]
    var places: [RecordID: Int] = [:]
    for (place, entry) in room.agenda.enumerated() { places[entry.item] = place + 1 }
    let pane = listPane(
      title, count: room.lines.count, columns: columns, empty: words.nothingToTakeUp
    ) { index in
      let line = room.lines[index]
      let item = mesa.records[line.item]
      let planned = item?.number(.minutes)
      let minutes = line.isTaken ? line.minutes ?? planned : nil
      var row = Row(cells: [
        look.glyphs.box(line.isTaken ? "[x]" : "[ ]") + Shown.line(item?.text(.title) ?? ""),
        places[line.item].map { "\($0)" } ?? "", minutes.map { "\($0)" } ?? "",
        planned.map { "\($0)" } ?? "",
      ])
      row.ink = Ink(line.isTaken ? .text : .textDim)
      return row
    }
    return pageBelow(agendaParagraphs(room, mesa), most: { $0.rows >= 18 ? 3 : 2 }, [pane]) {
      rest, _ in [rest]
    }
  }

  private func agendaParagraphs(_ room: SessionAgendaRoom, _ mesa: Mesa) -> [Paragraph] {
    let words = look.wording.sessionAgenda
    let agenda = room.agenda
    func planned(_ item: RecordID) -> Int { mesa.records[item]?.number(.minutes) ?? 0 }
    let total = agenda.reduce(0) { $0 + ($1.minutes ?? planned($1.item)) }
    let ofMesa = agenda.reduce(0) { $0 + planned($1.item) }
    var lines = [
      Paragraph(
        text: words.total(agenda.count, room.lines.count, minutes: total, planned: ofMesa)
          .replacing(" · ", with: separator))
    ]
    if room.isOvertaken {
      let other = room.seen.map { mesa.records[$0.item]?.text(.title) ?? "" }
      lines.append(Paragraph(text: words.overtaken(other), scope: .messageWarning))
    }
    if room.isChanged {
      lines.append(Paragraph(text: words.unsaved(key(of: "saveAgenda")), scope: .messageWarning))
    }
    return lines
  }
}

extension SessionAgendaRoom {
  static let signs: [Sign] = [Sign("[x]", \.takenUp), Sign("[ ]", \.notTakenUp), .place]
}
