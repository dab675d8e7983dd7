package city.hansa.ties.pages;

import city.hansa.acts.Act;
import city.hansa.site.Site;
import city.hansa.ties.life.TieFields;
import city.hansa.ties.life.TieLife;
import city.hansa.ties.roll.TieView;
import java.util.ArrayList;
import java.util.List;

/** What was decided when a tie was paused last. */
record Pauses(TieView view, TieWords words) {

  List<TieFact> facts() {
    List<TieFact> facts = new ArrayList<>();
    view.pause()
        .ifPresent(act -> {
          Site site = words.site();
          facts.add(
              new TieFact(
                  site.t("ties.pause.by"),
                  words.actor(act.actor()) + ", " + words.acts().date(act.madeOn()),
                  "/acts/" + act.number()));
          for (String field : List.of("decision", "reason", "exception", "message")) {
            add(field, act, facts);
          }
          Act latest = view.standing(TieLife.REVIEW).stream().findFirst().orElse(act);
          latest
              .payload()
              .text(TieFields.REVIEW_ON)
              .map(site::date)
              .ifPresent(
                  day -> facts.add(new TieFact(site.t("act.tie.field.reviewOn"), day, null)));
        });
    return facts;
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
