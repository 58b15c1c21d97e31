import Documents

/// The documents that every format is tried on.
enum Sample {
  /// An ordinary acta of about three pages: 12 participants, 9 clauses, 12 signatures.
  static let acta = ActaSample.document

  /// The same parts, ten times as many, with hostile text in each field.
  static let hostile = HostileSample.document

  /// The same two, written once for all tests of a format.
  static let written = [writtenActa, writtenHostile]
  static let writtenActa = WrittenOnce("acta", acta)
  static let writtenHostile = WrittenOnce("hostile", hostile)
}
