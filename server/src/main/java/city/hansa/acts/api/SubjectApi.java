package city.hansa.acts.api;

import city.hansa.acts.Acts;
import city.hansa.acts.Families;
import city.hansa.acts.PublicStandings;
import city.hansa.acts.Subject;
import city.hansa.acts.SubjectStatus;
import city.hansa.acts.store.StandingStore;
import city.hansa.acts.words.KnownAt;
import city.hansa.engine.register.When;
import city.hansa.engine.register.fold.Status;
import city.hansa.engine.register.fold.Step;
import city.hansa.kernel.Slice;
import city.hansa.kernel.Viewer;
import city.hansa.site.Site;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a subject has come to, as data. */
@RestController
@RequestMapping("/api/v1/subjects")
@Tag(name = "Acts")
class SubjectApi {
  private static final int MOST = 1_000;
  private final Acts acts;
  private final Families families;
  private final PublicStandings standings;
  private final Clock clock;

  SubjectApi(Acts acts, Families families, PublicStandings standings, Clock clock) {
    this.acts = acts;
    this.families = families;
    this.standings = standings;
    this.clock = clock;
  }

  /**
   * @param state null where the dates leave several possible, or the family has no states
   * @param possible the states that are possible
   * @param since date of the act that made the state
   * @param madeBy numbers of the acts that may have made it
   * @param skipped acts that changed nothing, with the reason
   * @param acts all acts of the subject that you may read, as known at knownAt
   */
  @Schema(name = "SubjectStatus")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Facts(
      String family,
      String subject,
      LocalDate asOf,
      @Nullable Instant knownAt,
      @Nullable String state,
      List<String> possible,
      @Nullable String since,
      List<Long> madeBy,
      List<Idle> skipped,
      List<ActFacts> acts) {}

  /**
   * @param surely whether it changes nothing in every case that the dates allow
   */
  @Schema(name = "SkippedAct")
  record Idle(long act, boolean surely, List<String> reasons) {}

  @Operation(
      summary = "What a subject had come to on a day",
      description =
          "Computed from the acts that you may read. With knownAt: as the register knew it then.")
  @GetMapping("/{family}/{id}")
  Facts subject(
      @PathVariable String family,
      @PathVariable String id,
      @Parameter(description = "The day to read as of; today if absent")
          @RequestParam(required = false)
          @Nullable String asOf,
      @Parameter(description = "A day (its end in UTC) or an instant such as 2026-11-20T12:00:00Z")
          @RequestParam(required = false)
          @Nullable String knownAt,
      @Parameter(hidden = true) Viewer viewer,
      @Parameter(hidden = true) Site site) {
    SubjectStatus status =
        acts.status(new Subject(family, id), site.asOf().day(), KnownAt.parse(knownAt), viewer);
    return facts(status, viewer);
  }

  /**
   * @param state null where the dates leave several possible
   * @param since date of the act that made the state
   * @param until the day on which this changes by itself, if nothing is recorded before
   */
  @Schema(name = "Standing")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Standing(
      String subject,
      @Nullable String state,
      List<String> possible,
      @Nullable String since,
      @Nullable LocalDate until,
      int acts) {}

  @Operation(
      summary = "What the subjects of a family have come to today, by their public acts",
      description =
          "Today in UTC, by subject; next is the value of after for the rows that follow.")
  @GetMapping("/{family}")
  Slice<Standing> standings(
      @PathVariable String family,
      @Parameter(description = "Only those surely in this state") @RequestParam(required = false)
          @Nullable String state,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "100") int limit) {
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    Slice<StandingStore.Row> rows =
        standings.list(family, state, today, after, Math.clamp(limit, 1, MOST));
    return new Slice<>(
        rows.items().stream()
            .map(row ->
                new Standing(
                    row.subject().id(),
                    row.state(),
                    row.possible(),
                    row.since(),
                    row.days().until(),
                    row.acts()))
            .toList(),
        rows.next());
  }

  private Facts facts(SubjectStatus at, Viewer viewer) {
    Status<?> status = at.status().orElse(null);
    When since = status instanceof Status.Known<?> known ? known.since() : null;
    return new Facts(
        at.subject().family(),
        at.subject().id(),
        at.day(),
        at.knownAt(),
        status instanceof Status.Known<?> known ? known.state().name() : null,
        status == null ? List.of() : status.possible().stream().map(Enum::name).toList(),
        since == null ? null : since.toString(),
        status instanceof Status.Known<?> known ? known.madeBy() : List.of(),
        status == null ? List.of() : status.skipped().stream().map(SubjectApi::idle).toList(),
        at.acts().stream().map(act -> ActFacts.of(act, families, viewer)).toList());
  }

  private static Idle idle(Status.Skipped<?> skipped) {
    return new Idle(
        skipped.act(),
        skipped.surely(),
        skipped.reasons().stream().map(Step.Refusal::text).toList());
  }
}
