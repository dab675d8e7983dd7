package city.hansa.instruments.signing;

import city.hansa.acts.Reason;
import city.hansa.authority.Term;
import city.hansa.engine.register.PartialDate;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.ParticipationState;
import city.hansa.instruments.life.MandateStep;
import city.hansa.instruments.roll.Line;
import city.hansa.instruments.roll.Roll;
import city.hansa.instruments.roll.Sheet;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.site.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the page on which an office signs. */
@Component
class SignPages {
  private final Matters matters;
  private final Grounding grounding;
  private final MandateStep mandate;
  private final ObjectProvider<SignableTexts> texts;

  SignPages(
      Matters matters,
      Grounding grounding,
      MandateStep mandate,
      ObjectProvider<SignableTexts> texts) {
    this.matters = matters;
    this.grounding = grounding;
    this.mandate = mandate;
    this.texts = texts;
  }

  /** Organisations in whose name the viewer may come to this page. */
  static List<String> offices(Viewer viewer) {
    return viewer.organisations().stream()
        .filter(each -> viewer.has(Role.SIGNATORY, each) || viewer.has(Role.HEAD_OF_OFFICE, each))
        .toList();
  }

  SignPage page(
      String id, String office, Map<String, String> typed, List<Reason> reasons, Site site) {
    Roll roll = matters.roll(id, site);
    Instrument instrument = roll.instrument();
    List<String> offices = offices(site.viewer());
    Matter matter = matters.of(instrument, typed, reasons, offices, site);
    LocalDate day = day(typed, site);
    String type =
        Signature.KINDS.contains(matter.typed("type"))
            ? matter.typed("type")
            : matter.kinds().getFirst();
    return new SignPage(
        matter,
        office,
        offices.stream().filter(each -> !each.equals(office)).toList(),
        site.viewer().has(Role.SIGNATORY, office),
        state(roll, office, site),
        texts.stream().flatMap(each -> each.versions(id, site.viewer()).stream()).toList(),
        term(site.viewer().account(), office, type, day),
        grounding.grounds(site.viewer(), id, office, type, day),
        mandate.check(office, instrument, office, day));
  }

  private @Nullable Term term(@Nullable UUID account, String office, String type, LocalDate day) {
    return account == null ? null : grounding.term(account, office, type, day).orElse(null);
  }

  private static @Nullable ParticipationState state(Roll roll, String office, Site site) {
    return Sheet.of(roll, site.asOf().today()).find(office).flatMap(Line::state).orElse(null);
  }

  /** The day that was typed; today while none is. */
  private static LocalDate day(Map<String, String> typed, Site site) {
    try {
      return PartialDate.parse(typed.getOrDefault("madeOn", "")).earliest();
    } catch (IllegalArgumentException none) {
      return site.asOf().today();
    }
  }
}
