import Dialogue

/// A place as it is typed, with what the gazetteer proposes.
public struct PlaceField: Hashable, Sendable {
  public var field: TextField
  /// The code of the place that was chosen; empty while the text is only typed.
  public var ubigeo: String
  public var proposals: [Place] = []
  /// The proposal under the cursor.
  public var highlighted: Int?

  public init(_ place: Place) {
    field = TextField(place.name, upTo: Refusal.Field.place.limit)
    ubigeo = place.ubigeo
  }

  public var place: Place { Place(ubigeo: ubigeo, name: field.text) }

  var stored: String { ubigeo + "|" + field.text }

  mutating func restore(_ value: String) {
    guard let place = Place(stored: value) else { return }
    self = PlaceField(place)
  }

  mutating func choose(_ place: Place) { self = PlaceField(place) }

  /// The text changed: a code chosen earlier no longer holds.
  mutating func propose(_ places: (String) -> [Place]) {
    ubigeo = ""
    proposals = field.text.trimmed.isEmpty ? [] : places(field.text)
    highlighted = nil
  }

  mutating func moveHighlight(by step: Int) {
    let next = (highlighted ?? -1) + step
    highlighted = next < 0 ? nil : min(next, proposals.count - 1)
  }
}

extension Place {
  /// As ``PlaceField`` keeps it in a draft: `030506|Challhuahuacho`.
  init?(stored value: String) {
    // By scalars: a bar and a mark right after it are one character.
    let parts = value.unicodeScalars.split(
      separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    self.init(ubigeo: String(parts[0]), name: String(parts[1]))
  }
}
