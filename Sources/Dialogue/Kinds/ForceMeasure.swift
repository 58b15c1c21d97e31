extension RecordDeclaration {
  /// A measure of force, who keeps it up and how it stands.
  static let forceMeasure: RecordDeclaration = RecordDeclaration(
    fields: [
      .choice(.forceMeasure, .forceMeasure).required, .choice(.duration, .duration), .line(.place),
      .party(.party), .choice(.measureState, .measureState).required, .date(.since), .date(.until),
      .area(.note),
    ],
    instrument: .preparation,
    lead: [.place],
    status: [.measureState],
    visibility: .private)
}
