package city.hansa.instruments.pages;

import city.hansa.acts.Act;
import city.hansa.acts.Acts;
import city.hansa.acts.FamilyActs;
import city.hansa.acts.SubjectStatus;
import city.hansa.acts.words.Reading;
import city.hansa.instruments.life.Correction;
import city.hansa.instruments.life.ParticipationLife;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the corrections of an instrument's texts. */
@Component
class CorrectionRows {
  private final FamilyActs family;
  private final Acts acts;

  CorrectionRows(FamilyActs family, Acts acts) {
    this.family = family;
    this.acts = acts;
  }

  /**
   * A correction on the reader's day.
   *
   * @param status of the acts that the reader may read
   */
  record Found(Correction correction, SubjectStatus status) {

    String state(Reading reading) {
      return status.status().stream()
          .flatMap(each -> each.possible().stream())
          .map(each -> reading.words().state(Correction.FAMILY, each.name()))
          .collect(Collectors.joining(" / "));
    }
  }

  /** By name; two round trips, and one for each. */
  List<CorrectionRow> list(String instrument, Reading reading) {
    Viewer viewer = reading.site().viewer();
    String beginning = ParticipationLife.subject(instrument, "");
    return Stream.concat(
            family.openBelow(Correction.FAMILY, beginning, 1).stream(),
            family.closedBelow(Correction.FAMILY, beginning, viewer).stream())
        .map(act -> act.matter().id().substring(beginning.length()))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .flatMap(name -> find(instrument, name, reading).stream())
        .map(found -> row(found, reading))
        .toList();
  }

  private static CorrectionRow row(Found found, Reading reading) {
    Correction correction = found.correction();
    return new CorrectionRow(
        correction.name(),
        found.state(reading),
        correction.proposal().payload().text("clause").orElse(""),
        reading.site().day(correction.lastDay()),
        "/instruments/" + correction.instrument() + "/corrections/" + correction.name());
  }

  /** As of the reader's day and knowledge; whoever reads what is restricted leaves a trace. */
  Optional<Found> find(String instrument, String name, Reading reading) {
    Site site = reading.site();
    try {
      SubjectStatus status =
          acts.status(
              Correction.subject(instrument, name),
              site.asOf().day(),
              Reading.knownAt(site),
              site.viewer());
      List<Act> done =
          status.acts().stream()
              .filter(act -> !act.madeOn().earliest().isAfter(site.asOf().day()))
              .toList();
      return Correction.of(instrument, name, done).map(correction -> new Found(correction, status));
    } catch (NotFound none) {
      return Optional.empty();
    }
  }
}
