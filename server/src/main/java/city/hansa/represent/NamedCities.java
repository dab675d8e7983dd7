package city.hansa.represent;

import city.hansa.claims.Claim;
import city.hansa.claims.ComputedFigure;
import city.hansa.claims.CountKind;
import city.hansa.claims.Origin;
import city.hansa.claims.Quantity;
import city.hansa.claims.Wording;
import city.hansa.engine.impact.Representation;
import city.hansa.places.Settlements.Area;
import city.hansa.shipped.Row;
import city.hansa.shipped.ShippedFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * How many people the cities hold that a publication names, counted from the gazetteer, to stand
 * beside what is claimed of them.
 */
@Component
class NamedCities implements ComputedFigure {
  private static final ShippedFile FILE = new ShippedFile("data/claims/sets.tsv");
  private static final Area NOWHERE = new Area(null, null, null, null, null);

  private record NamedSet(String id, Claim.About about, String cities) {}

  private final List<NamedSet> sets = new ArrayList<>();
  private final Representations representations;

  NamedCities(Representations representations) {
    this.representations = representations;
    FILE.rows(row -> sets.add(set(row)));
  }

  private static NamedSet set(Row row) {
    Claim.About about =
        new Claim.About(
            row.required("subject"),
            "represents",
            CountKind.RESIDENT,
            "person",
            row.required("boundary"));
    return new NamedSet("computed-" + row.required("id"), about, row.required("cities"));
  }

  @Override
  public Set<String> subjects() {
    return sets.stream().map(each -> each.about.subject()).collect(Collectors.toSet());
  }

  @Override
  public List<Claim> on(LocalDate day) {
    List<Claim> figures = new ArrayList<>();
    for (NamedSet each : sets) {
      if (representations.count(new Choice(each.cities, NOWHERE, null))
          instanceof Count.Counted counted) {
        figures.add(figure(each, counted.people(), day));
      }
    }
    return figures;
  }

  private static Claim figure(NamedSet set, Representation people, LocalDate day) {
    BigDecimal low = BigDecimal.valueOf(people.low());
    Quantity quantity =
        people.high().isPresent()
            ? Quantity.range(people.low(), people.high().getAsLong())
            : Quantity.of(low, Wording.AT_LEAST, low, true, "");
    String address = "/represent?ids=" + set.cities.replace(" ", "%2C");
    return Claim.computed(
        set.id,
        set.about,
        quantity,
        day,
        new Origin.Computed("residents of these cities by the gazetteer, nobody twice", address));
  }
}
