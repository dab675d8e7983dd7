package city.hansa.acts.words;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActType;
import city.hansa.acts.Field;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.acts.Subject;
import city.hansa.acts.Term;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.When;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import city.hansa.site.Site;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of acts in a reader's language. What this version has no words for is shown as it is.
 *
 * @param names of actors by id
 * @param matters what matters belong to
 */
public record Wording(Site site, Map<String, String> names, Map<Subject, Matter> matters) {

  public Wording(Site site, Map<String, String> names) {
    this(site, names, Map.of());
  }

  public String actor(String id) {
    return id.equals(ActDraft.REGISTER) ? site.t("acts.register") : names.getOrDefault(id, id);
  }

  /** One plain sentence: who did what, and where it belongs if the matter alone does not say. */
  public String said(Act act) {
    String key = "act." + act.type() + ".said";
    String others =
        act.parties().stream()
            .filter(id -> !id.equals(act.actor()))
            .map(this::actor)
            .collect(Collectors.joining(", "));
    Long target = act.target();
    Object number = target == null ? "" : site.number(target);
    Matter matter = matters.get(act.matter());
    String subject = matter != null && matter.itself() ? matter.title() : act.subject();
    String sentence =
        site.knows(key)
            ? site.t(key, actor(act.actor()), others, subject, number)
            : site.t("acts.said.other", actor(act.actor()), act.type(), subject);
    return matter == null || matter.itself()
        ? sentence
        : site.t("acts.said.of", sentence, matter.title());
  }

  /** A type of act, as a form offers it. */
  public String type(String name) {
    return known("act." + name, name);
  }

  public String family(String name) {
    return known("act." + name + ".family", name);
  }

  public String state(String family, String state) {
    return known("act." + family + ".state." + state, state);
  }

  public String field(ActType type, Field field) {
    return known("act." + type.family() + ".field." + field.name(), field.name());
  }

  /** A hint below the field; empty where there is none. */
  public String help(ActType type, Field field) {
    return known("act." + type.family() + ".field." + field.name() + ".help", "");
  }

  public String choice(String family, String choice) {
    return known("act." + family + ".choice." + choice, choice);
  }

  public String standing(Standing standing) {
    return site.t("acts.standing." + standing);
  }

  public String visibility(Visibility visibility) {
    return site.t("acts.visibility." + visibility);
  }

  /**
   * @param role as {@link Role} names it, or one of a newer version
   */
  public String role(String role) {
    return known("role." + role, role);
  }

  /** A date as precisely as it is known. */
  public String date(When when) {
    if (!(when instanceof PartialDate date)) {
      return site.t("acts.between", site.day(when.earliest()), site.day(when.latest()));
    }
    return site.date(date);
  }

  /** A period such as P1Y6M in words; what is none is shown as it is. */
  public String period(String stored) {
    return PeriodWords.of(stored, site);
  }

  /** Why a draft was not taken, and what to do. */
  public String reason(Reason reason) {
    return site.t(reason.messageKey(), reason.arguments().stream().map(this::word).toArray());
  }

  private Object word(Object argument) {
    return switch (argument) {
      case Term.Actor(String id) -> names.containsKey(id) ? actor(id) : site.actor(id);
      case Term.Type(String name) -> type(name);
      case Term.Types(List<String> types) ->
          types.stream().map(this::type).collect(Collectors.joining("; "));
      case Term.State(String family, String name) -> state(family, name);
      case Term.Choice(String family, String name) -> choice(family, name);
      case PartialDate date -> date(date);
      case LocalDate day -> site.day(day);
      case Role role -> role(role.name());
      case Visibility visibility -> visibility(visibility);
      case Standing standing -> standing(standing);
      case Collection<?> several ->
          several.stream().map(each -> word(each).toString()).collect(Collectors.joining(", "));
      case Long number -> site.number(number);
      case Integer number -> site.number(number);
      default -> argument.toString();
    };
  }

  private String known(String key, String otherwise) {
    return site.knows(key) ? site.t(key) : otherwise;
  }
}
