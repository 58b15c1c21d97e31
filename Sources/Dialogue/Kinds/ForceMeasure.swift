extension RecordDeclaration {
  /// A measure of force, who keeps it up and how it stands.
  static let forceMeasure: RecordDeclaration = RecordDeclaration(
    fields: [
      .choice(.forceMeasure, .forceMeasure), .choice(.duration, .duration), .line(.place),
      .party(.party), .choice(.measureState, .measureState), .date(.since), .date(.until),
      .area(.note),
    ],
    instrument: .preparation,
    lead: [.place],
    status: [.measureState],
    visibility: .private)
}
