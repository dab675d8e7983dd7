package city.hansa.instruments.pages;

import city.hansa.acts.Act;
import city.hansa.acts.words.Reading;
import city.hansa.instruments.life.ParticipationLife;
import city.hansa.instruments.roll.Line;
import city.hansa.instruments.status.Remark;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.List;

/** Writes conditions and statements, and what was said to them. */
final class Said {

  private Said() {}

  static Note.Said of(Remark remark, Reading reading) {
    Site site = reading.site();
    Act act = remark.act();
    List<String> flags = new ArrayList<>();
    if (remark.withoutEffect()) {
      flags.add(site.t("instruments.remark.withoutEffect"));
    }
    if (remark.withdrawn() != null) {
      flags.add(
          site.t(
              "instruments.remark.withdrawn",
              reading.words().date(Line.dateOf(remark.withdrawn()))));
    }
    return new Note.Said(
        site.t("instruments.remark." + remark.kind())
            + ", "
            + reading.words().date(Line.dateOf(act)),
        act.number(),
        remark.words(),
        remark.clauses(),
        flags,
        remark.reactions().stream().map(each -> answer(each, reading)).toList());
  }

  private static Note.Answer answer(Act act, Reading reading) {
    String reaction =
        act.payload()
            .text("reaction")
            .map(choice -> reading.words().choice(ParticipationLife.NAME, choice))
            .orElse("");
    return new Note.Answer(
        act.number(),
        reading.words().actor(act.actor())
            + ": "
            + reaction
            + ", "
            + reading.words().date(Line.dateOf(act)),
        act.payload().text("words").orElse(""));
  }
}
