extension PersonCommand {
  func whole(_ numbering: Numbering) -> PersonCommand {
    switch self {
    case .add(let details): .add(details.whole(numbering))
    case .revise(let id, let revision, let seen):
      .revise(id.whole(numbering), revision.whole(numbering), from: seen.whole(numbering))
    case .strike(let id, let reason): .strike(id.whole(numbering), reason: reason)
    }
  }
}

extension PersonMention {
  func whole(_ numbering: Numbering) -> PersonMention {
    switch self {
    case .known(let id): .known(id.whole(numbering))
    case .named(let details): .named(details.whole(numbering))
    }
  }
}

extension PersonID {
  func whole(_ numbering: Numbering) -> PersonID { PersonID(numbering.people.whole(identity)) }
}

extension PersonDetails {
  fileprivate func whole(_ numbering: Numbering) -> PersonDetails {
    var result = self
    result.party = party?.whole(numbering)
    return result
  }
}

extension PersonRevision {
  fileprivate func whole(_ numbering: Numbering) -> PersonRevision {
    var result = self
    result.party = party.map { $0?.whole(numbering) }
    return result
  }
}
