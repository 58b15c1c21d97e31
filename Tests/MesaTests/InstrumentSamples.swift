/// Lines of JSON that fill a mesa with agreements, for the subcommands that read them.
enum InstrumentSamples {
  static let parties = [
    #"{"addParty":{"name":"Comunidad, de Arriba","kind":"community"}}"#,
    #"{"addParty":{"name":"Gobierno Regional","kind":"state"}}"#,
  ]

  /// One agreement that lacks nothing; it is record 3, and its commitment record 4.
  static let sound =
    parties + [
      record("agendaItem", #""title":"Agua""#),
      record(
        "delegate",
        #""name":"Ana Quispe","party":2,"position":"Gerenta","dni":"40123456","#
          + #""phone":"987654321","accreditation":"accredited","expiry":"2099-12-31""#),
      record(
        "agreement",
        #""text":"La comunidad tendrá agua medida","agendaItem":1"#),
      record(
        "commitment",
        #""agreement":3,"action":"Instalar tres medidores en el canal","responsible":[2],"#
          + #""responsiblePeople":["Ana Quispe"],"deadline":{"date":"2099-03-20"},"verifier":"Defensoría","#
          + #""followUp":"Secretaría""#),
      reading,
      record("acceptance", #""agreement":3,"party":1,"answer":"accepts""#),
      record("acceptance", #""agreement":3,"party":2,"answer":"accepts""#),
    ]

  private static let reading =
    #"{"reviseRecord":{"id":3,"kind":"agreement","values":{"#
    + #""text":"La comunidad tendrá agua medida","agendaItem":1,"readAloud":"2026-11-22"}}}"#

  /// Besides: a late commitment (record 7), a norm whose days do not run yet (8) and a consultation
  /// (9).
  static let several =
    sound + [
      record(
        "commitment",
        #""agreement":3,"action":"=1+2; \"limpiar\"\nel cauce, los ñandúes y la cañería de la "#
          + #"quebrada con ánimo y compañía","responsible":[1,2],"deadline":{"date":"2099-03-01"}"#),
      record(
        "normToIssue",
        #""agreement":3,"instrument":"municipalOrdinance","text":"Uso del canal","#
          + #""entity":"Municipalidad","#
          + #""deadline":{"days":10,"counting":"business","from":"publication"}"#),
      record(
        "baseConsultation",
        #""agreement":3,"party":1,"ratifiedBy":"Luis Secreto","until":"2099-03-10""#),
    ]

  /// The same with a consultation (10) on an agreement of its own (9), where the other one binds.
  static let binding =
    several.dropLast() + [
      record("agreement", #""text":"La comunidad pregunta a sus bases""#),
      record(
        "baseConsultation",
        #""agreement":9,"party":1,"ratifiedBy":"Luis Secreto","until":"2099-03-10""#),
    ] + binding(next: 11)

  /// The agreement of ``sound`` stands in an acta of others, of which a copy lies beside the book.
  ///
  /// - Parameter next: the number of the next record, which is that acta's.
  static func binding(next: Int) -> [String] {
    obtained(next) + [
      #"{"reviseRecord":{"id":3,"kind":"agreement","values":{"#
        + #""text":"La comunidad tendrá agua medida","agendaItem":1,"readAloud":"2026-11-22","#
        + #""obtainedActa":\#(next)}}}"#
    ]
  }

  /// SHA-256 of the words «copia», which is all that the copy holds.
  static let copy = "5dd1ff6d2de3531d47771c8cff57be3e57835b319b3bec166b29b6f1fdcda31f"

  /// An acta of others with its copy, two records from this number on.
  static func obtained(_ number: Int = 1, on day: String = "2026-11-22") -> [String] {
    [
      record("obtainedActa", #""issuer":"PCM","date":"\#(day)""#),
      record("attachment", #""file":"acta.pdf","digest":"\#(copy)","obtainedActa":\#(number)"#),
    ]
  }

  static func record(_ kind: String, _ values: String) -> String {
    #"{"addRecord":{"kind":"\#(kind)","values":{\#(values)}}}"#
  }
}

extension Sandbox {
  /// Makes the mesa `quebrada` with these commands.
  @discardableResult
  func quebrada(all commands: [String]) throws -> Run {
    try quebrada(commands.joined(separator: "\n"))
  }
}
