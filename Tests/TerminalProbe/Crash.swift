/// Ways to die.
enum Crash {
  static func trap() -> Never {
    fatalError("a trap on purpose")
  }

  static func badAddress() {
    let nowhere = UnsafeMutablePointer<Int>(bitPattern: 8)
    nowhere?.pointee = 1
  }

  @discardableResult
  static func overflow(_ depth: Int = 0) -> Int {
    guard depth >= 0 else { return 0 }
    return depth &+ overflow(depth &+ 1) &* 3
  }
}
