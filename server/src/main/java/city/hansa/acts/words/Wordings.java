package city.hansa.acts.words;

import city.hansa.actors.Presences;
import city.hansa.acts.Act;
import city.hansa.site.Site;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the names that a page or an answer about acts needs; one round trip. */
@Component
public class Wordings {
  private final Presences presences;

  Wordings(Presences presences) {
    this.presences = presences;
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
    return new Wording(site, presences.names(ids, site.asOf().day(), site.language()));
  }
}
