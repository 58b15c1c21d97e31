import Dialogue

extension Difference {
  public static func caseFile(from: CaseFileRevision, to: CaseFileRevision) -> Difference {
    .case(.caseFile(from: from, to: to))
  }
  public static func circumstance(_ circumstance: Circumstance, present: Bool) -> Difference {
    .case(.circumstance(circumstance, present: present))
  }
  public static func phase(from: Phase, to: Phase) -> Difference {
    .protocol(.phase(from: from, to: to))
  }
  public static func item(
    _ item: ItemID, from: ItemMark, to: ItemMark, reason: String
  ) -> Difference {
    .protocol(.item(item, from: from, to: to, reason: reason))
  }
  public static func partyAdded(_ party: Party) -> Difference { .people(.partyAdded(party)) }
  public static func partyRevised(from: Party, to: Party) -> Difference {
    .people(.partyRevised(from: from, to: to))
  }
  public static func partyRemoved(_ party: Party) -> Difference { .people(.partyRemoved(party)) }
  public static func person(_ difference: PersonDifference) -> Difference {
    .people(.person(difference))
  }
  public static func sessionOpened(_ session: Session) -> Difference {
    .session(.sessionOpened(session))
  }
  public static func sessionClosed(_ session: Session) -> Difference {
    .session(.sessionClosed(session))
  }
  public static func sessionReopened(_ session: Session) -> Difference {
    .session(.sessionReopened(session))
  }
  public static func sessionStruck(_ session: Session) -> Difference {
    .session(.sessionStruck(session))
  }
  public static func sessionRevised(from: Session, to: Session) -> Difference {
    .session(.sessionRevised(from: from, to: to))
  }
  public static func attendance(session: Int, present: Int, total: Int) -> Difference {
    .session(.attendance(session: session, present: present, total: total))
  }
  public static func note(_ note: Note) -> Difference { .room(.note(note)) }
  public static func noteStruck(_ note: Note) -> Difference { .room(.noteStruck(note)) }
  public static func recordAdded(_ record: Record) -> Difference { .record(.recordAdded(record)) }
  public static func recordRevised(from: Record, to: Record) -> Difference {
    .record(.recordRevised(from: from, to: to))
  }
  public static func recordStruck(_ record: Record) -> Difference {
    .record(.recordStruck(record))
  }
  public static func actaFrozen(_ acta: FrozenActa) -> Difference { .acta(.actaFrozen(acta)) }
}
