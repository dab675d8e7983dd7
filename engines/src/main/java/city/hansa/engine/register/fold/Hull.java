package city.hansa.engine.register.fold;

import city.hansa.engine.register.Disputed;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The dates that span others. */
final class Hull {

  private Hull() {}

  /** The date if there is one, else everything from the earliest to the latest. */
  static When of(List<When> dates) {
    List<When> different = dates.stream().distinct().toList();
    if (different.size() == 1) {
      return different.getFirst();
    }
    LocalDate earliest =
        different.stream().map(When::earliest).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate latest =
        different.stream().map(When::latest).max(Comparator.naturalOrder()).orElseThrow();
    return Disputed.among(List.of(PartialDate.of(earliest), PartialDate.of(latest)));
  }
}
