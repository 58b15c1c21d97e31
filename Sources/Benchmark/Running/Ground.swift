import Content
import Dialogue
import Glibc

/// The folder that a run works in, and what was made there to be measured.
struct Ground {
  let folder: String
  let product: Product
  let handbook: Handbook
  let scale: Scale

  /// How much is measured.
  struct Scale {
    var rounds = 3
    var starts = 10
    var keys = 60
    var appends = 200
    var idleSeconds = 4
  }

  /// The author's clock, in Peru's zone.
  static var now: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(
      milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000, offsetMinutes: -300)
  }

  init(in parent: String, mesa: String, scale: Scale) throws(BenchmarkError) {
    folder = "\(parent)/mesa-benchmark-\(getpid())"
    self.scale = scale
    try Files.makeFolder(folder)
    try Files.makeFolder(folder + "/home")
    product = Product(path: mesa, home: folder + "/home")
    handbook = HandbookContent.load()
  }

  /// A library with one mesa; its last folio is written by the product itself, which so takes the
  /// book for its own.
  func shelf(_ name: String, folios: Int, endsInSession: Bool = false) throws(BenchmarkError)
    -> Shelf
  {
    let shelf = Shelf(library: "\(folder)/\(name)", mesa: "quebrada-honda-2026", folios: folios)
    if Files.exists(shelf.library) { return shelf }
    try Files.makeFolder(shelf.library)
    let book = SampleBook(
      id: shelf.mesa, name: "Quebrada Honda", folios: folios - 1, endsInSession: endsInSession)
    try book.write(in: shelf.library, handbook: handbook, now: Self.now)
    let text = "Última palabra: se lee el acta y todos la encuentran conforme."
    try product.order(["anotar", shelf.mesa, text], library: shelf.library).run()
    return shelf
  }

  /// A library with many mesas of 8 to 47 folios, listed once so that it is indexed.
  func manyMesas(_ count: Int) throws(BenchmarkError) -> String {
    let library = "\(folder)/many-\(count)"
    if Files.exists(library) { return library }
    try Files.makeFolder(library)
    for number in 1...count {
      let book = SampleBook(
        id: "caso-\(number)-2026", name: "Caso de la cuenca número \(number)",
        folios: 8 + number % 40)
      try book.write(in: library, handbook: handbook, now: Self.now)
    }
    try product.order(["lista"], library: library).run()
    return library
  }

  func remove() { Files.remove(folder) }
}
