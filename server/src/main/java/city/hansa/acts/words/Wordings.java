package city.hansa.acts.words;

import city.hansa.actors.Presences;
import city.hansa.acts.Act;
import city.hansa.acts.Subject;
import city.hansa.site.Site;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the names that a page or an answer about acts needs; few round trips. */
@Component
public class Wordings {
  private final Presences presences;
  private final ObjectProvider<Matters> matters;

  Wordings(Presences presences, ObjectProvider<Matters> matters) {
    this.presences = presences;
    this.matters = matters;
  }

  public Wording of(Site site, Collection<Act> acts, Collection<String> more) {
    Set<String> ids = new HashSet<>(more);
    for (Act act : acts) {
      ids.add(act.actor());
      ids.add(act.office());
      ids.addAll(act.parties());
      if (act.onBehalfOf() != null) {
        ids.add(act.onBehalfOf());
      }
    }
    return new Wording(
        site,
        presences.names(ids, site.asOf().day(), site.language()),
        matters(acts.stream().map(Act::matter).toList(), site));
  }

  /** What these belong to, where that is known. */
  public Map<Subject, Matter> matters(Collection<Subject> subjects, Site site) {
    Map<Subject, Matter> known = new HashMap<>();
    if (!subjects.isEmpty()) {
      matters.forEach(each -> known.putAll(each.of(subjects, site.viewer())));
    }
    return known;
  }
}
