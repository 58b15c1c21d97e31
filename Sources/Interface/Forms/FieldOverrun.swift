import Wording

/// What a field holds beyond what can be saved of it.
struct FieldOverrun: Hashable {
  let excess: Int
  let limit: Int
}

extension FormField {
  /// `nil` where all of it can be saved.
  var overrun: FieldOverrun? {
    switch content {
    case .line(let field): Self.overrun(field.excess, field.accepted)
    case .area(let area): Self.overrun(area.excess, area.accepted)
    case .place(let place): Self.overrun(place.field.excess, place.field.accepted)
    case .person(let person): Self.overrun(person.query.excess, person.query.accepted)
    case .choice, .several: nil
    }
  }

  private static func overrun(_ excess: Int, _ limit: Int) -> FieldOverrun? {
    excess > 0 ? FieldOverrun(excess: excess, limit: limit) : nil
  }
}

extension AppState {
  var limits: LimitTexts { LimitTexts(look.wording.language) }

  var sharing: SharingTexts { SharingTexts(look.wording.language) }

  /// A line for each field that is too long.
  func overruns(of form: Form) -> [Paragraph] {
    form.fields.compactMap { field in
      field.overrun.map {
        Paragraph(
          text: limits.tooLong(field.label, $0.excess, $0.limit), scope: .messageWarning)
      }
    }
  }
}
