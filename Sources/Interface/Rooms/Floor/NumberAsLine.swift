import Dialogue
import Wording

/// A line of the Sala that is nothing but somebody's number: nobody says «21», so that it was most likely
/// meant for MANDO. It is asked about once, and saved as words never.
struct NumberAsLine: Hashable, Sendable {
  let purpose: FloorTyping.Purpose
  let person: PersonID

  /// `21`, `+21`, `-21`, and a number with what else names somebody, `@21` and `21:`.
  ///
  /// `nil` for all other words, a number that nobody has among them.
  init?(_ line: String, in mesa: Mesa) {
    var digits = line.trimmed[...]
    switch digits.first {
    case "+": purpose = .ask
    case "-": purpose = .interrupt
    case _: purpose = .give
    }
    if let first = digits.first, "+-@".contains(first) { digits.removeFirst() }
    if digits.last == ":" { digits.removeLast() }
    guard digits.count == 2, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      case .speaker(.person(let person)) = mesa.speaker(typed: String(digits), isWhole: true)
    else { return nil }
    self.person = person
  }
}

extension AppState {
  /// A line is saved; a number alone gives the floor once it was asked about.
  func floorLineSubmission(_ form: Form) throws(Complaint) -> Effect {
    let text = form.text(.note)
    guard let mesa = table?.mesa, let number = NumberAsLine(text, in: mesa) else {
      return .perform(capture(text))
    }
    let speaker = Speaker.person(number.person)
    let name = mesa.name(of: number.person)
    if number.purpose == .give, openFloor?.holder.speaker == speaker {
      throw Complaint(text: floorTexts.numberSpeaks(text, name), field: .note)
    }
    if let reason = obstacle(to: number.purpose, speaker) {
      throw Complaint(text: reason, field: .note)
    }
    guard form.asked[.note] == text else {
      let left = departure(of: speaker).map { " " + floorTexts.alsoBack($0) } ?? ""
      throw Complaint(
        text: floorTexts.numberAsLine(text, name, number.purpose.words) + left, field: .note,
        isQuestion: true)
    }
    return .performAll(coming(of: speaker) + [.floor(command(number.purpose, speaker))])
  }

  /// What becomes of somebody whose number was typed.
  func command(_ purpose: FloorTyping.Purpose, _ speaker: Speaker) -> FloorCommand {
    switch purpose {
    case .give: .giveFloor(.speaker(speaker))
    case .interrupt: .interruptFloor(by: .speaker(speaker))
    case .ask: .changeQueue(speaker, waits: openFloor?.queue.contains(speaker) != true)
    case .leave: .recordComingBack(speaker)
    }
  }
}

extension FloorTyping.Purpose {
  var words: FloorScreenTexts.Typing {
    switch self {
    case .give: .give
    case .ask: .ask
    case .interrupt: .interrupt
    case .leave: .leave
    }
  }
}
