extension Mesa {
  /// Where the next session meets: as the last acta says, else where the last session met; empty where
  /// neither is known.
  public var proposedPlace: String {
    guard let last = sessions.last else { return "" }
    let acta = records.all(.acta).last { self.session(of: $0.id)?.id == last.id }
    let next = acta?.text(.nextPlace) ?? ""
    return next.isEmpty ? last.place : next
  }

  /// The day of the next session as the acta of the last one has it; `nil` where it has none, or while that
  /// session is open.
  public var fixedNextDate: CalendarDate? {
    guard let last = sessions.last, !last.isOpen else { return nil }
    let acta = records.all(.acta).last { session(of: $0.id)?.id == last.id }
    return acta?.date(.nextDate).flatMap { $0 < last.date ? nil : $0 }
  }

  /// What the next session may take up: of the last one's matters those that were never on the table,
  /// then those that came to the mesa's agenda since. Empty where that is all of the mesa's own, in its
  /// order, or nothing.
  public var proposedAgenda: [AgendaEntry] {
    guard let last = sessions.last else { return [] }
    let all = records.all(.agendaItem)
    let own = last.details.agenda.isEmpty ? all.map { AgendaEntry($0.id) } : last.details.agenda
    let taken = floor(of: last.id).times.matters
    let earlier = Set(sessions.flatMap { $0.details.agenda.map(\.item) })
    let left = own.filter { entry in
      taken[entry.item] == nil && all.contains { $0.id == entry.item }
    }
    let new = all.filter { item in
      !earlier.contains(item.id) && taken[item.id] == nil
        && !left.contains { $0.item == item.id } && !last.details.agenda.isEmpty
    }
    let proposed = left + new.map { AgendaEntry($0.id, minutes: $0.plannedMinutes) }
    return proposed.map(\.item) == all.map(\.id) ? [] : proposed
  }
}
