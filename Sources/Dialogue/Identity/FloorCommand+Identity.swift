extension FloorCommand {
  func whole(_ numbering: Numbering) -> FloorCommand {
    switch self {
    case .giveFloor(let holder): .giveFloor(holder.whole(numbering))
    case .interruptFloor(let holder): .interruptFloor(by: holder.whole(numbering))
    case .returnFloor, .setInterpretation, .setLimit, .answerGap, .endCaucus, .setCurtain,
      .project(.table):
      self
    case .beginCaucus(let reason, let parties):
      .beginCaucus(reason, with: parties.map { $0.whole(numbering) })
    case .project(.clause(let clause)): .project(.clause(clause.whole(numbering)))
    case .takeUpMatter(let matter): .takeUpMatter(matter?.whole(numbering))
    case .changeQueue(let speaker, let waits):
      .changeQueue(speaker.whole(numbering), waits: waits)
    case .recordWalkOut(let speaker, let words):
      .recordWalkOut(speaker.whole(numbering), words: words)
    case .recordComingBack(let speaker): .recordComingBack(speaker.whole(numbering))
    case .liftLimit(let person, let isLifted):
      .liftLimit(person.whole(numbering), isLifted: isLifted)
    case .reviseTurn(let session, let turn, let revision):
      .reviseTurn(
        session.whole(numbering), turn: turn,
        TurnRevision(speaker: revision.speaker?.whole(numbering), seconds: revision.seconds))
    case .addTurn(let session, let turn):
      .addTurn(
        session.whole(numbering),
        WrittenTurn(
          turn.speaker.whole(numbering), seconds: turn.seconds, begins: turn.begins,
          matter: turn.matter?.whole(numbering)))
    }
  }
}

extension FloorHolder {
  fileprivate func whole(_ numbering: Numbering) -> FloorHolder {
    switch self {
    case .speaker(let speaker): .speaker(speaker.whole(numbering))
    case .crosstalk, .silence, .nobody, .recess: self
    }
  }
}

extension Speaker {
  func whole(_ numbering: Numbering) -> Speaker {
    switch self {
    case .person(let id): .person(id.whole(numbering))
    case .party(let id): .party(id.whole(numbering))
    }
  }
}

extension Saying {
  func whole(_ numbering: Numbering) -> Saying {
    Saying(
      speaker: speaker?.whole(numbering), matter: matter?.whole(numbering), hour: hour,
      inCaucus: inCaucus)
  }
}
