/// The state of a book as one reference: whoever copies what holds it copies no state, until one of
/// them changes it.
struct HeldMesa: Sendable {
  // Changed only where nobody else holds it, so that no two ever see it change.
  private final class Box: @unchecked Sendable {
    var mesa: Mesa

    init(_ mesa: Mesa) { self.mesa = mesa }
  }

  private var box: Box

  init(_ mesa: Mesa) { box = Box(mesa) }

  var mesa: Mesa {
    _read { yield box.mesa }
    _modify {
      if !isKnownUniquelyReferenced(&box) { box = Box(box.mesa) }
      yield &box.mesa
    }
  }
}
