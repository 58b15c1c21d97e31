import Dialogue
import Wording

/// Where drafts are seen: in the bar at the top, beside their rows, on leaving.
extension AppState {
  var draftTexts: DraftTexts { DraftTexts(look.wording.language) }

  /// The drafts of the mesa on the screen, or of the library, in a lasting order; that of the form on
  /// the screen is in it.
  var keptDrafts: [DraftKey] {
    let mesa = top.isOfMesa ? table?.mesa.id : nil
    let inHand = formInHand.map { draftKey($0.purpose) }
    return drafts.keys.filter { $0.mesa == mesa && $0 != inHand }
      .sorted { $0.purpose.description < $1.purpose.description }
  }

  /// «2 borradores»; `nil` where there is none.
  var draftNote: String? {
    guard !drafts.isEmpty else { return nil }
    let count = keptDrafts.count
    return count == 0 ? nil : draftTexts.count(count)
  }

  /// The page of the room on the screen, with a mark on each row that has a draft.
  var roomPage: Page {
    let page = top.page(self)
    let rows = drafts.isEmpty ? [] : Set(keptDrafts.compactMap(\.purpose.row))
    return rows.isEmpty
      ? page
      : page.marking(draftTexts.mark, separator) { row in
        top.id(ofRow: row, self).map(rows.contains) ?? false
      }
  }

  /// Whether what an action opens has a draft.
  func isDrafted(_ action: Action) -> Bool {
    !drafts.isEmpty && keptDrafts.contains { adding($0.purpose) == action.id }
  }

  /// The action that opens a form which adds something, here.
  private func adding(_ purpose: FormPurpose) -> String? {
    switch purpose {
    case .newMesa: "newMesa"
    case .search: "search"
    case .cutOff: "cutOffDay"
    case .caseFile: "caseFile"
    case .party(nil): "addParty"
    case .session(nil): "openSession"
    case .closing: "closeSession"
    case .people(.line): room == .attendance ? "addAttendee" : "addPerson"
    case .note(nil), .floor(.noteApart(nil)): "freeNote"
    case .floor(.line), .floor(.lineApart): "captureLine"
    case .newRecord(.acta, nil): "beginActa"
    case .newRecord(.groundRule, nil): "addRule"
    case .newRecord(let kind, _): kind.declaration.instrument == instrument ? "addRecord" : nil
    case .people, .party, .session, .sessionAgenda, .presence, .note, .reason, .leavePhase,
      .statement, .question, .record, .fulfilment, .publication, .wording, .strikeRecord,
      .waiver, .actaPart, .answer, .signing, .freeze, .attach, .documentLead, .floor:
      nil
    }
  }

  /// What a draft is of, with the first words that were typed; of the watch over rights with the key
  /// alone, and of a caucus without any, since it is also said to whoever looks on.
  func name(of key: DraftKey) -> String {
    guard let draft = drafts[key] ?? checkpoint.drafts[key] else { return "" }
    if key.purpose.isOfCaucus { return caucusTexts.lineApart }
    guard var form = makeForm(key.purpose) else {
      let words = draft.values.first { !$0.trimmed.isEmpty } ?? ""
      return "\(draftTexts.gone): \(Frame.fitted(Shown.line(words), to: 30))"
    }
    form.restore(draft)
    let words = isCard(key.purpose) ? form.text(.record(.key)) : form.words ?? ""
    guard !words.isEmpty else { return form.title }
    return "\(form.title): \(Frame.fitted(Shown.line(words), to: 30))"
  }

  /// What a draft is of, and none of its words: a shell keeps what it was told.
  private func title(of key: DraftKey) -> String {
    guard let form = makeForm(key.purpose), !key.purpose.isOfCaucus else {
      return key.purpose.isOfCaucus ? caucusTexts.lineApart : draftTexts.gone
    }
    return isCard(key.purpose) ? name(of: key) : form.title
  }

  /// What is said when the program is left, as its last lines: what stays unsaved, and that a session goes
  /// on; `nil` where that is nothing.
  public var farewell: String? {
    let session = table?.mesa.openSession.map { floorTexts.leavesOpen($0.number) }
    let parts = [draftsLeft, session].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }

  private var draftsLeft: String? {
    let all = checkpoint.drafts
    guard !all.isEmpty else { return nil }
    let own = all.keys.filter { $0.mesa == table?.mesa.id || $0.mesa == nil }
      .sorted { $0.purpose.description < $1.purpose.description }
    let others = all.count - own.count
    var names = own.prefix(3).map { "«\(title(of: $0))»" }
    if own.count > 3 { names.append(draftTexts.andMore(own.count - 3)) }
    if others > 0 { names.append(draftTexts.ofOtherMesas(others)) }
    return draftTexts.left(all.count, names.joined(separator: ", "))
  }
}

extension Form {
  /// The first words that somebody typed, else those that stand in it.
  fileprivate var words: String? {
    let touched = zip(fields, basis).filter { $0.value != $1 }.map(\.0)
    return (touched + fields).lazy.filter { !$0.isChoice }.map(\.words)
      .first { !$0.trimmed.isEmpty }
  }
}

extension FormField {
  fileprivate var words: String {
    switch content {
    case .place(let place): place.field.text
    case .person(let person):
      [person.chosenWords, person.query.text].filter { !$0.isEmpty }.joined(separator: ", ")
    case .line, .area, .choice, .several: value
    }
  }
}

extension FormPurpose {
  /// The row of a list to which its draft belongs.
  fileprivate var row: RowID? {
    switch self {
    case .party(let id): id.map(RowID.party)
    case .session(let id): id.map(RowID.session)
    case .sessionAgenda(let id), .closing(let id): .session(id)
    case .people(let people): people.person.map(RowID.person)
    case .note(let item), .floor(.noteApart(let item)): item.map(RowID.item)
    case .reason(let item, _): .item(item)
    case .record(let id), .strikeRecord(let id), .fulfilment(let id), .publication(let id):
      .record(id)
    case .wording(let id): .record(id)
    case .newRecord(_, let owner): owner.map(RowID.record)
    case .waiver(let target): target.agreement.map(RowID.record)
    case .presence(_, let person): .person(person)
    case .newMesa, .search, .cutOff, .caseFile, .leavePhase, .statement, .question, .actaPart,
      .answer,
      .signing,
      .freeze, .attach, .documentLead, .floor:
      nil
    }
  }
}
