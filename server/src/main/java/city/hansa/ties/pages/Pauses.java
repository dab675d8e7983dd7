package city.hansa.ties.pages;

import city.hansa.acts.Act;
import city.hansa.site.Site;
import city.hansa.ties.life.TieFields;
import city.hansa.ties.life.TieLife;
import city.hansa.ties.roll.TieView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was decided when a tie was paused last, and who resumed it or when it is looked at again.
 */
record Pauses(TieView view, TieWords words) {

  List<TieFact> facts() {
    List<TieFact> facts = new ArrayList<>();
    view.pause()
        .ifPresent(act -> {
          facts.add(done("ties.pause.by", act));
          for (String field : List.of("decision", "reason", "exception", "message")) {
            add(field, act, facts);
          }
          resumed(act)
              .ifPresentOrElse(
                  end -> facts.add(done("ties.pause.resumed", end)), () -> next(act, facts));
        });
    return facts;
  }

  private TieFact done(String key, Act act) {
    return new TieFact(
        words.site().t(key),
        words.actor(act.actor()) + ", " + words.acts().date(act.madeOn()),
        "/acts/" + act.number());
  }

  private Optional<Act> resumed(Act pause) {
    return view.standing(TieLife.RESUME).stream()
        .filter(act -> !act.madeOn().latest().isBefore(pause.madeOn().earliest()))
        .findFirst();
  }

  /** When it is looked at again. */
  private void next(Act pause, List<TieFact> facts) {
    Act latest = view.standing(TieLife.REVIEW).stream().findFirst().orElse(pause);
    Site site = words.site();
    latest
        .payload()
        .text(TieFields.REVIEW_ON)
        .map(site::date)
        .ifPresent(day -> facts.add(new TieFact(site.t("act.tie.field.reviewOn"), day, null)));
  }

  private void add(String field, Act act, List<TieFact> facts) {
    act.payload()
        .text(field)
        .filter(text -> !text.isBlank())
        .ifPresent(text ->
            facts.add(
                new TieFact(
                    words.site().t("act." + TieLife.NAME + ".field." + field), text, null)));
  }
}
