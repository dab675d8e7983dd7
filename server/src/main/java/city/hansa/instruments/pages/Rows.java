package city.hansa.instruments.pages;

import city.hansa.actors.Handbook;
import city.hansa.acts.Act;
import city.hansa.acts.words.Reading;
import city.hansa.engine.register.Truth;
import city.hansa.instruments.ParticipationState;
import city.hansa.instruments.life.ParticipationLife;
import city.hansa.instruments.roll.Line;
import city.hansa.instruments.roll.Sheet;
import city.hansa.instruments.status.Remark;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes lines of a sheet as rows of a table, and their endnotes. */
final class Rows {
  private static final Set<ParticipationState> OUT =
      EnumSet.of(
          ParticipationState.LEAVING,
          ParticipationState.LEAVING_SUSPENDED,
          ParticipationState.LEFT);

  private final Sheet sheet;
  private final Handbook handbook;
  private final Reading reading;
  private final Site site;
  private final List<Note> notes = new ArrayList<>();

  Rows(Sheet sheet, Handbook handbook, Reading reading) {
    this.sheet = sheet;
    this.handbook = handbook;
    this.reading = reading;
    this.site = reading.site();
  }

  List<Row> of(List<Line> lines) {
    return lines.stream().map(this::row).toList();
  }

  /** Of the rows written so far. */
  List<Note> notes() {
    return List.copyOf(notes);
  }

  private Row row(Line line) {
    String state = handbook.countryName(line.card().country(), site.language());
    return new Row(
        line.actor(),
        reading.words().actor(line.actor()),
        state == null ? "" : state,
        line.isSurely(EnumSet.of(ParticipationState.LEFT))
            || sheet.replaced().containsKey(line.actor()),
        noted(line),
        line.signature() == null ? "" : date(line.signature()),
        line.consents().stream()
            .map(act -> new Row.Consented(date(act), Line.marker(act)))
            .toList(),
        withdrawal(line),
        standing(line, sheet, reading),
        sheet.replaced().containsKey(line.actor()) ? "" : tone(line),
        line.reported());
  }

  private String date(Act act) {
    return reading.words().date(Line.dateOf(act));
  }

  private List<Integer> noted(Line line) {
    List<Remark> remarks = Remark.of(line, sheet);
    if (remarks.isEmpty()) {
      return List.of();
    }
    int number = notes.size() + 1;
    notes.add(
        new Note(
            number,
            line.actor(),
            reading.words().actor(line.actor()),
            remarks.stream().map(remark -> Said.of(remark, reading)).toList()));
    return List.of(number);
  }

  private String withdrawal(Line line) {
    if (!line.mayBe(OUT)) {
      return "";
    }
    Act notice = line.notice();
    if (notice != null) {
      return notice
          .payload()
          .text("leavesOn")
          .map(day -> site.t("instruments.withdrawal.ends", date(notice), site.date(day)))
          .orElseGet(() -> date(notice));
    }
    return line.acts().stream()
        .filter(act -> act.type().equals(ParticipationLife.EXPEL))
        .filter(act -> !Line.dateOf(act).earliest().isAfter(sheet.day()))
        .reduce((one, two) -> two)
        .map(act -> site.t("instruments.withdrawal.expelled", date(act)))
        .orElse("");
  }

  /** How one stands on the day, in words. */
  static String standing(Line line, Sheet sheet, Reading reading) {
    Site site = reading.site();
    String successor = sheet.replaced().get(line.actor());
    if (successor != null) {
      return site.t("instruments.succeededBy", reading.words().actor(successor));
    }
    if (line.party() == Truth.YES) {
      return line.mayBe(OUT) ? site.t("instruments.party.leaving") : site.t("instruments.party");
    }
    String states =
        line.possible().stream()
            .sorted()
            .map(each -> reading.words().state(ParticipationLife.NAME, each.name()))
            .collect(Collectors.joining(" / "));
    return line.party() == Truth.UNKNOWN
        ? states + " " + site.t("instruments.party.perhaps")
        : states;
  }

  static String tone(Line line) {
    if (line.party() == Truth.YES) {
      return line.mayBe(OUT) ? "warn" : "ok";
    }
    return line.state()
        .map(state ->
            switch (state) {
              case COMMITTED -> "ok";
              case SUSPENDED, LEAVING, LEAVING_SUSPENDED -> "warn";
              case NONE, INVITED, ENDORSER, SIGNED, DECLINED, LEFT -> "";
            })
        .orElse("warn");
  }
}
