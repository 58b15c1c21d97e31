/// The numbers that labels stand for, where commands are read.
final class Labels {
  let numbers: [String: Int]

  init(_ numbers: [String: Int]) { self.numbers = numbers }
}
