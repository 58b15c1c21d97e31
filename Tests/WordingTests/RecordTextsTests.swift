import Dialogue
import Testing

@testable import Wording

@Suite("The words of the records")
struct RecordTextsTests {
  private func everyWord(_ texts: RecordTexts) -> [String] {
    var words = Instrument.allCases.map { texts.instrument($0) }
    for kind in RecordKind.allCases {
      words += [texts.kind(kind), texts.kinds(kind)]
      words += kind.declaration.fields.map { texts.field($0.key, of: kind) }
    }
    words += FieldKey.allCases.map { texts.field($0) }
    for list in CodeList.allCases { words += list.codes.map { texts.code($0, in: list) } }
    return words + Code.allCases.map { texts.code($0) }
  }

  @Test(
    "are there in each language, short enough for a narrow window", arguments: Language.allCases)
  func complete(language: Language) {
    for word in everyWord(RecordTexts(language)) {
      #expect(!word.isEmpty && word == word.trimmed, "«\(word)»")
      #expect(word.count <= 37, "«\(word)»")
    }
  }

  @Test("tell the fields of a form and the codes of a list apart", arguments: Language.allCases)
  func distinct(language: Language) {
    let texts = RecordTexts(language)
    for kind in RecordKind.allCases {
      let labels = kind.declaration.fields.map { texts.field($0.key, of: kind) }
      #expect(Set(labels).count == labels.count, "\(kind): \(labels)")
    }
    for list in CodeList.allCases {
      let words = list.codes.map { texts.code($0, in: list) }
      #expect(Set(words).count == words.count, "\(list): \(words)")
    }
    let kinds = RecordKind.allCases.map { texts.kind($0) }
    #expect(Set(kinds).count == kinds.count)
  }

  @Test("hold in Spanish the terms of the field exactly")
  func glossary() {
    let texts = RecordTexts(.spanish)
    let words = Set(everyWord(texts))
    let terms = [
      "representante", "portavoz", "titular", "alterno", "regla de juego", "agenda", "asunto",
      "posición", "interés", "necesidad", "afirmación", "supuesto", "propuesta", "acuerdo",
      "compromiso", "consulta a las bases", "verificación", "alerta temprana",
      "pendiente", "acreditado", "observado", "por iniciar", "en proceso", "cumplido", "incumplido",
      "movilización", "bloqueo de vías", "paro", "plantón", "huelga", "toma de locales", "marcha",
      "civil", "PNP", "FF. AA.", "no identificado",
    ]
    for term in terms {
      #expect(words.contains(term) || texts.unnamed(.victim) == term, "\(term)")
    }
    #expect(texts.instrument(.followUp) == "verificación y seguimiento")
    #expect(texts.field(.text, of: .claim) == "afirmación o cargo")
  }

  @Test("tell who spoke for a party from who verified")
  func whoSaidIt() {
    let (spanish, english) = (RecordTexts(.spanish), RecordTexts(.english))
    #expect(spanish.field(.by, of: .willingness) == "quién lo dijo")
    #expect(english.field(.by, of: .willingness) == "who said it")
    #expect(spanish.field(.by, of: .verification) == "quién verificó")
    #expect(english.field(.by, of: .verification) == "who verified")
  }

  @Test("put a deadline as people say it")
  func deadlines() throws {
    let date = try #require(CalendarDate("2026-12-31"))
    let (spanish, english) = (RecordTexts(.spanish), RecordTexts(.english))
    #expect(spanish.deadline(.date(date), Dates(.spanish)) == "31.12.2026")
    #expect(spanish.deadline(.immediate, Dates(.spanish)) == "inmediato")
    let month = Deadline.days(count: 30, counting: .business, from: .signature)
    #expect(spanish.deadline(month, Dates(.spanish)) == "30 días hábiles desde la firma")
    #expect(english.deadline(month, Dates(.english)) == "30 working days from the signing")
    let day = Deadline.days(count: 1, counting: .calendar, from: .publication)
    #expect(spanish.deadline(day, Dates(.spanish)) == "1 día calendario desde la publicación")
    #expect(english.deadline(day, Dates(.english)) == "1 calendar day from the publication")
    let named = Deadline.months(count: 3, from: .date(date))
    #expect(spanish.deadline(named, Dates(.spanish)) == "3 meses desde el 31.12.2026")
    #expect(english.deadline(named, Dates(.english)) == "3 months from 31.12.2026")
    let hour = Deadline.hours(count: 1, from: .nextDay)
    #expect(spanish.deadline(hour, Dates(.spanish)) == "1 hora desde el día siguiente")
    #expect(english.deadline(hour, Dates(.english)) == "1 hour from the next day")
  }
}
