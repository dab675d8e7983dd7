package city.hansa.portal;

import city.hansa.actors.Actor;
import city.hansa.actors.NetworkRegister.NetworkLife;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Truth;
import city.hansa.site.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One network on the timeline.
 *
 * @param shortName shown beside the name; null if none
 * @param began all dates that sources give, in words; empty if none does
 * @param ended likewise, empty while it stands
 * @param successors what it had merged into or become by the reader's day
 * @param stands whether it was there on the reader's day
 */
record NetworkRow(
    String id,
    String name,
    @Nullable String shortName,
    List<Bar> bars,
    String began,
    String ended,
    List<Actor.Lineage> successors,
    Truth stands) {

  static NetworkRow of(NetworkLife network, Axis axis, Site site) {
    LocalDate day = site.asOf().day();
    String shortName = network.shortName();
    return new NetworkRow(
        network.id(),
        network.name(),
        network.name().equals(shortName) ? null : shortName,
        network.existence().from() == null ? List.of() : Bar.of(network.existence(), axis, day),
        words(network.began(), day, site),
        words(network.ended(), day, site),
        network.successors().stream().filter(each -> happened(each.on(), day)).toList(),
        network.existence().contains(day));
  }

  private static boolean happened(@Nullable PartialDate on, LocalDate day) {
    return on == null || !on.earliest().isAfter(day);
  }

  private static String words(List<String> dates, LocalDate day, Site site) {
    return dates.stream()
        .map(PartialDate::parse)
        .filter(date -> happened(date, day))
        .map(date -> Dates.text(date, site))
        .collect(Collectors.joining(" / "));
  }
}
