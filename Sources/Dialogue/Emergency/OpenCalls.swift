extension Mesa {
  /// The calls of an emergency that goes on and of which nobody wrote down that they were made, in their
  /// order: since the day of the last incident, while violence, detentions or wounded are among the
  /// circumstances.
  ///
  /// That of the hospital is written down as a visit or as word to nobody of the list: it is none of them.
  public var openCalls: [EmergencyCall] {
    guard [Circumstance.violence, .detentions, .wounded].contains(where: holds),
      let day = records.all(.forceIncident).compactMap({ $0.date(.date) }).max()
    else { return [] }
    let told = Set(
      records.all(.communication).filter { ($0.date(.date) ?? day) >= day }
        .compactMap { $0.code(.recipient) })
    return EmergencyCall.allCases.filter { call in
      call.recipient.map { !told.contains($0) } ?? false
    }
  }
}
