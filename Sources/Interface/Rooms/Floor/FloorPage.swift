import Dialogue
import Wording

extension AppState {
  var floorTexts: FloorScreenTexts { FloorScreenTexts(look.wording.language) }

  /// What was captured, beside it the clocks, and above both in one line what keys do and who speaks.
  func page(of room: FloorRoom) -> Page {
    let standing = room.standing(self)
    guard let session = standing.session, let mesa = table?.mesa else {
      return Page(
        listPane(
          floorTexts.title, count: 0, empty: floorTexts.noSession(key(of: "openSession"))
        ) { _ in Row("") })
    }
    let floor = mesa.floor(of: session.id, at: now)
    let totals = FloorTotals([floor], in: mesa)
    let headline = headline(room, standing, floor, session)
    // A question is read whole, and so are the parties without a voice and what is nearly over; on a
    // narrow screen they take one row more.
    let isAsked = session.isOpen && table?.unseen != nil
    let headRows = min(
      isAsked || size.columns < 80 ? 3 : 2,
      TextWrap.wrap(headline.text, width: size.columns - 2).count)
    let head = Pane(
      id: .head, margin: 1,
      body: .text(TextBody(paragraphs: [headline], most: headRows)))
    let clocks = clockRows(standing, floor, totals, session)
    let side = Pane(
      id: .detail, border: border(floorTexts.turns, isFocused: false),
      body: .rows(
        RowList(count: clocks.count, cursor: -1, isFocused: false) { row in
          clocks.indices.contains(row) ? clocks[row] : Row("")
        }))
    return Page([head, linesPane(room, standing, floor, isOpen: session.isOpen), side]) { body in
      let (head, rest) = body.splitTop(headRows)
      let width = min(40, max(26, rest.columns * 2 / 5))
      let (lines, side) = rest.splitLeft(rest.columns - width)
      return [head, lines, side]
    }
  }

  private func linesPane(
    _ room: FloorRoom, _ standing: FloorStanding, _ floor: SessionFloor, isOpen: Bool
  ) -> Pane {
    let lines = standing.lines
    let names = veiledNames
    return listPane(
      matterTitle(standing, floor), count: lines.count,
      empty: isOpen
        ? floorTexts.nothingCaptured(key(of: "captureLine")) : floorTexts.nothingWasCaptured
    ) { index in
      let line = lines[index]
      let who = line.note.saying?.speaker.map { [standing.name(of: $0, self)] } ?? []
      let kind = look.wording.noteKinds.name(line.kind)
      let before = (who + [kind]).joined(separator: separator)
      let said = shownWords(of: line.note, keeping: names)
      let words = isVeiled(line.note) ? said : before + ": " + said
      var row = Row(
        sign: line.note.hour.description + " ", words, line.kind == nil ? .text : .textDim)
      row.wraps = true
      return row
    }
  }

  /// The matter on the table, with the minutes used of those planned.
  private func matterTitle(_ standing: FloorStanding, _ floor: SessionFloor) -> String {
    guard let matter = floor.matter, let record = table?.mesa.records[matter] else {
      return floorTexts.noMatter
    }
    let place = standing.agenda.firstIndex { $0.item == matter }.map { "\($0 + 1). " } ?? ""
    let used = (floor.times.matters[matter] ?? 0) / 60_000
    return place + record.text(.title) + separator
      + floorTexts.minutes(used, of: standing.planned(matter))
  }

  /// What keys do just now, then who speaks and what else holds.
  private func headline(
    _ room: FloorRoom, _ standing: FloorStanding, _ floor: SessionFloor, _ session: Session
  ) -> Paragraph {
    if session.isOpen, let since = table?.unseen {
      return Paragraph(text: floorTexts.gapQuestion(since.clock), scope: .messageWarning)
    }
    if let head = caucusHead, session.isOpen, room.typing == nil {
      let since = openCaucus.map { look.wording.floor.clock(now.seconds(since: $0.since)) } ?? ""
      let state = floor.holder.speaker.map { [standing.name(of: $0, self)] } ?? []
      return Paragraph(
        text: ([head, since] + state + [caucusTexts.kept]).joined(separator: separator),
        scope: .caucus)
    }
    if let typing = room.typing { return Paragraph(text: prompt(typing, standing, floor)) }
    let isWriting = formInHand?.purpose.isLineOfFloor == true
    let mode =
      !session.isOpen
      ? floorTexts.closed(session.number)
      : isWriting ? floorTexts.writingALine : floorTexts.commanding
    // Whose line it is stands above it.
    let state =
      isWriting || !session.isOpen
      ? ""
      : floor.holder.speaker.map { standing.name(of: $0, self) }
        ?? look.wording.floor.state(floor.holder)
    let warning = session.isOpen ? warnings(standing, floor) : []
    let curtain = session.isOpen && floor.isCurtainDown ? [floorTexts.curtainIsDown] : []
    let quorum = table.map { $0.mesa.quorum(at: session.id, on: session.date) }
    let parts =
      [mode, state] + warning + curtain + [
        keepsClock || !session.isOpen ? "" : floorTexts.otherWindow
      ]
      + [quorum.map { self.quorum($0, standing) } ?? ""]
    let isLate = !warning.isEmpty || quorum?.isReached == false && session.isOpen
    return Paragraph(
      text: parts.filter { !$0.isEmpty }.joined(separator: separator),
      scope: !warning.isEmpty ? .messageWarning : isLate ? .text : .textStrong)
  }

  /// How many of the parties have a voice here, and which have none.
  private func quorum(_ quorum: Quorum, _ standing: FloorStanding) -> String {
    guard quorum.rule != .none, quorum.total > 0 else { return "" }
    let missing = quorum.isReached ? [] : quorum.missing.compactMap { standing.short[$0] }
    return floorTexts.quorum(share(quorum.present.count, quorum.total), missing: missing)
  }

  private func warnings(_ standing: FloorStanding, _ floor: SessionFloor) -> [String] {
    floorWarnings(standing, floor).map { warning in
      switch warning.subject {
      case .turn: floorTexts.turnEnds(warning.left)
      case .matter: floorTexts.matterEnds(warning.left)
      }
    }
  }

  private func prompt(
    _ typing: FloorTyping, _ standing: FloorStanding, _ floor: SessionFloor
  ) -> String {
    let said = table?.mesa.speaker(called: typing.text)
    // Nobody is called so, and nobody of their party is meant.
    let isNobody = said == .nobody
    let party =
      isNobody
      ? nil
      : typing.text.first.flatMap { $0.wholeNumberValue }
        .flatMap { table?.mesa.party(numbered: $0)?.id }
    let next = floor.queue.first.map { standing.name(of: $0, self) }
    var found = chosen(typing).map { standing.name(of: $0, self) }
    if case .speaker(let speaker)? = said, waits(typing, speaker) {
      found = standing.name(of: speaker, self)
    }
    return floorTexts.prompt(
      typing.purpose.words, typing.text, party: party.flatMap { standing.short[$0] }, next: next,
      found: found)
  }
}
