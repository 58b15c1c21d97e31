import Testing

@testable import Terminal

struct RGBTests {
  @Test(
    "Palette numbers stand for the colours that xterm gives them",
    arguments: [
      (0, RGB(0, 0, 0)), (15, RGB(255, 255, 255)), (16, RGB(0, 0, 0)), (21, RGB(0, 0, 255)),
      (67, RGB(95, 135, 175)), (208, RGB(255, 135, 0)), (231, RGB(255, 255, 255)),
      (232, RGB(8, 8, 8)), (255, RGB(238, 238, 238)),
    ] as [(UInt8, RGB)])
  func palette(index: UInt8, colour: RGB) {
    #expect(RGB(index: index) == colour)
  }

  @Test("Every colour of the cube and the greys is its own nearest", arguments: UInt8(16)...255)
  func nearestIsItself(index: UInt8) {
    let colour = RGB(index: index)
    #expect(RGB(index: colour.nearestOf256) == colour)
  }

  @Test("Of the cube and the greys none is nearer than the nearest")
  func noneIsNearer() {
    for red in stride(from: UInt8(0), to: 250, by: 23) {
      for green in stride(from: UInt8(0), to: 250, by: 29) {
        for blue in stride(from: UInt8(0), to: 250, by: 31) {
          let colour = RGB(red, green, blue)
          let all = (UInt8(16)...255).map { colour.distance(to: RGB(index: $0)) }
          #expect(colour.distance(to: RGB(index: colour.nearestOf256)) == all.min())
        }
      }
    }
  }

  @Test("Every one of the sixteen is its own nearest", arguments: UInt8(0)...15)
  func nearestOfSixteenIsItself(index: UInt8) {
    #expect(RGB(index: index).nearestOf16 == index)
  }

  @Test("The sixteen that people change are never chosen among 256")
  func neverTheUsersOwn() {
    for red in stride(from: UInt8(0), to: 250, by: 25) {
      for green in stride(from: UInt8(0), to: 250, by: 25) {
        for blue in stride(from: UInt8(0), to: 250, by: 25) {
          #expect(RGB(red, green, blue).nearestOf256 >= 16)
        }
      }
    }
  }

  @Test(
    "Colours in between go to the nearest of sixteen",
    arguments: [
      (RGB(200, 10, 10), 1), (RGB(255, 60, 20), 9), (RGB(20, 20, 30), 0),
      (RGB(120, 130, 125), 8), (RGB(250, 250, 255), 15),
    ] as [(RGB, UInt8)])
  func sixteen(colour: RGB, expected: UInt8) {
    #expect(colour.nearestOf16 == expected)
  }

  @Test("Green looks lighter than blue")
  func lightness() {
    #expect(RGB(0, 255, 0).lightness > RGB(0, 0, 255).lightness)
    #expect(RGB(255, 255, 255).lightness == 255)
    #expect(RGB(0, 0, 0).lightness == 0)
  }
}
