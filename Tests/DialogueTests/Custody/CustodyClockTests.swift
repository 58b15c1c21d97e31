import PlainIdentities
import Testing

@testable import Dialogue

@Suite("How long somebody has been held")
struct CustodyClockTests {
  private static let rules: [CustodyRule] = [
    rule("minor", nil, .minor, nil), rule("check", .identityCheck, .national, 4),
    rule("check-foreigner", .identityCheck, .foreigner, 12),
    rule("now", .flagrancy, .everybody, 48),
    rule("before", .flagrancy, .everybody, 24, since: "1993-12-31", until: "2017-05-09"),
    rule("order", .judgeOrder, .everybody, nil), rule("none", .unsaid, .everybody, nil),
  ]

  private static func rule(
    _ id: String, _ ground: Code?, _ who: CustodyRule.Who, _ hours: Int?,
    since: String = "2017-05-10", until: String? = nil
  ) -> CustodyRule {
    CustodyRule(
      id: id, ground: ground, who: who, hours: hours, law: "L",
      since: CalendarDate(since) ?? CalendarDate(dayNumber: 0),
      until: until.flatMap { CalendarDate($0) })
  }

  /// 22 November 2026, 12:30 in Peru.
  private static let now =
    Timestamp("2026-11-22T12:30:00.000-05:00") ?? Timestamp(milliseconds: 0, offsetMinutes: 0)

  private func clock(_ values: [FieldKey: Value], at now: Timestamp = now) -> CustodyClock? {
    CustodyClock(Record(id: 1, kind: .detention, values: values), at: now, by: Self.rules)
  }

  private func held(
    _ ground: Code?, since day: String = "2026-11-22", _ hour: String = "09:00",
    _ more: [FieldKey: Value] = [:]
  ) -> [FieldKey: Value] {
    var values: [FieldKey: Value] = [.arrestDate: .day(day), .arrestHour: .text(hour)]
    values[.ground] = ground.map(Value.code)
    return values.merging(more) { $1 }
  }

  @Test("is counted from the intervention, over midnight too")
  func minutes() {
    #expect(clock(held(.flagrancy))?.minutes == 210)
    #expect(clock(held(.flagrancy, since: "2026-11-20", "23:45"))?.minutes == 2205)
    #expect(clock(held(.flagrancy, since: "2026-11-23"))?.minutes == 0)
  }

  @Test(
    "has the limit of its ground, and is over only after it",
    arguments: [
      (Code.identityCheck, "08:30", 4, false), (.identityCheck, "08:29", 4, true),
      (.flagrancy, "08:29", 48, false),
    ])
  func limit(ground: Code, hour: String, hours: Int, isOver: Bool) {
    let clock = clock(held(ground, "2026-11-22", hour))
    #expect(clock?.limit == hours)
    #expect(clock?.isOver == isOver)
  }

  private func held(_ ground: Code, _ day: String, _ hour: String) -> [FieldKey: Value] {
    held(ground, since: day, hour)
  }

  @Test("goes by the law of the day of the intervention, and by who is held")
  func dated() {
    #expect(clock(held(.flagrancy, since: "2017-05-09"))?.limit == 24)
    #expect(clock(held(.flagrancy, since: "2017-05-10"))?.limit == 48)
    #expect(clock(held(.identityCheck, more: [.foreigner: .flag(true)]))?.limit == 12)
    let minor = clock(held(.flagrancy, more: [.age: .number(17)]))
    #expect(minor?.rules.map(\.id) == ["now", "minor"])
    #expect(clock(held(.flagrancy, more: [.age: .number(18)]))?.rules.map(\.id) == ["now"])
  }

  @Test("counts fewer hours for a minor where the law does, in place of those of everybody")
  func minors() {
    let rules = Self.rules + [Self.rule("now-minor", .flagrancy, .minor, 24)]
    func clock(_ age: Int) -> CustodyClock? {
      let values = held(.flagrancy, more: [.age: .number(age)])
      return CustodyClock(
        Record(id: 1, kind: .detention, values: values), at: Self.now, by: rules)
    }
    #expect(clock(17)?.limit == 24)
    #expect(clock(17)?.rules.map(\.id) == ["now-minor", "minor"])
    #expect(clock(18)?.limit == 48)
  }

  private func held(_ ground: Code, more: [FieldKey: Value]) -> [FieldKey: Value] {
    held(ground, since: "2026-11-22", "09:00", more)
  }

  @Test("without a ground or with an order counts no limit and says what to ask")
  func noLimit() {
    #expect(clock(held(nil))?.rules.map(\.id) == ["none"])
    for ground in [nil, Code.judgeOrder] {
      let clock = clock(held(ground, since: "2026-10-01"))
      #expect(clock?.limit == nil && clock?.isOver == false)
    }
  }

  @Test("without day or hour counts nothing, and keeps what the law says")
  func unknownHour() {
    let clock = clock([.ground: .code(.flagrancy), .arrestDate: .day("2026-11-01")])
    #expect(clock?.minutes == nil && clock?.isOver == false)
    #expect(clock?.limit == 48)
  }

  @Test("stops for who is free or came before a judge, and is not of who was not found")
  func stops() {
    for more: [FieldKey: Value] in [
      [.custodyState: .code(.released)], [.custodyState: .code(.notLocated)],
      [.firstAppearance: .text("12:40")],
    ] {
      #expect(clock(held(.flagrancy, more: more)) == nil)
    }
    #expect(clock(held(.flagrancy, more: [.firstAppearance: .text("mañana")])) != nil)
    #expect(clock(held(.flagrancy, more: [.custodyState: .code(.transferred)])) != nil)
  }
}
