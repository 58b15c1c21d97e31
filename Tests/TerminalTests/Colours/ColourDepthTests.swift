import Testing

@testable import Terminal

struct ColourDepthTests {
  @Test(
    "The number of colours decides the depth",
    arguments: [
      (0, ColourDepth.none), (1, .none), (7, .none), (8, .eight), (15, .eight), (16, .sixteen),
      (88, .sixteen), (255, .sixteen), (256, .palette256), (65536, .palette256),
      (0xFFFFFF, .palette256), (0x1000000, .rgb),
    ])
  func depth(colours: Int, expected: ColourDepth) {
    #expect(ColourDepth(colours: colours) == expected)
  }
}
