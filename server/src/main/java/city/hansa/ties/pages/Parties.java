package city.hansa.ties.pages;

import city.hansa.acts.Act;
import city.hansa.acts.Signer;
import city.hansa.acts.Standing;
import city.hansa.site.Site;
import city.hansa.ties.life.TieLife;
import city.hansa.ties.roll.TieView;
import java.util.List;
import java.util.Optional;

/** Tells who the ends of a tie are, and by whose word each of them asserts it. */
record Parties(TieView view, TieWords words) {

  TiePage.Party of(String end) {
    Optional<Act> assertion = view.assertion(end);
    String role = view.role(end);
    return new TiePage.Party(
        end,
        words.actor(end),
        words.country(view.life().cards().get(end)),
        role.isEmpty() ? "" : words.acts().choice(TieLife.NAME, role),
        assertion.map(act -> asserts(act, end)).orElseGet(() -> inherited(end)),
        assertion.map(Act::number).orElse(null),
        contacts(end));
  }

  private String asserts(Act act, String end) {
    Site site = words.site();
    String day = words.acts().date(act.madeOn());
    boolean itself = view.life().standing(act.actor()).equals(end);
    return act.standing() == Standing.REPORTED
        ? site.t("ties.asserts.reported", day)
        : itself
            ? site.t("ties.asserts." + act.standing(), words.acts().type(act.type()), day)
            : site.t("ties.asserts.reported", day);
  }

  /** What it said to a predecessor of the other end. */
  private String inherited(String end) {
    return words
        .site()
        .t(view.life().ownEnds().contains(end) ? "ties.asserts.inherited" : "ties.asserts.nothing");
  }

  private List<String> contacts(String end) {
    return view.standing(TieLife.CONTACT).stream()
        .filter(act -> view.life().standing(act.actor()).equals(end))
        .flatMap(act -> Optional.ofNullable(act.by()).stream())
        .map(this::contact)
        .distinct()
        .toList();
  }

  private String contact(Signer by) {
    return by.name() == null ? by.role() : by.name() + ", " + by.role();
  }
}
