package city.hansa.represent;

import city.hansa.engine.impact.Representation;
import city.hansa.engine.impact.Settlement;
import city.hansa.kernel.BadInput;
import city.hansa.places.Countries.Country;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same count for programs; nothing is left out of its lists. */
@RestController
@Tag(
    name = "represent",
    description = "How many people a set of cities holds, nobody counted twice")
class RepresentApi {

  @Schema(
      description =
          "People of a set of cities; high is null where a figure is missing, read: at least low")
  record Answer(
      long low,
      @Nullable Long high,
      @Schema(description = "Sum of all figures without care, for comparison") long naive,
      String unit,
      String asOf,
      String source,
      List<Row> counted,
      List<Row> nested,
      List<Row> uncertain,
      List<Row> withoutFigure,
      List<State> statesOfSimilarSize,
      @Nullable Claimed claimed) {}

  @Schema(
      description =
          "A place; inside, reason and division are given for nested and uncertain places")
  record Row(
      String id,
      int geonamesId,
      String name,
      @Nullable Long population,
      @Nullable String inside,
      @Nullable String reason,
      @Nullable String division) {}

  record State(String id, String code, String name, @Nullable Long population) {}

  record Claimed(long persons, double personsPerCity, boolean alarm, String verdict) {}

  private final Representations representations;

  RepresentApi(Representations representations) {
    this.representations = representations;
  }

  @GetMapping("/api/v1/represent")
  @Operation(
      summary = "Count the people of a set of cities",
      description =
          "Either ids (register ids or GeoNames ids) or an area: country, region, division, populationFrom, populationUntil. claimed is held against the count.")
  Answer get(@RequestParam Map<String, String> sent) {
    return answer(sent);
  }

  @PostMapping("/api/v1/represent")
  @Operation(
      summary = "The same, for long lists",
      description = "Form fields as of the GET request.")
  Answer post(@RequestParam Map<String, String> sent) {
    return answer(sent);
  }

  private Answer answer(Map<String, String> sent) {
    Choice choice = Choice.of(sent);
    if (choice.isEmpty()) {
      throw new BadInput("ids", null, "represent.problem.nothing");
    }
    return switch (representations.count(choice)) {
      case Count.Counted counted -> answer(counted);
      case Count.TooMany(int most) ->
          throw new BadInput("country", null, "represent.tooMany.api", most);
      case Count.Nobody() ->
          throw new BadInput("country", choice.area().country(), "represent.nobody");
      case Count.Unreadable(List<Count.Line> lines) ->
          throw new BadInput(
              "ids",
              lines.stream()
                  .limit(100)
                  .map(line -> line.number() + ": " + line.text())
                  .collect(Collectors.joining(", ")),
              "represent.problem.ids",
              lines.size());
    };
  }

  private static Answer answer(Count.Counted counted) {
    Representation people = counted.people();
    return new Answer(
        people.low(),
        people.high().isPresent() ? people.high().getAsLong() : null,
        people.naive(),
        "person",
        "not stated",
        "computed from GeoNames, CC BY 4.0",
        people.counted().stream().map(place -> row(counted, place, null, null, null)).toList(),
        people.nested().stream()
            .map(each ->
                row(counted, each.place(), each.inside(), each.ground().name(), each.division()))
            .toList(),
        people.uncertain().stream()
            .map(each ->
                row(
                    counted,
                    each.place(),
                    each.perhapsInside(),
                    each.doubt().name(),
                    each.division()))
            .toList(),
        people.withoutFigure().stream()
            .map(place -> row(counted, place, null, null, null))
            .toList(),
        counted.ofSimilarSize().stream().map(RepresentApi::state).toList(),
        claimed(counted));
  }

  private static State state(Country country) {
    return new State(country.slug(), country.code(), country.name(), country.population());
  }

  private static @Nullable Claimed claimed(Count.Counted counted) {
    Count.Claim claim = counted.claim();
    return claim == null
        ? null
        : new Claimed(
            claim.persons(),
            claim.plausibility().personsPerCity(),
            claim.plausibility().alarm(),
            claim.verdict().name());
  }

  private static Row row(
      Count.Counted counted,
      Settlement place,
      @Nullable Settlement inside,
      @Nullable String reason,
      @Nullable String division) {
    return new Row(
        counted.actorIds().getOrDefault(place.id(), ""),
        place.id(),
        place.name(),
        place.population().isPresent() ? place.population().getAsLong() : null,
        inside == null ? null : counted.actorIds().get(inside.id()),
        reason,
        division);
  }
}
