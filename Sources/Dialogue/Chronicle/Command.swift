/// What a person asks for. ``Chronicle/decideAll(_:in:from:)`` turns it into events or a ``Refusal``.
///
/// A revision says in `from` what its writer saw, as far as that is known: a field that was left as
/// it was seen keeps what stands, and one that another changed meanwhile is refused. A field that
/// `from` does not name is taken as seen just now.
public enum Command: Hashable, Sendable {
  case `case`(CaseCommand)
  case people(PeopleCommand)
  case `protocol`(ProtocolCommand)
  case session(SessionCommand)
  case room(RoomCommand)
  case floor(FloorCommand)
  case record(RecordCommand)
  case acta(ActaCommand)
  case strike(StrikeCommand)
}
