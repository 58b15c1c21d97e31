import Dialogue
import Wording

/// One line from any room, then the calls in their order.
extension AppState {
  var emergencyTexts: EmergencyTexts { EmergencyTexts(look.wording.language) }

  func emergencyForm() -> Form {
    Form(
      .floor(.emergency), title: emergencyTexts.title,
      prompt: emergencyTexts.prompt + (openCaucus == nil ? "" : " " + emergencyTexts.unkept),
      fields: [line(.note, emergencyTexts.field, "", .note)])
  }

  func emergencySubmission(_ form: Form) throws(Complaint) -> Effect {
    let line = EmergencyLine(form.text(.note), .bothLanguages)
    guard let mesa = table?.mesa, !line.text.isEmpty else {
      throw Complaint(text: look.wording.refusals.sentence(.blank(.note)), field: .note)
    }
    return .performAll(mesa.commands(for: line, at: now))
  }

  /// Says what was written, and shows on the room of rights who is called.
  mutating func receiveEmergency(_ folio: Int) {
    let words = formInHand?.text(.note) ?? ""
    finishForm()
    rememberPeople(of: folio)
    _ = enter(instrument: .rights)
    lay(.picker(picker(.calls)))
    let line = EmergencyLine(words, .bothLanguages)
    message = Message(
      line.hourToCome(at: now) == nil ? .info : .warning, emergencyTexts.written(line, at: now))
  }

  /// Whom to call, in that order, each with the telephone that the mesa knows.
  var callEntries: [PickerEntry] {
    guard let mesa = table?.mesa else { return [] }
    return EmergencyCall.allCases.enumerated().map { place, call in
      let person = mesa.contact(for: call, .bothLanguages)?.person
      let parts = ["\(place + 1). \(emergencyTexts.call(call))", person?.details.called ?? ""]
      let phone = person?.details.phone ?? ""
      return PickerEntry(
        .call(call), title: parts.filter { !$0.isEmpty }.joined(separator: separator),
        detail: phone.isEmpty ? emergencyTexts.phoneUnknown : phone)
    }
  }

  /// A form for what was said in a call; behind it the calls, where the next one stands ready.
  mutating func writeDown(_ call: EmergencyCall) -> [Effect] {
    var calls = picker(.calls)
    calls.cursor = min(
      (EmergencyCall.allCases.firstIndex(of: call) ?? 0) + 1, EmergencyCall.allCases.count - 1)
    lay(.picker(calls))
    let effects = openForm(.newRecord(.communication, owner: nil))
    guard case .form(var form)? = sheet, let mesa = table?.mesa else { return effects }
    let person = mesa.contact(for: call, .bothLanguages)?.person
    // Left as it is offered, nothing is kept of it.
    let isKept = form.isChanged
    if let recipient = call.recipient {
      form.offer(recipient.rawValue, in: .record(.recipient), isKept: isKept)
    }
    if form.text(.record(.name)).isEmpty, let person {
      form.offer(person.name, in: .record(.name), isKept: isKept)
    }
    if form.text(.record(.hour)).isEmpty {
      form.offer(now.hour.description, in: .record(.hour), isKept: isKept)
    }
    // What is left to write is what was said.
    if !isKept { form.stand(on: .record(.text)) }
    sheet = .form(form)
    return effects
  }
}
