package city.hansa.ties.api;

import city.hansa.ties.TieState;
import city.hansa.ties.roll.Project;
import city.hansa.ties.roll.Stage;
import city.hansa.ties.roll.TieView;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One tie with what was agreed and done.
 *
 * @param knownAt left out where it is read by all that has been recorded
 * @param ownEnds ends that have said themselves that it stands
 * @param terms what was agreed, by the names of the fields of its acts
 * @param ahead what comes by the calendar, in order
 * @param recent acts of each end in the months after which it would sleep
 * @param passedTo the tie of the successor that took it over
 * @param before ties that it took over
 * @param history the states of all days up to that of {@code asOf}, with what is derived
 * @param acts numbers of all its acts
 */
@Schema(name = "WholeTie")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WholeTie(
    LocalDate asOf,
    @Nullable Instant knownAt,
    TieData tie,
    List<String> ownEnds,
    Map<String, String> terms,
    List<TieData.NextData> ahead,
    Map<String, Integer> recent,
    List<ProjectData> projects,
    @Nullable String passedTo,
    List<String> before,
    List<StageData> history,
    List<Long> acts) {

  /**
   * @param stage PLANNED, RUNNING, COMPLETED or ABANDONED
   */
  @Schema(name = "TieProject")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ProjectData(
      String name,
      String stage,
      @Nullable String start,
      @Nullable String finish,
      String partners,
      String budget,
      String result,
      List<Long> acts) {

    static ProjectData of(Project project) {
      return new ProjectData(
          project.name(),
          project.stage(),
          project.start() == null ? null : project.start().toString(),
          project.finish() == null ? null : project.finish().toString(),
          project.partners(),
          project.budget(),
          project.result(),
          project.acts());
    }
  }

  /** From a day until the day before another; left out where it is open. */
  @Schema(name = "TieStage")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record StageData(@Nullable LocalDate from, @Nullable LocalDate until, List<TieState> states) {

    static StageData of(Stage stage) {
      return new StageData(stage.from(), stage.until(), stage.states().stream().sorted().toList());
    }
  }

  static WholeTie of(TieView view, @Nullable Instant knownAt, TieData tie) {
    return new WholeTie(
        view.life().day(),
        knownAt,
        tie,
        view.life().ownEnds().stream().sorted().toList(),
        view.deal().values(),
        view.ahead().stream().map(next -> new TieData.NextData(next.what(), next.day())).toList(),
        view.pulse().recent(),
        view.projects().stream().map(ProjectData::of).toList(),
        view.passedTo(),
        view.before(),
        view.history().stream().map(StageData::of).toList(),
        view.acts().stream().map(act -> act.number()).sorted().toList());
  }
}
