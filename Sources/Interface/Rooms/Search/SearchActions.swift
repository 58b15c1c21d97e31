import Dialogue
import Wording

extension SearchRoom {
  static let actions: [Action] = [
    Action(
      "openFound", [.enter, .right, .character("l")], in: [.search], words: \.openFound, bar: 10,
      isOnRow: true, unless: Obstacle.list
    ) { $0.openFound() },
    Action("search", [.character("B")], in: [.library, .search], words: \.search, bar: 35) {
      $0.openForm(.search)
    },
  ]
}

extension AppState {
  mutating func openFound() -> [Effect] {
    guard let hit = (top as? SearchRoom)?.selected else { return [] }
    library.awaited = hit.entry
    return [.open(mesa: hit.mesa)]
  }

  /// The words were looked for: what was found is shown, unless that is nothing.
  mutating func receive(_ found: FoundPlaces) {
    if case .form(var form)? = sheet, form.purpose == .search {
      library.searchedWords = form.text(.words)
      library.searchedReach = form.choice(.reach, of: SearchReach.self) ?? .shared
      if found.hits.isEmpty {
        form.complaint =
          found.isStopped ? ProgressTexts(look.wording.language).stopped : searchTexts.nothing
        sheet = .form(form)
      } else {
        finishForm()
      }
    }
    if !found.hits.isEmpty { enter(SearchRoom(found)) }
    if let notice = found.notice { message = Message(.warning, notice) }
  }

  /// Goes in the mesa that was opened to the place that was found there, or to its folio.
  mutating func show(_ entry: SearchEntry) {
    switch entry.place {
    case .party(let id): stand(on: .party(id), in: .parties)
    case .session(let id): stand(on: .session(id), in: .sessions)
    case .note(let id): stand(on: .note(id), in: .notes)
    case .record(let id, let kind) where kind.declaration.instrument != .acta: show(record: id)
    case .caseFile, .phaseStep, .record: showFolio(entry.folio)
    }
    if message == nil {
      let place = searchTexts.name(entry).capitalizedFirst
      let folio = searchTexts.folio(entry.folio)
      message = Message(.info, [place, folio].joined(separator: separator))
    }
  }

  private mutating func stand(on row: RowID, in name: RoomName) {
    enter(name)
    rooms[rooms.count - 1].sifting = rooms[rooms.count - 1].sifting.map { _ in Sifting() }
    rooms[rooms.count - 1].focus = RowFocus(.max)
    rooms[rooms.count - 1].focus.id = row
    settle()
  }

  private mutating func showFolio(_ number: Int) {
    enter(RoomName.history)
    rooms[rooms.count - 1].focus = RowFocus(number - 1)
    settle()
  }

  func searchForm(_ purpose: FormPurpose) -> Form {
    let reach = library.searchedReach
    return Form(
      purpose, title: look.wording.actions.search.title,
      fields: [
        FormField(
          id: .words, label: searchTexts.fieldWords,
          content: .line(TextField(library.searchedWords, limit: 200))),
        FormField(
          id: .reach, label: searchTexts.fieldReach,
          content: .choice(
            ChoiceField(
              SearchReach.allCases.map { ($0.rawValue, name(of: $0)) },
              selected: reach.rawValue))),
      ])
  }

  private func name(of reach: SearchReach) -> String {
    switch reach {
    case .shared: searchTexts.sharedOnly
    case .everything: searchTexts.everything
    }
  }

  func searchSubmission(_ form: Form) throws(Complaint) -> Effect {
    guard let query = SearchQuery(form.text(.words)) else {
      throw Complaint(text: searchTexts.noWords, field: .words)
    }
    let reach = form.choice(.reach, of: SearchReach.self) ?? .shared
    return .search(query, everything: reach == .everything)
  }
}
