import Dialogue

/// The run that makes up everything in the books that are measured.
enum SampleRun {
  static let origin = Origin(bits: 0x5A_17_3C_9E_42)

  static func party(_ serial: Int) -> PartyID { PartyID(origin: origin, serial: serial) }
  static func person(_ serial: Int) -> PersonID { PersonID(origin: origin, serial: serial) }
  static func session(_ serial: Int) -> SessionID { SessionID(origin: origin, serial: serial) }
  static func note(_ serial: Int) -> NoteID { NoteID(origin: origin, serial: serial) }
  static func record(_ serial: Int) -> RecordID { RecordID(origin: origin, serial: serial) }
}
